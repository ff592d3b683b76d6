import { CloudWatchClient, GetMetricStatisticsCommand } from '@aws-sdk/client-cloudwatch';
import { EventBridgeClient, PutRuleCommand, PutTargetsCommand } from '@aws-sdk/client-eventbridge';
import { DescribeInstancesCommand, EC2Client, RunInstancesCommand } from '@aws-sdk/client-ec2';
import { CreateRoleCommand, IAMClient, PutRolePolicyCommand } from '@aws-sdk/client-iam';
import * as sdk from '@aws-sdk/client-scheduler';
import {
  DeleteMessageCommand,
  ReceiveMessageCommand,
  CreateQueueCommand,
  SQSClient,
} from '@aws-sdk/client-sqs';
import type { Message } from '@aws-sdk/client-sqs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startCloud } from '../../../support/cloud.ts';
import type { RunningCloud } from '../../../support/cloud.ts';
import { letIn } from '../events/events-rig.ts';

let running: RunningCloud;
let scheduler: sdk.SchedulerClient;
let sqs: SQSClient;
const RoleArn = 'arn:aws:iam::123456789012:role/scheduler';
const off = { Mode: 'OFF' } as const;
const queueArn = (name: string) => `arn:aws:sqs:us-east-1:123456789012:${name}`;

beforeAll(async () => {
  // In the week after, the clocks of New York go forward.
  running = await startCloud({ time: '2027-03-12T00:00:00Z' });
  const options = { ...running.clientOptions, maxAttempts: 1 };
  scheduler = new sdk.SchedulerClient(options);
  sqs = new SQSClient(options);
  const iam = new IAMClient(options);
  const trust = {
    Effect: 'Allow',
    Principal: { Service: 'scheduler.amazonaws.com' },
    Action: 'sts:AssumeRole',
  };
  const document = (statement: object) => JSON.stringify({ Version: '2012-10-17', Statement: [statement] });
  const RoleName = 'scheduler';
  await iam.send(new CreateRoleCommand({ RoleName, AssumeRolePolicyDocument: document(trust) }));
  const may = { Effect: 'Allow', Action: ['sqs:*', 'events:PutEvents', 'ec2:StopInstances'], Resource: '*' };
  await iam.send(new PutRolePolicyCommand({ RoleName, PolicyName: 'p', PolicyDocument: document(may) }));
  iam.destroy();
});
afterAll(async () => {
  scheduler.destroy();
  sqs.destroy();
  await running[Symbol.asyncDispose]();
});

async function queue(QueueName: string): Promise<() => Promise<Message[]>> {
  const { QueueUrl } = await sqs.send(
    new CreateQueueCommand({ QueueName, Attributes: { Policy: letIn('sqs:SendMessage') } }),
  );
  return async () => {
    const all: Message[] = [];
    for (;;) {
      const { Messages = [] } = await sqs.send(
        new ReceiveMessageCommand({ QueueUrl, MaxNumberOfMessages: 10, MessageAttributeNames: ['All'] }),
      );
      if (Messages.length === 0) return all;
      for (const { ReceiptHandle } of Messages)
        await sqs.send(new DeleteMessageCommand({ QueueUrl, ReceiptHandle }));
      all.push(...Messages);
    }
  };
}

const create = (
  Name: string,
  ScheduleExpression: string,
  more: Partial<sdk.CreateScheduleCommandInput> = {},
) =>
  scheduler.send(
    new sdk.CreateScheduleCommand({
      Name,
      ScheduleExpression,
      FlexibleTimeWindow: off,
      Target: { Arn: queueArn(Name), RoleArn },
      ...more,
    }),
  );

const invalidExpressions = [
  'cron(0 1 * * * *)',
  'cron(7 20 * * NOT *)',
  'cron(INVALID)',
  'cron(0 dummy ? * MON-FRI *)',
  'cron(71 8 1 * ? *)',
  'cron()',
  'rate(10 seconds)',
  'rate(10 years)',
  'rate()',
  'rate(10)',
  'rate(10 minutess)',
  'rate(foo minutes)',
  'rate(-10 minutes)',
  'rate( 10 minutes )',
  ' rate(10 minutes)',
  'at(2021-12-31T23:59:59Z)',
  'at(2021-12-31)',
];

test.each(invalidExpressions)('AWS refuses %s', async (expression) => {
  await expect(create('x', expression)).rejects.toMatchObject({
    name: 'ValidationException',
    message: `Invalid Schedule Expression ${expression}.`,
    $metadata: { httpStatusCode: 400 },
  });
});

test.each(['rate(1 minute)', 'rate(1 hours)', 'rate(2 minute)', 'rate(2 days)'])(
  'AWS takes %s',
  async (rate) => {
    const Name = rate.replaceAll(/\W/g, '-');
    expect((await create(Name, rate)).$metadata.httpStatusCode).toBe(200);
    await scheduler.send(new sdk.DeleteScheduleCommand({ Name }));
  },
);

