import type { Connection } from '../../aws/connection.ts';
import { Collection } from '../collection.ts';

/** SQS pages this list only when it is asked for a number. */
const pageSize = 1000;

/** The queues whose dead letters one queue takes, page by page. */
export class SourceQueueCollection<Queue> extends Collection<Queue> {
  readonly #connection: Connection;
  readonly #url: string;
  readonly #queueOf: (url: string) => Queue;

  constructor(connection: Connection, url: string, queueOf: (url: string) => Queue, limit = Infinity) {
    super(limit);
    this.#connection = connection;
    this.#url = url;
    this.#queueOf = queueOf;
  }

  limit(count: number): SourceQueueCollection<Queue> {
    return new SourceQueueCollection(this.#connection, this.#url, this.#queueOf, count);
  }

  protected async *read(): AsyncGenerator<readonly Queue[]> {
    const input = { QueueUrl: this.#url, MaxResults: pageSize };
    for await (const { queueUrls = [] } of this.#connection.pages('sqs', 'ListDeadLetterSourceQueues', input))
      yield queueUrls.map((url) => this.#queueOf(url));
  }
}
