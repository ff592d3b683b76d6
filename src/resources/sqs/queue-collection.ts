import type { Connection } from '../../aws/connection.ts';
import { Collection } from '../collection.ts';
import { Queue } from './queue.ts';

/** Without a page size SQS answers a thousand queues and no token. */
const pageSize = 1000;

/** Queues, page by page. */
export class QueueCollection extends Collection<Queue> {
  readonly #connection: Connection;
  readonly #prefix: string | undefined;

  constructor(connection: Connection, prefix?: string, limit = Infinity) {
    super(limit);
    this.#connection = connection;
    this.#prefix = prefix;
  }

  /** Those whose names begin so. */
  filter({ QueueNamePrefix }: { readonly QueueNamePrefix: string }): QueueCollection {
    return new QueueCollection(this.#connection, QueueNamePrefix, this.most);
  }

  limit(count: number): QueueCollection {
    return new QueueCollection(this.#connection, this.#prefix, count);
  }

  protected async *read(): AsyncGenerator<readonly Queue[]> {
    const named = this.#prefix === undefined ? {} : { QueueNamePrefix: this.#prefix };
    const input = { ...named, MaxResults: pageSize };
    for await (const { QueueUrls = [] } of this.#connection.pages('sqs', 'ListQueues', input))
      yield QueueUrls.map((url) => new Queue(this.#connection, url));
  }
}
