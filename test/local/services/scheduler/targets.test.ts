import { CloudWatchClient, GetMetricStatisticsCommand } from '@aws-sdk/client-cloudwatch';
import { DescribeInstancesCommand, EC2Client, RunInstancesCommand } from '@aws-sdk/client-ec2';
import { EventBridgeClient, PutRuleCommand, PutTargetsCommand } from '@aws-sdk/client-eventbridge';
import * as sdk from '@aws-sdk/client-scheduler';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { RunningCloud } from '../../../support/cloud.ts';
import { queueArn, RoleArn, startScheduler } from './scheduler-rig.ts';
import type { SchedulerRig } from './scheduler-rig.ts';

let rig: SchedulerRig;
let running: RunningCloud;
let scheduler: sdk.SchedulerClient;
let queue: SchedulerRig['queue'];
let create: SchedulerRig['create'];
beforeAll(async () => {
  rig = await startScheduler();
  ({ running, scheduler, queue, create } = rig);
});
afterAll(() => rig[Symbol.asyncDispose]());

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
    ['arn:aws:scheduler:::aws-sdk:nosuch:thing', 'nosuch is not a supported service for a target.'],
    // The SDKs call it cognitoidentityprovider.
    [
      'arn:aws:scheduler:::aws-sdk:cognito-idp:adminEnableUser',
      'cognito-idp is not a supported service for a target.',
    ],
    [
      'arn:aws:scheduler:::aws-sdk:ec2:stopAllInstances',
      'ec2:stopAllInstances is not supported for a target: ec2 has no such action.',
    ],
    [
      'arn:aws:scheduler:::aws-sdk:cloudwatchlogs:getawayNow',
      // It begins like one that reads, and is none.
      'cloudwatchlogs:getawayNow is not supported for a target: cloudwatchlogs has no such action.',
    ],
  ] as const)
    await expect(target(arn)).rejects.toMatchObject({ name: 'ValidationException', message });
  // A service that this cloud has not is one of AWS's all the same.
  await target('arn:aws:scheduler:::aws-sdk:rds:stopDBInstance');
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
