import type { Body } from '../http.ts';
import { sha256 } from './canonical.ts';
import { ChunkChain } from './chunk-signature.ts';
import type { ChunkSigning } from './chunk-signature.ts';

export interface WriteChunkedOptions {
  /** Signs every chunk; without it the chunks are bare, as in STREAMING-UNSIGNED-PAYLOAD-TRAILER. */
  readonly signing?: ChunkSigning | undefined;
  /** Bytes in a chunk, at least 8,192 as S3 wants it; the last may be shorter. */
  readonly chunkSize?: number;
  /** A header after the body, such as a checksum: asked for once the body has passed. */
  readonly trailer?: { readonly name: string; value(): string } | undefined;
}

const usualChunk = 65_536;

/**
 * Puts a body into `aws-chunked` form as it streams by.
 * https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-streaming.html
 */
export async function* writeChunked(
  body: Body,
  options: WriteChunkedOptions = {},
): AsyncGenerator<Uint8Array> {
  const { signing, trailer, chunkSize = usualChunk } = options;
  const chain = signing === undefined ? undefined : new ChunkChain(signing);
  for await (const data of inChunks(body, chunkSize)) {
    yield Buffer.from(`${data.length.toString(16)}${signatureOf(chain, data)}\r\n`);
    yield data;
    yield lineEnd;
  }
  let end = `0${signatureOf(chain, nothing)}\r\n`;
  if (trailer !== undefined) {
    const line = `${trailer.name}:${trailer.value()}`;
    end += `${line}\r\n`;
    if (chain !== undefined) end += `x-amz-trailer-signature:${chain.trailer(`${line}\n`)}\r\n`;
  }
  yield Buffer.from(`${end}\r\n`);
}

/** Bytes of a body in `aws-chunked` form, for its Content-Length. `trailer` is the length of the trailer's value. */
export function chunkedLength(
  decodedLength: number,
  options: {
    readonly signed: boolean;
    readonly chunkSize?: number;
    readonly trailer?: { readonly name: string; readonly valueLength: number };
  },
): number {
  const { signed, trailer, chunkSize = usualChunk } = options;
  const signature = signed ? ';chunk-signature='.length + 64 : 0;
  const whole = Math.floor(decodedLength / chunkSize);
  const rest = decodedLength % chunkSize;
  const framed = (size: number): number => size.toString(16).length + signature + 2 + size + 2;
  let total = whole * framed(chunkSize) + (rest > 0 ? framed(rest) : 0) + 1 + signature + 2;
  if (trailer !== undefined) {
    total += trailer.name.length + 1 + trailer.valueLength + 2;
    if (signed) total += 'x-amz-trailer-signature:'.length + 64 + 2;
  }
  return total + 2;
}

const nothing = new Uint8Array(0);
const lineEnd = Buffer.from('\r\n');

function signatureOf(chain: ChunkChain | undefined, data: Uint8Array): string {
  return chain === undefined ? '' : `;chunk-signature=${chain.chunk(sha256(data))}`;
}

async function* inChunks(body: Body, size: number): AsyncGenerator<Uint8Array> {
  if (body instanceof Uint8Array) {
    for (let start = 0; start < body.length; start += size) yield body.subarray(start, start + size);
    return;
  }
  let held: Uint8Array[] = [];
  let length = 0;
  for await (let piece of body) {
    while (length + piece.length >= size) {
      const taken = piece.subarray(0, size - length);
      yield held.length === 0 ? taken : Buffer.concat([...held, taken]);
      piece = piece.subarray(taken.length);
      held = [];
      length = 0;
    }
    if (piece.length > 0) {
      held.push(piece);
      length += piece.length;
    }
  }
  if (length > 0) yield Buffer.concat(held);
}
