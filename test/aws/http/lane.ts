import { onTestFinished } from 'vitest';
import { HttpTransport } from '../../../src/aws/http-transport.ts';
import type { HttpTransportOptions } from '../../../src/aws/http-transport.ts';
import { bodyText, wholeBody } from '../../../src/wire/body.ts';
import type { HttpRequest, HttpResponse } from '../../../src/wire/http.ts';

/** A transport that is closed when the test is over. */
export function transport(options: HttpTransportOptions = {}): HttpTransport {
  const made = new HttpTransport(options);
  onTestFinished(() => made.close());
  return made;
}

export function get(port: number, more: Partial<HttpRequest> = {}): HttpRequest {
  return {
    method: 'GET',
    protocol: 'http',
    hostname: '127.0.0.1',
    port,
    path: '/',
    query: '',
    headers: { host: 'test' },
    body: new Uint8Array(),
    ...more,
  };
}

/** An answer whose body is `ok`. */
export const ok = 'HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok';

export async function text({ body }: HttpResponse): Promise<string> {
  return bodyText(await wholeBody(body));
}

export async function errorOf(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    () => undefined,
    (error: unknown) => error,
  );
}
