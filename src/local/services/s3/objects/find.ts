import type { TimerContext } from '../../../action.ts';
import type { AwsError } from '../../../error.ts';
import { methodNotAllowed, noSuchKey, noSuchVersion } from '../errors.ts';
import { BREAK, objectId, objects, versionRowId, versions } from '../state.ts';
import type { BucketRow, ObjectRow } from '../state.ts';
import { checkVersionId, invalidVersionId, isGivenVersionId } from './version-id.ts';

type Reader = Pick<TimerContext, 'state'>;

interface Asked {
  readonly Key: string;
  readonly VersionId?: string | undefined;
}

/**
 * Older versions and delete markers of a key, the newest first.
 * @param behind The place of one: only those that come after it.
 */
export function olderVersions(
  { state }: Reader,
  bucket: string,
  key: string,
  limit?: number,
  behind?: number,
): Iterable<ObjectRow> {
  const id = objectId(bucket, key);
  const from = behind === undefined ? id + BREAK : versionRowId(bucket, key, behind) + BREAK;
  const range = { from, below: `${id}\u0001` };
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

/** An id that was never given to a version is told apart from one whose version is gone. */
function notThere({ Key, VersionId }: Asked): AwsError {
  if (VersionId === undefined) return noSuchKey(Key);
  return isGivenVersionId(VersionId) ? noSuchVersion(Key, VersionId) : invalidVersionId(VersionId);
}

/**
 * The object that a call reads. Throws as S3 does when it is not there, or deleted.
 * @param unnamed A delete marker that is met without its version's id hides the object, or is refused as itself.
 */
export function findObject(
  context: Reader,
  bucket: BucketRow,
  asked: Asked,
  method: 'GET' | 'HEAD' | 'PUT' | 'DELETE' = 'GET',
  unnamed: 'hidden' | 'refused' = 'hidden',
): ObjectRow {
  checkVersionId(asked.VersionId);
  const found = lookUp(context, bucket.name, asked);
  if (found === undefined) throw notThere(asked);
  if (found.marker !== true) return found;
  const headers = { 'x-amz-delete-marker': 'true', 'x-amz-version-id': found.version };
  if (asked.VersionId === undefined && unnamed === 'hidden') throw noSuchKey(asked.Key, headers);
  throw methodNotAllowed(method, 'DeleteMarker', {
    ...headers,
    allow: 'DELETE',
    'last-modified': new Date(found.modified).toUTCString(),
  });
}
