import { defineAction } from '../../../action.ts';
import { onBucket } from '../access/requests.ts';
import { passRole } from '../../iam/port.ts';
import { bucketOf } from '../buckets/find.ts';
import { changeSettings } from '../settings/change.ts';
import { checkReplication } from '../settings/replication.ts';

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketReplication.html: it is kept and held against the rules; nothing is copied. */
export const action = defineAction('s3', 'PutBucketReplication', {
  authorize: (input, context) => [
    ...onBucket(context, 's3:PutReplicationConfiguration', input),
    passRole(context, input.ReplicationConfiguration.Role, 's3.amazonaws.com'),
  ],
  handler(input, context) {
    const bucket = bucketOf(context, input);
    const replication = checkReplication(context, bucket, input.ReplicationConfiguration);
    changeSettings(context, bucket, { replication });
    return {};
  },
});
