import { orderedId } from '../../../blocks/order.ts';
import type { TimerContext } from '../../../action.ts';
import { passesFilter } from '../filters/matches.ts';
import type { PublishedMessage } from '../message.ts';
import { measure } from '../measure.ts';
import { keepMail } from '../mails.ts';
import { messageFor } from '../message.ts';
import { scopeOf } from '../subscriptions.ts';
import { outbox, subscriptions } from '../state.ts';
import type { SubscriptionRow } from '../state.ts';
import type { FoundTopic } from '../topics.ts';
import { deliverLater } from './schedule.ts';

/** Gives a message to every subscription of a topic that is confirmed and wants it. */
export function fanOut(context: TimerContext, { row, state }: FoundTopic, message: PublishedMessage): void {
  for (const subscription of state.table(subscriptions).list({ index: 'topic', equals: row.arn })) {
    if (!subscription.pending) deliverIfWanted(context, subscription, message);
  }
}

/** Gives a message to one subscription, unless its filter leaves it out. */
export function deliverIfWanted(
  context: TimerContext,
  subscription: SubscriptionRow,
  message: PublishedMessage,
): void {
  const { arn, protocol } = subscription;
  if (!wants(subscription, message)) {
    measure(context, subscription.topic, { NumberOfNotificationsFilteredOut: 1 });
    return;
  }
  if (isForPeople(protocol)) {
    keep(context, subscription, message);
    measure(context, subscription.topic, { NumberOfNotificationsDelivered: 1 });
  } else deliverLater(context, { subscription: arn, message, attempt: 1 }, protocol);
}

function wants({ attributes, protocol }: SubscriptionRow, message: PublishedMessage): boolean {
  const policy = attributes['FilterPolicy'];
  if (policy === undefined || policy === '') return true;
  const filtered = { body: messageFor(message, protocol), attributes: message.attributes };
  return passesFilter(JSON.parse(policy), scopeOf(attributes), filtered);
}

export function isForPeople(protocol: string): boolean {
  return ['email', 'email-json', 'sms', 'application', 'firehose'].includes(protocol);
}

/** What goes to people leaves nothing: it is kept, to be seen. */
function keep(context: TimerContext, subscription: SubscriptionRow, message: PublishedMessage): void {
  const { protocol, endpoint, topic } = subscription;
  const text = messageFor(message, protocol);
  const body = protocol === 'email-json' ? jsonMail(message, text) : text;
  if (protocol.startsWith('email'))
    keepMail(context, {
      operation: 'Publish',
      to: endpoint,
      subject: message.subject ?? 'AWS Notification Message',
      body,
    });
  const table = context.state.table(outbox);
  table.put({
    id: orderedId(table, context.now, `${message.messageId}/${subscription.arn.split(':').at(-1) ?? ''}`),
    protocol,
    to: endpoint,
    topic,
    subject: message.subject,
    body,
    sent: context.now,
  });
}

function jsonMail({ messageId, topic, subject, published }: PublishedMessage, text: string): string {
  return JSON.stringify({
    Type: 'Notification',
    MessageId: messageId,
    TopicArn: topic,
    ...(subject === undefined ? {} : { Subject: subject }),
    Message: text,
    Timestamp: new Date(published).toISOString(),
  });
}
