import type { Connection } from '../../aws/connection.ts';
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
  const { QueueUrl: url = '' } = await place.connection.call('sqs', 'GetQueueUrl', { QueueName: name });
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
