import { Agent, request as httpRequest } from 'node:http';

import type { HttpRequest, HttpResponse } from '../../src/wire/http.ts';
import { bytesOf } from './streams.ts';

/** Sends requests over real sockets, exactly as they are written. Close it when done. */
export class HttpSender {
  readonly #agent = new Agent({ keepAlive: true });

  readonly send = async (request: HttpRequest): Promise<HttpResponse> => {
    const body = await bytesOf(request.body);
    const path = request.query === '' ? request.path : `${request.path}?${request.query}`;
    const { port, method, headers } = request;
    return new Promise((resolve, reject) => {
      const out = httpRequest({
        agent: this.#agent,
        host: '127.0.0.1',
        port,
        method,
        path,
        headers: { ...headers, 'content-length': String(body.byteLength) },
      });
      out.on('error', reject);
      out.on('response', (message) => {
        bytesOf(message).then((bytes) => {
          const received = Object.entries(message.headers).map(([name, value]) => [name, String(value)]);
          resolve({ status: message.statusCode ?? 0, headers: Object.fromEntries(received), body: bytes });
        }, reject);
      });
      out.end(body);
    });
  };

  [Symbol.dispose](): void {
    this.#agent.destroy();
  }
}
