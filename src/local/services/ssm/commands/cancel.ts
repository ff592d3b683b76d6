import type { TimerContext } from '../../../action.ts';
import { BEGIN_TIMER } from '../timers/begin-command.ts';
import { cancelInvocation, settleCommand } from './end-invocation.ts';
import { invocations } from './state.ts';
import type { CommandRow } from './state.ts';

/**
 * Cancels a command on some hosts, or whole when none is named. Answers what runs there and has to be ended, which is
 * done outside of the transaction.
 */
export function cancelCommand(
  context: TimerContext,
  sent: CommandRow,
  hosts: readonly string[],
): readonly string[] {
  const ids = new Set(hosts);
  const whole = ids.size === 0;
  if (whole && sent.status === 'Pending') {
    context.timers.cancel({ kind: BEGIN_TIMER, key: sent.id });
    settleCommand(context, { ...sent, cancelled: true, completed: sent.targetCount });
    return [];
  }
  if (sent.completed >= sent.targetCount && sent.status !== 'Pending') return [];
  const table = context.state.table(invocations);
  const executions: string[] = [];
  let command: CommandRow = { ...sent, cancelled: sent.cancelled || whole };
  for (const row of table.list({ index: 'command', equals: sent.id })) {
    if (row.stage === 'over' || (!whole && !ids.has(row.instance))) continue;
    if (row.stage !== 'running' || row.status === 'Pending')
      command = cancelInvocation(context, command, row);
    else {
      table.put({ ...row, status: 'Cancelling', statusDetails: 'Cancelling' });
      executions.push(invocations.id(row));
    }
  }
  if (executions.length > 0 && whole)
    command = { ...command, status: 'Cancelling', statusDetails: 'Cancelling' };
  settleCommand(context, command);
  return executions;
}
