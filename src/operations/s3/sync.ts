import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Connection } from '../../aws/connection.ts';
import type { FoundObject } from '../../aws/s3/found-object.ts';
import { listObjects } from '../../aws/s3/list-objects.ts';
import { UsageError } from '../../errors.ts';
import type { OperationContext, Place } from '../context.ts';
import { onePlace } from '../one-place.ts';
import { FileNames } from './file-names.ts';
import { pathFilter } from './filters.ts';
import { asPrefix, bothLocal, directoryAt, isMarker, leftOut, safely } from './find-items.ts';
import type { Refuse } from './find-items.ts';
import { compareKeys } from './key-order.ts';
import { walkFiles } from './local-files.ts';
import { isS3Url, parseS3Url } from './place.ts';
import { removeExtraFiles, removeExtraObjects } from './remove-extras.ts';
import { runTransfers } from './run-transfers.ts';
import { Tally } from './tally.ts';
import type { TransferInput } from './transfer-input.ts';
import type { TransferItem } from './transfer-item.ts';
import type { TransferReport } from './transfer-report.ts';

export interface SyncInput extends TransferInput {
  /** Deletes what the target has and the source has not. Asked about before, with counts and bytes. */
  readonly delete?: boolean | undefined;
  /** Of the same size is the same, whatever the times. */
  readonly sizeOnly?: boolean | undefined;
  /** Downloads also what is newer here: only the very same time is the same. */
  readonly exactTimestamps?: boolean | undefined;
}

/** One side of a sync: what is at a relative path. */
interface Side {
  readonly relative: string;
  readonly size: number;
  readonly time: number;
  readonly path?: string;
  readonly object?: FoundObject;
  /** Where an object is downloaded to. */
  readonly file?: string;
}

/**
 * Brings the target to what the source is: copies what is not there, of another size, or older than the source
 * (downloading: newer than it), as the AWS CLI decides it.
 */
export async function syncFiles(input: SyncInput, context: OperationContext): Promise<TransferReport> {
  const place = await onePlace('s3 sync', context);
  const { connection } = place;
  const { source, target, settings = {}, dryRun = false } = input;
  if (!isS3Url(source) && !isS3Url(target)) throw bothLocal();
  if (!isS3Url(source)) directoryAt(source);
  if (input.exactTimestamps === true && isS3Url(target)) {
    throw new UsageError('Exact timestamps are for downloads: S3 sets the time of an object itself.');
  }
  const tally = new Tally(context);
  const extras: Side[] = [];
  const unread = { count: 0 };
  const items = differences(connection, input, context, extras, (path, error) => {
    unread.count += 1;
    tally.failed(path, '', error);
  });
  await runTransfers(items, { ...input, connection, context, settings, move: false, dryRun }, tally);
  if (extras.length > 0 && unread.count > 0) {
    // What could not be read, or has no name here, may be what seems to be missing.
    const would = dryRun ? 'would be' : 'was';
    const message = `Nothing ${would} deleted from ${target}, because not all of ${source} could be compared.`;
    context.host.notify({ kind: 'advice', message });
  } else if (extras.length > 0) await removeExtras(place, input, context, tally, extras);
  return tally.report();
}

async function* differences(
  connection: Connection,
  input: SyncInput,
  context: OperationContext,
  extras: Side[],
  onUnread: Refuse,
): AsyncGenerator<TransferItem> {
  const sources = sideOf(connection, input.source, input, context, onUnread);
  const targets = sideOf(connection, input.target, input, context, onUnread);
  const nextOf = async (side: AsyncIterator<Side>): Promise<Side | undefined> => {
    const { value, done } = await side.next();
    return done === true ? undefined : value;
  };
  let [from, to] = await Promise.all([nextOf(sources), nextOf(targets)]);
  while (from !== undefined || to !== undefined) {
    const order = from === undefined ? 1 : to === undefined ? -1 : compareKeys(from.relative, to.relative);
    if (from !== undefined && order <= 0) {
      // What the target has is left alone where nothing is to be written over, whatever it is.
      if (order < 0 || (to !== undefined && input.noOverwrite !== true && differs(from, to, input))) {
        const item = itemOf(from, input.target);
        if (item !== undefined) yield item;
      }
      from = await nextOf(sources);
    } else if (to !== undefined && input.delete === true) extras.push(to);
    if (order >= 0) to = await nextOf(targets);
  }
}

