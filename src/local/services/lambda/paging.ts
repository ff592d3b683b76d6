import type { ActionContext } from '../../action.ts';
import { openToken, sealToken, takePage } from '../../blocks/paging.ts';
import { invalidParameter } from './errors.ts';
import { LAMBDA_LIMITS } from './limits.ts';

interface Paged {
  readonly Marker?: string | undefined;
  readonly MaxItems?: number | undefined;
}

/** A page of an ordered list, and the marker of the next one. */
export function pageOf<Row>(
  action: string,
  input: Paged,
  context: ActionContext,
  positionOf: (row: Row) => string,
  from: (after: string | undefined) => Iterable<Row>,
): { readonly rows: readonly Row[]; readonly NextMarker: string | undefined } {
  const call = { service: 'lambda', action, account: context.account, region: context.region, input };
  const after = input.Marker === undefined || input.Marker === '' ? undefined : openToken(call, input.Marker);
  if (input.Marker !== undefined && input.Marker !== '' && after === undefined)
    throw invalidParameter('Invalid marker.');
  const size = Math.min(input.MaxItems ?? LAMBDA_LIMITS.listed, LAMBDA_LIMITS.listed);
  const { rows, next } = takePage(from(after), size, positionOf);
  return { rows, NextMarker: next === undefined ? undefined : sealToken(call, next) };
}
