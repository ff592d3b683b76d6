import type { ActionContext } from '../../action.ts';
import { pageOfRows } from '../../blocks/pager.ts';
import type { Pager } from '../../blocks/pager.ts';
import { invalid } from './errors.ts';
import { EVENTS_LIMITS } from './limits.ts';

interface Paged {
  readonly Limit?: number | undefined;
  readonly NextToken?: string | undefined;
}

const pager: Pager = { service: 'events', refuse: () => invalid('Token is not valid.') };

/** One page of rows that come in order of what `positionOf` answers. */
export function pageOf<Row>(
  action: string,
  input: Paged,
  context: ActionContext,
  positionOf: (row: Row) => string,
  from: (after: string | undefined) => Iterable<Row>,
): { readonly rows: readonly Row[]; readonly NextToken: string | undefined } {
  const { rows, next } = pageOfRows(
    pager,
    { action, input, context, token: input.NextToken, size: input.Limit ?? EVENTS_LIMITS.listed },
    positionOf,
    from,
  );
  return { rows, NextToken: next };
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
