import type { TimerContext } from '../../action.ts';
import { archivePlace, beginningOf, isArchiving, readReplay } from './archive.ts';
import { deliverIfWanted } from './delivery/fan-out.ts';
import { archived } from './state.ts';
import type { SubscriptionRow } from './state.ts';
import type { FoundTopic } from './topics.ts';

/** Tells a subscription again what its topic kept of the time that its replay policy names. */
export function replay(context: TimerContext, topic: FoundTopic, subscription: SubscriptionRow): void {
  const policy = subscription.attributes['ReplayPolicy'];
  if (policy === undefined || policy === '' || !isArchiving(topic.row)) return;
  const { arn } = topic.row;
  const { from, until } = readReplay(policy);
  const begin = Math.max(from, beginningOf(topic.row, context.now));
  for (const { message } of topic.state
    .table(archived)
    .list({ from: archivePlace(arn, begin), below: `${arn}0` }))
    if (message.published <= until)
      deliverIfWanted(context, subscription, { ...message, deduplicationId: context.random.uuid() });
}
