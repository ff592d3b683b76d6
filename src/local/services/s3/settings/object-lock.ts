import type { ObjectLockConfiguration } from '../../../../wire/generated/s3.ts';
import { AwsError } from '../../../error.ts';
import { invalidArgument, malformedXml, missingBody } from '../errors.ts';
import type { BucketRow } from '../state.ts';

/** The longest retention: https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-lock.html */
const MOST_DAYS = 36_500;
const MOST_YEARS = 100;

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutObjectLockConfiguration.html */
export function checkObjectLock(
  bucket: BucketRow,
  given: ObjectLockConfiguration | undefined,
): ObjectLockConfiguration {
  if (given === undefined) throw missingBody();
  if (given.ObjectLockEnabled !== 'Enabled') throw malformedXml();
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
  if ((days ?? 0) > MOST_DAYS || (years ?? 0) > MOST_YEARS)
    throw invalidArgument('Default retention period too large');
  return given;
}
