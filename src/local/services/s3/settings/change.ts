import type { TimerContext } from '../../../action.ts';
import { notConfigured } from '../errors.ts';
import { buckets } from '../state.ts';
import type { BucketRow } from '../state.ts';
import type { BucketSettings } from './settings.ts';

/** Sets, replaces or (with undefined) takes away what is set on a bucket. */
export function changeSettings(
  { state }: Pick<TimerContext, 'state'>,
  bucket: BucketRow,
  changes: Partial<BucketSettings>,
): void {
  state.table(buckets).put({ ...bucket, settings: { ...bucket.settings, ...changes } });
}

/** What each setting is missed as: the code and the sentence. */
const missing = {
  tags: ['NoSuchTagSet', 'The TagSet does not exist'],
  policy: ['NoSuchBucketPolicy', 'The bucket policy does not exist'],
  ownership: ['OwnershipControlsNotFoundError', 'The bucket ownership controls were not found'],
  publicAccessBlock: [
    'NoSuchPublicAccessBlockConfiguration',
    'The public access block configuration was not found',
  ],
  cors: ['NoSuchCORSConfiguration', 'The CORS configuration does not exist'],
  website: ['NoSuchWebsiteConfiguration', 'The specified bucket does not have a website configuration'],
  replication: ['ReplicationConfigurationNotFoundError', 'The replication configuration was not found'],
  objectLock: [
    'ObjectLockConfigurationNotFoundError',
    'Object Lock configuration does not exist for this bucket',
  ],
  lifecycle: ['NoSuchLifecycleConfiguration', 'The lifecycle configuration does not exist'],
} as const;

/** What is set; throws the error by which S3 says that nothing is. */
export function setting<Name extends keyof typeof missing>(
  { name: bucket, settings }: BucketRow,
  name: Name,
): NonNullable<BucketSettings[Name]> {
  const found = settings[name];
  if (found !== undefined) return found;
  const [code, message] = missing[name];
  throw notConfigured(code, message, bucket);
}
