import { closeSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { combineCrc } from '../../wire/checksum/combine.ts';
import { givePlace, takePlace } from '../../wire/checksum/fold/place.ts';
import { createHasher } from '../../wire/checksum/hasher.ts';
import type { ChecksumAlgorithm } from '../../wire/checksum/hasher.ts';
import type { Connection } from '../connection.ts';
import { eachAtOnce } from './budget.ts';
import { damaged } from './damaged.ts';
import type { DraftKeeper, LeftDraft } from './drafts.ts';
import { combinableOf, expectedChecksum } from './expected-checksum.ts';
import { fetchBytes } from './fetch-bytes.ts';
import { readAt } from './file-slice.ts';
import { finishing, writeAll } from './finishing.ts';
import type { WriteAt } from './finishing.ts';
import { reserveRoom } from './reserve-room.ts';
import { isStopped } from './stopped.ts';
import type { CustomerKey, FoundObject } from './found-object.ts';
import { rangesOf } from './part-sizes.ts';
import { usualPartsAtOnce } from './progress.ts';
import type { TransferOptions } from './progress.ts';

export interface DownloadOptions extends TransferOptions {
  readonly customerKey?: CustomerKey | undefined;
  /** Names the file that the bytes come into first. */
  readonly drafts: DraftKeeper;
  /** Writes to the disk; `fs.writeSync` unless a test has a full one. */
  readonly write?: WriteAt | undefined;
}

/** Objects beyond this come in ranges of it, several at once. */
const rangeSize = 16 * 2 ** 20;

/**
 * Downloads an object into a file that appears only once it is whole: the bytes come into a file beside it, each at its
 * place, are compared with the checksum that S3 keeps, and take the name last. The file gets the time of the object.
 */
export async function downloadFile(
  connection: Connection,
  object: FoundObject,
  path: string,
  options: DownloadOptions,
): Promise<{ readonly size: number }> {
  const { drafts } = options;
  const draft = drafts.draftOf(path);
  const left = object.size > rangeSize ? drafts.leftOf?.(path, object) : undefined;
  if (left !== undefined) renameSync(left.draft, draft);
  const descriptor = openSync(draft, left === undefined ? 'wx' : 'r+', 0o666);
  let told: { readonly lastModified: number | undefined };
  try {
    told =
      object.size > rangeSize
        ? await inRanges(connection, object, { draft, descriptor, path, left }, options)
        : await atOnce(connection, object, descriptor, options);
  } catch (error) {
    closeSync(descriptor);
    const ranges = isStopped(error, options.signal) ? (drafts.stays?.(draft) ?? 0) : 0;
    if (ranges === 0) rmSync(draft, { force: true });
    else options.onLeft?.(Math.min(1, (ranges * rangeSize) / object.size));
    throw error;
  }
  finishing(
    descriptor,
    draft,
    path,
    () => object.lastModified ?? (told.lastModified || connection.target.clock.now()),
  );
  return { size: object.size };
}

async function atOnce(
  connection: Connection,
  object: FoundObject,
  descriptor: number,
  options: DownloadOptions,
) {
  return inPlace((place) =>
    fetchBytes(connection, object, {
      ...options,
      verify: true,
      place,
      take: (bytes, at) => writeAll(options.write ?? writeSync, descriptor, bytes, at),
    }),
  );
}

interface OpenDraft {
  readonly draft: string;
  readonly descriptor: number;
  readonly path: string;
  /** What a run that was killed left in it. */
  readonly left: LeftDraft | undefined;
}

async function inRanges(
  connection: Connection,
  object: FoundObject,
  { draft, descriptor, path, left }: OpenDraft,
  options: DownloadOptions,
) {
  const { drafts, partsAtOnce = usualPartsAtOnce, onBytes, write = writeSync } = options;
  const [known] = await Promise.all([
    expectedChecksum(connection, object, options),
    left === undefined ? reserveRoom(draft, object.size) : undefined,
  ]);
  // Where S3 keeps none, it is for the next run alone, which asks the disk for what it really has.
  const algorithm = combinableOf(known) ?? 'CRC32';
  const sums: { number: number; checksum: Buffer; size: number }[] = [];
  // All ranges are of the same object, or none is taken.
  const pinned = { ...object, etag: known.etag ?? object.etag };
  drafts.began?.(draft, path, pinned);
  const kept = pinned.etag === object.etag ? left?.ranges : undefined;
  // Before they are compared: this run may be stopped too, and the next one compares as well.
  for (const [number, range] of kept ?? []) drafts.came?.(draft, number, range);
  await eachAtOnce(rangesOf(object.size, rangeSize), partsAtOnce, async ({ number, start, end }) => {
    const size = end + 1 - start;
    const there = kept?.get(number);
    if (there?.algorithm === algorithm) {
      const checksum = await checksumAt(descriptor, start, size, algorithm);
      if (checksum.equals(there.checksum)) {
        sums.push({ number, checksum, size });
        onBytes?.(size);
        return;
      }
    }
    const hasher = createHasher(algorithm);
    await inPlace((place) =>
      fetchBytes(connection, pinned, {
        ...options,
        range: { start, end },
        place,
        take(bytes, at) {
          hasher.update(bytes);
          writeAll(write, descriptor, bytes, at);
        },
      }),
    );
    const checksum = hasher.digest();
    drafts.came?.(draft, number, { algorithm, checksum });
    sums.push({ number, checksum, size });
  });
  if (algorithm === known.algorithm && known.value !== undefined) {
    const whole = combineCrc(
      algorithm,
      sums.toSorted((a, b) => a.number - b.number),
    ).toString('base64');
    if (whole !== known.value) throw damaged(object, algorithm, known.value, whole);
  }
  return { lastModified: known.lastModified };
}

/**
 * With memory to put bytes together in. Files are written in pieces of its size, which begin at multiples of it: what
 * begins within a page of the system's costs a quarter more.
 */
async function inPlace<T>(work: (place: Uint8Array) => Promise<T>): Promise<T> {
  const place = takePlace();
  try {
    return await work(place);
  } finally {
    givePlace(place);
  }
}

const pieceSize = 1 << 20;

async function checksumAt(
  descriptor: number,
  start: number,
  size: number,
  algorithm: ChecksumAlgorithm,
): Promise<Buffer> {
  const hasher = createHasher(algorithm);
  const piece = Buffer.allocUnsafe(pieceSize);
  for (let at = 0; at < size; at += pieceSize) {
    const wanted = piece.subarray(0, Math.min(pieceSize, size - at));
    hasher.update(wanted.subarray(0, await readAt(descriptor, wanted, start + at)));
  }
  return hasher.digest();
}
