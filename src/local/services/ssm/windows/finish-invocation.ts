import type { TimerContext } from '../../../action.ts';
import type { InvocationOf } from './kinds.ts';
import { goOn, statusOf } from './run.ts';
import { windowExecutions } from './state.ts';
import type { ExecutionStatus, TaskExecution } from './state.ts';

/** Writes down how an invocation ended, and goes on with what comes after it. */
export function finishInvocation(
  context: TimerContext,
  { execution, task, invocation }: InvocationOf,
  ending: {
    readonly status: ExecutionStatus;
    readonly details?: string | undefined;
    readonly executionId?: string;
  },
): void {
  const row = context.state.table(windowExecutions).get(execution);
  if (row === undefined) return;
  const tasks = row.tasks.map((one) => (one.id === task ? finished(one) : one));
  goOn(context, { ...row, tasks });

  function finished(one: TaskExecution): TaskExecution {
    const invocations = one.invocations.map((each) =>
      each.id === invocation && each.ended === undefined ? { ...each, ...ending, ended: context.now } : each,
    );
    const over = invocations.every(({ ended }) => ended !== undefined);
    if (!over || one.ended !== undefined) return { ...one, invocations };
    return { ...one, invocations, status: statusOf(invocations), ended: context.now };
  }
}
