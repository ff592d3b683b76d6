import { defineAction } from '../../../action.ts';
import { onBucket } from '../access/requests.ts';
import { bucketOf } from '../buckets/find.ts';
import { malformedXml } from '../errors.ts';
import { changeSettings } from '../settings/change.ts';

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketAbac.html */
export const action = defineAction('s3', 'PutBucketAbac', {
  authorize: (input, context) => onBucket(context, 's3:PutBucketAbac', input),
  handler(input, context) {
    const bucket = bucketOf(context, input);
    const status = input.AbacStatus.Status;
    if (status !== 'Enabled' && status !== 'Disabled') throw malformedXml();
    changeSettings(context, bucket, { abac: status });
    return {};
  },
});
