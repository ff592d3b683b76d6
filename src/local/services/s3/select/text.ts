import { createGunzip } from 'node:zlib';
import { Readable } from 'node:stream';
import { AwsError } from '../../../error.ts';
import { unpackBzip2 } from './bzip2/unpack.ts';
import { notUnpacked, wrongCompression } from './file-refusals.ts';

/** How much was read of an object, and how much it was unpacked. */
export interface Counted {
  scanned: number;
  processed: number;
}

/** The text of an object, piece by piece, unpacked when it is packed. */
export async function* textOf(
  body: Uint8Array | AsyncIterable<Uint8Array>,
  compression: string | undefined,
  counted: Counted,
): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  for await (const piece of unpacked(counting(body, counted), compression)) {
    counted.processed += piece.length;
    yield decoder.decode(piece, { stream: true });
  }
  yield decoder.decode();
}

async function* counting(
  body: Uint8Array | AsyncIterable<Uint8Array>,
  counted: Counted,
): AsyncGenerator<Uint8Array> {
  for await (const piece of body instanceof Uint8Array ? [body] : body) {
    counted.scanned += piece.length;
    yield piece;
  }
}

function unpacked(pieces: AsyncIterable<Uint8Array>, compression = 'NONE'): AsyncIterable<Uint8Array> {
  if (compression === 'NONE') return pieces;
  if (compression === 'BZIP2') return unpackBzip2(pieces);
  if (compression === 'GZIP') return gunzipped(pieces);
  throw wrongCompression();
}

async function* gunzipped(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const source = Readable.from(pieces);
  const gunzip = createGunzip();
  source.once('error', (error) => gunzip.destroy(error));
  try {
    for await (const piece of source.pipe(gunzip)) yield piece;
  } catch (error) {
    if (error instanceof AwsError) throw error;
    const isOther = error instanceof Error && error.message === 'incorrect header check';
    throw isOther ? wrongCompression() : notUnpacked();
  } finally {
    source.destroy();
  }
}
