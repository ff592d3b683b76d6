import type { LoggingEnabled } from '../../../../wire/generated/s3.ts';
import { malformedXml } from '../errors.ts';
import type { TimerContext } from '../../../action.ts';
import { AwsError } from '../../../error.ts';
import { buckets } from '../state.ts';
import type { BucketRow } from '../state.ts';

/** Those of any ACL: S3 lets pass more than the documentation of target grants has. */
const PERMISSIONS: ReadonlySet<string> = new Set(['FULL_CONTROL', 'READ', 'WRITE', 'READ_ACP', 'WRITE_ACP']);

/** The bucket that is to take logs is of the same owner and region: https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketLogging.html */
export function checkTarget(
  { state }: Pick<TimerContext, 'state'>,
  bucket: BucketRow,
  { TargetBucket, TargetGrants, TargetObjectKeyFormat: format }: LoggingEnabled,
): void {
  if (
    format !== undefined &&
    (format.SimplePrefix === undefined) === (format.PartitionedPrefix === undefined)
  )
    throw malformedXml();
  if (TargetGrants?.some(({ Permission: given }) => given !== undefined && !PERMISSIONS.has(given)))
    throw malformedXml();
  const target = state.table(buckets).get(TargetBucket);
  if (target === undefined || target.account !== bucket.account)
    throw new AwsError('InvalidTargetBucketForLogging', 400, 'The target bucket for logging does not exist', {
      TargetBucket,
    });
  if (target.region !== bucket.region)
    throw new AwsError('CrossLocationLoggingProhibitted', 403, 'Cross S3 location logging not allowed. ', {
      ...(bucket.region === 'us-east-1' ? {} : { SourceBucketLocation: bucket.region }),
      TargetBucketLocation: target.region,
    });
}
