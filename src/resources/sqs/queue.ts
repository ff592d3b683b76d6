import type { Connection } from '../../aws/connection.ts';
import type {
  ReceiveMessageRequest,
  SendMessageBatchRequestEntry,
  SendMessageRequest,
  SendMessageResult,
} from '../../wire/generated/sqs.ts';
import { PartialFailureError } from '../../errors.ts';
import { Message } from './message.ts';
import { SourceQueueCollection } from './source-queues.ts';

/** SQS takes ten entries with one call. */
const batch = 10;

type Failure = { readonly Id: string; readonly Code: string; readonly Message?: string | undefined };

/** A queue, by its URL. */
export class Queue {
  readonly url: string;
  readonly #connection: Connection;
  #attributes: Readonly<Record<string, string>> | undefined;

  constructor(connection: Connection, url: string) {
    this.#connection = connection;
    this.url = url;
  }

  get name(): string {
    return this.url.slice(this.url.lastIndexOf('/') + 1);
  }

  /** Its attributes when it was loaded last. */
  get attributes(): Readonly<Record<string, string>> | undefined {
    return this.#attributes;
  }

  async load(): Promise<this> {
    const input = { QueueUrl: this.url, AttributeNames: ['All' as const] };
    const { Attributes = {} } = await this.#connection.call('sqs', 'GetQueueAttributes', input);
    this.#attributes = Attributes;
    return this;
  }

  reload(): Promise<this> {
    return this.load();
  }

  async setAttributes(attributes: Readonly<Record<string, string>>): Promise<void> {
    const input = { QueueUrl: this.url, Attributes: attributes };
    await this.#connection.call('sqs', 'SetQueueAttributes', input);
  }

  sendMessage(message: Omit<SendMessageRequest, 'QueueUrl'>): Promise<SendMessageResult> {
    return this.#connection.call('sqs', 'SendMessage', { ...message, QueueUrl: this.url });
  }

  /** Sends any number of messages, ten with each call. Throws a PartialFailureError that names those refused. */
  async sendMessages(entries: readonly SendMessageBatchRequestEntry[]): Promise<void> {
    const refused: Failure[] = [];
    for (let from = 0; from < entries.length; from += batch) {
      const input = { QueueUrl: this.url, Entries: entries.slice(from, from + batch) };
      const { Failed = [] } = await this.#connection.call('sqs', 'SendMessageBatch', input);
      refused.push(...Failed);
    }
    throwRefused(refused, entries.length, 'sent');
  }

  /** Up to ten messages; with `WaitTimeSeconds` it waits for the first, up to 20 seconds. */
  async receiveMessages(input: Omit<ReceiveMessageRequest, 'QueueUrl'> = {}): Promise<readonly Message[]> {
    const asked = { ...input, QueueUrl: this.url };
    const { Messages = [] } = await this.#connection.call('sqs', 'ReceiveMessage', asked);
    return Messages.map((data) => new Message(this.#connection, this.url, data));
  }

  /** Deletes messages that were received, ten with each call. Throws a PartialFailureError that names those refused. */
  async deleteMessages(messages: readonly Message[]): Promise<void> {
    const refused: Failure[] = [];
    for (let from = 0; from < messages.length; from += batch) {
      const Entries = messages.slice(from, from + batch).map(({ receiptHandle }, at) => ({
        Id: String(from + at),
        ReceiptHandle: receiptHandle,
      }));
      const input = { QueueUrl: this.url, Entries };
      const { Failed = [] } = await this.#connection.call('sqs', 'DeleteMessageBatch', input);
      refused.push(...Failed);
    }
    throwRefused(refused, messages.length, 'deleted');
  }

  /**
   * Hides messages that were received for so many seconds from now, ten with each call; 0 gives them back at once.
   * Throws a PartialFailureError that names those refused.
   */
  async changeMessageVisibilities(messages: readonly Message[], seconds: number): Promise<void> {
    const refused: Failure[] = [];
    for (let from = 0; from < messages.length; from += batch) {
      const Entries = messages.slice(from, from + batch).map(({ receiptHandle }, at) => ({
        Id: String(from + at),
        ReceiptHandle: receiptHandle,
        VisibilityTimeout: seconds,
      }));
      const input = { QueueUrl: this.url, Entries };
      const { Failed = [] } = await this.#connection.call('sqs', 'ChangeMessageVisibilityBatch', input);
      refused.push(...Failed);
    }
    throwRefused(refused, messages.length, 'hidden');
  }

  /** Lets accounts do something here, by a statement of the queue's policy that goes by `label`. */
  async addPermission(label: string, accounts: readonly string[], actions: readonly string[]): Promise<void> {
    const input = { QueueUrl: this.url, Label: label, AWSAccountIds: [...accounts], Actions: [...actions] };
    await this.#connection.call('sqs', 'AddPermission', input);
  }

  async removePermission(label: string): Promise<void> {
    await this.#connection.call('sqs', 'RemovePermission', { QueueUrl: this.url, Label: label });
  }

  /** The queues whose dead letters come here. */
  get deadLetterSourceQueues(): SourceQueueCollection<Queue> {
    return new SourceQueueCollection(this.#connection, this.url, (url) => new Queue(this.#connection, url));
  }

  /** Takes all messages out, those in flight too. Once a minute at most. */
  async purge(): Promise<void> {
    await this.#connection.call('sqs', 'PurgeQueue', { QueueUrl: this.url });
  }

  async delete(): Promise<void> {
    await this.#connection.call('sqs', 'DeleteQueue', { QueueUrl: this.url });
  }
}

function throwRefused(refused: readonly Failure[], count: number, what: string): void {
  if (refused.length === 0) return;
  const named = refused.slice(0, 5).map(({ Id, Code, Message: why }) => `${Id}: ${why ?? Code}`);
  throw new PartialFailureError(
    'PartialFailure',
    `${refused.length} of ${count} messages were not ${what}. ${named.join(' ')}`,
  );
}
