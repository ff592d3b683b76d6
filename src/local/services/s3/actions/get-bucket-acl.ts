import { defineAction } from '../../../action.ts';
import { aclOutput } from '../access/acl-document.ts';
import { onBucket } from '../access/requests.ts';
import { bucketOf } from '../buckets/find.ts';

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetBucketAcl.html */
export const action = defineAction('s3', 'GetBucketAcl', {
  authorize: (input, context) => onBucket(context, 's3:GetBucketAcl', input),
  handler(input, context) {
    const { account, acl } = bucketOf(context, input);
    return aclOutput(account, acl, context.lenient);
  },
});
