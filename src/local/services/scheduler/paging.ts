import type { ActionContext } from '../../action.ts';
import { openToken, sealToken, takePage } from '../../blocks/paging.ts';
import { invalid } from './errors.ts';
import { SCHEDULER_LIMITS } from './limits.ts';

interface Paged {
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
}

/** One page of rows that come in order of what `positionOf` answers. */
export function pageOf<Row>(
  action: string,
  input: Paged,
  context: ActionContext,
  positionOf: (row: Row) => string,
  from: (after: string | undefined) => Iterable<Row>,
): { readonly rows: readonly Row[]; readonly NextToken: string | undefined } {
  const call = { service: 'scheduler', action, account: context.account, region: context.region, input };
  const { NextToken: token, MaxResults: size = SCHEDULER_LIMITS.listed } = input;
  const after = token === undefined ? undefined : openToken(call, token);
  if (token !== undefined && after === undefined) throw invalid('Invalid NextToken.');
  const { rows, next } = takePage(from(after), size, positionOf);
  return { rows, NextToken: next === undefined ? undefined : sealToken(call, next) };
}
