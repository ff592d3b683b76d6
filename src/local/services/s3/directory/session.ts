import type { ActionContext } from '../../../action.ts';
import { AwsError } from '../../../error.ts';
import { createSession } from '../../../keys/sessions.ts';
import type { NewSession } from '../../../keys/sessions.ts';
import type { BucketRow } from '../state.ts';
import { expressArn } from './express-arn.ts';
import { toBegin } from './requests.ts';
import type { SessionMode } from './requests.ts';

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_CreateSession.html */
const LASTS_MS = 5 * 60_000;

/**
 * With a session's keys nothing can be done but in the bucket, and with it: SDKs that are given an endpoint sign with them
 * for what AWS has other hosts for. That still needs the caller's own permission.
 */
const onlyWith = (bucket: BucketRow): string =>
  JSON.stringify({
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Action: 's3express:*', Resource: expressArn(bucket) }],
  });

/** The mode of a session that does not say it: writing, where that is allowed. */
export function modeOf(context: ActionContext, bucket: BucketRow, asked: string | undefined): SessionMode {
  if (asked === 'ReadOnly' || asked === 'ReadWrite') return asked;
  try {
    context.allow([toBegin(bucket, 'ReadWrite')]);
    return 'ReadWrite';
  } catch (error) {
    if (error instanceof AwsError) return 'ReadOnly';
    throw error;
  }
}

export function beginSession(context: ActionContext, bucket: BucketRow, mode: SessionMode): NewSession {
  const { accessKeyId: _key, sessionCreated: _created, sessionExpires: _expires, ...caller } = context.caller;
  return createSession(
    context.state,
    { ...caller, sessionPolicies: [onlyWith(bucket)], express: { bucket: bucket.name, mode } },
    context.now,
    LASTS_MS,
  );
}
