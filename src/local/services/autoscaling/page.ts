import type { ActionContext } from '../../action.ts';
import { openToken, sealToken, takePage } from '../../blocks/paging.ts';
import { invalidToken } from './errors.ts';
import { pageSizes } from './limits.ts';

interface PageInput {
  readonly MaxRecords?: number | undefined;
  readonly NextToken?: string | undefined;
}

/** A page of rows that come in order of `positionOf`, which grows. */
export function pageOf<Row>(
  context: ActionContext,
  action: string,
  input: PageInput,
  rows: Iterable<Row>,
  positionOf: (row: Row) => string,
): { readonly rows: readonly Row[]; readonly NextToken: string | undefined } {
  const { account, region } = context;
  const call = { service: 'autoscaling', action, account, region, input };
  const after = input.NextToken === undefined ? '' : openToken(call, input.NextToken);
  if (after === undefined) throw invalidToken();
  const size = Math.min(input.MaxRecords ?? pageSizes.standard, pageSizes.most);
  const page = takePage(beyond(rows, after, positionOf), size, positionOf);
  return { rows: page.rows, NextToken: page.next === undefined ? undefined : sealToken(call, page.next) };
}

function* beyond<Row>(rows: Iterable<Row>, after: string, positionOf: (row: Row) => string): Generator<Row> {
  for (const row of rows) if (positionOf(row) > after) yield row;
}
