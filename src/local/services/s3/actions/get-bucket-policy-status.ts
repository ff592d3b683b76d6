import { defineAction } from '../../../action.ts';
import { onBucket } from '../access/requests.ts';
import { bucketOf } from '../buckets/find.ts';
import { setting } from '../settings/change.ts';
import { isPublicPolicy } from '../access/public-policy.ts';

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetBucketPolicyStatus.html */
export const action = defineAction('s3', 'GetBucketPolicyStatus', {
  authorize: (input, context) => onBucket(context, 's3:GetBucketPolicyStatus', input),
  handler(input, context) {
    const policy = setting(bucketOf(context, input), 'policy');
    return { PolicyStatus: { IsPublic: isPublicPolicy(policy) } };
  },
});
