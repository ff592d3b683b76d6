import { defineAction } from '../../../action.ts';
import { onBucket } from '../access/requests.ts';
import { bucketOf } from '../buckets/find.ts';
import { AwsError } from '../../../error.ts';
import { malformedXml } from '../errors.ts';
import { buckets } from '../state.ts';

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketVersioning.html */
export const action = defineAction('s3', 'PutBucketVersioning', {
  authorize: (input, context) => onBucket(context, 's3:PutBucketVersioning', input),
  handler(input, context) {
    const bucket = bucketOf(context, input);
    const { Status: status, MFADelete } = input.VersioningConfiguration;
    if (status === undefined)
      throw new AwsError(
        'IllegalVersioningConfigurationException',
        400,
        'The Versioning element must be specified',
      );
    if (status !== 'Enabled' && status !== 'Suspended') throw malformedXml();
    if (MFADelete === 'Enabled')
      throw new AwsError(
        'NotImplemented',
        501,
        'This local cloud has no MFA devices: MFA delete is not there.',
      );
    if (bucket.objectLock === true && status === 'Suspended') throw isHeld('An Object Lock');
    if (bucket.settings.replication !== undefined && status === 'Suspended') throw isHeld('A replication');
    context.state
      .table(buckets)
      .put({ ...bucket, versioning: status === 'Enabled' ? 'Enabled' : 'Suspended' });
    return {};
  },
});

function isHeld(by: string): AwsError {
  return new AwsError(
    'InvalidBucketState',
    409,
    `${by} configuration is present on this bucket, so the versioning state cannot be changed.`,
  );
}
