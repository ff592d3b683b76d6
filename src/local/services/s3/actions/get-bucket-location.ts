import { defineAction } from '../../../action.ts';
import { bucketRequests } from '../access/requests.ts';
import { anyBucket } from '../buckets/find.ts';

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetBucketLocation.html: asked anywhere, as one asks when one does not know. */
export const action = defineAction('s3', 'GetBucketLocation', {
  authorize: (input, context) => bucketRequests(context, anyBucket(context, input), 's3:GetBucketLocation'),
  handler(input, context) {
    const { region } = anyBucket(context, input);
    return { LocationConstraint: region === 'us-east-1' ? undefined : region };
  },
});
