import { randomBytes } from 'node:crypto';
import type { ActionContext, AuthorizationRequest } from '../../action.ts';
import { parseArn } from '../../blocks/arns.ts';
import type { State } from '../../store/table.ts';
import { arnInvalid, invalid, notFound } from './errors.ts';
import type { FilterScope } from './filters/check-filter.ts';
import { subscriptions } from './state.ts';
import type { SubscriptionRow } from './state.ts';
import { policyOf, topicAt } from './topics.ts';

export interface FoundSubscription {
  readonly row: SubscriptionRow;
  readonly state: State;
}

export function isRaw(attributes: Readonly<Record<string, string>>): boolean {
  return attributes['RawMessageDelivery'] === 'true';
}

export function scopeOf(attributes: Readonly<Record<string, string>>): FilterScope {
  return attributes['FilterPolicyScope'] === 'MessageBody' ? 'MessageBody' : 'MessageAttributes';
}

export function findSubscription(context: ActionContext, text: string): FoundSubscription {
  const arn = parseArn(text);
  if (arn === undefined) throw arnInvalid('SubscriptionArn', text);
  const state = context.state.at(arn.account, arn.region);
  const row = state.table(subscriptions).get(text);
  if (row === undefined) throw notFound('Subscription');
  return { row, state };
}

/** What an action on one subscription needs to be allowed: it is decided by its topic. */
export function onSubscription(context: ActionContext, action: string, text: string): AuthorizationRequest[] {
  const topic = text.split(':').slice(0, 6).join(':');
  const found = topicAt(context, topic);
  return [
    {
      action: `sns:${action}`,
      arn: parseArn(topic) === undefined ? '*' : topic,
      resourcePolicy: found === undefined ? undefined : policyOf(found.row),
      context: { 'aws:SourceOwner': context.caller.account },
    },
  ];
}

/** A token as AWS's: 288 hexadecimal digits. Whoever has it can confirm, so it is no number of a seed. */
export function newConfirmationToken(): string {
  return randomBytes(144).toString('hex');
}

/** Phone numbers by ITU's E.164. */
export function isPhoneNumber(text: string): boolean {
  return /^\+?[1-9]\d{1,14}$/.test(text);
}

/** A number as people write it, with single dashes, dots and slashes between its digits. */
export function isWrittenNumber(text: string): boolean {
  return !/[./-]{2}|^[./-]|[./-]$/.test(text) && isPhoneNumber(text.replaceAll(/[./-]/g, ''));
}

/** Throws unless the endpoint is one of its protocol. */
export function checkEndpoint(protocol: string, endpoint: string | undefined): string {
  const protocols = [
    'http',
    'https',
    'email',
    'email-json',
    'sms',
    'sqs',
    'application',
    'lambda',
    'firehose',
  ];
  if (!protocols.includes(protocol))
    throw invalid(`Amazon SNS does not support this protocol string: ${protocol}`);
  if (endpoint === undefined || endpoint === '')
    throw invalid('Endpoint Reason: no value for required parameter');
  const bad: Readonly<Record<string, readonly [boolean, string]>> = {
    http: [
      !endpoint.startsWith('http://') || !URL.canParse(endpoint),
      'Endpoint must match the specified protocol',
    ],
    https: [
      !endpoint.startsWith('https://') || !URL.canParse(endpoint),
      'Endpoint must match the specified protocol',
    ],
    email: [!endpoint.includes('@'), 'Email address'],
    'email-json': [!endpoint.includes('@'), 'Email address'],
    sqs: [parseArn(endpoint)?.service !== 'sqs', 'SQS endpoint ARN'],
    lambda: [parseArn(endpoint)?.service !== 'lambda', 'Lambda endpoint ARN'],
    firehose: [parseArn(endpoint)?.service !== 'firehose', 'Firehose endpoint ARN'],
    application: [parseArn(endpoint)?.service !== 'sns', 'Application endpoint arn invalid'],
  };
  const [wrong = false, sentence = ''] = bad[protocol] ?? [];
  if (wrong) throw invalid(sentence);
  return endpoint;
}
