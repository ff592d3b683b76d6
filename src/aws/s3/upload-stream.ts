import { lent } from '../../wire/lent.ts';
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

/**
 * Parts of a stream at once: each is in memory until S3 has it, since nobody can ask for it again. With a third one the
 * process would hold more than 100 MB. To fill the next one takes a small part of the time in which one is sent.
 */
const atOnce = 2;

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
  const spare: Buffer[] = [];
  const parts = inParts(source, sizeOf, spare);
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
    await eachAtOnce(all(), atOnce, async ({ number, memory, bytes }) => {
      await parted.send(number, bytes);
      spare.push(memory);
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
  /** What its bytes lie in. */
  readonly memory: Buffer;
  readonly bytes: Buffer;
  readonly last: boolean;
}

/**
 * Cuts a stream into parts; only the last may be shorter. Looks one piece ahead to know which that is. Pieces are brought
 * to memory that parts had which are through.
 */
async function* inParts(
  source: AsyncIterable<Uint8Array>,
  sizeOf: (number: number) => number,
  spare: Buffer[],
): AsyncGenerator<Part> {
  const room = (size: number): Buffer => {
    const used = spare.pop();
    return used?.length === size ? used : Buffer.allocUnsafeSlow(size);
  };
  let number = 1;
  let memory = room(Math.max(usualPart, sizeOf(number)));
  let held = 0;
  for await (const piece of lent(source)) {
    for (let at = 0; at < piece.length;) {
      if (held === memory.length) {
        yield { number, memory, bytes: memory, last: false };
        number += 1;
        memory = room(Math.max(usualPart, sizeOf(number)));
        held = 0;
      }
      const some = piece.subarray(at, at + memory.length - held);
      memory.set(some, held);
      held += some.length;
      at += some.length;
    }
  }
  if (held > 0 || number === 1) yield { number, memory, bytes: memory.subarray(0, held), last: true };
}
