import type { TimerContext } from '../../action.ts';
import type { Budget, Notification } from '../../../wire/generated/budgets.ts';
import { limitOf, spendText, standingOf } from './spend.ts';
import type { BudgetRow, NotificationRow } from './state.ts';

/** A budget as it is described, with what it comes to by now. */
export function budgetShown(context: TimerContext, row: BudgetRow, withExpression = false): Budget {
  const { period, actual, forecast } = standingOf(context, row);
  const { FilterExpression: expression, AutoAdjustData: auto, ...budget } = row.budget;
  const limit = limitOf(row, period);
  return {
    ...budget,
    ...(expression !== undefined && withExpression && { FilterExpression: expression }),
    ...(auto !== undefined && {
      // Rows are JSON, which has no dates.
      AutoAdjustData: { ...auto, LastAutoAdjustTime: new Date(auto.LastAutoAdjustTime ?? row.updated) },
    }),
    ...(limit !== undefined && { BudgetLimit: limit }),
    TimePeriod: { Start: new Date(row.start), End: new Date(row.end) },
    CalculatedSpend: {
      ActualSpend: spendText(actual, row),
      ForecastedSpend: spendText(forecast ?? 0n, row),
    },
    LastUpdatedTime: new Date(row.updated),
    HealthStatus: { Status: 'HEALTHY', LastUpdatedTime: new Date(row.updated) },
  };
}

export function notificationShown({ notification, state }: NotificationRow): Notification {
  return { ...notification, NotificationState: state };
}
