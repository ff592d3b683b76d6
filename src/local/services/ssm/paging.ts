import type { ActionContext } from '../../action.ts';
import { openToken, sealToken, takePage } from '../../blocks/paging.ts';
import { invalidNextToken } from './errors.ts';

/** A page of an ordered list, and the token of the next one. */
export function pageOf<Row>(
  action: string,
  input: { readonly NextToken?: string | undefined; readonly MaxResults?: number | undefined },
  context: ActionContext,
  size: number,
  positionOf: (row: Row) => string,
  from: (after: string | undefined) => Iterable<Row>,
): { readonly rows: readonly Row[]; readonly nextToken: string | undefined } {
  const call = { service: 'ssm', action, account: context.account, region: context.region, input };
  const after = input.NextToken === undefined ? undefined : openToken(call, input.NextToken);
  if (input.NextToken !== undefined && after === undefined) throw invalidNextToken();
  const page = takePage(from(after), input.MaxResults ?? size, positionOf);
  return { rows: page.rows, nextToken: page.next === undefined ? undefined : sealToken(call, page.next) };
}

/** The same of rows that are all there, in order of their ids. */
export function pageOfRows<Row>(
  action: string,
  input: { readonly NextToken?: string | undefined; readonly MaxResults?: number | undefined },
  context: ActionContext,
  rows: readonly Row[],
  idOf: (row: Row) => string,
): { readonly rows: readonly Row[]; readonly nextToken: string | undefined } {
  const ordered = rows.toSorted((left, right) => (idOf(left) < idOf(right) ? -1 : 1));
  return pageOf(action, input, context, DEFAULT_PAGE, idOf, (after) =>
    after === undefined ? ordered : ordered.filter((row) => idOf(row) > after),
  );
}

/** What the lists of Systems Manager answer at a time when nothing is said. */
const DEFAULT_PAGE = 50;
