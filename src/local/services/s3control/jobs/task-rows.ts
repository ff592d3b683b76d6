import type { PhaseContext } from '../../../phase.ts';
import { ROWS_AT_ONCE } from './limits.ts';
import { taskId, tasks } from './state.ts';
import type { TaskRow } from './state.ts';

/** What a job is to work on, so many rows at once. */
export function* taskRows(phase: PhaseContext, job: string): Generator<TaskRow> {
  let after = `${job}/`;
  for (;;) {
    const from = after;
    const rows = phase.transact(({ state }) => [
      ...state.table(tasks).list({ from, below: `${job}0`, limit: ROWS_AT_ONCE }),
    ]);
    yield* rows;
    const last = rows.at(-1);
    if (rows.length < ROWS_AT_ONCE || last === undefined) return;
    after = `${taskId(job, last.number)}\0`;
  }
}
