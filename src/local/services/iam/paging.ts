import type { ActionContext } from '../../action.ts';
import { openToken, sealToken, takePage } from '../../blocks/paging.ts';
import { validationError } from './errors.ts';
import { PAGE_SIZE } from './limits.ts';

interface PagedInput {
  readonly Marker?: string | undefined;
  readonly MaxItems?: number | undefined;
}

/** What all lists of IAM say of their page. */
export interface PageEnd {
  readonly IsTruncated: boolean;
  readonly Marker?: string | undefined;
}

/** One page of rows in their order. `from` begins after a position; what it skips, it skips cheaply. */
export function pageFrom<Row>(
  action: string,
  input: PagedInput,
  { account, region }: ActionContext,
  from: (after: string | undefined) => Iterable<Row>,
  positionOf: (row: Row) => string,
): { readonly rows: readonly Row[]; readonly end: PageEnd } {
  const call = { service: 'iam', action, account, region, input };
  const after = input.Marker === undefined ? undefined : openToken(call, input.Marker);
  if (input.Marker !== undefined && after === undefined) throw validationError('Invalid Marker.');
  const { rows, next } = takePage(from(after), input.MaxItems ?? PAGE_SIZE, positionOf);
  const Marker = next === undefined ? undefined : sealToken(call, next);
  return { rows, end: { IsTruncated: next !== undefined, Marker } };
}

/** One page of a list that is whole in memory, in the order that it has. */
export function pageOf<Row>(
  action: string,
  input: PagedInput,
  context: ActionContext,
  rows: readonly Row[],
): { readonly rows: readonly Row[]; readonly end: PageEnd } {
  const placed = rows.map((row, at) => ({ row, at }));
  const page = pageFrom(
    action,
    input,
    context,
    (after) => placed.slice(after === undefined ? 0 : Number(after) + 1),
    ({ at }) => String(at),
  );
  return { rows: page.rows.map(({ row }) => row), end: page.end };
}
