import type { TimerContext } from '../../action.ts';
import { scheduleId, schedules } from './state.ts';
import type { ScheduleRow } from './state.ts';
import { nextTime } from './timing.ts';

export const DUE_TIMER = 'scheduler.due';
export const INVOKE_JOB = 'scheduler.invoke';

/** Arms the next run of a schedule; what has none is over. Answers whether there is one. */
export function arm(context: TimerContext, row: ScheduleRow, after: number): boolean {
  const key = scheduleId(row.group, row.name);
  const due = row.state === 'ENABLED' ? nextTime(row, after) : undefined;
  if (due === undefined) {
    context.timers.cancel({ kind: DUE_TIMER, key });
    return false;
  }
  context.timers.schedule({ due, kind: DUE_TIMER, key, payload: { group: row.group, name: row.name } });
  return true;
}

export function disarm(context: TimerContext, { group, name }: ScheduleRow): void {
  context.timers.cancel({ kind: DUE_TIMER, key: scheduleId(group, name) });
}

/** One invocation of a target: what the schedule was when it was due. */
export interface Invocation {
  readonly schedule: ScheduleRow;
  readonly execution: string;
  /** When it was due, epoch milliseconds. */
  readonly due: number;
  /** From 1. */
  readonly attempt: number;
  readonly first: number;
  /** Whether the schedule is over with it. */
  readonly last: boolean;
}

export function invokeLater({ timers }: TimerContext, invocation: Invocation, at: number): void {
  const { execution, attempt } = invocation;
  timers.schedule({ due: at, kind: INVOKE_JOB, key: `${execution}/${attempt}`, payload: invocation });
}

/** Deletes a schedule that wants to be deleted when it is over. */
export function complete(context: TimerContext, { schedule, last }: Invocation): void {
  if (!last || schedule.afterCompletion !== 'DELETE') return;
  const table = context.state.table(schedules);
  const id = scheduleId(schedule.group, schedule.name);
  // It may have been changed meanwhile.
  if (table.get(id)?.modified === schedule.modified) table.delete(id);
}
