import type { Connection } from '../connection.ts';
import { eachAtOnce } from './budget.ts';
import { usualPart } from './limits.ts';
import { MultipartUpload } from './multipart.ts';
import type { Completed } from './multipart.ts';
import type { ObjectPlace, ObjectSettings } from './object-settings.ts';
import { partSizeFor, streamPartSize } from './part-sizes.ts';
import type { TransferOptions } from './progress.ts';
import { conditionRefusal } from './write-conditions.ts';
import type { WriteConditions } from './write-conditions.ts';

export interface StreamOptions extends TransferOptions {
  readonly settings?: ObjectSettings | undefined;
  /** What must hold of what is there already. */
  readonly conditions?: WriteConditions | undefined;
  /** About how many bytes will come: parts are cut accordingly. */
  readonly expectedSize?: number | undefined;
}

/** Parts of a stream at once: each is in memory until S3 has it. */
const atOnce = 3;

/** Uploads what comes, however long it is: in one request when it ends within 8 MiB, in growing parts beyond. */
export async function uploadStream(
  connection: Connection,
  source: AsyncIterable<Uint8Array>,
  place: ObjectPlace,
  options: StreamOptions = {},
): Promise<Completed & { readonly size: number }> {
  try {
    return await upload(connection, source, place, options);
  } catch (error) {
    throw conditionRefusal(error, place, options.conditions);
  }
}

async function upload(
  connection: Connection,
  source: AsyncIterable<Uint8Array>,
  place: ObjectPlace,
  options: StreamOptions,
): Promise<Completed & { readonly size: number }> {
  const { settings = {}, conditions, expectedSize, signal, onBytes } = options;
  const sizeOf = expectedSize === undefined ? streamPartSize : () => partSizeFor(expectedSize);
  const parts = inParts(source, sizeOf);
  const { value: first, done } = await parts.next();
  if (done === true || first.last) {
    const bytes = first?.bytes ?? Buffer.alloc(0);
    const { bucket: Bucket, key: Key } = place;
    const answer = await connection.call(
      's3',
      'PutObject',
      { Bucket, Key, ...settings, ...conditions, Body: bytes },
      { signal, transfer: true },
    );
    onBytes?.(bytes.length);
    return { etag: answer.ETag, versionId: answer.VersionId, size: bytes.length };
  }
  const parted = await MultipartUpload.begin(connection, place, settings, signal);
  let size = 0;
  async function* all() {
    if (first !== undefined) yield first;
    yield* parts;
  }
  try {
    await eachAtOnce(all(), atOnce, async ({ number, bytes }) => {
      await parted.send(number, bytes);
      size += bytes.length;
      onBytes?.(bytes.length);
    });
    return { ...(await parted.complete(conditions)), size };
  } catch (error) {
    await parted.abort().catch(() => undefined);
    throw error;
  }
}

interface Part {
  readonly number: number;
  readonly bytes: Buffer;
  readonly last: boolean;
}

/** Cuts a stream into parts; only the last may be shorter. Looks one piece ahead to know which that is. */
async function* inParts(
  source: AsyncIterable<Uint8Array>,
  sizeOf: (number: number) => number,
): AsyncGenerator<Part> {
  let number = 1;
  let size = Math.max(usualPart, sizeOf(number));
  let pieces: Uint8Array[] = [];
  let held = 0;
  for await (let piece of source) {
    while (held + piece.length > size) {
      const taken = piece.subarray(0, size - held);
      yield { number, bytes: Buffer.concat([...pieces, taken], size), last: false };
      piece = piece.subarray(taken.length);
      number += 1;
      size = Math.max(usualPart, sizeOf(number));
      pieces = [];
      held = 0;
    }
    pieces.push(piece);
    held += piece.length;
  }
  if (held > 0 || number === 1) yield { number, bytes: Buffer.concat(pieces, held), last: true };
}
