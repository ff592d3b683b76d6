import { answered } from '../../../../wire/server/answer.ts';
import { defineAction } from '../../../action.ts';
import { bucketArn } from '../access/arns.ts';
import { onBucket } from '../access/requests.ts';
import { expressArn } from '../directory/express-arn.ts';
import { bucketOf } from '../buckets/find.ts';

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_HeadBucket.html */
export const action = defineAction('s3', 'HeadBucket', {
  authorize: (input, context) => onBucket(context, 's3:ListBucket', input),
  handler(input, context) {
    const bucket = bucketOf(context, input);
    const { region, partition, name, through, zone } = bucket;
    const output = {
      BucketRegion: region,
      AccessPointAlias: through?.alias === input.Bucket,
      BucketArn: zone === undefined ? bucketArn(partition, name) : expressArn(bucket),
      ...(zone === undefined ? {} : { BucketLocationType: 'AvailabilityZone', BucketLocationName: zone }),
    };
    return answered(output, { headers: { 'content-type': 'application/xml' } });
  },
});
