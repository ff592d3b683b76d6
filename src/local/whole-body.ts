import type { HttpRequest } from '../wire/http.ts';
import { AwsError } from './error.ts';

/** Larger than any request that is not a stream: a function's code is sent in up to 50 MB, in base64. */
const largestBody = 80 * 1024 * 1024;

/** The request with its body in one piece. */
export async function withWholeBody(request: HttpRequest): Promise<HttpRequest> {
  const { body } = request;
  if (body instanceof Uint8Array) return request;
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of body) {
    size += piece.length;
    if (size > largestBody)
      throw new AwsError('RequestEntityTooLargeException', 413, 'Request size is too large.');
    pieces.push(piece);
  }
  return { ...request, body: Buffer.concat(pieces, size) };
}
