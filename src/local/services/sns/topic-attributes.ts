import { beginningOf, checkArchivePolicy, isArchiving } from './archive.ts';
import { invalid } from './errors.ts';
import { isJsonObject } from './json-object.ts';
import { checkDeliveryPolicy } from './delivery/delivery-policy.ts';
import { topicPolicyInForce, topicPolicyShown } from './delivery/shown-policies.ts';
import type { FoundTopic } from './topics.ts';
import { checkTopicValue } from './topic-values.ts';
import { policyOf } from './topics.ts';
import { subscriptions } from './state.ts';

/** What can be said of a topic after it was made. */
const settable = new Set([
  'DisplayName',
  'Policy',
  'DeliveryPolicy',
  'KmsMasterKeyId',
  'ContentBasedDeduplication',
  'FifoThroughputScope',
  'SignatureVersion',
  'TracingConfig',
  'ArchivePolicy',
  ...['HTTP', 'SQS', 'Lambda', 'Application', 'Firehose'].flatMap((protocol) => [
    `${protocol}SuccessFeedbackRoleArn`,
    `${protocol}SuccessFeedbackSampleRate`,
    `${protocol}FailureFeedbackRoleArn`,
  ]),
]);

type Attributes = Readonly<Record<string, string>>;

/** Throws on what AWS refuses to set. */
export function checkTopicAttribute(name: string, value: string, fifo: boolean): void {
  if (!settable.has(name)) throw invalid('AttributeName');
  if (name === 'DisplayName' && value.length > 100) throw invalid('DisplayName');
  if (name === 'SignatureVersion' && value !== '1' && value !== '2')
    throw invalid('SignatureVersion Reason: Invalid value');
  checkTopicValue(name, value);
  if (name === 'ContentBasedDeduplication' && !fifo)
    throw invalid('Attributes Reason: Content-based deduplication can only be set for FIFO topics');
  if (name === 'Policy' && value !== '' && !isJsonObject(value)) throw invalid('Policy Error: null');
  if (name === 'DeliveryPolicy' && value !== '') checkDeliveryPolicy(value);
  if (name === 'ArchivePolicy') checkArchivePolicy(value, fifo);
}

/** As GetTopicAttributes shows them. Counts are exact. */
export function topicAttributes({ row, state }: FoundTopic, now: number): Attributes {
  const all = [...state.table(subscriptions).list({ index: 'topic', equals: row.arn })];
  const pending = all.filter((subscription) => subscription.pending).length;
  const { Policy: _, DeliveryPolicy: delivery = '', ...set } = row.attributes;
  return {
    TopicArn: row.arn,
    Owner: row.arn.split(':')[4] ?? '',
    Policy: policyOf(row),
    DisplayName: '',
    SubscriptionsConfirmed: String(all.length - pending),
    SubscriptionsPending: String(pending),
    SubscriptionsDeleted: String(row.deletedSubscriptions),
    EffectiveDeliveryPolicy: topicPolicyInForce(row.attributes['DeliveryPolicy']),
    ...(row.fifo
      ? { FifoTopic: 'true', ContentBasedDeduplication: 'false', FifoThroughputScope: 'Topic' }
      : {}),
    ...(isArchiving(row) ? { BeginningArchiveTime: new Date(beginningOf(row, now)).toISOString() } : {}),
    ...(delivery === '' ? {} : { DeliveryPolicy: topicPolicyShown(delivery) }),
    ...Object.fromEntries(Object.entries(set).filter(([, value]) => value !== '')),
  };
}
