import { orderedId } from '../../../blocks/order.ts';
import { defineAction } from '../../../action.ts';
import type { ActionContext, Input } from '../../../action.ts';
import { parseArn } from '../../../blocks/arns.ts';
import { replay } from '../replay.ts';
import { invalid, notFound, refused } from '../errors.ts';
import { keepMail } from '../mails.ts';
import { CONFIRMATION_MS } from '../limits.ts';
import { outbox, platformEndpoints, subscriptions } from '../state.ts';
import type { SubscriptionRow } from '../state.ts';
import { checkSubscriptionAttribute, normalized, sameAttributes } from '../subscription-attributes.ts';
import { checkEndpoint, isWrittenNumber, newConfirmationToken } from '../subscriptions.ts';
import { findTopic, onTopic } from '../topics.ts';
import type { FoundTopic } from '../topics.ts';

type Subscribe = Input<'sns', 'Subscribe'>;

/** https://docs.aws.amazon.com/sns/latest/api/API_Subscribe.html */
export const action = defineAction('sns', 'Subscribe', {
  authorize: (input, context) =>
    onTopic(context, 'Subscribe', input.TopicArn, {
      'sns:Protocol': input.Protocol,
      'sns:Endpoint': input.Endpoint ?? '',
    }),
  handler(input, context) {
    const topic = findTopic(context, input.TopicArn);
    const endpoint = check(input, context, topic);
    const attributes = attributesOf(input);
    const before = [...topic.state.table(subscriptions).list({ index: 'topic', equals: topic.row.arn })].find(
      (row) => row.endpoint === endpoint && row.protocol === input.Protocol,
    );
    if (before !== undefined) {
      if (!sameAttributes(before.attributes, attributes))
        throw invalid('Attributes Reason: Subscription already exists with different attributes');
      return answer(input, before);
    }
    const row = rowOf(input, context, topic, endpoint, attributes);
    topic.state.table(subscriptions).put(row);
    if (row.pending) ask(context, topic, row);
    else replay(context, topic, row);
    return answer(input, row);
  },
});

function answer({ ReturnSubscriptionArn: told }: Subscribe, { arn, pending }: SubscriptionRow) {
  return { SubscriptionArn: pending && told !== true ? 'pending confirmation' : arn };
}

function check(input: Subscribe, context: ActionContext, { row }: FoundTopic): string {
  const { Protocol: protocol } = input;
  const endpoint = checkEndpoint(protocol, input.Endpoint);
  if (protocol === 'sms' && !isWrittenNumber(endpoint)) throw refused(`Invalid SMS endpoint: ${endpoint}`);
  if (protocol === 'application' && context.state.table(platformEndpoints).get(endpoint) === undefined)
    throw notFound('Endpoint');
  if (protocol === 'sqs' && endpoint.endsWith('.fifo') && !row.fifo)
    throw invalid(
      'Invalid parameter: Endpoint Reason: FIFO SQS Queues can not be subscribed to standard SNS topics',
    );
  if (row.fifo && protocol !== 'sqs')
    throw invalid(`Invalid parameter: Endpoint Reason: Please use FIFO SQS queue`);
  return endpoint;
}

/** The scope first: it says how the policy is read. */
function attributesOf(input: Subscribe): Readonly<Record<string, string>> {
  const given = input.Attributes ?? {};
  const before = 'Attributes Reason: ';
  const subscribed = { topic: input.TopicArn, protocol: input.Protocol, attributes: given };
  for (const [name, value] of Object.entries(given))
    checkSubscriptionAttribute(name, value, subscribed, before);
  return normalized(given);
}

function rowOf(
  input: Subscribe,
  context: ActionContext,
  { row: topic }: FoundTopic,
  endpoint: string,
  attributes: Readonly<Record<string, string>>,
): SubscriptionRow {
  const { Protocol: protocol } = input;
  const owner = parseArn(topic.arn)?.account;
  const pending =
    ['http', 'https', 'email', 'email-json'].includes(protocol) ||
    isForeign(protocol, endpoint, owner, context);
  return {
    arn: `${topic.arn}:${context.random.uuid()}`,
    topic: topic.arn,
    protocol,
    endpoint,
    owner: context.account,
    principal: context.caller.arn,
    created: context.now,
    pending,
    authenticated: !pending,
    token: pending ? newConfirmationToken() : undefined,
    attributes,
  };
}

/** An endpoint of an account is confirmed when somebody of that account subscribes it. */
function isForeign(
  protocol: string,
  endpoint: string,
  owner: string | undefined,
  { account }: ActionContext,
): boolean {
  if (protocol !== 'sqs' && protocol !== 'lambda') return false;
  const theirs = parseArn(endpoint)?.account;
  return theirs !== account && theirs !== owner;
}

/** A web server is asked, a person gets a mail; who stays silent for two days is forgotten. */
function ask(context: ActionContext, { state }: FoundTopic, row: SubscriptionRow): void {
  const { timers, now, random, endpoint: cloud } = context;
  const messageId = random.uuid();
  timers.schedule({
    due: now + CONFIRMATION_MS,
    kind: 'sns.forget',
    key: row.arn,
    payload: { subscription: row.arn },
  });
  if (row.protocol.startsWith('http')) {
    timers.schedule({
      due: now,
      kind: 'sns.ask',
      key: row.arn,
      payload: { subscription: row.arn, messageId },
    });
    return;
  }
  const url = `${cloud}/?Action=ConfirmSubscription&Version=2010-03-31&TopicArn=${row.topic}&Token=${row.token ?? ''}`;
  const subject = 'AWS Notification - Subscription Confirmation';
  const body = `You have chosen to subscribe to the topic:\n${row.topic}\n\nTo confirm this subscription, visit:\n${url}\n`;
  if (row.protocol.startsWith('email'))
    keepMail(context, { operation: 'Subscribe', to: row.endpoint, subject, body });
  const table = state.table(outbox);
  table.put({
    id: orderedId(table, now, messageId),
    protocol: row.protocol,
    to: row.endpoint,
    topic: row.topic,
    subject,
    body,
    sent: now,
  });
}
