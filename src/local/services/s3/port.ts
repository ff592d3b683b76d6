import type { ActionContext, AuthorizationRequest, TimerContext } from '../../action.ts';
import type { AwsError } from '../../error.ts';
import type { Tag } from '../../blocks/tags.ts';
import type { State } from '../../store/table.ts';
import { onBucket } from './access/requests.ts';
import { bucketCalled, bucketOf } from './buckets/find.ts';
import { invalidRequest, noSuchBucket } from './errors.ts';
import { findObject, lookUp } from './objects/find.ts';
import { checkTags } from './objects/tags.ts';
import { isEligible, replicate } from './replicate/replicate.ts';
import { changeSettings } from './settings/change.ts';
import { buckets } from './state.ts';
import type { BucketRow } from './state.ts';

export { checkPolicyText } from './access/check-policy.ts';
export { bucketRequests, objectRequests } from './access/requests.ts';
export { isPublicPolicy } from './access/public-policy.ts';
export { isTagText } from './objects/tags.ts';
export { withEndpoint } from './buckets/redirect.ts';
export { pageOfVersions } from './inventory/page.ts';
export { isEligible as isEligibleForReplication } from './replicate/replicate.ts';
export type { ListedVersion } from './listing/versions.ts';
export type { BucketRow, ObjectRow } from './state.ts';

/** Whether there is a bucket of this name, whoever owns it. */
export function bucketExists(state: State, name: string): boolean {
  return state.table(buckets).get(name) !== undefined;
}

/** Where a bucket is, whoever owns it; undefined when there is none. */
export function regionOfBucket(state: State, name: string): string | undefined {
  return state.table(buckets).get(name)?.region;
}

/** Whose a bucket is; undefined when there is none. */
export function accountOfBucket(state: State, name: string): string | undefined {
  return state.table(buckets).get(name)?.account;
}

/** Whether what is asked of a bucket is to be logged; the input of an action names it. */
export function loggedBucket(state: State, input: object): string | undefined {
  if (!('Bucket' in input) || typeof input.Bucket !== 'string') return undefined;
  const { name, settings } = bucketCalled(state, input.Bucket) ?? {};
  return settings?.logging?.LoggingEnabled === undefined ? undefined : name;
}

/** S3 looks for the bucket before it reads what it is told about it; the input of an action names it. */
export function missingBucket(state: State, input: object): AwsError | undefined {
  if (!('Bucket' in input) || typeof input.Bucket !== 'string') return undefined;
  return bucketCalled(state, input.Bucket) === undefined ? noSuchBucket(input.Bucket) : undefined;
}

/** Whose a bucket is, when it is in the region of the call and of the account that the caller says. */
export function ownerOfBucket(
  { state, region, account }: ActionContext,
  name: string,
  said: string = account,
): string | undefined {
  const bucket = state.table(buckets).get(name);
  return bucket?.region === region && bucket.account === said ? bucket.account : undefined;
}

/** What an action on a bucket asks for, by the bucket's ARN. */
export function askOfBucket(
  context: ActionContext,
  action: string,
  arn: string,
  keys: Readonly<Record<string, string | readonly string[]>> = {},
): readonly AuthorizationRequest[] {
  const Bucket = bucketIn(arn);
  return Bucket === undefined
    ? [{ action, arn, context: keys }]
    : onBucket(context, action, { Bucket }, keys);
}

/** A bucket that is in the region of the call, whoever owns it. */
export function bucketNamed({ state, region }: TimerContext, name: string): BucketRow | undefined {
  const bucket = state.table(buckets).get(name);
  return bucket?.region === region ? bucket : undefined;
}

/** Replicates a version that may have been there before the bucket's rules were. Throws when it is not there. */
export function replicateExisting(
  context: TimerContext,
  bucket: BucketRow,
  object: { readonly Key: string; readonly VersionId?: string | undefined },
): 'done' | 'failed' | 'not-eligible' {
  const row = findObject(context, bucket, object, 'GET', 'refused');
  if (!isEligible(bucket, row, context.now)) return 'not-eligible';
  replicate(context, { bucket: bucket.name, key: row.key, version: row.version });
  const after = lookUp(context, bucket.name, { Key: row.key, VersionId: row.version });
  return after?.replication === 'COMPLETED' ? 'done' : 'failed';
}

export function tagsOfBucket(context: ActionContext, arn: string): readonly Tag[] {
  return bucketOf(context, { Bucket: nameInArn(arn) }).settings.tags ?? [];
}

/** Gives a bucket other tags: none at all is no set of tags. */
export function tagBucket(context: ActionContext, arn: string, tags: readonly Tag[]): void {
  const checked = checkTags(tags, 'bucket');
  changeSettings(context, bucketOf(context, { Bucket: nameInArn(arn) }), {
    tags: checked.length === 0 ? undefined : checked,
  });
}

/** The bucket that an ARN names; undefined when it is another's. */
export function bucketIn(arn: string): string | undefined {
  return /^arn:[a-z-]+:s3:::([^/]+)$/.exec(arn)?.[1];
}

function nameInArn(arn: string): string {
  const name = bucketIn(arn);
  if (name === undefined) throw invalidRequest('Invalid ARN');
  return name;
}
