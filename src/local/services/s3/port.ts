import type { ActionContext, AuthorizationRequest } from '../../action.ts';
import type { Tag } from '../../blocks/tags.ts';
import type { State } from '../../store/table.ts';
import { onBucket } from './access/requests.ts';
import { bucketOf } from './buckets/find.ts';
import { invalidRequest } from './errors.ts';
import { checkTags } from './objects/tags.ts';
import { changeSettings } from './settings/change.ts';
import { buckets } from './state.ts';

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
  const { name, settings } = state.table(buckets).get(input.Bucket) ?? {};
  return settings?.logging?.LoggingEnabled === undefined ? undefined : name;
}

/** What an action on a bucket asks for, by the bucket's ARN. */
export function askOfBucket(
  context: ActionContext,
  action: string,
  arn: string,
): readonly AuthorizationRequest[] {
  const Bucket = bucketIn(arn);
  return Bucket === undefined ? [{ action, arn }] : onBucket(context, action, { Bucket });
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

function bucketIn(arn: string): string | undefined {
  return /^arn:[a-z-]+:s3:::([^/]+)$/.exec(arn)?.[1];
}

function bucketNamed(arn: string): string {
  const name = bucketIn(arn);
  if (name === undefined) throw invalidRequest('Invalid ARN');
  return name;
}
