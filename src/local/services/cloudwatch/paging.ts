import type { ActionContext } from '../../action.ts';
import { openToken, sealToken, takePage } from '../../blocks/paging.ts';
import { invalidToken } from './errors.ts';

/** A page of an ordered list, and the token of the next one. */
export function pageOf<Row>(
  action: string,
  input: { readonly NextToken?: string | undefined },
  context: ActionContext,
  size: number,
  positionOf: (row: Row) => string,
  from: (after: string | undefined) => Iterable<Row>,
): { readonly rows: readonly Row[]; readonly NextToken: string | undefined } {
  const { NextToken, ...question } = input;
  const { account, region } = context;
  const call = { service: 'cloudwatch', action, account, region, input: question };
  const after = NextToken === undefined ? undefined : openToken(call, NextToken);
  if (NextToken !== undefined && after === undefined) throw invalidToken();
  const { rows, next } = takePage(from(after), size, positionOf);
  return { rows, NextToken: next === undefined ? undefined : sealToken(call, next) };
}
