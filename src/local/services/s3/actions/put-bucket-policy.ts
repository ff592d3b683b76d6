import { defineAction } from '../../../action.ts';
import { onBucket } from '../access/requests.ts';
import { bucketOf } from '../buckets/find.ts';
import { changeSettings } from '../settings/change.ts';
import { answered } from '../../../../wire/server/answer.ts';
import { checkPolicy } from '../access/check-policy.ts';

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketPolicy.html */
export const action = defineAction('s3', 'PutBucketPolicy', {
  authorize: (input, context) => onBucket(context, 's3:PutBucketPolicy', input),
  handler(input, context) {
    const bucket = bucketOf(context, input);
    checkPolicy(context, bucket, input.Policy);
    changeSettings(context, bucket, { policy: input.Policy });
    return answered({}, { status: 204 });
  },
});
