import { parseArn } from '../../blocks/arns.ts';
import { checkReplayPolicy } from './archive.ts';
import { checkDeliveryPolicy } from './delivery/delivery-policy.ts';
import { subscriptionPolicyInForce, subscriptionPolicyShown } from './delivery/shown-policies.ts';
import { invalid } from './errors.ts';
import { checkFilter } from './filters/check-filter.ts';
import { readJson } from './filters/read-json.ts';
import type { SubscriptionRow } from './state.ts';
import { scopeOf } from './subscriptions.ts';

type Attributes = Readonly<Record<string, string>>;

const settable = new Set([
  'DeliveryPolicy',
  'FilterPolicy',
  'FilterPolicyScope',
  'RawMessageDelivery',
  'RedrivePolicy',
  'SubscriptionRoleArn',
  'ReplayPolicy',
]);

interface Subscribed {
  readonly topic: string;
  readonly protocol: string;
  readonly attributes: Attributes;
}

/**
 * Throws on an attribute that AWS refuses.
 * @param before `Attributes Reason: ` when a subscription is made with it.
 */
export function checkSubscriptionAttribute(
  name: string,
  value: string,
  { topic, protocol, attributes }: Subscribed,
  before: string,
): void {
  if (!settable.has(name))
    throw invalid(before === '' ? 'AttributeName' : `${before}Unknown attribute: ${name}`);
  if (name === 'FilterPolicyScope' && value !== 'MessageBody' && value !== 'MessageAttributes')
    throw invalid(
      `${before}FilterPolicyScope: Invalid value [${value}]. Please use either MessageBody or MessageAttributes`,
    );
  if (name === 'FilterPolicy' && value !== '') checkFilter(value, scopeOf(attributes), before);
  if (name === 'RawMessageDelivery') checkRaw(value, protocol, before);
  if (name === 'RedrivePolicy' && value !== '') checkRedrive(value, topic, before);
  if (name === 'DeliveryPolicy' && value !== '') checkDeliveryPolicy(value);
  if (name === 'ReplayPolicy' && value !== '') checkReplayPolicy(value);
}

function checkRaw(value: string, protocol: string, before: string): void {
  if (!/^(?:true|false)$/i.test(value))
    throw invalid(`${before}RawMessageDelivery: Invalid value [${value}]. Must be true or false.`);
  if (value.toLowerCase() === 'true' && !['sqs', 'http', 'https', 'firehose'].includes(protocol))
    throw invalid(`${before}Delivery protocol [${protocol}] does not support raw message delivery.`);
}

function checkRedrive(value: string, topic: string, before: string): void {
  const { members } = readJson(value, 'RedrivePolicy', before);
  const target = members.find(([name]) => name === 'deadLetterTargetArn')?.[1].value;
  const arn = typeof target === 'string' ? parseArn(target) : undefined;
  if (arn?.service !== 'sqs') throw invalid(`${before}RedrivePolicy: deadLetterTargetArn is an invalid arn`);
  if (topic.endsWith('.fifo') && !arn.resource.endsWith('.fifo'))
    throw invalid(
      `${before}RedrivePolicy: must use a FIFO queue as DLQ for a FIFO Subscription to a FIFO Topic.`,
    );
}

/** The attributes as they are kept. */
export function normalized(attributes: Attributes): Attributes {
  const raw = attributes['RawMessageDelivery'];
  return raw === undefined ? attributes : { ...attributes, RawMessageDelivery: raw.toLowerCase() };
}

/** As GetSubscriptionAttributes shows them. */
export function subscriptionAttributes(row: SubscriptionRow, topicPolicy: string | undefined): Attributes {
  const { attributes } = row;
  const filter = attributes['FilterPolicy'] ?? '';
  const { FilterPolicy: _, FilterPolicyScope: __, DeliveryPolicy: delivery = '', ...rest } = attributes;
  return {
    SubscriptionArn: row.arn,
    TopicArn: row.topic,
    Protocol: row.protocol,
    Endpoint: row.endpoint,
    Owner: row.owner,
    SubscriptionPrincipal: row.principal,
    PendingConfirmation: String(row.pending),
    ConfirmationWasAuthenticated: String(row.authenticated),
    RawMessageDelivery: 'false',
    ...(row.protocol.startsWith('http')
      ? { EffectiveDeliveryPolicy: JSON.stringify(subscriptionPolicyInForce(delivery, topicPolicy)) }
      : {}),
    ...(delivery === '' ? {} : { DeliveryPolicy: subscriptionPolicyShown(delivery) }),
    ...(filter === '' ? {} : { FilterPolicy: filter, FilterPolicyScope: scopeOf(attributes) }),
    ...Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== '')),
  };
}

/** Whether the attributes of a repeated subscription are those that it has. */
export function sameAttributes(before: Attributes, asked: Attributes): boolean {
  return Object.entries(asked).every(([name, value]) => before[name] === value);
}