test('a rate begins at once, and ends with its end', async () => {
  const read = await queue('rate');
  const now = running.cloud.clock.now();
  const made = await create('rate', 'rate(10 minutes)', { EndDate: new Date(now + 3_660_000) });
  expect(made.ScheduleArn).toBe('arn:aws:scheduler:us-east-1:123456789012:schedule/default/rate');
  await running.cloud.clock.advance('3h');
  const messages = await read();
  expect(messages).toHaveLength(7);
  expect(JSON.parse(messages[0]?.Body ?? '')).toMatchObject({
    'detail-type': 'Scheduled Event',
    source: 'aws.scheduler',
    resources: [made.ScheduleArn],
    detail: '{}',
  });
  await scheduler.send(new sdk.DeleteScheduleCommand({ Name: 'rate' }));
});

test('a cron goes by the clocks of its zone; a time that they leave out is left out', async () => {
  const read = await queue('cron');
  const Input = '"<aws.scheduler.scheduled-time>"';
  const timezone = {
    ScheduleExpressionTimezone: 'America/New_York',
    Target: { Arn: queueArn('cron'), RoleArn, Input },
  };
  await create('cron', 'cron(30 2 ? * * *)', timezone);
  await running.cloud.clock.advance('4d');
  const times = (await read()).map(({ Body = '' }) => JSON.parse(Body));
  // On the 14th there is no half past two.
  expect(times).toEqual(['2027-03-12T07:30:00Z', '2027-03-13T07:30:00Z', '2027-03-15T06:30:00Z']);
  await scheduler.send(new sdk.DeleteScheduleCommand({ Name: 'cron' }));
});

test('once at a time, and then it is deleted; a window spreads it', async () => {
  const read = await queue('once');
  const at = new Date(running.cloud.clock.now() + 7_200_000).toISOString().slice(0, 19);
  await create('once', `at(${at})`, {
    ActionAfterCompletion: 'DELETE',
    FlexibleTimeWindow: { Mode: 'FLEXIBLE', MaximumWindowInMinutes: 60 },
  });
  await running.cloud.clock.advance('119m');
  expect(await read()).toEqual([]);
  await running.cloud.clock.advance('62m');
  expect(await read()).toHaveLength(1);
  await expect(scheduler.send(new sdk.GetScheduleCommand({ Name: 'once' }))).rejects.toMatchObject({
    name: 'ResourceNotFoundException',
    message: 'Schedule once does not exist.',
  });
});

test('a universal target calls any action, with what its role may', async () => {
  const ec2 = new EC2Client(running.clientOptions);
  const ImageId = 'resolve:ssm:/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64';
  const started = await ec2.send(
    new RunInstancesCommand({ ImageId, InstanceType: 't3.micro', MinCount: 1, MaxCount: 1 }),
  );
  const InstanceIds = [started.Instances?.[0]?.InstanceId ?? ''];
  await running.cloud.clock.advance('1m');
  const Input = JSON.stringify({ InstanceIds });
  const dead = await queue('denied');
  const stop = 'arn:aws:scheduler:::aws-sdk:ec2:stopInstances';
  await create('stop', 'rate(1 day)', { Target: { Arn: stop, RoleArn, Input } });
  const terminate = 'arn:aws:scheduler:::aws-sdk:ec2:terminateInstances';
  const DeadLetterConfig = { Arn: queueArn('denied') };
  await create('terminate', 'rate(1 day)', { Target: { Arn: terminate, RoleArn, Input, DeadLetterConfig } });
  await running.cloud.clock.advance('5m');
  const { Reservations } = await ec2.send(new DescribeInstancesCommand({ InstanceIds }));
  expect(Reservations?.[0]?.Instances?.[0]?.State?.Name).toBe('stopped');
  const [letter] = await dead();
  expect(letter?.MessageAttributes?.['ERROR_CODE']).toMatchObject({ StringValue: 'UnauthorizedOperation' });
  ec2.destroy();
});

test('what Scheduler does not call is refused, and so is what only reads', async () => {
  const target = (Arn: string) => create('no', 'rate(1 day)', { Target: { Arn, RoleArn } });
  for (const [arn, message] of [
    ['nowhere', 'Provided Arn is not in correct format.'],
    ['arn:aws:backup:us-east-1:123456789012:plan', 'backup is not a supported service for a target.'],
    ['arn:aws:scheduler:us-east-1:x', 'Provided Arn is not in correct format.'],
    [
      'arn:aws:scheduler:us-east-1:123456789012:schedule/default/x',
      'scheduler is not a supported service for a target.',
    ],
    [
      'arn:aws:scheduler:::aws-sdk:ec2:describeInstances',
      'ec2:describeInstances is not supported for a target: it only reads.',
    ],
  ] as const)
    await expect(target(arn)).rejects.toMatchObject({ name: 'ValidationException', message });
  // It begins like one that reads, and is none.
  await target('arn:aws:scheduler:::aws-sdk:ec2:getawayNow');
});