function differs(
  from: Side,
  to: Side,
  { sizeOnly = false, exactTimestamps = false, target }: SyncInput,
): boolean {
  if (from.size !== to.size) return true;
  if (sizeOnly) return false;
  const newer = to.time - from.time;
  if (isS3Url(target)) return newer < 0;
  // S3 tells some times in whole seconds.
  return exactTimestamps ? Math.floor(from.time / 1000) !== Math.floor(to.time / 1000) : newer > 0;
}

/** Everything under one side, in the order of keys. A directory that is not there yet holds nothing. */
async function* sideOf(
  connection: Connection,
  root: string,
  { followLinks, source, target, patterns = [], pageSize }: SyncInput,
  context: OperationContext,
  onUnread: Refuse,
): AsyncGenerator<Side> {
  const taken = pathFilter(patterns);
  if (isS3Url(root)) {
    const { bucket, key } = asPrefix(parseS3Url(root));
    // No key that a file cannot have is the same as any file: there is none that stands for another.
    const names = isS3Url(target) ? undefined : new FileNames(target, async () => true);
    for await (const { objects } of listObjects(connection, {
      bucket,
      prefix: key,
      pageSize,
      signal: context.signal,
    })) {
      for (const object of objects) {
        if (isMarker(object)) continue;
        const relative = object.key.slice(key.length);
        if (!taken(relative)) continue;
        const { size, lastModified: time = 0 } = object;
        if (names === undefined) yield { relative, size, time, object };
        else {
          const file = await safely(names, relative, `s3://${bucket}/${object.key}`, onUnread);
          if (file !== undefined) yield { relative, size, time, object, file };
        }
      }
    }
  } else if (root === source || existsSync(root)) {
    const onLeftOut = (path: string, why: string): void => leftOut(context, path, why);
    for (const file of walkFiles(root, { followLinks, onLeftOut, onUnread })) {
      if (!taken(file.relative)) continue;
      // A download gives files the time of their objects, in whole milliseconds.
      yield { relative: file.relative, size: file.size, time: Math.round(file.mtimeMs), path: file.path };
    }
  }
}

function itemOf({ relative, size, path, object, file }: Side, target: string): TransferItem | undefined {
  const to = isS3Url(target) ? asPrefix(parseS3Url(target)) : undefined;
  if (path !== undefined && to !== undefined)
    return { kind: 'upload', path, target: { ...to, key: to.key + relative }, size };
  if (object === undefined) return undefined;
  if (to !== undefined)
    return { kind: 'copy', source: object, target: { ...to, key: to.key + relative }, size };
  return file === undefined ? undefined : { kind: 'download', source: object, path: file, size };
}

async function removeExtras(
  { connection, account, region }: Place & { readonly connection: Connection },
  input: SyncInput,
  context: OperationContext,
  tally: Tally,
  extras: readonly Side[],
): Promise<void> {
  if (input.dryRun === true) {
    for (const { path, object, size } of extras)
      tally.would('delete', path ?? `s3://${object?.bucket}/${object?.key}`, '', size);
    return;
  }
  const { source, target } = input;
  const what = { source, target };
  const at = { connection, place: { account, region }, context, tally };
  const files = extras.filter(({ path }) => path !== undefined);
  if (files.length > 0) await removeExtraFiles(resolve(target), files, what, at);
  const objects = extras.flatMap(({ object }) => object ?? []);
  if (objects.length > 0) await removeExtraObjects(parseS3Url(target).bucket, objects, what, at);
}
