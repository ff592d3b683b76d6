import type { ActionContext } from '../../action.ts';
import { openToken, sealToken, takePage } from '../../blocks/paging.ts';
import { markerInvalid } from './errors.ts';

interface PagedInput {
  readonly Marker?: string | undefined;
  readonly Limit?: number | undefined;
}

interface Page<Row> {
  readonly rows: readonly Row[];
  readonly more: { readonly Truncated: boolean; readonly NextMarker?: string };
}

/** One page of a list, with KMS's names of a page's members. */
export function pageOf<Row>(
  action: string,
  input: PagedInput,
  context: ActionContext,
  usual: number,
  positionOf: (row: Row) => string,
  from: (after: string | undefined) => Iterable<Row>,
): Page<Row> {
  const call = { service: 'kms', action, account: context.account, region: context.region, input };
  const after = input.Marker === undefined ? undefined : openToken(call, input.Marker);
  if (input.Marker !== undefined && after === undefined) throw markerInvalid();
  const { rows, next } = takePage(from(after), input.Limit ?? usual, positionOf);
  if (next === undefined) return { rows, more: { Truncated: false } };
  return { rows, more: { Truncated: true, NextMarker: sealToken(call, next) } };
}

/** A page of rows that are already in hand, in order of `positionOf`. */
export function pageOfList<Row>(
  action: string,
  input: PagedInput,
  context: ActionContext,
  usual: number,
  positionOf: (row: Row) => string,
  rows: readonly Row[],
): Page<Row> {
  const sorted = rows
    .map((row) => ({ row, position: positionOf(row) }))
    .sort((left, right) => (left.position < right.position ? -1 : 1));
  const page = pageOf(
    action,
    input,
    context,
    usual,
    ({ position }: { position: string }) => position,
    (after) => (after === undefined ? sorted : sorted.filter(({ position }) => position > after)),
  );
  return { rows: page.rows.map(({ row }) => row), more: page.more };
}
