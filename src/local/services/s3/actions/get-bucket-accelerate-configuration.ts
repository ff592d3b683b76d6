import { defineAction } from '../../../action.ts';
import { onBucket } from '../access/requests.ts';
import { bucketOf } from '../buckets/find.ts';

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetBucketAccelerateConfiguration.html */
export const action = defineAction('s3', 'GetBucketAccelerateConfiguration', {
  authorize: (input, context) => onBucket(context, 's3:GetAccelerateConfiguration', input),
  handler(input, context) {
    return { Status: bucketOf(context, input).settings.acceleration?.Status };
  },
});
