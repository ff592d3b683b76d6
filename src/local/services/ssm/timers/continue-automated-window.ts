import { defineTimer } from '../../../clock/timer.ts';
import { automations } from '../automation/state.ts';
import { finishInvocation } from '../windows/finish-invocation.ts';
import { CONTINUE_AUTOMATION_TIMER } from '../windows/kinds.ts';
import type { ExecutionStatus } from '../windows/state.ts';

const statuses: Readonly<Record<string, ExecutionStatus>> = {
  Success: 'SUCCESS',
  Cancelled: 'CANCELLED',
  TimedOut: 'TIMED_OUT',
};

/** A runbook that a maintenance window started is over. */
export const timer = defineTimer<{ readonly id: string }>({
  kind: CONTINUE_AUTOMATION_TIMER,
  fire({ id }, context) {
    const row = context.state.table(automations).get(id);
    if (row?.window === undefined) return;
    const status = statuses[row.status] ?? 'FAILED';
    finishInvocation(context, row.window, { status, details: row.failure });
  },
});
