import { closeSync, futimesSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { basename, dirname, sep } from 'node:path';
import { combineCrc } from '../../wire/checksum/combine.ts';
import { createHasher } from '../../wire/checksum/hasher.ts';
import type { Connection } from '../connection.ts';
import { eachAtOnce } from './budget.ts';
import { damaged } from './damaged.ts';
import { combinableOf, expectedChecksum } from './expected-checksum.ts';
import { fetchBytes } from './fetch-bytes.ts';
import type { WholeFetcher } from './fetch-whole.ts';
import type { CustomerKey, FoundObject } from './found-object.ts';
import { rangesOf } from './part-sizes.ts';
import { usualPartsAtOnce } from './progress.ts';
import type { TransferOptions } from './progress.ts';

export interface DownloadOptions extends TransferOptions {
  readonly customerKey?: CustomerKey | undefined;
  /** Makes the name of the file that the bytes come into first: a name that nothing else has. */
  readonly suffix: string;
  /** Writes to the disk; `fs.writeSync` unless a test has a full one. */
  readonly write?: WriteAt | undefined;
  /** Fetches small objects at less cost. */
  readonly whole?: WholeFetcher | undefined;
}

/** Writes some of the bytes of a buffer at a place of a file, and tells how many. */
export type WriteAt = (
  descriptor: number,
  bytes: Uint8Array,
  offset: number,
  length: number,
  position: number,
) => number;

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
  const draft = `${dirname(path)}${sep}.${basename(path).slice(0, 200)}.${options.suffix}`;
  const { whole, customerKey, onBytes, write = writeSync } = options;
  const timeOf = (told: number | undefined): number =>
    object.lastModified ?? (told || connection.target.clock.now());
  const taken =
    whole !== undefined &&
    customerKey?.SSECustomerKey === undefined &&
    (await whole.fetch(object, (bytes, told) => {
      const descriptor = openSync(draft, 'wx', 0o666);
      finishing(descriptor, draft, path, () => {
        writeAll(write, descriptor, bytes, 0);
        return timeOf(told === undefined ? undefined : Date.parse(told));
      });
      onBytes?.(bytes.length);
    }));
  if (taken) return { size: object.size };
  const descriptor = openSync(draft, 'wx', 0o666);
  let told: { readonly lastModified: number | undefined };
  try {
    told =
      object.size > rangeSize
        ? await inRanges(connection, object, descriptor, options)
        : await atOnce(connection, object, descriptor, options);
  } catch (error) {
    closeSync(descriptor);
    rmSync(draft, { force: true });
    throw error;
  }
  finishing(descriptor, draft, path, () => timeOf(told.lastModified));
  return { size: object.size };
}

/** What is written last into a draft, with the time that the file is to have; then it takes its name, or is gone. */
function finishing(descriptor: number, draft: string, path: string, last: () => number): void {
  let open = true;
  try {
    const seconds = last() / 1000;
    futimesSync(descriptor, seconds, seconds);
    closeSync(descriptor);
    open = false;
    renameSync(draft, path);
  } catch (error) {
    if (open) closeSync(descriptor);
    rmSync(draft, { force: true });
    throw error;
  }
}

async function atOnce(
  connection: Connection,
  object: FoundObject,
  descriptor: number,
  options: DownloadOptions,
) {
  const { lastModified } = await fetchBytes(connection, object, {
    ...options,
    verify: true,
    take: (bytes, at) => writeAll(options.write ?? writeSync, descriptor, bytes, at),
  });
  return { lastModified };
}

async function inRanges(
  connection: Connection,
  object: FoundObject,
  descriptor: number,
  options: DownloadOptions,
) {
  const known = await expectedChecksum(connection, object, options);
  const algorithm = combinableOf(known);
  const sums: { number: number; checksum: Buffer; size: number }[] = [];
  // All ranges are of the same object, or none is taken.
  const pinned = { ...object, etag: known.etag ?? object.etag };
  await eachAtOnce(
    rangesOf(object.size, rangeSize),
    options.partsAtOnce ?? usualPartsAtOnce,
    async ({ number, start, end }) => {
      const hasher = algorithm === undefined ? undefined : createHasher(algorithm);
      await fetchBytes(connection, pinned, {
        ...options,
        range: { start, end },
        take(bytes, at) {
          hasher?.update(bytes);
          writeAll(options.write ?? writeSync, descriptor, bytes, at);
        },
      });
      if (hasher !== undefined) sums.push({ number, checksum: hasher.digest(), size: end + 1 - start });
    },
  );
  if (algorithm !== undefined && known.value !== undefined) {
    const whole = combineCrc(
      algorithm,
      sums.toSorted((a, b) => a.number - b.number),
    ).toString('base64');
    if (whole !== known.value) throw damaged(object, algorithm, known.value, whole);
  }
  return { lastModified: known.lastModified };
}

/** A disk takes what it has room for, and says so of the rest with ENOSPC. */
function writeAll(write: WriteAt, descriptor: number, bytes: Uint8Array, position: number): void {
  for (let at = 0; at < bytes.length;) at += write(descriptor, bytes, at, bytes.length - at, position + at);
}
