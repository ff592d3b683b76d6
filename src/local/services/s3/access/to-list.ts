import type { ActionContext, AuthorizationRequest } from '../../../action.ts';
import { onBucket } from './requests.ts';

interface Listing {
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
  return onBucket(context, action, input, keys);
}
