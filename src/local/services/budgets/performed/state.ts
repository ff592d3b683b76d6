import type { Action, ActionHistory } from '../../../../wire/generated/budgets.ts';
import type { Tag } from '../../../blocks/tags.ts';
import { defineTable } from '../../../store/table.ts';

/** Something that is done when a budget is passed, and what was done so far. */
export interface ActionRow {
  readonly id: string;
  readonly budget: string;
  /** The place among those of its budget: they are listed as they were made. */
  readonly sequence: number;
  readonly action: Omit<Action, 'ActionId' | 'BudgetName' | 'Status'>;
  readonly status: Action['Status'];
  readonly tags: readonly Tag[];
  /** The beginning of the period in which it was set off last, epoch milliseconds. */
  readonly setOffFor?: number | undefined;
  /** The oldest first; times are epoch milliseconds. */
  readonly history: readonly Event[];
}

export interface Event {
  readonly time: number;
  readonly type: ActionHistory['EventType'];
  readonly status: Action['Status'];
  readonly message: string;
}

export const budgetActions = defineTable<ActionRow>({
  name: 'budgets.actions',
  scope: 'account',
  id: (row) => row.id,
  indexes: { budget: (row) => row.budget },
});

/** The action with something that happened to it. Of many the newest are kept. */
export function withEvent(row: ActionRow, event: Event): ActionRow {
  return { ...row, status: event.status, history: [...row.history, event].slice(-100) };
}

export function actionShown({ id, budget, action, status }: ActionRow): Action {
  return { ActionId: id, BudgetName: budget, ...action, Status: status };
}
