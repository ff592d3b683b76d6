import type { ActionContext } from '../../action.ts';
import { pageOfRows } from '../../blocks/pager.ts';
import { invalidToken } from './errors.ts';
import { TURK_LIMITS } from './limits.ts';

interface Asked {
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
}

/** What ends every list. */
export interface PageEnd {
  readonly NumResults: number;
  readonly NextToken?: string | undefined;
}

/** A page of rows that come in order of what `keyOf` answers. */
export function pageOf<Row>(
  action: string,
  input: Asked,
  context: ActionContext,
  keyOf: (row: Row) => string,
  from: (after: string | undefined) => Iterable<Row>,
): { readonly rows: readonly Row[]; readonly end: PageEnd } {
  const { MaxResults: size = TURK_LIMITS.page, NextToken: token } = input;
  const pager = { service: 'mturk', refuse: () => invalidToken(context) };
  const { rows, next } = pageOfRows(pager, { action, input, context, token, size }, keyOf, from);
  return { rows, end: { NumResults: rows.length, ...(next !== undefined && { NextToken: next }) } };
}

/** The same where all rows are at hand: those after a key. */
export function pageOfSorted<Row>(
  action: string,
  input: Asked,
  context: ActionContext,
  keyOf: (row: Row) => string,
  rows: readonly Row[],
): { readonly rows: readonly Row[]; readonly end: PageEnd } {
  const sorted = rows.toSorted((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1));
  return pageOf(action, input, context, keyOf, (after) =>
    after === undefined ? sorted : sorted.filter((row) => keyOf(row) > after),
  );
}

/** Times and ids as they sort. */
export function timeKey(time: number, id: string): string {
  return `${String(Math.max(0, time)).padStart(15, '0')}/${id}`;
}
