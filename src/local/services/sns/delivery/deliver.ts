import type { PhaseContext } from '../../../phase.ts';
import { measure } from '../measure.ts';
import { messageFor } from '../message.ts';
import { isRaw } from '../subscriptions.ts';
import { subscriptions, topics } from '../state.ts';
import type { SubscriptionRow } from '../state.ts';
import { httpDelay, managedDelay } from './delivery-policy.ts';
import { notification } from './envelope.ts';
import type { Envelope } from './envelope.ts';
import type { Outcome } from './outcome.ts';
import { deliverLater } from './schedule.ts';
import type { Delivery } from './schedule.ts';
import { logStatus } from './status-log.ts';
import { sendToFunction } from './to-function.ts';
import { sendToQueue } from './to-queue.ts';
import { subscriptionPolicyInForce } from './shown-policies.ts';
import { postTo } from './to-server.ts';

interface Known {
  readonly subscription: SubscriptionRow;
  readonly topicAttributes: Readonly<Record<string, string>>;
}

/** Tries to deliver once; what fails is tried again later, or goes to the dead letters. */
export async function deliver(phase: PhaseContext, delivery: Delivery): Promise<void> {
  const known = phase.transact(({ state }): Known | undefined => {
    const subscription = state.table(subscriptions).get(delivery.subscription);
    if (subscription === undefined) return undefined;
    const topic = state.table(topics).get(subscription.topic.split(':').at(-1) ?? '');
    return { subscription, topicAttributes: topic?.attributes ?? {} };
  });
  if (known === undefined) return;
  const body = await bodyOf(phase, delivery, known);
  const called = phase.now();
  const outcome = await attempt(phase, delivery, known, body);
  const { topic: topicArn } = known.subscription;
  const ended = { ...known, delivery, outcome, called };
  if (outcome.kind === 'delivered') {
    phase.transact((context) => measure(context, topicArn, { NumberOfNotificationsDelivered: 1 }));
    await logStatus(phase, ended);
    return;
  }
  const delay = outcome.kind === 'refused' ? undefined : delayOf(known, delivery.attempt);
  if (delay === undefined) {
    await logStatus(phase, ended);
    await bury(phase, delivery, known, body, outcome);
  } else
    phase.transact((context) =>
      deliverLater(
        context,
        { ...delivery, attempt: delivery.attempt + 1 },
        known.subscription.protocol,
        delay,
      ),
    );
}

async function bodyOf(
  phase: PhaseContext,
  { message }: Delivery,
  { subscription, topicAttributes }: Known,
): Promise<string> {
  const { arn, protocol, attributes } = subscription;
  if (isRaw(attributes)) return messageFor(message, protocol);
  const { SignatureVersion: signatureVersion = '1' } = topicAttributes;
  const told = { subscription: arn, protocol, signatureVersion };
  return JSON.stringify(await notification(phase, message, told));
}

async function attempt(
  phase: PhaseContext,
  { message }: Delivery,
  { subscription, topicAttributes }: Known,
  body: string,
): Promise<Outcome> {
  const { protocol, endpoint, topic, arn } = subscription;
  const raw = isRaw(subscription.attributes);
  if (protocol === 'sqs') return await sendToQueue(phase, endpoint, body, message, raw);
  if (protocol === 'lambda') {
    const envelope: Envelope = JSON.parse(body);
    return await sendToFunction(phase, subscription, envelope);
  }
  if (protocol === 'http' || protocol === 'https')
    return await postTo(phase, {
      url: endpoint,
      type: 'Notification',
      messageId: message.messageId,
      topic,
      subscription: arn,
      body,
      raw,
      contentType: subscriptionPolicyInForce(
        subscription.attributes['DeliveryPolicy'],
        topicAttributes['DeliveryPolicy'],
      ).requestPolicy.headerContentType,
    });
  const reason = `This cloud does not deliver to ${protocol}`;
  return { kind: 'refused', reason, response: reason };
}

function delayOf({ subscription, topicAttributes }: Known, attempts: number): number | undefined {
  if (!subscription.protocol.startsWith('http')) return managedDelay(attempts);
  const policy = subscriptionPolicyInForce(
    subscription.attributes['DeliveryPolicy'],
    topicAttributes['DeliveryPolicy'],
  );
  return httpDelay(policy.healthyRetryPolicy, attempts);
}

/** To the dead letters, if the subscription has a place for them; else the reason is kept with the failed job. */
async function bury(
  phase: PhaseContext,
  { message }: Delivery,
  { subscription }: Known,
  body: string,
  outcome: Outcome,
): Promise<void> {
  const policy = subscription.attributes['RedrivePolicy'];
  const counted = (measures: Parameters<typeof measure>[2]): void =>
    phase.transact((context) => measure(context, subscription.topic, measures));
  counted({ NumberOfNotificationsFailed: 1 });
  const reason = outcome.kind === 'delivered' ? '' : outcome.reason;
  if (policy === undefined || policy === '')
    throw new Error(`${subscription.arn} could not be delivered ${message.messageId}: ${reason}`);
  const { deadLetterTargetArn: queue } = JSON.parse(policy);
  const buried = await sendToQueue(phase, String(queue), body, message, isRaw(subscription.attributes));
  const redriven = buried.kind === 'delivered';
  counted(
    redriven ? { NumberOfNotificationsRedrivenToDlq: 1 } : { NumberOfNotificationsFailedToRedriveToDlq: 1 },
  );
  if (!redriven)
    throw new Error(`${message.messageId} could not be buried in ${String(queue)}: ${buried.reason}`);
}
