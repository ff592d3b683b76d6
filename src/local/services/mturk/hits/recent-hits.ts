import type { ActionContext } from '../../../action.ts';
import type { HIT } from '../../../../wire/generated/mturk.ts';
import { pageOf } from '../page.ts';
import type { PageEnd } from '../page.ts';
import { hits } from '../state.ts';
import type { HitRow } from '../state.ts';
import { hitShown } from './describe-hit.ts';

/** A page of the HITs that were not disposed of, the newest first. */
export function recentHits(
  context: ActionContext,
  action: string,
  input: { readonly MaxResults?: number | undefined; readonly NextToken?: string | undefined },
  isWanted: (hit: HitRow) => boolean,
): { readonly HITs: HIT[] } & PageEnd {
  const table = context.state.table(hits);
  const { rows, end } = pageOf(
    action,
    input,
    context,
    ({ sequence }: HitRow) => String(sequence),
    (after) =>
      Iterator.from(
        table.list(after === undefined ? { index: 'recent' } : { index: 'recent', from: 1 - Number(after) }),
      ).filter(isWanted),
  );
  return { HITs: rows.map((row) => hitShown(context, row)), ...end };
}
