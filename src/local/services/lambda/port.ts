import type { TimerContext } from '../../timer-context.ts';
import { mappings } from './mapping-state.ts';
import type { MappingRow } from './mapping-state.ts';

export const POLL_JOB = 'lambda.poll';

/** What waits in a queue: when its first message can be received, and how many can be now. */
export interface WaitingMessages {
  readonly first: number | undefined;
  readonly count: number;
}

/** Has the functions look at a queue that has news, within the caller's transaction. */
export function wakeFunctions(context: TimerContext, queueArn: string, waiting: () => WaitingMessages): void {
  for (const row of context.state.table(mappings).list({ index: 'queue', equals: queueArn }))
    pollAt(context, row, dueOf(row, context.now, waiting));
}

/**
 * When a mapping takes what waits: at once when that fills a batch, otherwise when its window is over, which begins
 * with the first message. https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-configure.html
 */
export function dueOf(
  { windowSeconds, batchSize }: MappingRow,
  now: number,
  waiting: () => WaitingMessages,
): number {
  if (windowSeconds === 0) return now;
  const { first = now, count } = waiting();
  return count >= batchSize ? now : first + windowSeconds * 1000;
}

/** Looks at the queue of a mapping at that time, unless it is looked at before. */
export function pollAt({ state, timers }: TimerContext, row: MappingRow, due: number): void {
  if (row.state !== 'Enabled' || (row.nextPoll !== undefined && row.nextPoll <= due)) return;
  state.table(mappings).put({ ...row, nextPoll: due });
  timers.schedule({ due, kind: POLL_JOB, key: row.uuid, payload: { uuid: row.uuid } });
}
