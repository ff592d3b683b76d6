import { CreateTopicCommand, SNSClient, SubscribeCommand } from '@aws-sdk/client-sns';
import {
  CreateQueueCommand,
  DeleteMessageCommand,
  ReceiveMessageCommand,
  SQSClient,
} from '@aws-sdk/client-sqs';
import type { Message } from '@aws-sdk/client-sqs';
import { startCloud } from '../../../support/cloud.ts';
import type { RunningCloud } from '../../../support/cloud.ts';

export interface SnsRig extends AsyncDisposable {
  readonly running: RunningCloud;
  readonly sns: SNSClient;
  readonly sqs: SQSClient;
  topic(name: string, attributes?: Record<string, string>): Promise<string>;
  /** Makes a queue and subscribes it; answers where its messages are read. */
  queue(topic: string, name: string, attributes?: Record<string, string>): Promise<SubscribedQueue>;
}

export interface SubscribedQueue {
  readonly url: string;
  readonly subscription: string;
  /** What has arrived, taken out. */
  read(): Promise<Message[]>;
}

/** A cloud with clients of SNS and SQS. */
export async function startSns(): Promise<SnsRig> {
  const running = await startCloud();
  const sns = new SNSClient({ ...running.clientOptions, maxAttempts: 1 });
  const sqs = new SQSClient({ ...running.clientOptions, maxAttempts: 1 });
  return {
    running,
    sns,
    sqs,
    async topic(Name, Attributes) {
      return (await sns.send(new CreateTopicCommand({ Name, Attributes }))).TopicArn ?? '';
    },
    async queue(TopicArn, QueueName, Attributes) {
      const fifo = QueueName.endsWith('.fifo') ? { FifoQueue: 'true' } : {};
      const Policy = JSON.stringify({
        Version: '2012-10-17',
        Statement: [
          {
            Effect: 'Allow',
            Principal: { Service: 'sns.amazonaws.com' },
            Action: 'sqs:SendMessage',
            Resource: '*',
            Condition: { ArnLike: { 'aws:SourceArn': 'arn:aws:sns:us-east-1:123456789012:*' } },
          },
        ],
      });
      const queueAttributes = { ...fifo, Policy };
      const { QueueUrl = '' } = await sqs.send(
        new CreateQueueCommand({ QueueName, Attributes: queueAttributes }),
      );
      const Endpoint = `arn:aws:sqs:us-east-1:123456789012:${QueueName}`;
      const made = await sns.send(
        new SubscribeCommand({
          TopicArn,
          Protocol: 'sqs',
          Endpoint,
          Attributes,
          ReturnSubscriptionArn: true,
        }),
      );
      return { url: QueueUrl, subscription: made.SubscriptionArn ?? '', read: () => readAll(sqs, QueueUrl) };
    },
    async [Symbol.asyncDispose]() {
      sns.destroy();
      sqs.destroy();
      await running[Symbol.asyncDispose]();
    },
  };
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
