import { CreateRoleCommand, IAMClient, PutRolePolicyCommand } from '@aws-sdk/client-iam';
import * as sdk from '@aws-sdk/client-scheduler';
import {
  CreateQueueCommand,
  DeleteMessageCommand,
  ReceiveMessageCommand,
  SQSClient,
} from '@aws-sdk/client-sqs';
import type { Message } from '@aws-sdk/client-sqs';
import { startCloud } from '../../../support/cloud.ts';
import type { RunningCloud } from '../../../support/cloud.ts';
import { letIn } from '../events/events-rig.ts';

/** The execution role of the schedules. */
export const RoleArn = 'arn:aws:iam::123456789012:role/scheduler';

export const queueArn = (name: string) => `arn:aws:sqs:us-east-1:123456789012:${name}`;

export interface SchedulerRig extends AsyncDisposable {
  readonly running: RunningCloud;
  readonly scheduler: sdk.SchedulerClient;
  /** Makes a queue; answers what takes all messages out of it. */
  queue(name: string): Promise<() => Promise<Message[]>>;
  /** Makes a schedule whose target is the queue of its name. */
  create(
    name: string,
    expression: string,
    more?: Partial<sdk.CreateScheduleCommandInput>,
  ): Promise<sdk.CreateScheduleCommandOutput>;
}

/** A cloud with a role that schedules act by. */
export async function startScheduler(): Promise<SchedulerRig> {
  // In the week after, the clocks of New York go forward.
  const running = await startCloud({ time: '2027-03-12T00:00:00Z' });
  const options = { ...running.clientOptions, maxAttempts: 1 };
  const scheduler = new sdk.SchedulerClient(options);
  const sqs = new SQSClient(options);
  await makeRole(new IAMClient(options));
  return {
    running,
    scheduler,
    async queue(QueueName) {
      const { QueueUrl = '' } = await sqs.send(
        new CreateQueueCommand({ QueueName, Attributes: { Policy: letIn('sqs:SendMessage') } }),
      );
      return () => takeAll(sqs, QueueUrl);
    },
    create: (Name, ScheduleExpression, more = {}) =>
      scheduler.send(
        new sdk.CreateScheduleCommand({
          Name,
          ScheduleExpression,
          FlexibleTimeWindow: { Mode: 'OFF' },
          Target: { Arn: queueArn(Name), RoleArn },
          ...more,
        }),
      ),
    async [Symbol.asyncDispose]() {
      scheduler.destroy();
      sqs.destroy();
      await running[Symbol.asyncDispose]();
    },
  };
}

async function makeRole(iam: IAMClient): Promise<void> {
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
}

async function takeAll(sqs: SQSClient, QueueUrl: string): Promise<Message[]> {
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
}
