import type { Connection } from '../../aws/connection.ts';
import type { OperationContext } from '../context.ts';
import { overPlaces } from '../over-places.ts';

export interface TopicLine {
  readonly name: string;
  readonly arn: string;
  readonly account: string;
  readonly region: string;
  /** Who subscribes, as `protocol endpoint`; those who have not confirmed yet end with ` (pending)`. */
  readonly subscriptions: readonly string[];
}

/** Every topic of the accounts and regions of the context, with its subscriptions: two lists a place, no call a topic. */
export async function* listTopics(context: OperationContext): AsyncGenerator<TopicLine> {
  for await (const found of overPlaces(context, topicsOf)) {
    if ('error' in found) continue;
    const { account, region, value } = found;
    yield { ...value, account, region };
  }
}

async function* topicsOf(connection: Connection): AsyncGenerator<Omit<TopicLine, 'account' | 'region'>> {
  const subscriptions = await subscriptionsByTopic(connection);
  for await (const { Topics = [] } of connection.pages('sns', 'ListTopics', {}))
    for (const { TopicArn: arn = '' } of Topics)
      yield { name: arn.slice(arn.lastIndexOf(':') + 1), arn, subscriptions: subscriptions.get(arn) ?? [] };
}

async function subscriptionsByTopic(connection: Connection): Promise<ReadonlyMap<string, readonly string[]>> {
  const byTopic = new Map<string, string[]>();
  for await (const { Subscriptions = [] } of connection.pages('sns', 'ListSubscriptions', {})) {
    for (const { TopicArn = '', Protocol = '', Endpoint = '', SubscriptionArn = '' } of Subscriptions) {
      const line = `${Protocol} ${Endpoint}${SubscriptionArn.startsWith('arn:') ? '' : ' (pending)'}`;
      const known = byTopic.get(TopicArn);
      if (known === undefined) byTopic.set(TopicArn, [line]);
      else known.push(line);
    }
  }
  return byTopic;
}
