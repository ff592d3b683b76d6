import type { ActionContext } from '../../action.ts';
import { resourceMissing } from './errors.ts';
import { topicAt } from './topics.ts';
import type { FoundTopic } from './topics.ts';

/** The topic whose tags are meant. */
export function tagged(context: ActionContext, arn: string): FoundTopic {
  const topic = topicAt(context, arn);
  if (topic === undefined) throw resourceMissing();
  return topic;
}
