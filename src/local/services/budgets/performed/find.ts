import type { ActionContext, AuthorizationRequest, TimerContext } from '../../../action.ts';
import { globalArn } from '../../../blocks/arns.ts';
import { notFound } from '../errors.ts';
import { findBudget } from '../find.ts';
import { checkAccount } from '../permit.ts';
import { budgetActions } from './state.ts';
import type { ActionRow } from './state.ts';

interface Named {
  readonly AccountId: string;
  readonly BudgetName: string;
  readonly ActionId?: string;
}

/** Budget actions have permissions of their own, on the action as part of its budget. */
export function onAction(
  context: ActionContext,
  permission: string,
  { AccountId, BudgetName, ActionId = '*' }: Named,
): AuthorizationRequest[] {
  checkAccount(context, AccountId);
  const arn = globalArn(context, 'budgets', `budget/${BudgetName}/action/${ActionId}`);
  return [{ action: `budgets:${permission}`, arn }];
}

/** The actions of a budget, as they were made. */
export function actionsOf({ state }: Pick<TimerContext, 'state'>, budget: string): readonly ActionRow[] {
  return [...state.table(budgetActions).list({ index: 'budget', equals: budget })].sort(
    (one, other) => one.sequence - other.sequence,
  );
}

export function findAction(
  context: Pick<TimerContext, 'state'>,
  { BudgetName, ActionId }: Required<Named>,
  doing: string,
): ActionRow {
  findBudget(context, BudgetName, doing);
  const row = context.state.table(budgetActions).get(ActionId);
  if (row?.budget !== BudgetName) throw notFound(`Unable to ${doing} - the action doesn't exist.`);
  return row;
}
