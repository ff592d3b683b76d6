import type { ActionContext, AuthorizationRequest } from '../../action.ts';
import { globalArn, type Place } from '../../blocks/arns.ts';
import { otherAccount } from './errors.ts';

export function budgetArn(place: Place, name: string): string {
  return globalArn(place, 'budgets', `budget/${name}`);
}

/**
 * IAM knows two permissions for budgets and their notifications: to view and to modify.
 * https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsbudgetservice.html
 */
export function onBudget(
  context: ActionContext,
  permission: 'ViewBudget' | 'ModifyBudget',
  { AccountId, BudgetName = '*' }: { readonly AccountId: string; readonly BudgetName?: string },
): AuthorizationRequest[] {
  checkAccount(context, AccountId);
  return [{ action: `budgets:${permission}`, arn: budgetArn(context, BudgetName) }];
}

/** Budgets are of the account that asks; an organization's others are not here. */
export function checkAccount({ account }: ActionContext, asked: string): void {
  if (asked !== account) throw otherAccount();
}
