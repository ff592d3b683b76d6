import type { ActionContext } from '../../../action.ts';
import type { ReachedBucket } from '../buckets/find.ts';
import { lookUp } from '../objects/find.ts';
import { objectRequests } from './requests.ts';

interface Doomed {
  readonly Key: string;
  readonly VersionId?: string | undefined;
}

/** Throws what S3 answers when the caller may not delete this object of many. */
export function permitted(
  context: ActionContext,
  bucket: ReachedBucket,
  doomed: Doomed,
  bypass: boolean,
): void {
  const { Key, VersionId } = doomed;
  const row = lookUp(context, bucket.name, doomed);
  const deleting = VersionId === undefined ? 's3:DeleteObject' : 's3:DeleteObjectVersion';
  const keys = VersionId === undefined ? {} : { 's3:versionid': VersionId };
  context.allow(objectRequests(context, bucket, deleting, Key, keys, row));
  if (bypass) context.allow(objectRequests(context, bucket, 's3:BypassGovernanceRetention', Key, keys, row));
}
