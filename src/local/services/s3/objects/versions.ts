import type { TimerContext } from '../../../action.ts';
import type { Random } from '../../../../clock.ts';
import { objectId, objects, versionRowId, versions } from '../state.ts';
import type { BucketRow, ObjectRow } from '../state.ts';
import { releaseContent } from './content.ts';
import { lookUp, newestVersion, olderVersions } from './find.ts';
import { newVersionId } from './version-id.ts';

type Writer = Pick<TimerContext, 'state' | 'bodies' | 'random' | 'now'>;

/** Places count downwards from here, so that the newest of a key comes first. */
const FIRST_PLACE = 999_999_999_999;

/** The id of a version that is written now. */
export function versionIdFor(bucket: BucketRow, random: Random): string {
  return bucket.versioning === 'Enabled' ? newVersionId(random) : 'null';
}

/** Writes a version as the newest of its key. What it takes the place of stays as a version, or goes. */
export function addVersion(context: Writer, bucket: BucketRow, row: ObjectRow): void {
  const { state } = context;
  const current = state.table(objects).get(objectId(row.bucket, row.key));
  if (bucket.versioning !== undefined) {
    if (row.version === 'null') removeOlderNull(context, row.bucket, row.key);
    if (current !== undefined && current.version !== row.version) moveAside(context, current);
    else if (current !== undefined) releaseContent(context, current);
    markReplaced(context, row);
  } else if (current !== undefined) releaseContent(context, current);
  if (row.marker !== true) {
    state.table(objects).put(row);
    return;
  }
  state.table(objects).delete(objectId(row.bucket, row.key));
  state.table(versions).put({ ...row, place: nextPlace(context, row.bucket, row.key) });
}

/** A version changes without being written anew: its tags, its ACL, its locks. */
export function changeVersion({ state }: Pick<Writer, 'state'>, row: ObjectRow): void {
  if (row.place === undefined) state.table(objects).put(row);
  else state.table(versions).put(row);
}

/** Removes one version for good; the one before it becomes the newest when it was that. */
export function removeVersion(context: Writer, row: ObjectRow): void {
  const { state } = context;
  releaseContent(context, row);
  if (row.place === undefined) state.table(objects).delete(objectId(row.bucket, row.key));
  else state.table(versions).delete(versionRowId(row.bucket, row.key, row.place));
  if (state.table(objects).get(objectId(row.bucket, row.key)) !== undefined) return;
  const newest = newestVersion(context, row.bucket, row.key);
  if (newest === undefined || newest.marker === true || newest.place === undefined) return;
  state.table(versions).delete(versionRowId(newest.bucket, newest.key, newest.place));
  state.table(objects).put({ ...newest, place: undefined, replaced: undefined });
}

function removeOlderNull(context: Writer, bucket: string, key: string): void {
  const older = lookUp(context, bucket, { Key: key, VersionId: 'null' });
  if (older?.place === undefined) return;
  releaseContent(context, older);
  context.state.table(versions).delete(versionRowId(bucket, key, older.place));
}

function moveAside(context: Writer, current: ObjectRow): void {
  const place = nextPlace(context, current.bucket, current.key);
  context.state.table(versions).put({ ...current, place, replaced: context.now });
}

/** A delete marker that was the newest is so no longer. */
function markReplaced(context: Writer, row: ObjectRow): void {
  for (const newest of olderVersions(context, row.bucket, row.key, 1))
    if (newest.replaced === undefined)
      context.state.table(versions).put({ ...newest, replaced: context.now });
}

function nextPlace(context: Writer, bucket: string, key: string): number {
  for (const newest of olderVersions(context, bucket, key, 1)) return (newest.place ?? FIRST_PLACE) - 1;
  return FIRST_PLACE;
}
