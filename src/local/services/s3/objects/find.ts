import type { TimerContext } from '../../../action.ts';
import { invalidArgument, methodNotAllowed, noSuchKey, noSuchVersion } from '../errors.ts';
import { BREAK, objectId, objects, versions } from '../state.ts';
import type { BucketRow, ObjectRow } from '../state.ts';

type Reader = Pick<TimerContext, 'state'>;

interface Asked {
  readonly Key: string;
  readonly VersionId?: string | undefined;
}

/** Older versions and delete markers of a key, the newest first. */
export function olderVersions(
  { state }: Reader,
  bucket: string,
  key: string,
  limit?: number,
): Iterable<ObjectRow> {
  const id = objectId(bucket, key);
  const range = { from: id + BREAK, below: `${id}\u0001` };
  return state.table(versions).list(limit === undefined ? range : { ...range, limit });
}

/** The newest version of a key, which may be a delete marker. */
export function newestVersion(context: Reader, bucket: string, key: string): ObjectRow | undefined {
  const current = context.state.table(objects).get(objectId(bucket, key));
  if (current !== undefined) return current;
  for (const row of olderVersions(context, bucket, key, 1)) return row;
  return undefined;
}

/** The version that a call names, or the newest; undefined when there is none. Markers are found as well. */
export function lookUp(context: Reader, bucket: string, { Key, VersionId }: Asked): ObjectRow | undefined {
  const current = context.state.table(objects).get(objectId(bucket, Key));
  if (VersionId === undefined) return current ?? newestVersion(context, bucket, Key);
  if (current?.version === VersionId) return current;
  const equals = objectId(bucket, Key) + BREAK + VersionId;
  for (const row of context.state.table(versions).list({ index: 'version', equals, limit: 1 })) return row;
  return undefined;
}

/** The object that a call reads. Throws as S3 does when it is not there, or deleted. */
export function findObject(
  context: Reader,
  bucket: BucketRow,
  asked: Asked,
  method: 'GET' | 'HEAD' | 'PUT' | 'DELETE' = 'GET',
): ObjectRow {
  checkVersionId(asked.VersionId);
  const found = lookUp(context, bucket.name, asked);
  if (found === undefined)
    throw asked.VersionId === undefined ? noSuchKey(asked.Key) : noSuchVersion(asked.Key, asked.VersionId);
  if (found.marker !== true) return found;
  const headers = { 'x-amz-delete-marker': 'true', 'x-amz-version-id': found.version };
  if (asked.VersionId === undefined) throw noSuchKey(asked.Key, headers);
  throw methodNotAllowed(method, 'DeleteMarker', {
    ...headers,
    allow: 'DELETE',
    'last-modified': new Date(found.modified).toUTCString(),
  });
}

/** A version id is 32 characters or the word null; what cannot be one is told apart from what is not there. */
export function checkVersionId(version: string | undefined): void {
  if (version === undefined || version === 'null' || /^[A-Za-z0-9._]{32}$/.test(version)) return;
  if (version === '') throw invalidArgument('Version id cannot be the empty string', 'versionId', '');
  throw invalidArgument('Invalid version id specified', 'versionId', version);
}
