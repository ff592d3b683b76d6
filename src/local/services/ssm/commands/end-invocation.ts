import type { TimerContext } from '../../../action.ts';
import { ASSOCIATED_TIMER } from '../associations/kinds.ts';
import { CONTINUE_TIMER } from '../windows/kinds.ts';
import { notifyOfCommand, notifyOfInvocation } from './notifications.ts';
import { beginWaiting, DELIVER_TIMER } from './deliver.ts';
import { outcomeOf } from './outcome.ts';
import { allowedErrors } from './rate.ts';
import { commands, invocations } from './state.ts';
import type { CommandRow, InvocationRow, PluginRow } from './state.ts';

/** How an invocation ends. */
export interface Ending {
  readonly status: string;
  readonly statusDetails: string;
  readonly plugins?: readonly PluginRow[];
}

/** Ends an invocation; the command follows: it begins another one, stops for too many errors, or ends. */
export function endInvocation(context: TimerContext, row: InvocationRow, ending: Ending): void {
  const before = context.state.table(commands).get(row.command);
  if (before === undefined || row.stage === 'over') return;
  let command = end(context, before, row, ending);
  if (!command.terminated && command.errors > allowedErrors(command.maxErrors, command.targetCount)) {
    command = { ...command, terminated: true };
    for (const other of context.state.table(invocations).list({ index: 'waiting', equals: row.command }))
      command = end(context, command, other, { status: 'Cancelled', statusDetails: 'Terminated' });
  }
  settleCommand(context, command);
  if (!command.terminated && !command.cancelled && row.stage !== 'waiting') beginWaiting(context, command, 1);
}

/** Ends those that were not begun, when the command is cancelled. */
export function cancelInvocation(context: TimerContext, command: CommandRow, row: InvocationRow): CommandRow {
  context.timers.cancel({ kind: DELIVER_TIMER, key: invocations.id(row) });
  return end(context, command, row, { status: 'Cancelled', statusDetails: 'Cancelled' });
}

/** Keeps the command; it is over when all its invocations are. */
export function settleCommand(context: TimerContext, command: CommandRow): void {
  const over = command.completed >= command.targetCount;
  const settled = over ? { ...command, ...outcomeOf(command) } : command;
  context.state.table(commands).put(settled);
  if (!over) return;
  notifyOfCommand(context, settled);
  const { id, window, association } = settled;
  const tell = (kind: string): void =>
    context.timers.schedule({ due: context.now, kind, key: id, payload: { command: id } });
  if (window !== undefined) tell(CONTINUE_TIMER);
  if (association !== undefined) tell(ASSOCIATED_TIMER);
}

function end(
  context: TimerContext,
  command: CommandRow,
  row: InvocationRow,
  { status, statusDetails, plugins = row.plugins }: Ending,
): CommandRow {
  const ended: InvocationRow = { ...row, stage: 'over', status, statusDetails, plugins };
  context.state.table(invocations).put(ended);
  notifyOfInvocation(context, command, ended);
  const add = (holds: boolean): number => (holds ? 1 : 0);
  const failed = statusDetails === 'Failed' || statusDetails === 'ExecutionTimedOut';
  return {
    ...command,
    completed: command.completed + 1,
    succeeded: command.succeeded + add(status === 'Success'),
    errors: command.errors + add(failed),
    executionTimedOut: command.executionTimedOut + add(statusDetails === 'ExecutionTimedOut'),
    deliveryTimedOut: command.deliveryTimedOut + add(statusDetails === 'DeliveryTimedOut'),
    undeliverable: command.undeliverable + add(statusDetails === 'Undeliverable'),
  };
}
