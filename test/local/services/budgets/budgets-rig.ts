import { BudgetsClient } from '@aws-sdk/client-budgets';
import type { Budget, Notification } from '@aws-sdk/client-budgets';
import { startCloud } from '../../../support/cloud.ts';
import type { RunningCloud } from '../../../support/cloud.ts';

export const AccountId = '123456789012';

export interface BudgetsRig extends AsyncDisposable {
  readonly running: RunningCloud;
  readonly budgets: BudgetsClient;
}

/** A cloud whose clock stands at the beginning of 20 September 2027. */
export async function startBudgets(): Promise<BudgetsRig> {
  const running = await startCloud({ lenient: true, time: '2027-09-20T00:00:00Z', frozen: true });
  const budgets = new BudgetsClient({ ...running.clientOptions, maxAttempts: 1 });
  return {
    running,
    budgets,
    async [Symbol.asyncDispose]() {
      budgets.destroy();
      await running[Symbol.asyncDispose]();
    },
  };
}

/** A budget of ten dollars a month. */
export function ten(BudgetName: string, more: Partial<Budget> = {}): Budget {
  return {
    BudgetName,
    BudgetLimit: { Amount: '10', Unit: 'USD' },
    TimeUnit: 'MONTHLY',
    BudgetType: 'COST',
    ...more,
  };
}

export function above(Threshold: number, NotificationType: 'ACTUAL' | 'FORECASTED' = 'ACTUAL'): Notification {
  return { NotificationType, ComparisonOperator: 'GREATER_THAN', Threshold };
}
