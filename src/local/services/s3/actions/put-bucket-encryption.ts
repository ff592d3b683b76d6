import { defineAction } from '../../../action.ts';
import { onBucket } from '../access/requests.ts';
import { bucketOf } from '../buckets/find.ts';
import { changeSettings } from '../settings/change.ts';
import { keepBlocked } from '../settings/blocked-encryption.ts';
import { checkEncryption } from '../settings/encryption.ts';

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketEncryption.html */
export const action = defineAction('s3', 'PutBucketEncryption', {
  authorize: (input, context) => onBucket(context, 's3:PutEncryptionConfiguration', input),
  handler(input, context) {
    const bucket = bucketOf(context, input);
    const encryption = checkEncryption(input.ServerSideEncryptionConfiguration);
    changeSettings(context, bucket, { encryption: keepBlocked(encryption, bucket.settings.encryption) });
    return {};
  },
});
