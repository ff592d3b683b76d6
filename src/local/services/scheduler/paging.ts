import type { ActionContext } from '../../action.ts';
import { pageOfRows } from '../../blocks/pager.ts';
import type { Pager } from '../../blocks/pager.ts';
import { invalid } from './errors.ts';
import { SCHEDULER_LIMITS } from './limits.ts';

interface Paged {
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
}

const pager: Pager = { service: 'scheduler', refuse: () => invalid('Invalid NextToken.') };

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
    { action, input, context, token: input.NextToken, size: input.MaxResults ?? SCHEDULER_LIMITS.listed },
    positionOf,
    from,
  );
  return { rows, NextToken: next };
}
