import { UsageError } from '../../errors.ts';
import type { OperationContext } from '../context.ts';
import { drawPlan } from '../plan/draw-plan.ts';
import type { Plan } from '../plan/plan.ts';
import { findQueue } from './find-queue.ts';

/** https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_SetQueueAttributes.html */
export const settableAttributes = [
  'ContentBasedDeduplication',
  'DeduplicationScope',
  'DelaySeconds',
  'FifoThroughputLimit',
  'KmsDataKeyReusePeriodSeconds',
  'KmsMasterKeyId',
  'MaximumMessageSize',
  'MessageRetentionPeriod',
  'Policy',
  'ReceiveMessageWaitTimeSeconds',
  'RedriveAllowPolicy',
  'RedrivePolicy',
  'SqsManagedSseEnabled',
  'VisibilityTimeout',
] as const;

export interface QueueAttribute {
  readonly name: string;
  readonly value: string;
}

/** All attributes of a queue, by name. Seconds, bytes and JSON stand as SQS answers them. */
export async function queueAttributes(
  { queue }: { readonly queue: string },
  context: OperationContext,
): Promise<readonly QueueAttribute[]> {
  const { attributes } = await findQueue('sqs attributes', queue, context);
  return Object.entries(attributes)
    .map(([name, value]) => ({ name, value }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

export interface SetQueueAttributesInput {
  readonly queue: string;
  /** New values by name; an empty value takes a policy, a key or a redrive policy away. */
  readonly attributes: Readonly<Record<string, string>>;
}

/** Plans to give a queue other attributes. SQS takes up to a minute to act on them everywhere. */
export async function planSetQueueAttributes(
  { queue, attributes }: SetQueueAttributesInput,
  context: OperationContext,
): Promise<Plan> {
  const names = Object.keys(attributes);
  for (const name of names) refuseUnknown(name);
  const found = await findQueue('sqs attributes', queue, context);
  const { account, region, url, arn } = found;
  const changed = names.filter((name) => (found.attributes[name] ?? '') !== attributes[name]);
  const entry =
    changed.length === 0
      ? { skip: arn, account, region, reason: 'its attributes are so already' }
      : {
          id: `attributes-${queue}`,
          account,
          region,
          target: arn,
          ...bodyOf(url, changed, found.attributes, attributes),
          after: [],
          undo: { steps: [bodyOf(url, changed, attributes, found.attributes)] },
        };
  const input = { queue, attributes: { ...attributes } };
  return drawPlan({ operation: 'sqs attributes', input, places: [{ account, region }] }, [entry], context);
}

/** The change of some attributes from what they are to what they shall be; the empty text is none. */
function bodyOf(
  url: string,
  names: readonly string[],
  before: Readonly<Record<string, string>>,
  after: Readonly<Record<string, string>>,
) {
  const set = Object.fromEntries(names.map((name) => [name, after[name] ?? '']));
  const reading = {
    service: 'sqs',
    action: 'GetQueueAttributes',
    input: { QueueUrl: url, AttributeNames: [...names] },
  };
  return {
    call: { service: 'sqs', action: 'SetQueueAttributes', input: { QueueUrl: url, Attributes: set } },
    change: 'update' as const,
    reason: names.map((name) => `${name} ${shown(before[name])} → ${shown(after[name])}`).join(', '),
    requires: names.map((name) => ({
      call: reading,
      path: `Attributes.${name}`,
      equals: valueOf(before[name]),
    })),
  };
}

/** What SQS answers: an attribute that is not set is not there. */
function valueOf(value: string | undefined): string | null {
  return value === undefined || value === '' ? null : value;
}

function shown(value: string | undefined): string {
  return valueOf(value) ?? 'none';
}

function refuseUnknown(name: string): void {
  if (settableAttributes.some((settable) => settable === name)) return;
  throw new UsageError(`A queue has no attribute ${name} that can be set.`, {
    hint: `It has ${settableAttributes.join(', ')}.`,
  });
}
