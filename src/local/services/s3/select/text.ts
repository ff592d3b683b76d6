import { createGunzip } from 'node:zlib';
import { Readable } from 'node:stream';
import { AwsError } from '../../../error.ts';
import { notHere } from './refusals.ts';

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

async function* unpacked(
  pieces: AsyncIterable<Uint8Array>,
  compression = 'NONE',
): AsyncGenerator<Uint8Array> {
  if (compression === 'NONE') {
    yield* pieces;
    return;
  }
  if (compression === 'BZIP2') throw notHere('Selecting from what BZIP2 packed');
  if (compression !== 'GZIP') throw wrongCompression();
  const source = Readable.from(pieces);
  const gunzip = createGunzip();
  source.once('error', (error) => gunzip.destroy(error));
  try {
    for await (const piece of source.pipe(gunzip)) yield piece;
  } catch (error) {
    throw error instanceof AwsError ? error : wrongCompression();
  } finally {
    source.destroy();
  }
}

function wrongCompression(): AwsError {
  return new AwsError(
    'InvalidCompressionFormat',
    400,
    'The file is not in a supported compression format. Only GZIP and BZIP2 are supported.',
  );
}
