import { defineAction } from '../../../action.ts';
import { onBucket } from '../access/requests.ts';
import { bucketOf } from '../buckets/find.ts';
import { changeSettings } from '../settings/change.ts';

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketRequestPayment.html */
export const action = defineAction('s3', 'PutBucketRequestPayment', {
  authorize: (input, context) => onBucket(context, 's3:PutBucketRequestPayment', input),
  handler(input, context) {
    const bucket = bucketOf(context, input);
    changeSettings(context, bucket, { requestPayment: input.RequestPaymentConfiguration });
    return {};
  },
});
