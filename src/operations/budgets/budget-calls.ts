import type { Budget, NotificationWithSubscribers } from '../../wire/generated/budgets.ts';
import type { Place } from '../context.ts';
import { asInput } from '../plan/reference.ts';
import type { ActionCall, Requirement } from '../plan/step.ts';
import type { BudgetPlace } from './read-budgets.ts';

export const at = ({ account, region }: Place): Place => ({ account, region });

/** The call that makes a budget with whom it tells. */
export function create(
  { account: AccountId }: BudgetPlace,
  budget: Budget,
  told: readonly NotificationWithSubscribers[],
  tags: Readonly<Record<string, string>> | undefined,
): ActionCall {
  const NotificationsWithSubscribers = told.map(({ Notification: one, Subscribers }) => {
    const { NotificationState: _state, ...Notification } = one;
    return { Notification, Subscribers };
  });
  return {
    service: 'budgets',
    action: 'CreateBudget',
    input: asInput({
      AccountId,
      Budget: budget,
      ...(told.length > 0 && { NotificationsWithSubscribers }),
      ...(tags !== undefined && {
        ResourceTags: Object.entries(tags).map(([Key, Value]) => ({ Key, Value })),
      }),
    }),
  };
}

/** A budget as it could be made again: without what AWS says of it. */
export function asMade(found: Budget): Budget {
  const { CalculatedSpend: _s, LastUpdatedTime: _t, HealthStatus: _h, ...budget } = found;
  // AWS takes one of the two ways to say what a budget is of.
  if (budget.FilterExpression === undefined) return budget;
  const { CostFilters: _f, CostTypes: _c, ...newer } = budget;
  return newer;
}

export function amountIs({ account }: BudgetPlace, name: string, equals: string | null): Requirement {
  return {
    call: { service: 'budgets', action: 'DescribeBudget', input: { AccountId: account, BudgetName: name } },
    path: 'Budget.BudgetLimit.Amount',
    equals,
  };
}
