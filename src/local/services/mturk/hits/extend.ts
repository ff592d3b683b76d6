import type { TimerContext } from '../../../action.ts';
import { TURK_FEES } from '../../../../data/turk-fees.ts';
import { tellEvent } from '../notifications/tell.ts';
import { hits } from '../state.ts';
import type { HitRow } from '../state.ts';
import { watchHit } from './watch.ts';

/** Whether a HIT may have so many assignments: one of fewer than ten never gets ten, which cost more. */
export function mayHave({ maxAssignments }: HitRow, total: number): boolean {
  return maxAssignments >= TURK_FEES.manyFrom || total < TURK_FEES.manyFrom;
}

/** More assignments, more time, or both. Its state is settled by who calls. */
export function extendHit(
  context: TimerContext,
  row: HitRow,
  { maxAssignments = row.maxAssignments, expiration = row.expiration }: Partial<HitRow>,
): void {
  const after: HitRow = {
    ...row,
    maxAssignments,
    expiration,
    expired: expiration <= context.now && row.expired,
  };
  context.state.table(hits).put(after);
  watchHit(context, after);
  if (maxAssignments > row.maxAssignments || expiration > row.expiration)
    tellEvent(context, after, 'HITExtended');
}
