import { canonical, isJsonObject, type JsonObject, type JsonValue } from '../../plan/json.ts';
import { jsonText } from '../interpolate.ts';
import type { Doing } from '../kind.ts';

/** SNS tells the subscriptions of a topic apart by protocol and endpoint. */
export function keyOfSubscription({ protocol, endpoint }: JsonObject): string {
  return `${String(protocol)} ${canonical(endpoint)}`;
}

/** What makes the subscriptions of a topic others: each alone. `arns` says which subscription has which ARN. */
export function subscriptionSteps(
  topic: JsonValue,
  before: JsonValue | undefined,
  after: JsonValue | undefined,
  arns: JsonObject,
): readonly Doing[] {
  const [old, next] = [byKey(before), byKey(after)];
  const added = [...next].filter(([key]) => !old.has(key)).map(([, one]) => subscribe(topic, one));
  const removed = [...old.keys()].filter((key) => !next.has(key)).flatMap((key) => unsubscribe(arns[key]));
  const changed = [...next].flatMap(([key, one]) => {
    const was = old.get(key);
    return was === undefined ? [] : settings(arns[key], was, one);
  });
  return [...added, ...changed, ...removed];
}

function subscribe(topic: JsonValue, { protocol, endpoint, raw, filter }: JsonObject): Doing {
  const Attributes = {
    ...(raw === true ? { RawMessageDelivery: 'true' } : {}),
    ...(filter === null || filter === undefined ? {} : { FilterPolicy: jsonText(filter) }),
  };
  return {
    call: {
      service: 'sns',
      action: 'Subscribe',
      input: {
        TopicArn: topic,
        Protocol: protocol,
        Endpoint: endpoint,
        ReturnSubscriptionArn: true,
        ...(Object.keys(Attributes).length === 0 ? {} : { Attributes }),
      },
    },
    reason: protocol === 'email' ? 'SNS asks its owner to confirm' : `messages go to ${String(protocol)}`,
  };
}

/** What its owner has not confirmed goes by itself, and cannot be taken away. */
function unsubscribe(arn: JsonValue | undefined): readonly Doing[] {
  if (typeof arn !== 'string' || !arn.startsWith('arn:')) return [];
  return [
    {
      call: { service: 'sns', action: 'Unsubscribe', input: { SubscriptionArn: arn } },
      reason: 'no more messages go there',
    },
  ];
}

function settings(arn: JsonValue | undefined, before: JsonObject, after: JsonObject): readonly Doing[] {
  if (typeof arn !== 'string' || !arn.startsWith('arn:')) return [];
  const set = (AttributeName: string, AttributeValue: JsonValue, reason: string): Doing => ({
    call: {
      service: 'sns',
      action: 'SetSubscriptionAttributes',
      input: { SubscriptionArn: arn, AttributeName, AttributeValue },
    },
    reason,
  });
  const { raw, filter = null } = after;
  return [
    ...(raw === before['raw'] ? [] : [set('RawMessageDelivery', String(raw), 'how messages arrive')]),
    ...(canonical(filter) === canonical(before['filter'])
      ? []
      : [set('FilterPolicy', filter === null ? '{}' : jsonText(filter), 'which messages arrive')]),
  ];
}

function byKey(value: JsonValue | undefined): ReadonlyMap<string, JsonObject> {
  const list: readonly JsonValue[] = Array.isArray(value) ? value : [];
  return new Map(list.filter((one) => isJsonObject(one)).map((one) => [keyOfSubscription(one), one]));
}
