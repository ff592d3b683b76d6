import { GetMetricDataCommand, ListMetricsCommand } from '@aws-sdk/client-cloudwatch';
import {
  AutoScalingClient,
  CreateAutoScalingGroupCommand,
  DisableMetricsCollectionCommand,
  EnableMetricsCollectionCommand,
} from '@aws-sdk/client-auto-scaling';
import {
  CloudWatchLogsClient,
  CreateLogGroupCommand,
  CreateLogStreamCommand,
  PutLogEventsCommand,
} from '@aws-sdk/client-cloudwatch-logs';
import { CreateLaunchTemplateCommand, DescribeImagesCommand, EC2Client } from '@aws-sdk/client-ec2';
import { AttachRolePolicyCommand, CreateRoleCommand, IAMClient } from '@aws-sdk/client-iam';
import {
  CreateFunctionCommand,
  InvokeCommand,
  LambdaClient,
  PutFunctionConcurrencyCommand,
  waitUntilFunctionActiveV2,
} from '@aws-sdk/client-lambda';
import { CreateBucketCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { CreateTopicCommand, PublishCommand, SNSClient, SubscribeCommand } from '@aws-sdk/client-sns';
import {
  CreateQueueCommand,
  DeleteMessageCommand,
  ReceiveMessageCommand,
  SendMessageBatchCommand,
  SendMessageCommand,
  SQSClient,
} from '@aws-sdk/client-sqs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { nodeFunction } from '../lambda/lambda-rig.ts';
import { startCloudWatch } from './cloudwatch-rig.ts';
import type { CloudWatchRig } from './cloudwatch-rig.ts';

let rig: CloudWatchRig;
const minute = 60_000;
const day = 86_400_000;

beforeAll(async () => {
  rig = await startCloudWatch();
});
afterAll(() => rig[Symbol.asyncDispose]());

interface Asked {
  readonly minutes?: number;
  readonly period?: number;
  readonly stat?: string;
}

/** The values of a metric in the last minutes, the oldest first. */
async function values(
  namespace: string,
  name: string,
  dimensions: Readonly<Record<string, string>>,
  { minutes = 1, period = 60, stat = 'Sum' }: Asked = {},
): Promise<number[]> {
  const end = Math.ceil((rig.now() + 1) / minute) * minute;
  const found = await rig.cloudwatch.send(
    new GetMetricDataCommand({
      StartTime: new Date(end - (minutes + 1) * minute),
      EndTime: new Date(end),
      ScanBy: 'TimestampAscending',
      MetricDataQueries: [
        {
          Id: 'm',
          MetricStat: {
            Metric: {
              Namespace: namespace,
              MetricName: name,
              Dimensions: Object.entries(dimensions).map(([Name, Value]) => ({ Name, Value })),
            },
            Period: period,
            Stat: stat,
          },
        },
      ],
    }),
  );
  return found.MetricDataResults?.[0]?.Values ?? [];
}

async function named(namespace: string): Promise<string[]> {
  const found = await rig.cloudwatch.send(new ListMetricsCommand({ Namespace: namespace }));
  return (found.Metrics ?? []).map(({ MetricName, Dimensions = [] }) =>
    `${MetricName} ${Dimensions.map(({ Name, Value }) => `${Name}=${Value}`).join(' ')}`.trim(),
  );
}

test('a queue says what is done with it, what is in it and how old that is, and zero when nothing happens', async () => {
  const sqs = new SQSClient(rig.running.clientOptions);
  const { QueueUrl = '' } = await sqs.send(new CreateQueueCommand({ QueueName: 'jobs' }));
  await rig.alarm('deep', {
    Namespace: 'AWS/SQS',
    MetricName: 'ApproximateNumberOfMessagesVisible',
    Dimensions: [{ Name: 'QueueName', Value: 'jobs' }],
    Threshold: 2,
    EvaluationPeriods: 3,
  });
  await sqs.send(new SendMessageCommand({ QueueUrl, MessageBody: 'hello' }));
  const Entries = ['a', 'b', 'c'].map((Id) => ({ Id, MessageBody: Id, DelaySeconds: Id === 'c' ? 300 : 0 }));
  await sqs.send(new SendMessageBatchCommand({ QueueUrl, Entries }));
  const of = (name: string, asked?: Asked) => values('AWS/SQS', name, { QueueName: 'jobs' }, asked);
  expect(await of('NumberOfMessagesSent', { minutes: 0 })).toEqual([4]);
  expect(await of('SentMessageSize', { minutes: 0, stat: 'Maximum' })).toEqual([5]);
  const { Messages = [] } = await sqs.send(new ReceiveMessageCommand({ QueueUrl, VisibilityTimeout: 90 }));
  await rig.advance(minute);
  expect(await of('ApproximateNumberOfMessagesVisible', { stat: 'Maximum' })).toEqual([2]);
  expect(await of('ApproximateNumberOfMessagesNotVisible', { stat: 'Maximum' })).toEqual([1]);
  expect(await of('ApproximateNumberOfMessagesDelayed', { stat: 'Maximum' })).toEqual([1]);
  expect(await of('NumberOfMessagesReceived')).toEqual([1]);
  // The receipt is over after a minute and a half: nobody has to touch the queue for that.
  await rig.advance(2 * minute);
  expect(await of('ApproximateNumberOfMessagesVisible', { minutes: 3, stat: 'Maximum' })).toEqual([2, 3, 3]);
  expect(await of('ApproximateAgeOfOldestMessage', { minutes: 3, stat: 'Maximum' })).toEqual([60, 120, 180]);
  expect((await rig.state('deep')).value).toBe('OK');
  await rig.advance(minute);
  expect((await rig.state('deep')).value).toBe('ALARM');
  expect(await of('NumberOfMessagesSent', { minutes: 4 })).toEqual([4, 0, 0, 0]);
  const again = await sqs.send(new ReceiveMessageCommand({ QueueUrl, MaxNumberOfMessages: 10 }));
  for (const { ReceiptHandle } of again.Messages ?? [])
    await sqs.send(new DeleteMessageCommand({ QueueUrl, ReceiptHandle }));
  await sqs.send(new ReceiveMessageCommand({ QueueUrl }));
  await rig.advance(minute);
  expect(Messages).toHaveLength(1);
  expect(await of('NumberOfMessagesDeleted')).toEqual([3]);
  expect(await of('NumberOfEmptyReceives')).toEqual([1]);
  expect((await rig.state('deep')).value).toBe('OK');
  // Six hours after the last thing that was done with it a queue says nothing any more.
  await rig.advance(7 * 60 * minute);
  expect(await of('ApproximateNumberOfMessagesVisible', { minutes: 30 })).toEqual([]);
  sqs.destroy();
});

test('a topic counts its messages, and what became of them', async () => {
  const { clientOptions } = rig.running;
  const [sns, sqs] = [new SNSClient(clientOptions), new SQSClient(clientOptions)];
  const { TopicArn = '' } = await sns.send(new CreateTopicCommand({ Name: 'news' }));
  const filtered = { FilterPolicy: JSON.stringify({ kind: ['none'] }) };
  await sqs.send(new CreateQueueCommand({ QueueName: 'closed' }));
  const closed = 'arn:aws:sqs:us-east-1:123456789012:closed';
  for (const Attributes of [undefined, filtered])
    await sns.send(
      new SubscribeCommand({
        TopicArn,
        Protocol: 'sqs',
        Endpoint: Attributes === undefined ? closed : 'arn:aws:sqs:us-east-1:123456789012:jobs',
        Attributes,
      }),
    );
  await sns.send(new SubscribeCommand({ TopicArn, Protocol: 'sms', Endpoint: '+15555550100' }));
  await sns.send(new PublishCommand({ TopicArn, Message: 'grün' }));
  const of = (name: string) => values('AWS/SNS', name, { TopicName: 'news' });
  await rig.advance(minute);
  expect(await of('NumberOfMessagesPublished')).toEqual([1]);
  expect(await of('PublishSize')).toEqual([5]);
  expect(await of('NumberOfNotificationsDelivered')).toEqual([1]);
  expect(await of('NumberOfNotificationsFilteredOut')).toEqual([1]);
  // The queue's policy lets the topic in nowhere.
  expect(await of('NumberOfNotificationsFailed')).toEqual([1]);
  sns.destroy();
  sqs.destroy();
});

test('a function counts its invocations, errors and throttles, and an alarm sees them', async () => {
  const { clientOptions } = rig.running;
  const [lambda, iam] = [
    new LambdaClient({ ...clientOptions, maxAttempts: 1 }),
    new IAMClient(clientOptions),
  ];
  const trust = { Effect: 'Allow', Principal: { Service: 'lambda.amazonaws.com' }, Action: 'sts:AssumeRole' };
  const AssumeRolePolicyDocument = JSON.stringify({ Version: '2012-10-17', Statement: [trust] });
  await iam.send(new CreateRoleCommand({ RoleName: 'of-functions', AssumeRolePolicyDocument }));
  const PolicyArn = 'arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole';
  await iam.send(new AttachRolePolicyCommand({ RoleName: 'of-functions', PolicyArn }));
  const code = 'exports.handler = async (event) => { if (event.fail) throw new Error("no"); return 1; };';
  const FunctionName = 'work';
  await lambda.send(new CreateFunctionCommand(nodeFunction(FunctionName, code)));
  await rig.advance(minute);
  await waitUntilFunctionActiveV2({ client: lambda, maxWaitTime: 5 }, { FunctionName });
  await rig.alarm('failing', {
    Namespace: 'AWS/Lambda',
    MetricName: 'Errors',
    Dimensions: [{ Name: 'FunctionName', Value: FunctionName }],
    Statistic: 'Sum',
    Threshold: 0,
    TreatMissingData: 'notBreaching',
  });
  await lambda.send(new InvokeCommand({ FunctionName }));
  await lambda.send(new InvokeCommand({ FunctionName, Payload: Buffer.from('{"fail":true}') }));
  await lambda.send(new PutFunctionConcurrencyCommand({ FunctionName, ReservedConcurrentExecutions: 0 }));
  const refused = lambda.send(new InvokeCommand({ FunctionName }));
  await expect(refused).rejects.toThrow('Rate Exceeded.');
  const of = (name: string, stat = 'Sum') => values('AWS/Lambda', name, { FunctionName }, { stat });
  await rig.advance(minute);
  expect(await of('Invocations')).toEqual([2]);
  expect(await of('Errors')).toEqual([1]);
  expect(await of('Throttles')).toEqual([1]);
  expect(await of('ConcurrentExecutions', 'Maximum')).toEqual([1]);
  expect(await of('Duration', 'SampleCount')).toEqual([2]);
  expect(await values('AWS/Lambda', 'Invocations', {})).toEqual([2]);
  expect(await values('AWS/Lambda', 'Invocations', { FunctionName, Resource: 'work' })).toEqual([2]);
  expect((await rig.state('failing')).value).toBe('ALARM');
  const group = { LogGroupName: '/aws/lambda/work' };
  expect((await values('AWS/Logs', 'IncomingLogEvents', group))[0]).toBeGreaterThan(4);
  lambda.destroy();
  iam.destroy();
});

test('a log group counts the events that came in, and their bytes', async () => {
  const logs = new CloudWatchLogsClient(rig.running.clientOptions);
  const place = { logGroupName: '/app', logStreamName: 'one' };
  await logs.send(new CreateLogGroupCommand(place));
  await logs.send(new CreateLogStreamCommand(place));
  const logEvents = ['abc', 'de'].map((message) => ({ timestamp: rig.now(), message }));
  await logs.send(new PutLogEventsCommand({ ...place, logEvents }));
  expect(await values('AWS/Logs', 'IncomingLogEvents', { LogGroupName: '/app' })).toEqual([2]);
  expect(await values('AWS/Logs', 'IncomingBytes', { LogGroupName: '/app' })).toEqual([57]);
  logs.destroy();
});

test('a bucket says at midnight how large it is', async () => {
  const s3 = new S3Client({ ...rig.running.clientOptions, forcePathStyle: true });
  const Bucket = 'measured';
  await s3.send(new CreateBucketCommand({ Bucket }));
  await s3.send(new PutObjectCommand({ Bucket, Key: 'a', Body: 'x'.repeat(1000) }));
  await s3.send(
    new PutObjectCommand({ Bucket, Key: 'b', Body: 'y'.repeat(24), StorageClass: 'STANDARD_IA' }),
  );
  await rig.advance(3 * day);
  const asked = { minutes: 3 * 24 * 60, period: day / 1000, stat: 'Average' };
  const of = (name: string, StorageType: string) =>
    values('AWS/S3', name, { BucketName: Bucket, StorageType }, asked);
  expect(await of('BucketSizeBytes', 'StandardStorage')).toEqual([1000, 1000, 1000]);
  expect(await of('BucketSizeBytes', 'StandardIAStorage')).toEqual([24, 24, 24]);
  expect(await of('NumberOfObjects', 'AllStorageTypes')).toEqual([2, 2, 2]);
  s3.destroy();
});

test('a group says how large it is while somebody wants to know', async () => {
  const { clientOptions } = rig.running;
  const [scaling, ec2] = [new AutoScalingClient(clientOptions), new EC2Client(clientOptions)];
  const Filters = [{ Name: 'name', Values: ['al2023-ami-2023*-x86_64'] }];
  const { Images = [] } = await ec2.send(new DescribeImagesCommand({ Owners: ['amazon'], Filters }));
  const LaunchTemplateData = { ImageId: Images[0]?.ImageId, InstanceType: 't3.micro' } as const;
  await ec2.send(new CreateLaunchTemplateCommand({ LaunchTemplateName: 'web', LaunchTemplateData }));
  const AutoScalingGroupName = 'web';
  await scaling.send(
    new CreateAutoScalingGroupCommand({
      AutoScalingGroupName,
      LaunchTemplate: { LaunchTemplateName: 'web' },
      MinSize: 1,
      MaxSize: 4,
      DesiredCapacity: 2,
      AvailabilityZones: ['us-east-1a'],
    }),
  );
  const collection = { AutoScalingGroupName, Granularity: '1Minute' };
  await scaling.send(new EnableMetricsCollectionCommand(collection));
  await rig.advance(10 * minute);
  const of = (name: string) =>
    values('AWS/AutoScaling', name, { AutoScalingGroupName }, { minutes: 2, stat: 'Average' });
  expect(await of('GroupInServiceInstances')).toEqual([2, 2]);
  expect(await of('GroupDesiredCapacity')).toEqual([2, 2]);
  expect(await of('GroupMaxSize')).toEqual([4, 4]);
  const cpu = (stat: string) =>
    values('AWS/EC2', 'CPUUtilization', { AutoScalingGroupName }, { minutes: 9, period: 300, stat });
  expect(await cpu('SampleCount')).toContain(2);
  expect(await named('AWS/EC2')).toContain('CPUUtilization AutoScalingGroupName=web');
  await scaling.send(new DisableMetricsCollectionCommand({ AutoScalingGroupName }));
  await rig.advance(10 * minute);
  expect(await of('GroupInServiceInstances')).toEqual([]);
  scaling.destroy();
  ec2.destroy();
});

test('metrics of services are listed with their dimensions', async () => {
  expect(await named('AWS/SNS')).toContain('NumberOfMessagesPublished TopicName=news');
  expect(await named('AWS/S3')).toContain('NumberOfObjects BucketName=measured StorageType=AllStorageTypes');
});
