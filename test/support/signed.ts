import { systemClock } from '../../src/system.ts';
import type { HttpRequest } from '../../src/wire/http.ts';
import { sign } from '../../src/wire/sigv4/sign.ts';

export interface UnsignedRequest {
  readonly service: string;
  readonly method: string;
  readonly path?: string;
  readonly query?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
}

/** A request to a cloud as the root of its first account signs it, whatever it says. */
export function signed(request: UnsignedRequest, host = 'localhost:4566'): HttpRequest {
  const { service, method, path = '/', query = '', headers = {}, body = '' } = request;
  const [hostname = '', port] = host.split(':');
  return sign(
    {
      method,
      protocol: 'http',
      hostname,
      port: Number(port),
      path,
      query,
      headers: { host, ...headers },
      body: typeof body === 'string' ? Buffer.from(body) : body,
    },
    {
      credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
      region: 'us-east-1',
      service,
      now: systemClock.now(),
    },
  );
}

/** A form of the query protocols. */
export function form(service: string, body: string): UnsignedRequest {
  return {
    service,
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded; charset=utf-8' },
    body,
  };
}

/** A call of AWS JSON. */
export function jsonCall(service: string, target: string, body: string): UnsignedRequest {
  return {
    service,
    method: 'POST',
    headers: { 'content-type': 'application/x-amz-json-1.1', 'x-amz-target': target },
    body,
  };
}
