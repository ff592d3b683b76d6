import { defineAction } from '../../../action.ts';
import { onBucket } from '../access/requests.ts';
import { bucketOf } from '../buckets/find.ts';
import { changeSettings } from '../settings/change.ts';
import { checkWebsite } from '../settings/website.ts';

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketWebsite.html */
export const action = defineAction('s3', 'PutBucketWebsite', {
  authorize: (input, context) => onBucket(context, 's3:PutBucketWebsite', input),
  handler(input, context) {
    const bucket = bucketOf(context, input);
    checkWebsite(input.WebsiteConfiguration);
    changeSettings(context, bucket, { website: input.WebsiteConfiguration });
    return {};
  },
});
