import { defineAction } from '../../../action.ts';
import { aclKeys } from '../access/acl-keys.ts';
import { newAcl } from '../access/new-acl.ts';
import { onBucket } from '../access/requests.ts';
import { bucketOf } from '../buckets/find.ts';
import { buckets } from '../state.ts';

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketAcl.html */
export const action = defineAction('s3', 'PutBucketAcl', {
  authorize: (input, context) => onBucket(context, 's3:PutBucketAcl', input, aclKeys(input)),
  handler(input, context) {
    const bucket = bucketOf(context, input);
    const acl = newAcl(context, bucket, bucket.account, input);
    context.state.table(buckets).put({ ...bucket, acl });
    return {};
  },
});
