import type { Connection } from '../../aws/connection.ts';
import { isServiceError } from '../../aws/service-error.ts';
import { partitionOf } from '../../data/regions.ts';
import { NuageError } from '../../errors.ts';
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

/** Says which topic is not there, where AWS only says that one is not. */
export async function ofTopic<Answer>(arn: string, asking: Promise<Answer>): Promise<Answer> {
  try {
    return await asking;
  } catch (error) {
    if (!isServiceError(error, 'NotFound')) throw error;
    throw new NuageError('TopicNotFound', `There is no topic ${arn}.`, {
      hint: 'See which there are with: nuage sns list',
      cause: error,
    });
  }
}
