import { invalidAttributeValue, onlyForFifo, twoEncryptions, unknownAttribute } from './errors.ts';
import type { QueueRow } from './state.ts';

type Check = (value: string) => boolean;

const whole =
  (least: number, most: number): Check =>
  (value) =>
    /^\d{1,9}$/.test(value) && Number(value) >= least && Number(value) <= most;
const flag: Check = (value) => value === 'true' || value === 'false';
const oneOf =
  (...values: readonly string[]): Check =>
  (value) =>
    values.includes(value);
const anything: Check = () => true;

interface Attribute {
  readonly check: Check;
  /** What it is until it is set; undefined when it is not shown then. */
  readonly standard?: string;
  readonly fifoOnly?: true;
  /** Refused for a standard queue as if there were no such attribute. */
  readonly hidden?: true;
}

/** https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_SetQueueAttributes.html */
const ATTRIBUTES: Readonly<Record<string, Attribute>> = {
  VisibilityTimeout: { check: whole(0, 43_200), standard: '30' },
  DelaySeconds: { check: whole(0, 900), standard: '0' },
  MaximumMessageSize: { check: whole(1024, 1_048_576), standard: '1048576' },
  MessageRetentionPeriod: { check: whole(60, 1_209_600), standard: '345600' },
  ReceiveMessageWaitTimeSeconds: { check: whole(0, 20), standard: '0' },
  Policy: { check: anything },
  RedrivePolicy: { check: anything },
  RedriveAllowPolicy: { check: anything },
  KmsMasterKeyId: { check: anything },
  KmsDataKeyReusePeriodSeconds: { check: whole(60, 86_400) },
  SqsManagedSseEnabled: { check: flag, standard: 'true' },
  FifoQueue: { check: flag, fifoOnly: true, hidden: true },
  ContentBasedDeduplication: { check: flag, standard: 'false', fifoOnly: true, hidden: true },
  DeduplicationScope: { check: oneOf('queue', 'messageGroup'), standard: 'queue', fifoOnly: true },
  FifoThroughputLimit: {
    check: oneOf('perQueue', 'perMessageGroupId'),
    standard: 'perQueue',
    fifoOnly: true,
  },
};

/** What is asked for and cannot be set. */
const COMPUTED = [
  'ApproximateNumberOfMessages',
  'ApproximateNumberOfMessagesNotVisible',
  'ApproximateNumberOfMessagesDelayed',
  'CreatedTimestamp',
  'LastModifiedTimestamp',
  'QueueArn',
];
const known: ReadonlySet<string> = new Set([...Object.keys(ATTRIBUTES), ...COMPUTED, 'All']);

/** Attributes that an empty text takes away. */
const removable: ReadonlySet<string> = new Set([
  'Policy',
  'RedrivePolicy',
  'RedriveAllowPolicy',
  'KmsMasterKeyId',
]);

/** Refuses what a queue of this kind cannot be given. */
export function checkAttributes(given: Readonly<Record<string, string>>, fifo: boolean): void {
  for (const [name, value] of Object.entries(given)) {
    const attribute = Object.hasOwn(ATTRIBUTES, name) ? ATTRIBUTES[name] : undefined;
    if (attribute === undefined) throw unknownAttribute(name);
    if (attribute.fifoOnly === true && !fifo)
      throw attribute.hidden === true ? unknownAttribute(name) : onlyForFifo(name);
    const removed = value === '' && removable.has(name);
    if (!removed && !attribute.check(value)) throw invalidAttributeValue(name);
  }
  const { FifoThroughputLimit: limit, DeduplicationScope: scope, KmsMasterKeyId: key = '' } = given;
  if (key !== '' && given['SqsManagedSseEnabled'] === 'true') throw twoEncryptions();
  if (limit === 'perMessageGroupId' && scope === 'queue') throw invalidAttributeValue('FifoThroughputLimit');
}

/** The attributes after a change: what is set to an empty text is gone. */
export function withAttributes(
  before: Readonly<Record<string, string>>,
  given: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const merged = { ...before, ...given };
  if (given['KmsMasterKeyId'] !== undefined && given['KmsMasterKeyId'] !== '')
    merged['SqsManagedSseEnabled'] = 'false';
  if (given['SqsManagedSseEnabled'] === 'true') merged['KmsMasterKeyId'] = '';
  return Object.fromEntries(
    Object.entries(merged).filter(([name, value]) => !(value === '' && removable.has(name))),
  );
}

/** An attribute as it is set, or its default; undefined when it is not set and has none. */
export function attributeOf(queue: QueueRow, name: string): string | undefined {
  const attribute = ATTRIBUTES[name];
  if (attribute?.fifoOnly === true && !queue.fifo) return undefined;
  const set = queue.attributes[name];
  if (set !== undefined) return set;
  if (name === 'KmsDataKeyReusePeriodSeconds')
    return queue.attributes['KmsMasterKeyId'] === undefined ? undefined : '300';
  return attribute?.standard;
}

/** An attribute that is a number of seconds or bytes. */
export function numberOf(
  queue: QueueRow,
  name:
    | 'VisibilityTimeout'
    | 'DelaySeconds'
    | 'MaximumMessageSize'
    | 'MessageRetentionPeriod'
    | 'ReceiveMessageWaitTimeSeconds',
): number {
  return Number(attributeOf(queue, name));
}

/** The names that were asked for, all of them for `All`. */
export function askedNames(asked: readonly string[]): ReadonlySet<string> {
  for (const name of asked) if (!known.has(name)) throw unknownAttribute(name);
  return new Set(asked.includes('All') ? known : asked);
}

/** Attributes that may be set, in the order in which they are shown. */
export const settable: readonly string[] = Object.keys(ATTRIBUTES);
