import type { AuthorizationRequest } from '../../../action.ts';
import type { Caller } from '../../../caller.ts';
import { AwsError } from '../../../error.ts';
import { accessDenied, invalidArgument } from '../errors.ts';
import type { BucketRow } from '../state.ts';
import { expressArn } from './express-arn.ts';
import { documents, ways } from './operations.ts';

export type SessionMode = 'ReadOnly' | 'ReadWrite';

type Keys = Readonly<Record<string, string | readonly string[]>>;

/**
 * What an action on a directory bucket, or an object in it, asks for: in a session of the bucket nothing more, otherwise
 * for the permission to begin one. https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-express-security-iam.html
 */
export function expressRequests(
  { caller }: { readonly caller: Caller },
  bucket: BucketRow,
  action: string,
): readonly AuthorizationRequest[] {
  const way = ways[action];
  if (way === undefined) throw notThere(action);
  const { express } = caller;
  if (typeof way === 'object') return [requestOf(bucket, way.action)];
  if (express === undefined) return [toBegin(bucket, way === 'writes' ? 'ReadWrite' : 'ReadOnly')];
  if (express.bucket !== bucket.name || (way === 'writes' && express.mode === 'ReadOnly'))
    throw accessDenied();
  return [];
}

/** What beginning a session asks for. */
export function toBegin(bucket: BucketRow, mode: SessionMode): AuthorizationRequest {
  return requestOf(bucket, 's3express:CreateSession', { 's3express:SessionMode': mode });
}

function requestOf(bucket: BucketRow, action: string, context: Keys = {}): AuthorizationRequest {
  return {
    action,
    arn: expressArn(bucket),
    context,
    resourcePolicy: bucket.settings.policy,
    resourceOwner: bucket.account,
  };
}

function notThere(action: string): AwsError {
  const document = documents[action];
  return document === undefined
    ? new AwsError('MethodNotAllowed', 405, 'The specified method is not allowed against this resource.')
    : invalidArgument(`${document} is not valid, expected CreateBucketConfiguration`);
}
