import type { Connection } from '../../aws/connection.ts';
import type { OperationContext } from '../context.ts';
import { overPlaces } from '../over-places.ts';

/** A queue with how much is in it. */
export interface QueueLine {
  readonly name: string;
  readonly url: string;
  readonly account: string;
  readonly region: string;
  readonly fifo: boolean;
  /** AWS's approximate counts. */
  readonly visible: number;
  readonly inFlight: number;
  readonly delayed: number;
  /** The ARN of the dead-letter queue; undefined when there is none. */
  readonly deadLetters: string | undefined;
}

/** All queues whose names begin with a prefix, in every account and region of the context. */
export async function* listQueues(
  { prefix }: { readonly prefix?: string | undefined },
  context: OperationContext,
): AsyncGenerator<QueueLine> {
  for await (const found of overPlaces(context, (connection) => urlsOf(connection, prefix))) {
    if ('error' in found) continue;
    const { account, region, value: url } = found;
    const connection = await context.connections.at(account, region);
    yield { account, region, ...(await describe(connection, url)) };
  }
}

async function* urlsOf(connection: Connection, prefix: string | undefined): AsyncGenerator<string> {
  // Without a page size SQS answers a thousand and no token.
  const input = { MaxResults: 1000, ...(prefix === undefined ? {} : { QueueNamePrefix: prefix }) };
  for await (const { QueueUrls = [] } of connection.pages('sqs', 'ListQueues', input)) yield* QueueUrls;
}

async function describe(connection: Connection, url: string): Promise<Omit<QueueLine, 'account' | 'region'>> {
  const { Attributes: found = {} } = await connection.call('sqs', 'GetQueueAttributes', {
    QueueUrl: url,
    AttributeNames: ['All'],
  });
  const policy = found['RedrivePolicy'];
  return {
    name: nameOf(url),
    url,
    fifo: found['FifoQueue'] === 'true',
    visible: Number(found['ApproximateNumberOfMessages'] ?? 0),
    inFlight: Number(found['ApproximateNumberOfMessagesNotVisible'] ?? 0),
    delayed: Number(found['ApproximateNumberOfMessagesDelayed'] ?? 0),
    deadLetters: policy === undefined ? undefined : String(JSON.parse(policy).deadLetterTargetArn),
  };
}

function nameOf(url: string): string {
  return url.slice(url.lastIndexOf('/') + 1);
}
