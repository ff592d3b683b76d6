import type { ActionContext } from '../../../action.ts';
import { itemsOf, pageOf } from '../page.ts';
import { distributionLine } from './shown.ts';
import { distributions } from './state.ts';
import type { DistributionRow } from './state.ts';

type Asked = Parameters<typeof pageOf>[0];

/** All distributions, in the order in which they were made. */
export function inOrder({ state }: Pick<ActionContext, 'state'>): DistributionRow[] {
  return [...state.table(distributions).list()].sort((left, right) => left.sequence - right.sequence);
}

/** A page of distributions as lists show them. */
export function distributionList(context: ActionContext, asked: Asked) {
  const { rows, ...page } = pageOf(asked, inOrder(context), ({ id }) => id);
  return { DistributionList: { ...page, ...itemsOf(rows, (row) => distributionLine(context, row)) } };
}

/** A page of the ids of distributions that use something. */
export function distributionIds(
  context: ActionContext,
  asked: Asked,
  uses: (row: DistributionRow) => boolean,
) {
  const { rows, ...page } = pageOf(asked, inOrder(context).filter(uses), ({ id }) => id);
  return { DistributionIdList: { ...page, ...itemsOf(rows, ({ id }) => id) } };
}
