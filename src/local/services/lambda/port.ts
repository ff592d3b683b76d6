import type { TimerContext } from '../../timer-context.ts';
import { mappings } from './mapping-state.ts';
import type { MappingRow } from './mapping-state.ts';

export const POLL_JOB = 'lambda.poll';

/** Has the functions look at a queue that has news, within the caller's transaction. */
export function wakeFunctions(context: TimerContext, queueArn: string): void {
  for (const row of context.state.table(mappings).list({ index: 'queue', equals: queueArn }))
    pollAt(context, row, context.now + row.windowSeconds * 1000);
}

/** Looks at the queue of a mapping at that time, unless it is looked at before. */
export function pollAt({ state, timers }: TimerContext, row: MappingRow, due: number): void {
  if (row.state !== 'Enabled' || (row.nextPoll !== undefined && row.nextPoll <= due)) return;
  state.table(mappings).put({ ...row, nextPoll: due });
  timers.schedule({ due, kind: POLL_JOB, key: row.uuid, payload: { uuid: row.uuid } });
}
