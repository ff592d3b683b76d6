import { isIP } from 'node:net';
import { ConfigurationError } from '../../errors.ts';
import type { Environment } from '../config/shared-config.ts';

export interface Proxy {
  readonly protocol: 'http' | 'https';
  readonly hostname: string;
  readonly port: number;
  /** The value of Proxy-Authorization. */
  readonly authorization: string | undefined;
}

export interface Origin {
  readonly protocol: 'http' | 'https';
  /** An IPv6 address without its brackets. */
  readonly hostname: string;
  readonly port: number;
}

/** The proxy that the environment names for a host, if any. What is on this machine is reached without. */
export async function proxyFor(
  environment: Environment,
  { protocol, hostname, port }: Origin,
): Promise<Proxy | undefined> {
  const [text, name] = lookUp(environment, `${protocol}_proxy`);
  if (text === undefined || isLoopback(hostname)) return undefined;
  const [exceptions = ''] = lookUp(environment, 'no_proxy');
  for (const exception of exceptions.split(/[\s,]+/)) {
    if (await covers(exception, hostname, port)) return undefined;
  }
  const url = URL.parse(text.includes('://') ? text : `http://${text}`);
  if (url === null || (url.protocol !== 'http:' && url.protocol !== 'https:')) {
    throw new ConfigurationError(`${name} is ${text}, which is not the address of an HTTP proxy.`, {
      hint: 'It looks like http://proxy.example.com:3128.',
    });
  }
  const secure = url.protocol === 'https:';
  const { username, password } = url;
  const keys = Buffer.from(`${decodeURIComponent(username)}:${decodeURIComponent(password)}`).toString(
    'base64',
  );
  return {
    protocol: secure ? 'https' : 'http',
    hostname: url.hostname.replace(/^\[|\]$/g, ''),
    port: url.port === '' ? (secure ? 443 : 80) : Number(url.port),
    authorization: username === '' ? undefined : `Basic ${keys}`,
  };
}

/** Lower case first, as in curl, Python and Node. */
function lookUp(environment: Environment, name: string): readonly [string | undefined, string] {
  for (const variable of [name, name.toUpperCase()]) {
    const value = environment[variable];
    if (value !== undefined && value !== '') return [value, variable];
  }
  return [undefined, name];
}

/** Nothing that leaves this machine: a proxy elsewhere could not come back to it. */
export function isLoopback(hostname: string): boolean {
  return (
    hostname === 'localhost' ||
    hostname.endsWith('.localhost') ||
    hostname === '::1' ||
    /^127(?:\.\d{1,3}){3}$/.test(hostname)
  );
}

/** Whether an entry of NO_PROXY covers a host: `*`, a domain with all under it, an address or a block of them, with or without a port. */
async function covers(entry: string, hostname: string, port: number): Promise<boolean> {
  if (entry === '') return false;
  if (entry === '*') return true;
  const [, name = entry, only] = /^(.*?[^:]):(\d{1,5})$/.exec(entry) ?? [];
  if (only !== undefined && Number(only) !== port) return false;
  if (isIP(hostname) !== 0) return coversAddress(name.replace(/^\[|\]$/g, ''), hostname);
  const domain = name.toLowerCase().replace(/^\*?\./, '');
  const host = hostname.toLowerCase();
  return host === domain || host.endsWith(`.${domain}`);
}

async function coversAddress(entry: string, hostname: string): Promise<boolean> {
  if (!entry.includes('/')) return entry === hostname;
  const { isValid, isValidCIDR, parse, parseCIDR } = (await import('ipaddr.js')).default;
  if (!isValidCIDR(entry) || !isValid(hostname)) return false;
  const address = parse(hostname);
  const block = parseCIDR(entry);
  return address.kind() === block[0].kind() && address.match(block);
}
