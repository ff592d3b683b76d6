import { createHash } from 'node:crypto';
import { AwsError } from '../../../error.ts';
import type { PhaseContext } from '../../../phase.ts';
import { roleCaller } from '../../iam/port.ts';
import { messageFor } from '../message.ts';
import type { SubscriptionRow } from '../state.ts';
import type { Outcome } from './outcome.ts';
import type { Delivery } from './schedule.ts';

/** By what the attributes of a topic begin that ask for a log of what became of its messages. */
const prefixes: Readonly<Record<string, string>> = {
  sqs: 'SQS',
  lambda: 'Lambda',
  http: 'HTTP',
  https: 'HTTP',
};

interface Ended {
  readonly delivery: Delivery;
  readonly subscription: SubscriptionRow;
  readonly topicAttributes: Readonly<Record<string, string>>;
  readonly outcome: Outcome;
  /** When the endpoint was last called, epoch ms. */
  readonly called: number;
}

/**
 * Tells CloudWatch Logs, as the role that the topic names, how a delivery ended. What cannot be written is lost.
 * https://docs.aws.amazon.com/sns/latest/dg/sns-topic-attributes.html
 */
export async function logStatus(phase: PhaseContext, ended: Ended): Promise<void> {
  const { subscription, topicAttributes: attributes, outcome } = ended;
  const succeeded = outcome.kind === 'delivered';
  const prefix = prefixes[subscription.protocol];
  const roleArn = attributes[`${prefix}${succeeded ? 'Success' : 'Failure'}FeedbackRoleArn`];
  if (prefix === undefined || roleArn === undefined) return;
  if (succeeded && !isSampled(phase, Number(attributes[`${prefix}SuccessFeedbackSampleRate`] ?? 0))) return;
  const caller = phase.transact((context) =>
    roleCaller(context, roleArn, 'sns.amazonaws.com', 'SNSFeedback'),
  );
  if (caller === undefined) return;
  const [, , , region = '', account = '', name = ''] = subscription.topic.split(':');
  const logGroupName = `sns/${region}/${account}/${name}${succeeded ? '' : '/Failure'}`;
  const stream = { logGroupName, logStreamName: streamOf(logGroupName) };
  const put = () =>
    phase.call(
      'logs',
      'PutLogEvents',
      { ...stream, logEvents: [{ timestamp: phase.now(), message: entryOf(phase, ended) }] },
      caller,
    );
  if (await isDone(put)) return;
  await isDone(() => phase.call('logs', 'CreateLogGroup', { logGroupName }, caller));
  await isDone(() => phase.call('logs', 'CreateLogStream', stream, caller));
  await isDone(put);
}

/** A percentage of what succeeds is told; nothing is left to chance where it does not matter. */
function isSampled({ random }: PhaseContext, rate: number): boolean {
  return rate >= 100 || (rate > 0 && random.number() * 100 < rate);
}

async function isDone(step: () => Promise<unknown>): Promise<boolean> {
  try {
    await step();
    return true;
  } catch (error) {
    if (error instanceof AwsError) return false;
    throw error;
  }
}

/** AWS's streams are named by UUIDs; here one of a group is known by its name. */
function streamOf(group: string): string {
  const hex = createHash('sha256').update(group).digest('hex');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*$/, '$1-$2-$3-$4-$5');
}

function entryOf(phase: PhaseContext, { delivery, subscription, outcome, called }: Ended): string {
  const { message, attempt } = delivery;
  const { protocol, endpoint, topic } = subscription;
  const messageMD5Sum = createHash('md5').update(messageFor(message, protocol)).digest('hex');
  return JSON.stringify({
    notification: {
      messageMD5Sum,
      messageId: message.messageId,
      topicArn: topic,
      timestamp: new Date(message.published).toISOString().replace('T', ' ').replace('Z', ''),
    },
    delivery: {
      deliveryId: phase.random.uuid(),
      destination: endpoint,
      providerResponse: outcome.response,
      dwellTimeMs: called - message.published,
      // Recorded entries about functions have no attempts.
      ...(protocol === 'lambda' ? {} : { attempts: attempt }),
      statusCode: outcome.status,
    },
    status: outcome.kind === 'delivered' ? 'SUCCESS' : 'FAILURE',
  });
}
