import type { TimerContext } from '../../action.ts';
import { invalid } from './errors.ts';
import type { PublishedMessage } from './message.ts';
import { archived } from './state.ts';
import type { TopicRow } from './state.ts';
import type { FoundTopic } from './topics.ts';

/**
 * Archives of FIFO topics, and their replay to a subscription.
 * https://docs.aws.amazon.com/sns/latest/dg/message-archiving-and-replay-topic-owner.html
 */
const DAY_MS = 86_400_000;
/** Days that an archive may keep its messages. */
const longest = 365;

/** Throws on an archive policy that AWS refuses. */
export function checkArchivePolicy(value: string, fifo: boolean): void {
  if (!fifo) throw invalid('ArchivePolicy Reason: Archive policies are only supported on FIFO topics');
  const days = daysOf(value);
  if (value !== '' && value !== '{}' && (days === undefined || days < 1 || days > longest))
    throw invalid(`ArchivePolicy Reason: MessageRetentionPeriod must be between 1 and ${longest} days`);
}

function daysOf(value: string | undefined): number | undefined {
  try {
    const { MessageRetentionPeriod: days } = Object(JSON.parse(value ?? ''));
    return days === undefined || !/^\d+$/.test(String(days)) ? undefined : Number(days);
  } catch {
    return undefined;
  }
}

/** Whether a topic keeps what it is told. */
export function isArchiving({ attributes }: TopicRow): boolean {
  return daysOf(attributes['ArchivePolicy']) !== undefined;
}

/** When the oldest message was published that a topic may still have, epoch ms. */
export function beginningOf({ attributes, archivingSince = 0 }: TopicRow, now: number): number {
  return Math.max(archivingSince, now - (daysOf(attributes['ArchivePolicy']) ?? 0) * DAY_MS);
}

export const archivePlace = (topic: string, time: number): string =>
  `${topic}/${String(Math.max(0, time)).padStart(15, '0')}`;

/** Keeps a message, and lets go of some that are too old. */
export function keepMessage(
  context: TimerContext,
  { row, state }: FoundTopic,
  message: PublishedMessage,
): void {
  if (!isArchiving(row)) return;
  const table = state.table(archived);
  const tooOld = archivePlace(row.arn, beginningOf(row, context.now));
  for (const { id } of table.list({ from: archivePlace(row.arn, 0), below: tooOld, limit: 4 }))
    table.delete(id);
  const id = `${archivePlace(row.arn, message.published)}/${message.sequence ?? ''}`;
  table.put({ id, topic: row.arn, message });
}

export function forgetArchive({ row, state }: FoundTopic): void {
  const table = state.table(archived);
  for (const { id } of table.list({ from: `${row.arn}/`, below: `${row.arn}0` })) table.delete(id);
}

/** Throws on a replay policy that AWS refuses. */
export function checkReplayPolicy(value: string): void {
  const { from } = readReplay(value);
  if (Number.isNaN(from)) throw invalid('ReplayPolicy Reason: StartingPoint is no timestamp');
}

export function readReplay(value: string): { readonly from: number; readonly until: number } {
  try {
    const { PointType: kind, StartingPoint: from, EndingPoint: until } = Object(JSON.parse(value));
    if (kind !== 'Timestamp') return { from: NaN, until: NaN };
    return {
      from: Date.parse(String(from)),
      until: until === undefined ? Infinity : Date.parse(String(until)),
    };
  } catch {
    return { from: NaN, until: NaN };
  }
}
