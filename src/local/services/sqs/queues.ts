import type { ActionContext, AuthorizationRequest, TimerContext } from '../../action.ts';
import { parseArn, regionalArn } from '../../blocks/arns.ts';
import type { Place } from '../../blocks/arns.ts';
import type { State } from '../../store/table.ts';
import { wakeFunctions } from '../lambda/port.ts';
import { invalidAddress, queueDoesNotExist } from './errors.ts';
import { queues } from './state.ts';
import type { QueueRow } from './state.ts';
import { waitingIn } from './waiting.ts';

/** A queue with the state that it lives in. */
export interface FoundQueue {
  readonly row: QueueRow;
  readonly state: State;
  readonly arn: string;
}

export function queueArn(place: Place, name: string): string {
  return regionalArn(place, 'sqs', name);
}

/** The address of a queue, on this cloud. */
export function queueUrl(context: Pick<TimerContext, 'endpoint' | 'account'>, name: string): string {
  return `${context.endpoint}/${context.account}/${name}`;
}

interface Address {
  /** Undefined where a queue is called by its name alone: one of the caller's. */
  readonly account: string | undefined;
  readonly name: string;
}

/** Each call reads its URL a few times, and the next call is mostly for the same queue. */
let read: { readonly url: string; readonly address: Address | undefined } = { url: '', address: undefined };

function readUrl(url: string): Address | undefined {
  if (url !== read.url) read = { url, address: parseUrl(url) };
  return read.address;
}

/** Account and name are the last two parts of a URL's path, whatever host it names; SQS takes a mere name as well. */
function parseUrl(url: string): Address | undefined {
  if (/^[A-Za-z0-9_-]{1,80}(?:\.fifo)?$/.test(url)) return { account: undefined, name: url };
  const [, account, name] = /^https?:\/\/[^/]+\/(?:.*\/)?(\d{12})\/([^/?#]+)\/?$/.exec(url) ?? [];
  return account === undefined || name === undefined ? undefined : { account, name };
}

/** The queue that a request names by its URL. */
export function findQueue(context: TimerContext, url: string): FoundQueue {
  const address = readUrl(url);
  if (address === undefined) throw invalidAddress(url);
  return queueAt(context, address);
}

/** The queue with an ARN; undefined when there is none. */
export function queueByArn(context: TimerContext, text: string): FoundQueue | undefined {
  const arn = parseArn(text);
  if (arn?.service !== 'sqs') return undefined;
  const state = context.state.at(arn.account, arn.region);
  const row = state.table(queues).get(arn.resource);
  return row === undefined ? undefined : { row, state, arn: text };
}

export function queueAt(context: TimerContext, { account = context.account, name }: Address): FoundQueue {
  const state = account === context.account ? context.state : context.state.at(account, context.region);
  const row = state.table(queues).get(name);
  if (row === undefined) throw queueDoesNotExist();
  return { row, state, arn: queueArn({ ...context, account }, name) };
}

/** What an action on one queue needs to be allowed. */
export function onQueue(context: ActionContext, action: string, url: string): AuthorizationRequest[] {
  const address = readUrl(url);
  // What is no queue's address is refused by the handler, with SQS's own sentence.
  if (address === undefined) return [{ action: `sqs:${action}`, arn: '*' }];
  const { account = context.account, name } = address;
  const state = account === context.account ? context.state : context.state.at(account, context.region);
  const queue = state.table(queues).get(name);
  const tags = Object.entries(queue?.tags ?? {}).map(([key, value]) => [`aws:ResourceTag/${key}`, value]);
  return [
    {
      action: `sqs:${action}`,
      arn: queueArn({ ...context, account }, name),
      context: Object.fromEntries(tags),
      resourcePolicy: queue?.attributes['Policy'] || undefined,
    },
  ];
}

/** Says that a queue may have something to receive: to who waits for it, and to the functions that it feeds. */
export function announceNews(context: TimerContext, queue: QueueRow): void {
  context.announce(topicOf(queue));
  wakeFunctions(context, queueArn(context, queue.name), () => waitingIn(queue, context.state, context.now));
}

/** What callers wait for who found a queue empty. */
export function topicOf(queue: QueueRow): string {
  return `sqs/${queue.key}`;
}
