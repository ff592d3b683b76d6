import type { TimerContext } from '../../../action.ts';
import { Big } from 'big.js';
import { amountText } from '../../ce/port.ts';
import { limitOf } from '../spend.ts';
import type { Standing } from '../spend.ts';
import type { BudgetRow } from '../state.ts';
import { actionsOf } from './find.ts';
import { budgetActions, withEvent } from './state.ts';
import type { ActionRow } from './state.ts';
import type { Performance } from './perform.ts';

/** Sets off the actions whose thresholds are passed: each once in a period, from standby. */
export function setOffActions(context: TimerContext, budget: BudgetRow, standing: Standing): void {
  const { now } = context;
  const { start } = standing.period;
  for (const found of actionsOf(context, budget.name)) {
    const row = forPeriod(found, start, now);
    if (row !== found) context.state.table(budgetActions).put(row);
    if (row.status !== 'STANDBY' || !isPassed(budget, row, standing)) continue;
    const due = { ...row, setOffFor: start };
    if (row.action.ApprovalModel === 'AUTOMATIC') perform(context, due, 'SYSTEM', false);
    else {
      const event = { time: now, type: 'SYSTEM', status: 'PENDING', message: 'The threshold is passed.' };
      context.state.table(budgetActions).put(withEvent(due, event));
    }
  }
}

/** Begins to perform an action, or to take it back. */
export function perform(context: TimerContext, row: ActionRow, type: string, reverse: boolean): void {
  const { now: time, timers, state } = context;
  const status = reverse ? 'REVERSE_IN_PROGRESS' : 'EXECUTION_IN_PROGRESS';
  const message = reverse ? 'The action is being reversed.' : 'The action is being executed.';
  state.table(budgetActions).put(withEvent(row, { time, type, status, message }));
  const payload: Performance = { id: row.id, reverse };
  timers.schedule({ due: time, kind: 'budgets.perform', key: row.id, payload });
}

/** In a new period an action that was set off stands by again. */
function forPeriod(row: ActionRow, start: number, time: number): ActionRow {
  const over = row.setOffFor !== undefined && row.setOffFor < start;
  if (!over || row.status === 'STANDBY' || row.status.endsWith('_IN_PROGRESS')) return row;
  return withEvent(row, { time, type: 'SYSTEM', status: 'STANDBY', message: 'A new period has begun.' });
}

function isPassed(budget: BudgetRow, { action }: ActionRow, { actual, forecast, period }: Standing): boolean {
  const amount = action.NotificationType === 'FORECASTED' ? forecast : actual;
  if (amount === undefined) return false;
  const { ActionThresholdValue: value, ActionThresholdType: type } = action.ActionThreshold;
  const limit =
    type === 'ABSOLUTE_VALUE'
      ? new Big(value)
      : new Big(limitOf(budget, period)?.Amount ?? 0).times(value).div(100);
  return new Big(amountText(amount)).gt(limit);
}
