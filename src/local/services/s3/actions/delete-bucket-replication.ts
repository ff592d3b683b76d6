import { defineAction } from '../../../action.ts';
import { onBucket } from '../access/requests.ts';
import { bucketOf } from '../buckets/find.ts';
import { changeSettings } from '../settings/change.ts';

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteBucketReplication.html */
export const action = defineAction('s3', 'DeleteBucketReplication', {
  authorize: (input, context) => onBucket(context, 's3:PutReplicationConfiguration', input),
  handler(input, context) {
    changeSettings(context, bucketOf(context, input), { replication: undefined });
    return {};
  },
});
