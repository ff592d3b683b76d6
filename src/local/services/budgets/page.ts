import type { ActionContext } from '../../action.ts';
import { pageOfItems } from '../../blocks/pager.ts';
import type { Pager } from '../../blocks/pager.ts';
import { invalidNextToken } from './errors.ts';
import { BUDGET_LIMITS } from './limits.ts';

const pager: Pager = { service: 'budgets', refuse: invalidNextToken };

/** One page of a list that is in order. */
export function pageOf<Item>(
  action: string,
  input: { readonly MaxResults?: number | undefined; readonly NextToken?: string | undefined },
  context: ActionContext,
  items: readonly Item[],
): { readonly page: readonly Item[]; readonly end: { readonly NextToken?: string } } {
  const { MaxResults: size = BUDGET_LIMITS.page, NextToken: token } = input;
  const { page, next } = pageOfItems(pager, { action, input, context, token, size }, items);
  return { page, end: next === undefined ? {} : { NextToken: next } };
}
