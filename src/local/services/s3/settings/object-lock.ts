import type { ObjectLockConfiguration } from '../../../../wire/generated/s3.ts';
import { AwsError } from '../../../error.ts';
import { invalidArgument, malformedXml } from '../errors.ts';
import type { BucketRow } from '../state.ts';

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutObjectLockConfiguration.html */
export function checkObjectLock(
  bucket: BucketRow,
  given: ObjectLockConfiguration | undefined,
): ObjectLockConfiguration {
  if (given === undefined || given.ObjectLockEnabled !== 'Enabled') throw malformedXml();
  if (bucket.versioning !== 'Enabled')
    throw new AwsError(
      'InvalidBucketState',
      409,
      "Versioning must be 'Enabled' on the bucket to apply a Object Lock configuration",
    );
  const retention = given.Rule?.DefaultRetention;
  if (given.Rule === undefined) return given;
  if (retention?.Mode === undefined) throw malformedXml();
  const { Days: days, Years: years } = retention;
  if ((days === undefined) === (years === undefined)) throw malformedXml();
  if ((days ?? years ?? 0) <= 0)
    throw invalidArgument('Default retention period must be a positive integer value');
  return given;
}
