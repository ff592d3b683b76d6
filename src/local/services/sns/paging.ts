import type { ActionContext } from '../../action.ts';
import { openToken, sealToken, takePage } from '../../blocks/paging.ts';
import { invalid } from './errors.ts';
import { SNS_LIMITS } from './limits.ts';

/** SNS's lists come a hundred at a time; rows come in order of what `positionOf` answers. */
export function pageOf<Row>(
  action: string,
  input: { readonly NextToken?: string | undefined },
  context: ActionContext,
  positionOf: (row: Row) => string,
  from: (after: string | undefined) => Iterable<Row>,
  size: number = SNS_LIMITS.listed,
): { readonly rows: readonly Row[]; readonly NextToken: string | undefined } {
  const call = { service: 'sns', action, account: context.account, region: context.region, input };
  const token = input.NextToken === '' ? undefined : input.NextToken;
  const after = token === undefined ? undefined : openToken(call, token);
  if (token !== undefined && after === undefined) throw invalid('NextToken');
  const { rows, next } = takePage(from(after), size, positionOf);
  return { rows, NextToken: next === undefined ? undefined : sealToken(call, next) };
}
