import { defineAction } from '../../../action.ts';
import { onBucket } from '../access/requests.ts';
import { bucketOf } from '../buckets/find.ts';
import { changeSettings } from '../settings/change.ts';
import { invalidRequest } from '../errors.ts';

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketAccelerateConfiguration.html */
export const action = defineAction('s3', 'PutBucketAccelerateConfiguration', {
  authorize: (input, context) => onBucket(context, 's3:PutAccelerateConfiguration', input),
  handler(input, context) {
    const bucket = bucketOf(context, input);
    if (bucket.name.includes('.'))
      throw invalidRequest(
        'S3 Transfer Acceleration is not supported for buckets with periods (.) in their names',
      );
    // What was never on cannot be suspended, and stays unsaid.
    const suspended = input.AccelerateConfiguration.Status === 'Suspended';
    if (suspended && bucket.settings.acceleration === undefined) return {};
    changeSettings(context, bucket, { acceleration: input.AccelerateConfiguration });
    return {};
  },
});
