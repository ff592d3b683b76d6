import { ownerOfNew } from '../buckets/ownership.ts';
import type { ActionContext } from '../../../action.ts';
import type { BucketRow } from '../state.ts';
import { disturbUploads } from '../multipart/uploads.ts';
import { invalidArgument } from '../errors.ts';
import { tell } from './events.ts';
import { lookUp } from './find.ts';
import { checkDeletable } from './locks.ts';
import { checkVersionId, invalidVersionId, isGivenVersionId, newVersionId } from './version-id.ts';
import { addVersion, removeVersion } from './versions.ts';

interface Doomed {
  readonly Key: string;
  readonly VersionId?: string | undefined;
}

/** Where nothing can be locked there is nothing to get round, and S3 says so. */
export function checkBypass({ objectLock }: BucketRow, bypass: boolean | undefined): void {
  if (bypass !== undefined && objectLock !== true)
    throw invalidArgument(
      'x-amz-bypass-governance-retention is only applicable to Object Lock enabled buckets.',
      'x-amz-bypass-governance-retention',
    );
}

/** What deleting has done. */
export interface Deleted {
  readonly VersionId?: string | undefined;
  readonly DeleteMarker?: boolean | undefined;
}

/**
 * Deletes one version for good, or the object: with versions a delete marker comes on top of it.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/DeletingObjectVersions.html
 */
export function deleteObject(
  context: ActionContext,
  bucket: BucketRow,
  doomed: Doomed,
  bypass: boolean,
): Deleted {
  if (doomed.VersionId !== undefined) return deleteVersion(context, bucket, doomed, doomed.VersionId, bypass);
  disturbUploads(context, bucket.name, doomed.Key);
  const current = lookUp(context, bucket.name, doomed);
  if (bucket.versioning === undefined) {
    if (current !== undefined) {
      removeVersion(context, current);
      tell(context, bucket, 's3:ObjectRemoved:Delete', current);
    }
    return {};
  }
  const enabled = bucket.versioning === 'Enabled';
  const marker = {
    bucket: bucket.name,
    key: doomed.Key,
    version: enabled ? newVersionId(context.random) : 'null',
    marker: true,
    owner: ownerOfNew(context, bucket),
    modified: context.now,
    size: 0,
    etag: '',
    headers: {},
    encryption: { kind: 'AES256' },
  } as const;
  addVersion(context, bucket, marker);
  tell(context, bucket, 's3:ObjectRemoved:DeleteMarkerCreated', marker);
  return { DeleteMarker: true, VersionId: marker.version };
}

function deleteVersion(
  context: ActionContext,
  bucket: BucketRow,
  doomed: Doomed,
  version: string,
  bypass: boolean,
): Deleted {
  checkVersionId(version);
  const row = lookUp(context, bucket.name, doomed);
  if (row === undefined) {
    if (!isGivenVersionId(version)) throw invalidVersionId(version);
    return { VersionId: version };
  }
  checkDeletable(row, context.now, bypass);
  removeVersion(context, row);
  tell(context, bucket, 's3:ObjectRemoved:Delete', row);
  return { VersionId: version, DeleteMarker: row.marker };
}
