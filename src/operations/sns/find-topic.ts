import type { Connection } from '../../aws/connection.ts';
import { partitionOf } from '../../data/regions.ts';
import type { OperationContext, Place } from '../context.ts';
import { onePlace } from '../one-place.ts';

export interface NamedTopic extends Place {
  readonly connection: Connection;
  readonly arn: string;
}

/** A topic by its name or ARN, in the one account and region that was named. Its ARN follows from its name. */
export async function namedTopic(
  operation: string,
  topic: string,
  context: OperationContext,
): Promise<NamedTopic> {
  const place = await onePlace(operation, context);
  const { account, region } = place;
  const arn = topic.startsWith('arn:')
    ? topic
    : `arn:${partitionOf(region)}:sns:${region}:${account}:${topic}`;
  return { ...place, arn };
}
