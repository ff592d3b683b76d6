import type { ActionContext } from '../../action.ts';
import { openToken, sealToken, takePage } from '../../blocks/paging.ts';
import { tokenInvalid } from './errors.ts';
import { SECRET_LIMITS } from './limits.ts';

interface PagedInput {
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
}

/** A page of rows that are in hand and in order; the token names the last one that was given out. */
export function pageOf<Row>(
  action: string,
  input: PagedInput,
  context: ActionContext,
  rows: readonly Row[],
  nameOf: (row: Row) => string,
): { readonly rows: readonly Row[]; readonly NextToken: string | undefined } {
  const call = {
    service: 'secretsmanager',
    action,
    account: context.account,
    region: context.region,
    input,
  };
  const after = input.NextToken === undefined ? undefined : openToken(call, input.NextToken);
  if (input.NextToken !== undefined && after === undefined) throw tokenInvalid();
  const start = after === undefined ? 0 : rows.findIndex((row) => nameOf(row) === after) + 1;
  const page = takePage(rows.slice(start), input.MaxResults ?? SECRET_LIMITS.listed, nameOf);
  return {
    rows: page.rows,
    NextToken: page.next === undefined ? undefined : sealToken(call, page.next),
  };
}
