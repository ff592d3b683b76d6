import type { ActionContext } from '../../action.ts';
import { openToken, sealToken } from '../../blocks/paging.ts';
import { invalidToken } from './errors.ts';
import { pageSize } from './limits.ts';

/** One page of a list that is in order. */
export function pageOf<Item>(
  action: string,
  input: { readonly MaxResults?: number | undefined; readonly NextToken?: string | undefined },
  { account, region }: ActionContext,
  items: readonly Item[],
): { readonly page: readonly Item[]; readonly end: { readonly NextToken?: string } } {
  const call = { service: 'service-quotas', action, account, region, input };
  const position = input.NextToken === undefined ? '0' : openToken(call, input.NextToken);
  if (position === undefined) throw invalidToken();
  const from = Number(position);
  const next = from + (input.MaxResults ?? pageSize);
  return {
    page: items.slice(from, next),
    end: next < items.length ? { NextToken: sealToken(call, String(next)) } : {},
  };
}
