import { defineAction } from '../../../action.ts';
import { AwsError } from '../../../error.ts';
import { ownerOfBucket } from '../../s3/port.ts';
import { newAlias } from '../access-points/alias.ts';
import { allBlocked, readBlock } from '../access-points/block.ts';
import { accessPointArn, onAccessPoint } from '../access-points/find.ts';
import { checkAccessPointName } from '../access-points/name.ts';
import { invalidRequest } from '../errors.ts';
import { accessPointId, accessPoints } from '../state.ts';
import { checkGiven } from '../tags.ts';

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_control_CreateAccessPoint.html */
export const action = defineAction('s3control', 'CreateAccessPoint', {
  authorize: (input, context) => [
    ...onAccessPoint(context, 's3:CreateAccessPoint', input),
    ...((input.Tags?.length ?? 0) > 0 ? onAccessPoint(context, 's3:TagResource', input) : []),
  ],
  handler(input, context) {
    const { Name: name, Bucket: bucket, BucketAccountId: named, VpcConfiguration: vpc } = input;
    const { account, region, partition, state, random, now } = context;
    checkAccessPointName(name);
    const owner = ownerOfBucket(context, bucket, named);
    if (owner === undefined)
      throw invalidRequest('Amazon S3 AccessPoint can only be created for existing bucket');
    const table = state.table(accessPoints);
    if (table.get(accessPointId(account, region, name)) !== undefined)
      throw new AwsError(
        'AccessPointAlreadyOwnedByYou',
        409,
        'Your previous request to create the named accesspoint succeeded and you already own it.',
      );
    const block = input.PublicAccessBlockConfiguration;
    const row = {
      name,
      account,
      region,
      partition,
      bucket,
      bucketAccount: owner,
      alias: newAlias(name, random),
      vpcId: vpc?.VpcId,
      block: block === undefined ? allBlocked : readBlock(block),
      created: now,
      tags: checkGiven(input.Tags ?? []),
    };
    table.put(row);
    return { AccessPointArn: accessPointArn(row), Alias: row.alias };
  },
});
