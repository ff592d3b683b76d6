import type { CreateFlowLogsCommandInput } from '@aws-sdk/client-ec2';
import { S3 } from '@aws-sdk/client-s3';
import { expect, test } from 'vitest';
import { refused } from '../instances/lab.ts';
import { startNetLab } from './net-lab.ts';
import type { NetLab } from './net-lab.ts';

const bucket = { LogDestinationType: 's3', LogDestination: 'arn:aws:s3:::traffic' } as const;

async function makeBucket({ lab: { cloud } }: NetLab, Bucket: string): Promise<void> {
  const { endpoint, rootKey: credentials } = cloud;
  const s3 = new S3({ endpoint, region: 'us-east-1', credentials, forcePathStyle: true });
  await s3.createBucket({ Bucket });
  s3.destroy();
}

test('flow logs are kept, shown by filter, and deleted all or none', async () => {
  await using net = await startNetLab();
  const { aws } = net;
  const VpcId = await net.vpc();
  await makeBucket(net, 'traffic');
  const watched: CreateFlowLogsCommandInput = {
    ResourceIds: [VpcId],
    ResourceType: 'VPC',
    TrafficType: 'ALL',
    ...bucket,
  };
  const { FlowLogIds = [], Unsuccessful } = await aws.createFlowLogs({
    ...watched,
    MaxAggregationInterval: 60,
    DestinationOptions: { FileFormat: 'parquet', HiveCompatiblePartitions: true, PerHourPartition: false },
    TagSpecifications: [{ ResourceType: 'vpc-flow-log', Tags: [{ Key: 'Owner', Value: 'me' }] }],
  });
  expect(Unsuccessful ?? []).toEqual([]);
  const { FlowLogs } = await aws.describeFlowLogs({ Filter: [{ Name: 'tag:Owner', Values: ['me'] }] });
  expect(FlowLogs).toMatchObject([
    {
      FlowLogId: FlowLogIds[0],
      FlowLogStatus: 'ACTIVE',
      DeliverLogsStatus: 'SUCCESS',
      LogDestination: 'arn:aws:s3:::traffic',
      MaxAggregationInterval: 60,
      DestinationOptions: { FileFormat: 'parquet', HiveCompatiblePartitions: true },
    },
  ]);
  expect(FlowLogs?.[0]?.LogFormat).toContain('${srcaddr}');
  expect(await refused(aws.createFlowLogs(watched))).toMatchObject({
    code: 'FlowLogAlreadyExists',
    message: 'Error. There is an existing Flow Log with the same configuration and log destination.',
  });
  const unknown = 'fl-0123456789abcdef0';
  expect(await refused(aws.deleteFlowLogs({ FlowLogIds: [...FlowLogIds, unknown] }))).toMatchObject({
    code: 'InvalidFlowLogId.NotFound',
    message: `These flow log ids in the input list are not found: [TotalCount: 1] ${unknown}`,
  });
  await aws.deleteFlowLogs({ FlowLogIds });
  expect((await aws.describeFlowLogs({})).FlowLogs ?? []).toEqual([]);
});

test('what a destination needs must be given', async () => {
  await using net = await startNetLab();
  const { aws } = net;
  const watched: CreateFlowLogsCommandInput = {
    ResourceIds: [await net.vpc()],
    ResourceType: 'VPC',
    TrafficType: 'ALL',
  };
  expect((await refused(aws.createFlowLogs({ ...watched, LogGroupName: 'g' }))).message).toBe(
    "DeliverLogsPermissionArn can't be empty if LogDestinationType is cloud-watch-logs.",
  );
  expect((await refused(aws.createFlowLogs({ ...watched, LogDestinationType: 's3' }))).message).toBe(
    "LogDestination can't be empty if LogGroupName is not provided.",
  );
  expect(
    (await refused(aws.createFlowLogs({ ...watched, LogDestinationType: 's3', LogGroupName: 'g' }))).message,
  ).toBe('LogDestination type must be cloud-watch-logs if LogGroupName is provided.');
  expect((await refused(aws.createFlowLogs({ ...watched, ...bucket, LogGroupName: 'g' }))).message).toBe(
    'Please only provide LogGroupName or only provide LogDestination.',
  );
  expect(
    (await refused(aws.createFlowLogs({ ...watched, ...bucket, MaxAggregationInterval: 61 }))).message,
  ).toBe('Invalid Flow Log Max Aggregation Interval');
});

test('a bucket that is not there is told of each resource; a log group that is not there, of the log', async () => {
  await using net = await startNetLab();
  const { aws } = net;
  const ids = [await net.vpc(), await net.vpc()];
  const watched = { ResourceIds: ids, ResourceType: 'VPC', TrafficType: 'ALL' } as const;
  const { FlowLogIds, Unsuccessful, ClientToken } = await aws.createFlowLogs({ ...watched, ...bucket });
  expect(ClientToken).toMatch(/^[0-9a-f-]{36}$/);
  expect(FlowLogIds ?? []).toEqual([]);
  expect(Unsuccessful).toEqual(
    ids.map((ResourceId) => ({
      ResourceId,
      Error: { Code: '400', Message: 'LogDestination: traffic does not exist' },
    })),
  );
  expect((await aws.describeFlowLogs({})).FlowLogs ?? []).toEqual([]);
  const DeliverLogsPermissionArn = 'arn:aws:iam::123456789012:role/none';
  await aws.createFlowLogs({ ...watched, LogGroupName: 'none', DeliverLogsPermissionArn });
  expect((await aws.describeFlowLogs({})).FlowLogs).toMatchObject([
    { LogGroupName: 'none', DeliverLogsStatus: 'FAILED', DeliverLogsErrorMessage: 'Access error' },
    { DeliverLogsStatus: 'FAILED' },
  ]);
});
