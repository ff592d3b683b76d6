import type { ActionContext, AuthorizationRequest } from '../../../action.ts';
import type { Tag } from '../../../blocks/tags.ts';
import { bucketOf } from '../buckets/find.ts';
import type { ReachedBucket } from '../buckets/find.ts';
import { MOST_KEY_BYTES } from '../limits.ts';
import { AwsError } from '../../../error.ts';
import type { ObjectRow } from '../state.ts';
import { expressRequests } from '../directory/requests.ts';
import { bucketArn, objectArn } from './arns.ts';
import { checkPayer } from './payer.ts';
import type { Paying } from './payer.ts';
import { accessPolicy } from './policy.ts';
import { alsoThrough, checkThrough } from './through.ts';

type Keys = Readonly<Record<string, string | readonly string[]>>;

type Asking = Pick<ActionContext, 'caller' | 'state'>;

interface OnBucket {
  readonly Bucket: string;
  readonly ExpectedBucketOwner?: string | undefined;
}

interface OnObject extends OnBucket, Paying {
  readonly Key: string;
}

/** What an action on a bucket asks for. Throws what S3 answers when there is no such bucket, or it is elsewhere. */
export function onBucket(
  context: ActionContext,
  action: string,
  input: OnBucket,
  keys: Keys = {},
): readonly AuthorizationRequest[] {
  return bucketRequests(context, bucketOf(context, input), action, keys);
}

export function bucketRequests(
  asking: Asking,
  bucket: ReachedBucket,
  action: string,
  keys: Keys = {},
): readonly AuthorizationRequest[] {
  if (bucket.zone !== undefined) return expressRequests(asking, bucket, action);
  if (bucket.through !== undefined) checkThrough(action);
  return alsoThrough(asking, bucket, '', {
    action,
    arn: bucketArn(bucket.partition, bucket.name),
    context: keys,
    resourcePolicy: accessPolicy(asking, bucket, undefined),
    resourceOwner: bucket.account,
  });
}

/** What an action on an object asks for. */
export function onObject(
  context: ActionContext,
  action: string,
  input: OnObject,
  keys: Keys = {},
  object?: ObjectRow,
): readonly AuthorizationRequest[] {
  checkKey(input.Key);
  const bucket = bucketOf(context, input);
  checkPayer(context, bucket, input);
  return objectRequests(context, bucket, action, input.Key, keys, object);
}

export function objectRequests(
  asking: Asking,
  bucket: ReachedBucket,
  action: string,
  key: string,
  keys: Keys = {},
  object?: ObjectRow,
): readonly AuthorizationRequest[] {
  if (bucket.zone !== undefined) return expressRequests(asking, bucket, action);
  return alsoThrough(asking, bucket, `/object/${key}`, {
    action,
    arn: objectArn(bucket.partition, bucket.name, key),
    context: object?.tags === undefined ? keys : { ...keys, ...tagKeys(object.tags) },
    resourcePolicy: accessPolicy(asking, bucket, object),
    resourceOwner: bucket.account,
  });
}

function tagKeys(tags: readonly Tag[]): Keys {
  return Object.fromEntries(tags.map(({ Key, Value }) => [`s3:ExistingObjectTag/${Key}`, Value]));
}

export function checkKey(key: string): void {
  // A character has at most four bytes: most keys need not be measured.
  if (key.length * 4 <= MOST_KEY_BYTES || Buffer.byteLength(key) <= MOST_KEY_BYTES) return;
  throw new AwsError('KeyTooLongError', 400, 'Your key is too long', {
    MaxSizeAllowed: String(MOST_KEY_BYTES),
    Size: String(Buffer.byteLength(key)),
  });
}
