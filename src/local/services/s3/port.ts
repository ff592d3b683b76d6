import type { ActionContext, AuthorizationRequest } from '../../action.ts';
import type { AwsError } from '../../error.ts';
import type { Tag } from '../../blocks/tags.ts';
import type { State } from '../../store/table.ts';
import { onBucket } from './access/requests.ts';
import { bucketCalled, bucketOf } from './buckets/find.ts';
import { invalidRequest, noSuchBucket } from './errors.ts';
import { checkTags } from './objects/tags.ts';
import { changeSettings } from './settings/change.ts';
import { buckets } from './state.ts';

export { checkPolicyText } from './access/check-policy.ts';
export { isPublicPolicy } from './access/public-policy.ts';
export { isTagText } from './objects/tags.ts';
export { withEndpoint } from './buckets/redirect.ts';

/** Whether there is a bucket of this name, whoever owns it. */
export function bucketExists(state: State, name: string): boolean {
  return state.table(buckets).get(name) !== undefined;
}

/** Where a bucket is, whoever owns it; undefined when there is none. */
export function regionOfBucket(state: State, name: string): string | undefined {
  return state.table(buckets).get(name)?.region;
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

export function tagsOfBucket(context: ActionContext, arn: string): readonly Tag[] {
  return bucketOf(context, { Bucket: bucketNamed(arn) }).settings.tags ?? [];
}

/** Gives a bucket other tags: none at all is no set of tags. */
export function tagBucket(context: ActionContext, arn: string, tags: readonly Tag[]): void {
  const checked = checkTags(tags, 'bucket');
  changeSettings(context, bucketOf(context, { Bucket: bucketNamed(arn) }), {
    tags: checked.length === 0 ? undefined : checked,
  });
}

/** The bucket that an ARN names; undefined when it is another's. */
export function bucketIn(arn: string): string | undefined {
  return /^arn:[a-z-]+:s3:::([^/]+)$/.exec(arn)?.[1];
}

function bucketNamed(arn: string): string {
  const name = bucketIn(arn);
  if (name === undefined) throw invalidRequest('Invalid ARN');
  return name;
}
