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
import { sendToFunction } from './to-function.ts';
import { sendToQueue } from './to-queue.ts';
import { subscriptionPolicyInForce } from './shown-policies.ts';
import { postTo } from './to-server.ts';

interface Known {
  readonly subscription: SubscriptionRow;
  readonly signatureVersion: string;
  readonly topicPolicy: string | undefined;
}

/** Tries to deliver once; what fails is tried again later, or goes to the dead letters. */
export async function deliver(phase: PhaseContext, delivery: Delivery): Promise<void> {
  const known = phase.transact(({ state }): Known | undefined => {
    const subscription = state.table(subscriptions).get(delivery.subscription);
    if (subscription === undefined) return undefined;
    const topic = state.table(topics).get(subscription.topic.split(':').at(-1) ?? '');
    const { SignatureVersion: signatureVersion = '1', DeliveryPolicy: topicPolicy } = topic?.attributes ?? {};
    return { subscription, signatureVersion, topicPolicy };
  });
  if (known === undefined) return;
  const body = await bodyOf(phase, delivery, known);
  const outcome = await attempt(phase, delivery, known, body);
  const { topic: topicArn } = known.subscription;
  if (outcome.kind === 'delivered') {
    phase.transact((context) => measure(context, topicArn, { NumberOfNotificationsDelivered: 1 }));
    return;
  }
  const delay = outcome.kind === 'refused' ? undefined : delayOf(known, delivery.attempt);
  if (delay === undefined) await bury(phase, delivery, known, body, outcome);
  else
    phase.transact((context) =>
      deliverLater(
        context,
        { ...delivery, attempt: delivery.attempt + 1 },
        known.subscription.protocol,
        delay,
      ),
    );
}

async function bodyOf(phase: PhaseContext, { message }: Delivery, known: Known): Promise<string> {
  const { arn, protocol, attributes } = known.subscription;
  if (isRaw(attributes)) return messageFor(message, protocol);
  const told = { subscription: arn, protocol, signatureVersion: known.signatureVersion };
  return JSON.stringify(await notification(phase, message, told));
}

async function attempt(
  phase: PhaseContext,
  { message }: Delivery,
  { subscription, topicPolicy }: Known,
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
      contentType: subscriptionPolicyInForce(subscription.attributes['DeliveryPolicy'], topicPolicy)
        .requestPolicy.headerContentType,
    });
  return { kind: 'refused', reason: `This cloud does not deliver to ${protocol}` };
}

function delayOf({ subscription, topicPolicy }: Known, attempts: number): number | undefined {
  if (!subscription.protocol.startsWith('http')) return managedDelay(attempts);
  const policy = subscriptionPolicyInForce(subscription.attributes['DeliveryPolicy'], topicPolicy);
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
