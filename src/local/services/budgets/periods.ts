import { addMonths, type Period } from '../ce/port.ts';
import type { BudgetRow } from './state.ts';

const day = 86_400_000;

/** The period that a moment lies in, and those before it as far as `count` says, the oldest first. */
export function budgetPeriods(row: BudgetRow, at: number, count = 1): Period[] {
  const periods: Period[] = [];
  for (let back = count - 1; back >= 0; back--) periods.push(periodOf(row, at, back));
  return periods;
}

function periodOf({ budget, start, end }: BudgetRow, at: number, back: number): Period {
  switch (budget.TimeUnit) {
    case 'DAILY': {
      const from = Math.floor(at / day) * day - back * day;
      return { start: from, end: from + day };
    }
    case 'QUARTERLY':
      return months(at, 3, back);
    case 'ANNUALLY':
      return months(at, 12, back);
    case 'CUSTOM':
      return { start, end };
    default:
      return months(at, 1, back);
  }
}

/** Calendar months, quarters and years. */
function months(at: number, length: number, back: number): Period {
  const into = new Date(at).getUTCMonth() % length;
  const start = addMonths(at, -into - back * length);
  return { start, end: addMonths(start, length) };
}
