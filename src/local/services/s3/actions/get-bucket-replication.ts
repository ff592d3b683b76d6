import { defineAction } from '../../../action.ts';
import { onBucket } from '../access/requests.ts';
import { bucketOf } from '../buckets/find.ts';
import { setting } from '../settings/change.ts';

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetBucketReplication.html */
export const action = defineAction('s3', 'GetBucketReplication', {
  authorize: (input, context) => onBucket(context, 's3:GetReplicationConfiguration', input),
  handler(input, context) {
    return { ReplicationConfiguration: setting(bucketOf(context, input), 'replication') };
  },
});
