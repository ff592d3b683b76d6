import type { TimerContext } from '../../../../action.ts';
import type { PhaseContext } from '../../../../phase.ts';
import { lookForJob } from '../find.ts';
import { forgetLater, goOn } from '../schedule.ts';
import { ROWS_AT_ONCE } from '../limits.ts';
import { jobs, taskId, tasks } from '../state.ts';
import type { JobRow, JobStatus } from '../state.ts';

/**
 * Changes a job as long as it is still what it was taken for: somebody may have cancelled it meanwhile. What is to come
 * of it is scheduled with it.
 */
export function changeJob(
  phase: PhaseContext,
  job: string,
  from: JobStatus,
  change: (row: JobRow, context: TimerContext) => JobRow,
): JobRow | undefined {
  return phase.transact((context) => {
    const row = lookForJob(context, job);
    if (row?.status !== from) return undefined;
    const changed = change(row, context);
    context.state.table(jobs).put(changed);
    if (changed.status !== 'Suspended') goOn(context, changed);
    return changed;
  });
}

/** A job is over: its tasks are forgotten in its last step, which is still to come, and it in time. */
export function endJob(
  context: TimerContext,
  row: JobRow,
  end: Partial<JobRow> & Pick<JobRow, 'status'>,
): JobRow {
  const ended = { ...row, ...end, ended: context.now };
  context.state.table(jobs).put(ended);
  forgetLater(context, row);
  goOn(context, row);
  return ended;
}

/** Removes what a job was to work on, so many rows at once. */
export function forgetTasks(phase: PhaseContext, job: string): void {
  for (;;) {
    const gone = phase.transact((context) => {
      const table = context.state.table(tasks);
      const rows = [...table.list({ from: `${job}/`, below: `${job}0`, limit: ROWS_AT_ONCE })];
      for (const row of rows) table.delete(taskId(row.job, row.number));
      return rows.length;
    });
    if (gone < ROWS_AT_ONCE) return;
  }
}
