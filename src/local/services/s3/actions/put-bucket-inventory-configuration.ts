import { defineAction } from '../../../action.ts';
import { AwsError } from '../../../error.ts';
import { onBucket } from '../access/requests.ts';
import { bucketOf } from '../buckets/find.ts';
import { scheduleReport } from '../inventory/schedule.ts';
import { changeSettings } from '../settings/change.ts';
import { answered } from '../../../../wire/server/answer.ts';
import { withMember } from '../settings/collection.ts';

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketInventoryConfiguration.html */
export const action = defineAction('s3', 'PutBucketInventoryConfiguration', {
  authorize: (input, context) => onBucket(context, 's3:PutInventoryConfiguration', input),
  handler(input, context) {
    const bucket = bucketOf(context, input);
    const inventory = withMember(bucket.settings.inventory, input.Id, input.InventoryConfiguration);
    checkDestination(input.InventoryConfiguration.Destination.S3BucketDestination.Bucket);
    changeSettings(context, bucket, { inventory });
    const { Frequency } = input.InventoryConfiguration.Schedule;
    scheduleReport(context, { bucket: bucket.name, id: input.Id }, Frequency);
    return answered({}, { status: 204 });
  },
});

/** The format, beyond which nothing is checked: https://docs.aws.amazon.com/AmazonS3/latest/API/API_InventoryS3BucketDestination.html */
function checkDestination(arn: string): void {
  if (!/^arn:[^:]+:s3:[^:]*:[^:]*:.+$/.test(arn))
    throw new AwsError('InvalidS3DestinationBucket', 400, 'Invalid bucket ARN.');
}
