import type { Connection } from '../../aws/connection.ts';
import { isServiceError } from '../../aws/service-error.ts';
import { NuageError } from '../../errors.ts';
import type { OperationContext, Place } from '../context.ts';
import { onePlace } from '../one-place.ts';

export interface FoundQueue extends Place {
  readonly connection: Connection;
  readonly url: string;
  readonly arn: string;
  /** All attributes, as SQS answers them. */
  readonly attributes: Readonly<Record<string, string>>;
  /** AWS's approximate counts of what can be received and of what is in flight or delayed. */
  readonly visible: number;
  readonly hidden: number;
}

/** A queue by its name, in the one account and region that was named. */
export async function findQueue(
  operation: string,
  name: string,
  context: OperationContext,
): Promise<FoundQueue> {
  const place = await onePlace(operation, context);
  const url = await urlOf(place, name);
  const { Attributes: found = {} } = await place.connection.call('sqs', 'GetQueueAttributes', {
    QueueUrl: url,
    AttributeNames: ['All'],
  });
  return {
    ...place,
    url,
    arn: found['QueueArn'] ?? '',
    attributes: found,
    visible: Number(found['ApproximateNumberOfMessages'] ?? 0),
    hidden:
      Number(found['ApproximateNumberOfMessagesNotVisible'] ?? 0) +
      Number(found['ApproximateNumberOfMessagesDelayed'] ?? 0),
  };
}

async function urlOf(
  { connection, account, region }: Place & { readonly connection: Connection },
  name: string,
): Promise<string> {
  try {
    const { QueueUrl = '' } = await connection.call('sqs', 'GetQueueUrl', { QueueName: name });
    return QueueUrl;
  } catch (error) {
    if (!isServiceError(error, 'QueueDoesNotExist', 'AWS.SimpleQueueService.NonExistentQueue')) throw error;
    throw new NuageError('QueueNotFound', `There is no queue ${name} in ${account} ${region}.`, {
      hint: 'See which there are with: nuage sqs list',
      cause: error,
    });
  }
}
