import { DescribeInstancesCommand, DescribeSnapshotsCommand } from '@aws-sdk/client-ec2';
import { EventBridgeClient, PutRuleCommand, PutTargetsCommand } from '@aws-sdk/client-eventbridge';
import { CreateQueueCommand, ReceiveMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import * as sdk from '@aws-sdk/client-ssm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startFleet } from './fleet.ts';
import type { Fleet } from './fleet.ts';

let fleet: Fleet;

beforeAll(async () => {
  // Far from the hours of the window below: a day later it is over.
  fleet = await startFleet(async () => ({ stdout: 'up\n' }), { time: '2027-09-01T08:00:00Z' });
});
afterAll(() => fleet[Symbol.asyncDispose]());

async function start(DocumentName: string, Parameters?: Record<string, string[]>, more: object = {}) {
  const input = { DocumentName, Parameters, ...more };
  const { AutomationExecutionId = '' } = await fleet.ssm.send(new sdk.StartAutomationExecutionCommand(input));
  return AutomationExecutionId;
}

async function execution(AutomationExecutionId: string) {
  const found = await fleet.ssm.send(new sdk.GetAutomationExecutionCommand({ AutomationExecutionId }));
  return found.AutomationExecution;
}

async function steps(id: string) {
  const found = await execution(id);
  return found?.StepExecutions?.map(({ StepName, StepStatus }) => `${StepName} ${StepStatus}`);
}

async function state(id: string) {
  const { Reservations } = await fleet.ec2.send(new DescribeInstancesCommand({ InstanceIds: [id] }));
  return Reservations?.[0]?.Instances?.[0]?.State?.Name;
}

async function document(Name: string, content: object) {
  const Content = JSON.stringify({ schemaVersion: '0.3', ...content });
  await fleet.ssm.send(new sdk.CreateDocumentCommand({ Name, Content, DocumentType: 'Automation' }));
}

test('AWS-RestartEC2Instance stops an instance and starts it, step by step on the clock', async () => {
  const [id = ''] = await fleet.launch(1);
  const restart = await start('AWS-RestartEC2Instance', { InstanceId: [id] });
  expect(await execution(restart)).toMatchObject({
    AutomationExecutionStatus: 'InProgress',
    DocumentName: 'AWS-RestartEC2Instance',
    ExecutedBy: 'arn:aws:iam::123456789012:root',
  });
  await fleet.advance('2m');
  expect(await steps(restart)).toEqual(['stopInstances Success', 'startInstances Success']);
  expect(await execution(restart)).toMatchObject({ AutomationExecutionStatus: 'Success' });
  const { StepExecutions = [] } = await fleet.ssm.send(
    new sdk.DescribeAutomationStepExecutionsCommand({ AutomationExecutionId: restart }),
  );
  expect(StepExecutions[0]).toMatchObject({
    Action: 'aws:changeInstanceState',
    Inputs: { InstanceIds: JSON.stringify([id]), DesiredState: '"stopped"' },
    Outputs: { InstanceStates: ['stopped'] },
  });
  expect(await state(id)).toBe('running');
});

test('AWS-CreateSnapshot says what it made', async () => {
  const [id = ''] = await fleet.launch(1);
  const { Reservations } = await fleet.ec2.send(new DescribeInstancesCommand({ InstanceIds: [id] }));
  const VolumeId = Reservations?.[0]?.Instances?.[0]?.BlockDeviceMappings?.[0]?.Ebs?.VolumeId ?? '';
  const made = await start('AWS-CreateSnapshot', { VolumeId: [VolumeId], Description: ['by hand'] });
  await fleet.advance('1h');
  const Outputs = (await execution(made))?.Outputs ?? {};
  const SnapshotIds = Outputs['createSnapshot.SnapshotId'] ?? [];
  const { Snapshots } = await fleet.ec2.send(new DescribeSnapshotsCommand({ SnapshotIds }));
  expect(Snapshots).toMatchObject([{ VolumeId, Description: 'by hand', State: 'completed' }]);
});

test('what AWS refuses fails the step, and the whole', async () => {
  const failed = await start('AWS-StartEC2Instance', { InstanceId: ['i-0123456789abcdef0'] });
  await fleet.advance('1s');
  expect(await execution(failed)).toMatchObject({
    AutomationExecutionStatus: 'Failed',
    FailureMessage:
      'Step startInstances failed: An error occurred (InvalidInstanceID.NotFound) when calling the StartInstances ' +
      "operation: The instance ID 'i-0123456789abcdef0' does not exist",
  });
  const missing = start('AWS-NoSuchRunbook');
  await expect(missing).rejects.toMatchObject({ name: 'AutomationDefinitionNotFoundException' });
  const wrong = start('AWS-StartEC2Instance', { Other: ['x'] });
  await expect(wrong).rejects.toMatchObject({ name: 'InvalidAutomationExecutionParametersException' });
});

test('a runbook sleeps, branches, runs commands, goes on after failures, and is stopped', async () => {
  const [id = ''] = await fleet.launch(1);
  await document('lab', {
    parameters: { Where: { type: 'String', default: 'here' } },
    mainSteps: [
      { name: 'nap', action: 'aws:sleep', inputs: { Duration: 'PT10M' } },
      {
        name: 'choose',
        action: 'aws:branch',
        inputs: {
          Choices: [{ NextStep: 'run', Variable: '{{ Where }}', StringEquals: 'here' }],
          Default: 'never',
        },
      },
      { name: 'never', action: 'aws:sleep', inputs: { Duration: 'PT10M' }, isEnd: true },
      {
        name: 'run',
        action: 'aws:runCommand',
        inputs: {
          DocumentName: 'AWS-RunShellScript',
          InstanceIds: [id],
          Parameters: { commands: ['uptime'] },
        },
      },
      {
        name: 'script',
        action: 'aws:executeScript',
        onFailure: 'Continue',
        isCritical: false,
        inputs: { Runtime: 'python3.11', Handler: 'x', Script: 'x' },
      },
      {
        name: 'check',
        action: 'aws:assertAwsResourceProperty',
        inputs: {
          Service: 'ec2',
          Api: 'DescribeInstances',
          InstanceIds: [id],
          PropertySelector: '$.Reservations[0].Instances[0].State.Name',
          DesiredValues: ['running'],
        },
      },
    ],
    outputs: ['run.Output'],
  });
  const done = await start('lab');
  await fleet.advance('9m');
  expect(await steps(done)).toEqual(['nap InProgress']);
  await fleet.advance('2m');
  expect(await steps(done)).toEqual([
    'nap Success',
    'choose Success',
    'run Success',
    'script Failed',
    'check Success',
  ]);
  const found = await execution(done);
  expect(found).toMatchObject({ AutomationExecutionStatus: 'Success', Outputs: { 'run.Output': ['up\n'] } });
  expect(found?.StepExecutions?.[3]?.FailureMessage).toBe(
    'The action aws:executeScript of runbooks is not available in this local cloud.',
  );
  const stopped = await start('lab');
  await fleet.ssm.send(new sdk.StopAutomationExecutionCommand({ AutomationExecutionId: stopped }));
  expect(await execution(stopped)).toMatchObject({ AutomationExecutionStatus: 'Cancelled' });
});

test('a runbook for many targets runs for as many at once as it may', async () => {
  const ids = await fleet.launch(3, { Role: 'many' });
  const many = await start('AWS-StopEC2Instance', undefined, {
    TargetParameterName: 'InstanceId',
    Targets: [{ Key: 'tag:Role', Values: ['many'] }],
    MaxConcurrency: '2',
    MaxErrors: '1',
  });
  const children = async () => {
    const Filters = [{ Key: 'ParentExecutionId' as const, Values: [many] }];
    const found = await fleet.ssm.send(new sdk.DescribeAutomationExecutionsCommand({ Filters }));
    return found.AutomationExecutionMetadataList ?? [];
  };
  expect(await children()).toHaveLength(2);
  await fleet.advance('5m');
  expect((await children()).map(({ Target }) => Target).sort()).toEqual(ids);
  expect(await execution(many)).toMatchObject({ AutomationExecutionStatus: 'Success' });
  expect(await Promise.all(ids.map(state))).toEqual(['stopped', 'stopped', 'stopped']);
});

test('a window runs runbooks, and ends at its cutoff what is to be cancelled then', async () => {
  const [id = ''] = await fleet.launch(1, { Role: 'night' });
  await document('long', { mainSteps: [{ name: 'nap', action: 'aws:sleep', inputs: { Duration: 'PT9H' } }] });
  const { ssm } = fleet;
  const window = { Schedule: 'cron(0 2 * * ? *)', Duration: 3, Cutoff: 1, AllowUnassociatedTargets: true };
  const { WindowId } = await ssm.send(new sdk.CreateMaintenanceWindowCommand({ ...window, Name: 'night' }));
  const task = (TaskArn: string, more: Partial<sdk.RegisterTaskWithMaintenanceWindowCommandInput>) =>
    ssm.send(
      new sdk.RegisterTaskWithMaintenanceWindowCommand({
        WindowId,
        TaskArn,
        TaskType: 'AUTOMATION',
        MaxConcurrency: '1',
        MaxErrors: '1',
        ...more,
      }),
    );
  await task('AWS-StopEC2Instance', {
    Priority: 1,
    Targets: [{ Key: 'InstanceIds', Values: [id] }],
    TaskInvocationParameters: { Automation: { Parameters: { InstanceId: ['{{ TARGET_ID }}'] } } },
  });
  await task('long', { Priority: 2, CutoffBehavior: 'CANCEL_TASK' });
  // The host is stopped by then, and never answers.
  await task('AWS-RunShellScript', {
    Priority: 2,
    TaskType: 'RUN_COMMAND',
    CutoffBehavior: 'CANCEL_TASK',
    Targets: [{ Key: 'InstanceIds', Values: [id] }],
    TaskInvocationParameters: { RunCommand: { TimeoutSeconds: 86_400, Parameters: { commands: ['x'] } } },
  });
  await fleet.advance('24h');
  expect(await state(id)).toBe('stopped');
  const { WindowExecutions: [run] = [] } = await ssm.send(
    new sdk.DescribeMaintenanceWindowExecutionsCommand({ WindowId }),
  );
  const { WindowExecutionTaskIdentities = [] } = await ssm.send(
    new sdk.DescribeMaintenanceWindowExecutionTasksCommand({ WindowExecutionId: run?.WindowExecutionId }),
  );
  const ended = WindowExecutionTaskIdentities.map(({ TaskArn, Status }) => `${TaskArn} ${Status}`).sort();
  expect(ended[0]).toMatch(/^AWS-RunShellScript (?:CANCELLED|FAILED)$/);
  expect(ended.slice(1)).toEqual(['AWS-StopEC2Instance SUCCESS', 'long CANCELLED']);
});

test('EventBridge is told what the policies of a parameter say, at their time', async () => {
  const { clientOptions } = fleet.running;
  const [events, sqs] = [new EventBridgeClient(clientOptions), new SQSClient(clientOptions)];
  const Arn = 'arn:aws:sqs:us-east-1:123456789012:policies';
  const statement = { Effect: 'Allow', Principal: '*', Action: 'sqs:SendMessage', Resource: Arn };
  const Policy = JSON.stringify({ Version: '2012-10-17', Statement: [statement] });
  const queue = new CreateQueueCommand({ QueueName: 'policies', Attributes: { Policy } });
  const { QueueUrl } = await sqs.send(queue);
  const EventPattern = JSON.stringify({ 'detail-type': ['Parameter Store Policy Action'] });
  await events.send(new PutRuleCommand({ Name: 'policies', EventPattern }));
  await events.send(new PutTargetsCommand({ Rule: 'policies', Targets: [{ Id: 'q', Arn }] }));
  const now = fleet.running.cloud.clock.now();
  const policy = (Type: string, Attributes: object) => ({ Type, Version: '1.0', Attributes });
  const Policies = JSON.stringify([
    policy('Expiration', { Timestamp: new Date(now + 10 * 86_400_000).toISOString() }),
    policy('ExpirationNotification', { Before: '2', Unit: 'Days' }),
    policy('NoChangeNotification', { After: '3', Unit: 'Days' }),
  ]);
  const put = { Name: '/old', Value: 'v', Type: 'String' as const, Tier: 'Advanced' as const, Policies };
  await fleet.ssm.send(new sdk.PutParameterCommand(put));
  const seen = new Set<string>();
  const told = async () => {
    const input = { QueueUrl, MaxNumberOfMessages: 10, VisibilityTimeout: 43_200 };
    const { Messages = [] } = await sqs.send(new ReceiveMessageCommand(input));
    const fresh = Messages.filter(({ MessageId = '' }) => !seen.has(MessageId));
    for (const { MessageId = '' } of fresh) seen.add(MessageId);
    return fresh.map(({ Body = '' }) => JSON.parse(Body).detail['policy-type']);
  };
  await fleet.advance('4d');
  expect(await told()).toEqual(['NoChangeNotification']);
  await fleet.advance('4d1h');
  expect(await told()).toEqual(['ExpirationNotification']);
  await fleet.advance('2d');
  expect(await told()).toEqual(['Expiration']);
  events.destroy();
  sqs.destroy();
});
