import { defineAction } from '../../../action.ts';
import { onBucket } from '../access/requests.ts';
import { bucketOf } from '../buckets/find.ts';
import { bucketEncryption } from '../settings/encryption.ts';

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetBucketEncryption.html */
export const action = defineAction('s3', 'GetBucketEncryption', {
  authorize: (input, context) => onBucket(context, 's3:GetEncryptionConfiguration', input),
  handler(input, context) {
    return { ServerSideEncryptionConfiguration: bucketEncryption(bucketOf(context, input)) };
  },
});
