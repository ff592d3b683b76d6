import {
  CreateEventBusCommand,
  EventBridgeClient,
  PutEventsCommand,
  PutRuleCommand,
  PutTargetsCommand,
} from '@aws-sdk/client-eventbridge';
import type { PutEventsRequestEntry, Target } from '@aws-sdk/client-eventbridge';
import {
  CreateQueueCommand,
  DeleteMessageCommand,
  ReceiveMessageCommand,
  SQSClient,
} from '@aws-sdk/client-sqs';
import type { Message } from '@aws-sdk/client-sqs';
import { startCloud } from '../../../support/cloud.ts';
import type { RunningCloud } from '../../../support/cloud.ts';

export const account = '123456789012';
export const arnOf = (service: string, rest: string): string =>
  `arn:aws:${service}:us-east-1:${account}:${rest}`;

export interface EventsRig extends AsyncDisposable {
  readonly running: RunningCloud;
  readonly events: EventBridgeClient;
  readonly sqs: SQSClient;
  bus(name: string): Promise<string>;
  /** A rule, of a pattern or a schedule, with targets; answers its ARN. */
  rule(name: string, when: string | object, targets: readonly Target[], bus?: string): Promise<string>;
  put(...entries: readonly Partial<PutEventsRequestEntry>[]): Promise<void>;
  /** A queue that EventBridge may write to; answers its ARN and how to read it. */
  queue(name: string): Promise<ReadableQueue>;
}

export interface ReadableQueue {
  readonly arn: string;
  /** What has arrived, taken out. */
  read(): Promise<Message[]>;
  bodies(): Promise<unknown[]>;
}

/** A cloud with clients of EventBridge and SQS. */
export async function startEvents(options: Parameters<typeof startCloud>[0] = {}): Promise<EventsRig> {
  const running = await startCloud(options);
  const events = new EventBridgeClient({ ...running.clientOptions, maxAttempts: 1 });
  const sqs = new SQSClient({ ...running.clientOptions, maxAttempts: 1 });
  return {
    running,
    events,
    sqs,
    async bus(Name) {
      return (await events.send(new CreateEventBusCommand({ Name }))).EventBusArn ?? '';
    },
    async rule(Name, when, targets, EventBusName) {
      const trigger =
        typeof when === 'string' ? { ScheduleExpression: when } : { EventPattern: JSON.stringify(when) };
      const { RuleArn = '' } = await events.send(new PutRuleCommand({ Name, EventBusName, ...trigger }));
      await events.send(new PutTargetsCommand({ Rule: Name, EventBusName, Targets: [...targets] }));
      return RuleArn;
    },
    async put(...entries) {
      const Entries = entries.map((entry) => ({
        Source: 'shop',
        DetailType: 'order',
        Detail: '{}',
        ...entry,
      }));
      await events.send(new PutEventsCommand({ Entries }));
    },
    async queue(QueueName) {
      const fifo = QueueName.endsWith('.fifo')
        ? { FifoQueue: 'true', ContentBasedDeduplication: 'true' }
        : {};
      const Attributes = { ...fifo, Policy: letIn('sqs:SendMessage') };
      const { QueueUrl = '' } = await sqs.send(new CreateQueueCommand({ QueueName, Attributes }));
      const read = (): Promise<Message[]> => readAll(sqs, QueueUrl);
      return {
        arn: arnOf('sqs', QueueName),
        read,
        bodies: async () => (await read()).map(({ Body = '' }) => JSON.parse(Body)),
      };
    },
    async [Symbol.asyncDispose]() {
      events.destroy();
      sqs.destroy();
      await running[Symbol.asyncDispose]();
    },
  };
}

/** A policy that lets EventBridge do something for the rules of the account. */
export function letIn(Action: string): string {
  return JSON.stringify({
    Version: '2012-10-17',
    Statement: [
      {
        Effect: 'Allow',
        Principal: { Service: 'events.amazonaws.com' },
        Action,
        Resource: '*',
        Condition: { ArnLike: { 'aws:SourceArn': arnOf('events', 'rule/*') } },
      },
    ],
  });
}

async function readAll(sqs: SQSClient, QueueUrl: string): Promise<Message[]> {
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
