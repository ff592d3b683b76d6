import type { Tag } from '../../blocks/tags.ts';
import type { Budget, Notification, Subscriber } from '../../../wire/generated/budgets.ts';
import { defineTable } from '../../store/table.ts';

/** A budget as it was asked for; what it says of money spent is reckoned when it is asked. */
export interface BudgetRow {
  readonly name: string;
  readonly budget: Omit<Budget, 'CalculatedSpend' | 'LastUpdatedTime' | 'TimePeriod'>;
  /** Epoch milliseconds. */
  readonly start: number;
  readonly end: number;
  readonly updated: number;
  readonly tags: readonly Tag[];
}

export const budgets = defineTable<BudgetRow>({
  name: 'budgets.budgets',
  scope: 'account',
  id: (row) => row.name,
});

/** A notification of a budget with who is told. */
export interface NotificationRow {
  readonly budget: string;
  /** The place among those of its budget: they are listed as they were made. */
  readonly sequence: number;
  readonly notification: Omit<Notification, 'NotificationState'>;
  /** `OK` or `ALARM`. */
  readonly state: string;
  readonly subscribers: readonly Subscriber[];
  /** The beginning of the period in which it was sent last, epoch milliseconds. */
  readonly sentFor?: number | undefined;
}

/** A budget's name has no colon. */
export function notificationId({ budget, sequence }: Pick<NotificationRow, 'budget' | 'sequence'>): string {
  return `${budget}:${String(sequence).padStart(6, '0')}`;
}

export const notifications = defineTable<NotificationRow>({
  name: 'budgets.notifications',
  scope: 'account',
  id: notificationId,
  indexes: { budget: (row) => row.budget },
});
