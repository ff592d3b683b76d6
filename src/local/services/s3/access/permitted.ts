import type { ActionContext } from '../../../action.ts';
import type { BucketRow } from '../state.ts';
import { lookUp } from '../objects/find.ts';
import { objectRequest } from './requests.ts';

interface Doomed {
  readonly Key: string;
  readonly VersionId?: string | undefined;
}

/** Throws what S3 answers when the caller may not delete this object of many. */
export function permitted(context: ActionContext, bucket: BucketRow, doomed: Doomed, bypass: boolean): void {
  const { Key, VersionId } = doomed;
  const row = lookUp(context, bucket.name, doomed);
  const deleting = VersionId === undefined ? 's3:DeleteObject' : 's3:DeleteObjectVersion';
  const keys = VersionId === undefined ? {} : { 's3:versionid': VersionId };
  const requests = [objectRequest(context, bucket, deleting, Key, keys, row)];
  if (bypass) requests.push(objectRequest(context, bucket, 's3:BypassGovernanceRetention', Key, keys, row));
  context.allow(requests);
}
