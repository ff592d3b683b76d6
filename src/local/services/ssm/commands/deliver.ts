import type { TimerContext } from '../../../action.ts';
import { concurrencyOf } from './rate.ts';
import { invocations } from './state.ts';
import type { CommandRow, InvocationRow } from './state.ts';

export const DELIVER_TIMER = 'ssm.command.deliver';
export const EXECUTE_JOB = 'ssm.command.execute';

/** What belongs to one invocation. */
export interface InvocationKey {
  readonly command: string;
  readonly instance: string;
}

/** Begins as many of those that wait as there is room for. */
export function beginWaiting(context: TimerContext, command: CommandRow, room?: number): void {
  const limit = room ?? concurrencyOf(command.maxConcurrency, command.targetCount);
  const table = context.state.table(invocations);
  const next = [...table.list({ index: 'waiting', equals: command.id, limit })];
  for (const row of next) {
    const begun: InvocationRow = { ...row, stage: 'delivering' };
    table.put(begun);
    context.timers.schedule({
      due: context.now,
      kind: DELIVER_TIMER,
      key: invocations.id(row),
      payload: { command: row.command, instance: row.instance, attempt: 0 },
    });
  }
}
