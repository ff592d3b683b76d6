import {
  CreateQueueCommand,
  ReceiveMessageCommand,
  SendMessageCommand,
  SQSClient,
} from '@aws-sdk/client-sqs';
import type { Message, ReceiveMessageCommandInput, SendMessageCommandInput } from '@aws-sdk/client-sqs';
import type { LocalCloudOptions } from '../../../../src/local/options.ts';
import { startCloud } from '../../../support/cloud.ts';
import type { RunningCloud } from '../../../support/cloud.ts';

export interface SqsRig extends AsyncDisposable {
  readonly running: RunningCloud;
  readonly sqs: SQSClient;
  /** Makes a queue and answers its URL; what ends with `.fifo` is a FIFO queue. */
  create(name: string, attributes?: Record<string, string>): Promise<string>;
  send(url: string, body: string, more?: Partial<SendMessageCommandInput>): Promise<string>;
  /** Up to ten messages. */
  receive(url: string, more?: Partial<ReceiveMessageCommandInput>): Promise<Received[]>;
}

export interface Received {
  readonly body: string;
  readonly handle: string;
  readonly id: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly messageAttributes: Message['MessageAttributes'];
}

/** A cloud with a clock that stands, and a client without retries. */
export async function startSqs(options: LocalCloudOptions = {}): Promise<SqsRig> {
  const running = await startCloud(options);
  running.cloud.clock.freeze();
  const sqs = new SQSClient({ ...running.clientOptions, maxAttempts: 1 });
  return {
    running,
    sqs,
    async create(name, attributes = {}) {
      const kind: Record<string, string> = name.endsWith('.fifo') ? { FifoQueue: 'true' } : {};
      const command = new CreateQueueCommand({ QueueName: name, Attributes: { ...kind, ...attributes } });
      return (await sqs.send(command)).QueueUrl ?? '';
    },
    async send(url, body, more = {}) {
      const sent = await sqs.send(new SendMessageCommand({ QueueUrl: url, MessageBody: body, ...more }));
      return sent.MessageId ?? '';
    },
    async receive(url, more = {}) {
      const { Messages: found = [] } = await sqs.send(
        new ReceiveMessageCommand({
          QueueUrl: url,
          MaxNumberOfMessages: 10,
          MessageSystemAttributeNames: ['All'],
          ...more,
        }),
      );
      return found.map(({ Body, ReceiptHandle, MessageId, Attributes, MessageAttributes }) => ({
        body: Body ?? '',
        handle: ReceiptHandle ?? '',
        id: MessageId ?? '',
        attributes: { ...Attributes },
        messageAttributes: MessageAttributes,
      }));
    },
    async [Symbol.asyncDispose]() {
      sqs.destroy();
      await running[Symbol.asyncDispose]();
    },
  };
}

/** What an error of AWS says: its code and its sentence. */
export async function refusal(work: Promise<unknown>): Promise<string> {
  try {
    await work;
  } catch (error) {
    if (error instanceof Error) return `${error.name}: ${error.message}`;
  }
  return 'no error';
}
