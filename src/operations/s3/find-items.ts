import { existsSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import type { Connection } from '../../aws/connection.ts';
import { listObjects } from '../../aws/s3/list-objects.ts';
import { customerKeyOf } from '../../aws/s3/object-settings.ts';
import { UsageError } from '../../errors.ts';
import type { OperationContext } from '../context.ts';
import { FileNames } from './file-names.ts';
import { pathFilter } from './filters.ts';
import { keysThere } from './keys-there.ts';
import { walkFiles } from './local-files.ts';
import { lookAtObject } from './look-at-object.ts';
import { isS3Url, parseS3Url } from './place.ts';
import type { S3Place } from './place.ts';
import { safePath } from './safe-path.ts';
import type { TransferInput } from './transfer-input.ts';
import type { TransferItem } from './transfer-item.ts';

/** The one item of a `cp` or `mv` without `--recursive`. A target that is a directory or a prefix gets the source's name. */
export async function oneItem(
  connection: Connection,
  { source, target, settings = {}, sourceKey }: TransferInput,
  signal?: AbortSignal,
): Promise<TransferItem> {
  if (!isS3Url(source)) {
    if (!isS3Url(target)) throw bothLocal();
    const stats = statSync(source);
    if (stats.isDirectory())
      throw new UsageError(`${source} is a directory.`, { hint: '--recursive takes everything under it.' });
    return {
      kind: 'upload',
      path: source,
      target: named(parseS3Url(target), basename(source)),
      size: stats.size,
    };
  }
  const place = parseS3Url(source);
  if (place.key === '' || place.key.endsWith('/')) {
    throw new UsageError(`${source} is no object but a place for many.`, {
      hint: '--recursive takes everything under it.',
    });
  }
  const key = isS3Url(target) ? sourceKey : customerKeyOf(settings);
  const found = await lookAtObject(connection, place, undefined, key, signal);
  const name = place.key.slice(place.key.lastIndexOf('/') + 1);
  if (isS3Url(target))
    return { kind: 'copy', source: found, target: named(parseS3Url(target), name), size: found.size };
  const into = target.endsWith('/') || (existsSync(target) && statSync(target).isDirectory());
  return { kind: 'download', source: found, path: into ? safePath(target, name) : target, size: found.size };
}

/** Hears of what cannot be taken, and why. */
export type Refuse = (from: string, error: unknown) => void;

/** Everything under a directory or a prefix. */
export async function* manyItems(
  connection: Connection,
  input: TransferInput,
  context: OperationContext,
  refuse: Refuse,
): AsyncGenerator<TransferItem> {
  const { source, target, patterns = [], followLinks, pageSize } = input;
  const taken = pathFilter(patterns);
  if (!isS3Url(source)) {
    if (!isS3Url(target)) throw bothLocal();
    const to = asPrefix(parseS3Url(target));
    directoryAt(source);
    for (const { path, relative, size } of walkFiles(source, {
      followLinks,
      onLeftOut: (left, why) => leftOut(context, left, why),
      onUnread: refuse,
    })) {
      if (taken(relative)) yield { kind: 'upload', path, target: { ...to, key: to.key + relative }, size };
    }
    return;
  }
  const from = asPrefix(parseS3Url(source));
  const to = isS3Url(target) ? asPrefix(parseS3Url(target)) : undefined;
  const names =
    to === undefined ? new FileNames(target, keysThere(connection, from, context.signal)) : undefined;
  for await (const { objects } of listObjects(connection, {
    bucket: from.bucket,
    prefix: from.key,
    pageSize,
    signal: context.signal,
  })) {
    for (const object of objects) {
      const relative = object.key.slice(from.key.length);
      if (!taken(relative)) continue;
      if (to !== undefined)
        yield { kind: 'copy', source: object, target: { ...to, key: to.key + relative }, size: object.size };
      else if (names !== undefined && !isMarker(object)) {
        const path = await safely(names, relative, `s3://${object.bucket}/${object.key}`, refuse);
        if (path !== undefined) yield { kind: 'download', source: object, path, size: object.size };
      }
    }
  }
}

/** The empty objects by which consoles make "folders": no file can have such a name. */
export function isMarker({ key, size }: { readonly key: string; readonly size: number }): boolean {
  return key.endsWith('/') && size === 0;
}

/** The path for a key, or a failure told. */
export async function safely(
  names: FileNames,
  relative: string,
  from: string,
  refused: Refuse,
): Promise<string | undefined> {
  try {
    return await names.pathOf(relative);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    refused(from, error);
    return undefined;
  }
}

export function directoryAt(path: string): void {
  if (!statSync(path).isDirectory())
    throw new UsageError(`${path} is no directory.`, { hint: 'A single file goes without --recursive.' });
}

export function leftOut({ host }: OperationContext, path: string, why: string): void {
  host.notify({ kind: 'advice', message: `${path} was left out: ${why}.` });
}

/** A prefix that is walked ends with a slash, so that `logs` does not take `logs-old/x` along. */
export function asPrefix({ bucket, key }: S3Place): S3Place {
  return { bucket, key: key === '' || key.endsWith('/') ? key : `${key}/` };
}

function named({ bucket, key }: S3Place, name: string): S3Place {
  return { bucket, key: key === '' || key.endsWith('/') ? `${key}${name}` : key };
}

export function bothLocal(): UsageError {
  return new UsageError('Neither the source nor the target is in S3.', {
    hint: 'What is in S3 is written s3://BUCKET/KEY.',
  });
}
