import { NuageError } from '../errors.ts';
import { wholeBody } from '../wire/body.ts';
import { HttpTransport } from './http-transport.ts';

/**
 * Who is asked from which address this machine is seen. checkip.amazonaws.com is AWS's own and speaks IPv4 alone;
 * ipv6.icanhazip.com is Cloudflare's and speaks IPv6 alone.
 */
const hosts = { 4: 'checkip.amazonaws.com', 6: 'ipv6.icanhazip.com' } as const;

const patienceMs = 5_000;

/**
 * The address by which the internet sees this machine, as text that the caller has to judge. No proxy is used, for SSH
 * uses none either.
 */
export async function lookUpAddress(family: 4 | 6, signal?: AbortSignal): Promise<string> {
  const transport = new HttpTransport({ idleMs: patienceMs });
  const patience = AbortSignal.timeout(patienceMs);
  const either = signal === undefined ? patience : AbortSignal.any([signal, patience]);
  try {
    const hostname = hosts[family];
    const request = {
      method: 'GET',
      protocol: 'https',
      hostname,
      path: '/',
      query: '',
      headers: { host: hostname },
      body: new Uint8Array(),
    } as const;
    const response = await transport.send(request, either);
    const text = new TextDecoder().decode(await wholeBody(response.body));
    if (response.status !== 200)
      throw new NuageError('AddressUnknown', `${hostname} answered with status ${response.status}`);
    return text;
  } finally {
    await transport.close();
  }
}
