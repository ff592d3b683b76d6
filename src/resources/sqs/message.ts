import type { Connection } from '../../aws/connection.ts';
import type { Message as MessageData } from '../../wire/generated/sqs.ts';

/** A message that was received, until it is deleted or its visibility timeout ends. */
export class Message {
  readonly queueUrl: string;
  /** All that SQS answered. */
  readonly data: MessageData;
  readonly #connection: Connection;

  constructor(connection: Connection, queueUrl: string, data: MessageData) {
    this.#connection = connection;
    this.queueUrl = queueUrl;
    this.data = data;
  }

  get messageId(): string {
    return this.data.MessageId ?? '';
  }

  get receiptHandle(): string {
    return this.data.ReceiptHandle ?? '';
  }

  get body(): string {
    return this.data.Body ?? '';
  }

  get md5OfBody(): string | undefined {
    return this.data.MD5OfBody;
  }

  /** Those that were asked for on receiving, such as `ApproximateReceiveCount`. */
  get attributes(): MessageData['Attributes'] {
    return this.data.Attributes;
  }

  get messageAttributes(): MessageData['MessageAttributes'] {
    return this.data.MessageAttributes;
  }

  /** Takes it off the queue: it was worked on. */
  async delete(): Promise<void> {
    const input = { QueueUrl: this.queueUrl, ReceiptHandle: this.receiptHandle };
    await this.#connection.call('sqs', 'DeleteMessage', input);
  }

  /** Hides it for so many seconds from now, at most 12 hours; 0 gives it back at once. */
  async changeVisibility(seconds: number): Promise<void> {
    const { queueUrl: QueueUrl, receiptHandle: ReceiptHandle } = this;
    const input = { QueueUrl, ReceiptHandle, VisibilityTimeout: seconds };
    await this.#connection.call('sqs', 'ChangeMessageVisibility', input);
  }
}
