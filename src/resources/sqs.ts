import type { Connection } from '../aws/connection.ts';
import type { CreateQueueRequest } from '../wire/generated/sqs.ts';
import { QueueCollection } from './sqs/queue-collection.ts';
import { Queue } from './sqs/queue.ts';

/** The object layer of SQS over a connection, with boto3's names. Nothing is asked before it is iterated or loaded. */
export interface Sqs {
  readonly queues: QueueCollection;
  /** A queue whose URL is known. */
  queue(url: string): Queue;
  /** A queue by its name; AWS's QueueDoesNotExist when there is none. */
  getQueueByName(input: { readonly QueueName: string }): Promise<Queue>;
  createQueue(input: CreateQueueRequest): Promise<Queue>;
}

export function sqsResources(connection: Connection): Sqs {
  return {
    queues: new QueueCollection(connection),
    queue: (url) => new Queue(connection, url),
    async getQueueByName(input) {
      const { QueueUrl = '' } = await connection.call('sqs', 'GetQueueUrl', input);
      return new Queue(connection, QueueUrl);
    },
    async createQueue(input) {
      const { QueueUrl = '' } = await connection.call('sqs', 'CreateQueue', input);
      return new Queue(connection, QueueUrl);
    },
  };
}
