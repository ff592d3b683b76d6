import type { TimerContext } from '../../action.ts';
import type { Spend } from '../../../wire/generated/budgets.ts';
import { amountText, foreseen, spent, type Period } from '../ce/port.ts';
import { filterOf } from './filter.ts';
import { budgetPeriods } from './periods.ts';
import type { BudgetRow } from './state.ts';

/** What a budget says of a period. Fractions, as bills are added up in. */
export interface Standing {
  readonly period: Period;
  readonly actual: bigint;
  /** By the end of the period; undefined while there is nothing to go by. */
  readonly forecast: bigint | undefined;
}

/** Whether a budget is of money or of use: the others are of reservations and savings plans, of which there are none. */
export function isMeasured({ budget }: BudgetRow): boolean {
  return budget.BudgetType === 'COST' || budget.BudgetType === 'USAGE';
}

const measureOf = ({ budget }: BudgetRow) => (budget.BudgetType === 'USAGE' ? 'quantity' : 'cost');

/** How the present period stands. */
export function standingOf(context: TimerContext, row: BudgetRow): Standing {
  const period = budgetPeriods(row, context.now)[0] ?? { start: context.now, end: context.now };
  if (!isMeasured(row)) return { period, actual: 0n, forecast: undefined };
  const filter = filterOf(row.budget);
  const of = measureOf(row);
  const [actual = 0n] = spent(context, [period], filter, of);
  const rest = foreseen(context, { start: context.now, end: Math.max(context.now, period.end) }, filter, of);
  return { period, actual, forecast: rest === undefined ? undefined : actual + rest };
}

/** What was spent in past periods and this one, the oldest first. */
export function historyOf(
  context: TimerContext,
  row: BudgetRow,
  count: number,
): { readonly period: Period; readonly actual: bigint }[] {
  const periods = budgetPeriods(row, context.now, count);
  const sums = isMeasured(row) ? spent(context, periods, filterOf(row.budget), measureOf(row)) : [];
  return periods.map((period, at) => ({ period, actual: sums[at] ?? 0n }));
}

/** What may be spent in a period: planned ones have an amount each, by the second they begin. */
export function limitOf({ budget }: BudgetRow, { start }: Period): Spend | undefined {
  const { PlannedBudgetLimits: planned, BudgetLimit: limit } = budget;
  if (planned === undefined) return limit;
  const starts = Object.keys(planned)
    .map(Number)
    .sort((one, other) => one - other);
  const own = starts.findLast((second) => second * 1000 <= start) ?? starts[0];
  return own === undefined ? limit : planned[String(own)];
}

export function spendText(amount: bigint, row: BudgetRow): Spend {
  return { Amount: amountText(amount), Unit: unitOf(row) };
}

function unitOf({ budget }: BudgetRow): string {
  if (budget.BudgetLimit !== undefined) return budget.BudgetLimit.Unit;
  return Object.values(budget.PlannedBudgetLimits ?? {})[0]?.Unit ?? 'USD';
}
