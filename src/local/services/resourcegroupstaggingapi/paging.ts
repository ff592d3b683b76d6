import type { ActionContext } from '../../action.ts';
import { openToken, sealToken, takePage } from '../../blocks/paging.ts';
import { tokenExpired } from './errors.ts';

/** One page of rows; without a next one the token is empty, as here it is. */
export function pageOf<Row>(
  action: string,
  input: { readonly PaginationToken?: string | undefined },
  size: number,
  context: ActionContext,
  rows: readonly Row[],
  positionOf: (row: Row) => string,
): { readonly rows: readonly Row[]; readonly PaginationToken: string } {
  const { PaginationToken: token = '', ...query } = input;
  const { account, region } = context;
  const call = { service: 'tagging', action, account, region, input: query };
  const after = token === '' ? undefined : openToken(call, token);
  if (token !== '' && after === undefined) throw tokenExpired();
  const left = after === undefined ? rows : rows.filter((row) => positionOf(row) > after);
  const page = takePage(left, size, positionOf);
  return { rows: page.rows, PaginationToken: page.next === undefined ? '' : sealToken(call, page.next) };
}
