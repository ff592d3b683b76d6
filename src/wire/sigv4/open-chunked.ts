import { createHash } from 'node:crypto';
import type { Hash } from 'node:crypto';
import type { Body } from '../http.ts';
import { ByteReader } from '../byte-reader.ts';
import { ChunkChain } from './chunk-signature.ts';
import type { ChunkSigning } from './chunk-signature.ts';
import { s3Fault } from './fault-words-s3.ts';
import { equal } from './verify.ts';
import type { WordedFault } from './worded-fault.ts';

export interface OpenChunkedOptions {
  /** Checks every chunk; absent for STREAMING-UNSIGNED-PAYLOAD-TRAILER and where nobody's signature is checked. */
  readonly signing?: ChunkSigning | undefined;
  /** The header `x-amz-decoded-content-length`. */
  readonly decodedLength?: number | undefined;
  /** Names from the header `x-amz-trailer`, in lower case: these and no others must follow the body. */
  readonly trailers?: readonly string[];
}

export interface OpenedBody {
  /** The body itself. Throws a `ChunkError` where it is cut, malformed or signed by somebody else: nothing read so far is then to be kept. */
  readonly body: AsyncIterable<Uint8Array>;
  /** What followed the body, names in lower case; complete once the body has been read to its end. */
  readonly trailers: Readonly<Record<string, string>>;
}

/** A body in `aws-chunked` form that S3 refuses, in S3's words. */
export class ChunkError extends Error {
  readonly fault: WordedFault;

  constructor(fault: WordedFault) {
    super(fault.message);
    this.name = 'ChunkError';
    this.fault = fault;
  }
}

/** Takes a body out of `aws-chunked` form as it streams by, checking signatures, sizes and trailers. */
export function openChunked(body: Body, options: OpenChunkedOptions = {}): OpenedBody {
  const trailers: Record<string, string> = {};
  return { body: open(new ByteReader(body), options, trailers), trailers };
}

/** S3 wants every chunk but the last to have this many bytes. */
const smallestChunk = 8192;
const longestLine = 16_384;
const header = /^([0-9a-f]{1,12})(?:;chunk-signature=([0-9a-f]{64}))?$/i;

async function* open(
  reader: ByteReader,
  options: OpenChunkedOptions,
  trailers: Record<string, string>,
): AsyncGenerator<Uint8Array> {
  const { signing, decodedLength } = options;
  const chain = signing === undefined ? undefined : new ChunkChain(signing);
  let total = 0;
  let previous = smallestChunk;
  try {
    for (let number = 1; ; number += 1) {
      const [size, signature] = await readHeader(reader, chain !== undefined);
      if (size > 0 && previous < smallestChunk) throw tooSmall(number, previous);
      previous = size;
      total += size;
      if (decodedLength !== undefined && total > decodedLength) throw incomplete();
      const hash = chain === undefined ? undefined : createHash('sha256');
      yield* data(reader, size, hash);
      if (chain !== undefined) check(chain, hash?.digest('hex') ?? '', signature);
      if (size === 0) break;
      if ((await reader.line(2)) !== '') throw incomplete();
    }
    if (decodedLength !== undefined && total !== decodedLength) throw incomplete();
    await readTrailers(reader, chain, options.trailers ?? [], trailers);
  } finally {
    await reader.close();
  }
}

async function readHeader(reader: ByteReader, signed: boolean): Promise<[size: number, signature: string]> {
  const match = header.exec((await reader.line(longestLine)) ?? '');
  const [, size, signature] = match ?? [];
  if (size === undefined || (signed && signature === undefined)) throw incomplete();
  return [Number.parseInt(size, 16), signature?.toLowerCase() ?? ''];
}

async function* data(reader: ByteReader, size: number, hash: Hash | undefined): AsyncGenerator<Uint8Array> {
  for (let left = size; left > 0;) {
    const bytes = await reader.bytes(left);
    if (bytes === undefined) throw incomplete();
    left -= bytes.length;
    hash?.update(bytes);
    yield bytes;
  }
}

function check(chain: ChunkChain, hash: string, provided: string): void {
  const text = chain.chunkText(hash);
  if (!equal(chain.chunk(hash), provided)) throw new ChunkError(s3Fault(chain.fault(text, provided)));
}

/** Trailers end with an empty line, which some clients leave to the end of the body. */
async function readTrailers(
  reader: ByteReader,
  chain: ChunkChain | undefined,
  declared: readonly string[],
  trailers: Record<string, string>,
): Promise<void> {
  let lines = '';
  let signature: string | undefined;
  for (;;) {
    const line = await reader.line(longestLine);
    if (line === undefined || (line === '' && lines === '' && declared.length === 0)) break;
    if (line === '') {
      // An empty line also stands between the trailers and their signature in AWS's own example.
      if (chain === undefined || signature !== undefined) break;
      continue;
    }
    const colon = line.indexOf(':');
    if (colon < 1) throw malformedTrailer();
    const name = line.slice(0, colon).trim().toLowerCase();
    const value = line.slice(colon + 1).trim();
    if (name === 'x-amz-trailer-signature') signature = value;
    else if (declared.includes(name)) {
      trailers[name] = value;
      lines += `${name}:${value}\n`;
    } else throw malformedTrailer();
  }
  if (declared.some((name) => !(name in trailers))) throw malformedTrailer();
  if (chain !== undefined && declared.length > 0) {
    const text = chain.trailerText(lines);
    if (!equal(chain.trailer(lines), signature ?? ''))
      throw new ChunkError(s3Fault(chain.fault(text, signature ?? '')));
  }
}

function incomplete(): ChunkError {
  return new ChunkError({
    code: 'IncompleteBody',
    status: 400,
    message: 'The request body terminated unexpectedly',
  });
}

function tooSmall(chunk: number, size: number): ChunkError {
  return new ChunkError({
    code: 'InvalidChunkSizeError',
    status: 403,
    message: 'Only the last chunk is allowed to have a size less than 8192 bytes',
    fields: { Chunk: String(chunk), BadChunkSize: String(size) },
  });
}

function malformedTrailer(): ChunkError {
  return new ChunkError({
    code: 'MalformedTrailerError',
    status: 400,
    message:
      'The request contained trailing data that was not well-formed or did not conform to our published schema.',
  });
}
