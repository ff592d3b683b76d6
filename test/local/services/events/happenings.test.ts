import { PutMetricAlarmCommand, CloudWatchClient, SetAlarmStateCommand } from '@aws-sdk/client-cloudwatch';
import {
  CreateVolumeCommand,
  DeleteVolumeCommand,
  EC2Client,
  RunInstancesCommand,
  StopInstancesCommand,
} from '@aws-sdk/client-ec2';
import {
  CreateBucketCommand,
  DeleteObjectCommand,
  PutBucketNotificationConfigurationCommand,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import { DeleteParameterCommand, PutParameterCommand, SSMClient } from '@aws-sdk/client-ssm';
import * as sdk from '@aws-sdk/client-eventbridge';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { arnOf, startEvents } from './events-rig.ts';
import type { EventsRig } from './events-rig.ts';

let rig: EventsRig;
beforeAll(async () => {
  rig = await startEvents();
  // An alarm looks again each minute, and tells that too.
  rig.running.cloud.clock.freeze();
});
afterAll(() => rig[Symbol.asyncDispose]());

test('instances and volumes tell their states', async () => {
  const queue = await rig.queue('ec2');
  const pattern = { source: ['aws.ec2'], 'detail-type': [{ prefix: 'E' }] };
  await rig.rule('ec2', pattern, [{ Id: '1', Arn: queue.arn }]);
  const ec2 = new EC2Client(rig.running.clientOptions);
  const ImageId = 'resolve:ssm:/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64';
  const run = await ec2.send(
    new RunInstancesCommand({ ImageId, InstanceType: 't3.micro', MinCount: 1, MaxCount: 1 }),
  );
  const id = run.Instances?.[0]?.InstanceId ?? '';
  await rig.running.cloud.clock.advance('2m');
  await ec2.send(new StopInstancesCommand({ InstanceIds: [id] }));
  const { VolumeId } = await ec2.send(new CreateVolumeCommand({ AvailabilityZone: 'us-east-1a', Size: 1 }));
  await rig.running.cloud.clock.advance('5m');
  await ec2.send(new DeleteVolumeCommand({ VolumeId }));
  await rig.running.cloud.clock.advance('1m');
  const all = JSON.stringify(await queue.bodies());
  const told: readonly {
    'detail-type': string;
    resources: string[];
    detail: { state?: string; event?: string };
  }[] = JSON.parse(all);
  const ofInstance = told.filter((each) => each['detail-type'].startsWith('EC2'));
  expect(ofInstance.map(({ detail }) => detail)).toEqual(
    ['pending', 'running', 'stopping', 'stopped'].map((state) => ({ 'instance-id': id, state })),
  );
  expect(ofInstance[0]?.resources).toEqual([arnOf('ec2', `instance/${id}`)]);
  const ofVolume = told.filter(({ resources }) => resources[0] === arnOf('ec2', `volume/${VolumeId}`));
  expect(ofVolume.map(({ detail }) => detail.event)).toEqual(['createVolume', 'deleteVolume']);
  ec2.destroy();
});

test('a bucket that has it enabled tells of its objects', async () => {
  const queue = await rig.queue('s3');
  await rig.rule('s3', { source: ['aws.s3'] }, [{ Id: '1', Arn: queue.arn }]);
  const s3 = new S3Client({ ...rig.running.clientOptions, forcePathStyle: true });
  const Bucket = 'telling-bucket';
  await s3.send(new CreateBucketCommand({ Bucket }));
  await s3.send(new PutObjectCommand({ Bucket, Key: 'before', Body: 'x' }));
  await s3.send(
    new PutBucketNotificationConfigurationCommand({
      Bucket,
      NotificationConfiguration: { EventBridgeConfiguration: {} },
    }),
  );
  await s3.send(new PutObjectCommand({ Bucket, Key: 'key', Body: 'data' }));
  await s3.send(new DeleteObjectCommand({ Bucket, Key: 'key' }));
  expect(await queue.bodies()).toMatchObject([
    {
      'detail-type': 'Object Created',
      resources: [`arn:aws:s3:::${Bucket}`],
      detail: { bucket: { name: Bucket }, object: { key: 'key', size: 4 }, reason: 'PutObject' },
    },
    {
      'detail-type': 'Object Deleted',
      detail: { reason: 'DeleteObject', 'deletion-type': 'Permanently Deleted' },
    },
  ]);
  s3.destroy();
});

test('alarms and parameters tell their changes', async () => {
  const queue = await rig.queue('others');
  await rig.rule('others', { source: ['aws.cloudwatch', 'aws.ssm'] }, [{ Id: '1', Arn: queue.arn }]);
  const cloudwatch = new CloudWatchClient(rig.running.clientOptions);
  const ssm = new SSMClient(rig.running.clientOptions);
  const AlarmName = 'a';
  await cloudwatch.send(
    new PutMetricAlarmCommand({
      AlarmName,
      Namespace: 'n',
      MetricName: 'm',
      Statistic: 'Sum',
      Period: 60,
      EvaluationPeriods: 1,
      Threshold: 1,
      ComparisonOperator: 'GreaterThanThreshold',
    }),
  );
  await cloudwatch.send(new SetAlarmStateCommand({ AlarmName, StateValue: 'ALARM', StateReason: 'tried' }));
  await ssm.send(new PutParameterCommand({ Name: 'p', Value: 'x', Type: 'String' }));
  await ssm.send(new DeleteParameterCommand({ Name: 'p' }));
  const told = await queue.bodies();
  expect(told).toMatchObject([
    {
      'detail-type': 'CloudWatch Alarm State Change',
      resources: [arnOf('cloudwatch', 'alarm:a')],
      detail: {
        alarmName: 'a',
        state: { value: 'ALARM', reason: 'tried' },
        previousState: { value: 'INSUFFICIENT_DATA' },
      },
    },
    { 'detail-type': 'Parameter Store Change', detail: { operation: 'Create', name: 'p', type: 'String' } },
    { 'detail-type': 'Parameter Store Change', detail: { operation: 'Delete', name: 'p' } },
  ]);
  cloudwatch.destroy();
  ssm.destroy();
});

test('an archive keeps what it wants, and a replay sends it again, marked', async () => {
  const queue = await rig.queue('replayed');
  const source = await rig.bus('kept');
  const EventPattern = JSON.stringify({ source: ['kept'] });
  const made = await rig.events.send(
    new sdk.CreateArchiveCommand({
      ArchiveName: 'kept',
      EventSourceArn: source,
      EventPattern,
      RetentionDays: 1,
    }),
  );
  const rule = await rig.rule('again', { source: ['kept'] }, [{ Id: '1', Arn: queue.arn }], 'kept');
  const from = new Date(rig.running.cloud.clock.now() - 60_000);
  const entry = { EventBusName: 'kept', Source: 'kept', Detail: '{"n":1}' };
  await rig.put(entry, { ...entry, Source: 'other' });
  expect(await queue.bodies()).toHaveLength(1);
  const described = await rig.events.send(new sdk.DescribeArchiveCommand({ ArchiveName: 'kept' }));
  expect(described).toMatchObject({ EventCount: 1, State: 'ENABLED', RetentionDays: 1 });
  const { ReplayArn } = await rig.events.send(
    new sdk.StartReplayCommand({
      ReplayName: 'again',
      EventSourceArn: made.ArchiveArn,
      EventStartTime: from,
      EventEndTime: new Date(rig.running.cloud.clock.now() + 60_000),
      Destination: { Arn: source, FilterArns: [rule] },
    }),
  );
  expect(ReplayArn).toBe(arnOf('events', 'replay/again'));
  await rig.running.cloud.clock.advance('1m');
  expect(await queue.bodies()).toMatchObject([{ 'replay-name': 'again', detail: { n: 1 } }]);
  const replay = await rig.events.send(new sdk.DescribeReplayCommand({ ReplayName: 'again' }));
  expect(replay.State).toBe('COMPLETED');
  const { Rules = [] } = await rig.events.send(new sdk.ListRulesCommand({ EventBusName: 'kept' }));
  expect(Rules.map(({ Name }) => Name)).toEqual(['Events-Archive-kept', 'again']);
  await rig.running.cloud.clock.advance('25h');
  const old = await rig.events.send(new sdk.DescribeArchiveCommand({ ArchiveName: 'kept' }));
  expect(old.EventCount).toBe(0);
});