test('a group counts what was tried, what failed, and what went to the dead letters', async () => {
  const cloudwatch = new CloudWatchClient(running.clientOptions);
  await scheduler.send(new sdk.CreateScheduleGroupCommand({ Name: 'counted' }));
  await queue('heard');
  await queue('letters');
  const counted = { GroupName: 'counted' };
  await create('heard', 'rate(1 day)', counted);
  const missing = (dead: string) => ({
    ...counted,
    Target: { Arn: queueArn('missing'), RoleArn, DeadLetterConfig: { Arn: queueArn(dead) } },
  });
  await create('buried', 'rate(1 day)', missing('letters'));
  await create('lost', 'rate(1 day)', missing('no-letters'));
  const StartTime = new Date(running.cloud.clock.now() - 60_000);
  await running.cloud.clock.advance('3m');
  const sum = async (MetricName: string) => {
    const { Datapoints = [] } = await cloudwatch.send(
      new GetMetricStatisticsCommand({
        Namespace: 'AWS/Scheduler',
        MetricName,
        Dimensions: [{ Name: 'ScheduleGroup', Value: 'counted' }],
        StartTime,
        EndTime: new Date(running.cloud.clock.now()),
        Period: 3600,
        Statistics: ['Sum'],
      }),
    );
    return Datapoints.reduce((all, { Sum = 0 }) => all + Sum, 0);
  };
  expect(await sum('InvocationAttemptCount')).toBe(3);
  expect(await sum('TargetErrorCount')).toBe(2);
  expect(await sum('InvocationDroppedCount')).toBe(2);
  expect(await sum('InvocationsSentToDeadLetterCount')).toBe(1);
  expect(await sum('InvocationsFailedToBeSentToDeadLetterCount')).toBe(1);
  cloudwatch.destroy();
});

test('an event bus is a target too', async () => {
  const events = new EventBridgeClient(running.clientOptions);
  const read = await queue('bus');
  const EventPattern = '{"source":["timer"]}';
  await events.send(new PutRuleCommand({ Name: 'timer', EventPattern }));
  const Targets = [{ Id: '1', Arn: queueArn('bus'), InputPath: '$.detail' }];
  await events.send(new PutTargetsCommand({ Rule: 'timer', Targets }));
  const Target = {
    Arn: 'arn:aws:events:us-east-1:123456789012:event-bus/default',
    RoleArn,
    Input: '{"n":1}',
    EventBridgeParameters: { DetailType: 'tick', Source: 'timer' },
  };
  await create('bus', 'rate(1 day)', { Target });
  await running.cloud.clock.advance('1m');
  expect((await read()).map(({ Body }) => Body)).toEqual(['{"n":1}']);
  events.destroy();
});

test('a role has to trust the scheduler, a group has to be there, a name is taken once', async () => {
  const other = { Target: { Arn: queueArn('q'), RoleArn: `${RoleArn}x` } };
  await expect(create('r', 'rate(1 day)', other)).rejects.toThrow(
    'The execution role you provide must allow AWS EventBridge Scheduler to assume the role.',
  );
  await expect(create('g', 'rate(1 day)', { GroupName: 'none' })).rejects.toThrow(
    'Schedule group none does not exist.',
  );
  await create('twice', 'rate(1 day)', { ClientToken: 'same' });
  await create('twice', 'rate(1 day)', { ClientToken: 'same' });
  await expect(create('twice', 'rate(1 day)')).rejects.toMatchObject({
    name: 'ConflictException',
    message: 'Schedule twice already exists.',
    $metadata: { httpStatusCode: 409 },
  });
  const StartDate = new Date(running.cloud.clock.now() - 600_000);
  await expect(create('early', 'rate(1 day)', { StartDate })).rejects.toThrow(
    'The StartDate you specify cannot be earlier than 5 minutes ago.',
  );
});

test('groups hold schedules, have tags, and go with what they hold', async () => {
  const group = await scheduler.send(
    new sdk.CreateScheduleGroupCommand({ Name: 'g', Tags: [{ Key: 'a', Value: '1' }] }),
  );
  const ResourceArn = group.ScheduleGroupArn;
  await scheduler.send(new sdk.TagResourceCommand({ ResourceArn, Tags: [{ Key: 'b', Value: '2' }] }));
  await scheduler.send(new sdk.UntagResourceCommand({ ResourceArn, TagKeys: ['a'] }));
  const { Tags } = await scheduler.send(new sdk.ListTagsForResourceCommand({ ResourceArn }));
  expect(Tags).toEqual([{ Key: 'b', Value: '2' }]);
  for (const name of ['one', 'three', 'two'])
    await create(name, 'rate(1 day)', { GroupName: 'g', State: 'DISABLED' });
  const pages = sdk.paginateListSchedules({ client: scheduler, pageSize: 2 }, { GroupName: 'g' });
  const names: (string | undefined)[][] = [];
  for await (const { Schedules = [] } of pages) names.push(Schedules.map(({ Name }) => Name));
  expect(names).toEqual([['one', 'three'], ['two']]);
  await scheduler.send(new sdk.DeleteScheduleGroupCommand({ Name: 'g' }));
  const leaving = await scheduler.send(new sdk.GetScheduleGroupCommand({ Name: 'g' }));
  expect(leaving.State).toBe('DELETING');
  await running.cloud.clock.advance('1m');
  await expect(scheduler.send(new sdk.GetScheduleGroupCommand({ Name: 'g' }))).rejects.toThrow(
    'Schedule group g does not exist.',
  );
});
