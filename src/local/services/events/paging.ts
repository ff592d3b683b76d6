import type { ActionContext } from '../../action.ts';
import { openToken, sealToken, takePage } from '../../blocks/paging.ts';
import { invalid } from './errors.ts';
import { EVENTS_LIMITS } from './limits.ts';

interface Paged {
  readonly Limit?: number | undefined;
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
  const call = { service: 'events', action, account: context.account, region: context.region, input };
  const { NextToken: token, Limit: size = EVENTS_LIMITS.listed } = input;
  const after = token === undefined ? undefined : openToken(call, token);
  if (token !== undefined && after === undefined) throw invalid('Token is not valid.');
  const { rows, next } = takePage(from(after), size, positionOf);
  return { rows, NextToken: next === undefined ? undefined : sealToken(call, next) };
}

/** The rows that pass a test. */
export function* wanted<Row>(rows: Iterable<Row>, test: (row: Row) => boolean): Iterable<Row> {
  for (const row of rows) if (test(row)) yield row;
}

/** Rows whose names begin so. */
export function beginning<Row>(
  rows: Iterable<Row>,
  prefix: string | undefined,
  nameOf: (row: Row) => string,
): Iterable<Row> {
  return prefix === undefined ? rows : wanted(rows, (row) => nameOf(row).startsWith(prefix));
}
