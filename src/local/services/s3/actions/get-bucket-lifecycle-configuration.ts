import { defineAction } from '../../../action.ts';
import { onBucket } from '../access/requests.ts';
import { bucketOf } from '../buckets/find.ts';
import { setting } from '../settings/change.ts';
import { shownRule } from '../settings/lifecycle.ts';

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetBucketLifecycleConfiguration.html */
export const action = defineAction('s3', 'GetBucketLifecycleConfiguration', {
  authorize: (input, context) => onBucket(context, 's3:GetLifecycleConfiguration', input),
  handler(input, context) {
    const { rules, minimumSize } = setting(bucketOf(context, input), 'lifecycle');
    return { Rules: rules.map(shownRule), TransitionDefaultMinimumObjectSize: minimumSize };
  },
});
