import type { HttpRequest } from '../../../src/wire/http.ts';

/** A request to build on: GET / over HTTPS with no body. */
export function request(parts: Partial<HttpRequest> & { headers: HttpRequest['headers'] }): HttpRequest {
  return {
    method: 'GET',
    protocol: 'https',
    hostname: parts.headers['host'] ?? '',
    path: '/',
    query: '',
    body: new Uint8Array(0),
    ...parts,
  };
}

/** The whole of a body in pieces. */
export async function collect(body: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  for await (const piece of body) pieces.push(piece);
  return Buffer.concat(pieces);
}

/** A body that comes in pieces of a size that suits nobody. */
export async function* inPieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, start + size);
}
