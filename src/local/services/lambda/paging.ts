import type { ActionContext } from '../../action.ts';
import { pageOfRows } from '../../blocks/pager.ts';
import type { Pager } from '../../blocks/pager.ts';
import { invalidParameter } from './errors.ts';
import { LAMBDA_LIMITS } from './limits.ts';

interface Paged {
  readonly Marker?: string | undefined;
  readonly MaxItems?: number | undefined;
}

const pager: Pager = { service: 'lambda', refuse: () => invalidParameter('Invalid marker.') };

/** A page of an ordered list, and the marker of the next one. */
export function pageOf<Row>(
  action: string,
  input: Paged,
  context: ActionContext,
  positionOf: (row: Row) => string,
  from: (after: string | undefined) => Iterable<Row>,
): { readonly rows: readonly Row[]; readonly NextMarker: string | undefined } {
  const { rows, next } = pageOfRows(
    pager,
    {
      action,
      input,
      context,
      token: input.Marker === '' ? undefined : input.Marker,
      size: Math.min(input.MaxItems ?? LAMBDA_LIMITS.listed, LAMBDA_LIMITS.listed),
    },
    positionOf,
    from,
  );
  return { rows, NextMarker: next };
}
