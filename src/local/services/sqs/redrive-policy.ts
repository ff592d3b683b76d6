import type { TimerContext } from '../../action.ts';
import { parseArn } from '../../blocks/arns.ts';
import { invalidValue } from './errors.ts';
import { SQS_LIMITS } from './limits.ts';
import { queueByArn } from './queues.ts';
import type { FoundQueue } from './queues.ts';
import type { QueueRow } from './state.ts';

export interface RedrivePolicy {
  readonly deadLetterTargetArn: string;
  readonly maxReceiveCount: number;
}

function map(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined;
  } catch {
    return undefined;
  }
}

/** Where a queue's messages go that nobody deletes, and after how many receives. */
export function redrivePolicy(queue: QueueRow): RedrivePolicy | undefined {
  const policy = map(queue.attributes['RedrivePolicy'] ?? '');
  if (policy === undefined) return undefined;
  return {
    deadLetterTargetArn: String(policy['deadLetterTargetArn']),
    maxReceiveCount: Number(policy['maxReceiveCount']),
  };
}

/**
 * Reads a RedrivePolicy and writes it as SQS keeps it. The target has to be there, of the same kind and place,
 * and to allow this source.
 * @param source The ARN of the queue that gets the policy.
 */
export function readRedrivePolicy(
  context: TimerContext,
  text: string,
  source: string,
  fifo: boolean,
): string {
  const wrong = (reason: string): Error => invalidValue(text, 'RedrivePolicy', reason);
  const policy = map(text);
  if (policy === undefined) throw wrong('Redrive policy is not a valid JSON map.');
  for (const name of ['maxReceiveCount', 'deadLetterTargetArn'])
    if (policy[name] === undefined)
      throw wrong(`Redrive policy does not contain mandatory attribute: ${name}.`);
  for (const name of Object.keys(policy))
    if (name !== 'maxReceiveCount' && name !== 'deadLetterTargetArn')
      throw wrong(`Redrive policy contains attribute that is not supported: ${name}.`);
  const count = Number(policy['maxReceiveCount']);
  if (!Number.isInteger(count) || count < 1 || count > SQS_LIMITS.maxReceiveCount)
    throw wrong(
      `Invalid value for maxReceiveCount: ${String(policy['maxReceiveCount'])}, valid values are from 1 to ` +
        `${SQS_LIMITS.maxReceiveCount} both inclusive.`,
    );
  const deadLetterTargetArn = String(policy['deadLetterTargetArn']);
  const arn = parseArn(deadLetterTargetArn);
  const own = parseArn(source);
  if (arn === undefined) throw wrong('Invalid value for deadLetterTargetArn.');
  if (arn.account !== own?.account || arn.region !== own.region)
    throw wrong('Dead-letter target owner should be same as the source.');
  const target = queueByArn(context, deadLetterTargetArn);
  if (target === undefined) throw wrong('Dead letter target does not exist.');
  if (target.row.fifo !== fifo) throw wrong('Dead-letter queue must be same type of queue as the source.');
  if (!allowsSource(target, source))
    throw wrong('Redrive allow policy of the dead-letter queue does not allow this source queue.');
  return JSON.stringify({ deadLetterTargetArn, maxReceiveCount: count });
}

interface AllowPolicy {
  readonly permission: string;
  readonly sources: readonly string[];
}

/** Refuses a RedriveAllowPolicy that is none. */
export function checkAllowPolicy(text: string): void {
  const wrong = (reason: string): Error => invalidValue(text, 'RedriveAllowPolicy', reason);
  const policy = map(text);
  if (policy === undefined) throw wrong('Redrive allow policy is not a valid JSON map.');
  const { permission, sources } = allowPolicy(policy);
  if (!['allowAll', 'denyAll', 'byQueue'].includes(permission))
    throw wrong('Redrive permission must be one of allowAll, denyAll and byQueue.');
  const named = policy['sourceQueueArns'] !== undefined;
  if (named !== (permission === 'byQueue'))
    throw wrong(
      named
        ? 'Source queue ARNs are allowed only when the redrive permission is byQueue.'
        : 'Source queue ARNs are required when the redrive permission is byQueue.',
    );
  if (named && (sources.length === 0 || sources.length > SQS_LIMITS.allowedSources))
    throw wrong(`Between 1 and ${SQS_LIMITS.allowedSources} source queue ARNs are allowed.`);
}

function allowPolicy(policy: Readonly<Record<string, unknown>>): AllowPolicy {
  const { redrivePermission, sourceQueueArns } = policy;
  return {
    permission: String(redrivePermission),
    sources: Array.isArray(sourceQueueArns) ? sourceQueueArns.map(String) : [],
  };
}

function allowsSource({ row }: FoundQueue, source: string): boolean {
  const policy = map(row.attributes['RedriveAllowPolicy'] ?? '');
  if (policy === undefined) return true;
  const { permission, sources } = allowPolicy(policy);
  return permission === 'allowAll' || (permission === 'byQueue' && sources.includes(source));
}
