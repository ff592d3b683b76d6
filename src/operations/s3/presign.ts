import { longestLife, presignCall } from '../../aws/presign-call.ts';
import type { PresignedCall } from '../../aws/presign-call.ts';
import { UsageError } from '../../errors.ts';
import type { OperationContext } from '../context.ts';
import { onePlace } from '../one-place.ts';
import { parseS3Url } from './place.ts';

export interface PresignInput {
  /** `s3://BUCKET/KEY`. */
  readonly url: string;
  readonly method?: 'GET' | 'PUT' | undefined;
  /** From 1 to 604,800 (7 days); an hour when absent. */
  readonly expiresSeconds?: number | undefined;
  readonly versionId?: string | undefined;
  /** For a PUT: whoever uploads must say the same. */
  readonly contentType?: string | undefined;
}

/** Makes an address with which anybody can fetch an object, or upload one. It works no longer than the keys that signed it. */
export async function presignUrl(input: PresignInput, context: OperationContext): Promise<PresignedCall> {
  const { url, method = 'GET', expiresSeconds = 3600, versionId, contentType } = input;
  const { bucket, key } = parseS3Url(url);
  if (key === '') throw new UsageError(`${url} names no object.`, { hint: 'It looks like s3://BUCKET/KEY.' });
  if (!Number.isInteger(expiresSeconds) || expiresSeconds < 1 || expiresSeconds > longestLife) {
    throw new UsageError(`An address works from 1 second to 7 days, not ${expiresSeconds} seconds.`);
  }
  const { connection } = await onePlace('s3 presign', context);
  const named = { Bucket: bucket, Key: key };
  return method === 'GET'
    ? presignCall(connection, 'GetObject', { ...named, VersionId: versionId }, expiresSeconds)
    : presignCall(connection, 'PutObject', { ...named, ContentType: contentType }, expiresSeconds);
}
