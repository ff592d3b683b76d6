import type { TimerContext } from '../../../action.ts';
import { CUTOFF_TIMER } from './kinds.ts';
import { beginTask } from './run-task.ts';
import { windowExecutions } from './state.ts';
import type { ExecutionStatus, TaskExecution, WindowExecutionRow } from './state.ts';

const isOver = ({ ended }: { readonly ended?: number | undefined }): boolean => ended !== undefined;

/** Begins what is next of an execution, and ends it when nothing is left. */
export function goOn(context: TimerContext, row: WindowExecutionRow): void {
  let next = row;
  for (;;) {
    const open = next.tasks.filter((task) => !isOver(task));
    if (open.length === 0) break;
    // Tasks of the highest priority (the lowest number) run together; the others wait for them.
    const first = Math.min(...open.map(priorityOf));
    const waiting = open.filter((task) => task.status === 'PENDING' && priorityOf(task) === first);
    if (waiting.length === 0) {
      context.state.table(windowExecutions).put(next);
      return;
    }
    const begun = new Map(waiting.map((task) => [task.id, beginTask(context, next, task)]));
    next = { ...next, tasks: next.tasks.map((task) => begun.get(task.id) ?? task) };
  }
  end(context, next);
}

function priorityOf({ task }: TaskExecution): number {
  return task.settings.Priority ?? 1;
}

/** The worst of what became of the tasks is what became of the whole. */
const worst: readonly ExecutionStatus[] = ['CANCELLED', 'TIMED_OUT', 'FAILED'];

export function statusOf(parts: readonly { readonly status: ExecutionStatus }[]): ExecutionStatus {
  return worst.find((status) => parts.some((part) => part.status === status)) ?? 'SUCCESS';
}

function end(context: TimerContext, row: WindowExecutionRow): void {
  context.timers.cancel({ kind: CUTOFF_TIMER, key: row.id });
  context.state.table(windowExecutions).put({ ...row, status: statusOf(row.tasks), ended: context.now });
}

/** Ends what was not begun; what runs goes on. */
export function stopWaiting(
  context: TimerContext,
  row: WindowExecutionRow,
  status: 'TIMED_OUT' | 'CANCELLED',
): void {
  const tasks = row.tasks.map((task) =>
    task.status === 'PENDING' ? { ...task, status, ended: context.now } : task,
  );
  goOn(context, { ...row, tasks });
}
