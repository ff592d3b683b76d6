import { defineAction } from '../../../action.ts';
import { onBucket } from '../access/requests.ts';
import { bucketOf } from '../buckets/find.ts';
import { changeSettings } from '../settings/change.ts';
import { malformedXml } from '../errors.ts';
import { OWNER_ENFORCED } from '../buckets/ownership.ts';
import { checkPrivate } from '../access/check-private.ts';

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketOwnershipControls.html */
export const action = defineAction('s3', 'PutBucketOwnershipControls', {
  authorize: (input, context) => onBucket(context, 's3:PutBucketOwnershipControls', input),
  handler(input, context) {
    const bucket = bucketOf(context, input);
    const [rule, another] = input.OwnershipControls.Rules;
    if (rule === undefined || another !== undefined) throw malformedXml();
    const ownership = rule.ObjectOwnership;
    if (ownership === OWNER_ENFORCED) checkPrivate(bucket);
    changeSettings(context, bucket, { ownership });
    return {};
  },
});
