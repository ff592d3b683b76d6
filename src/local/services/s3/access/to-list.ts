import type { ActionContext, AuthorizationRequest } from '../../../action.ts';
import { bucketOf } from '../buckets/find.ts';
import { checkPayer } from './payer.ts';
import type { Paying } from './payer.ts';
import { bucketRequests } from './requests.ts';

interface Listing extends Paying {
  readonly Bucket: string;
  readonly Prefix?: string | undefined;
  readonly Delimiter?: string | undefined;
  readonly MaxKeys?: number | undefined;
  readonly ExpectedBucketOwner?: string | undefined;
}

/** What a listing asks for, with the keys that confine it to a part of a bucket. */
export function toList(
  context: ActionContext,
  action: string,
  input: Listing,
): readonly AuthorizationRequest[] {
  const keys: Record<string, string> = {};
  if (input.Prefix !== undefined) keys['s3:prefix'] = input.Prefix;
  if (input.Delimiter !== undefined) keys['s3:delimiter'] = input.Delimiter;
  if (input.MaxKeys !== undefined) keys['s3:max-keys'] = String(input.MaxKeys);
  const bucket = bucketOf(context, input);
  checkPayer(context, bucket, input);
  return bucketRequests(context, bucket, action, keys);
}
