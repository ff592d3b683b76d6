import { defineTimer } from '../../../clock/timer.ts';
import { commands } from '../commands/state.ts';
import { finishInvocation } from '../windows/finish-invocation.ts';
import { CONTINUE_TIMER } from '../windows/kinds.ts';
import type { ExecutionStatus } from '../windows/state.ts';

const statuses: Readonly<Record<string, ExecutionStatus>> = {
  Success: 'SUCCESS',
  Cancelled: 'CANCELLED',
  TimedOut: 'TIMED_OUT',
};

/** A command of a maintenance window is over. */
export const timer = defineTimer<{ readonly command: string }>({
  kind: CONTINUE_TIMER,
  fire({ command: id }, context) {
    const command = context.state.table(commands).get(id);
    if (command?.window === undefined) return;
    const status = statuses[command.status] ?? 'FAILED';
    const details = status === 'SUCCESS' ? undefined : command.statusDetails;
    finishInvocation(context, command.window, { status, details });
  },
});
