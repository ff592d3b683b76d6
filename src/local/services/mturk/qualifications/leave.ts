import type { TimerContext } from '../../../action.ts';
import { hits, hitTypes } from '../state.ts';
import type { HitRow } from '../state.ts';
import { qualificationTypes } from './state.ts';

type Place = Pick<TimerContext, 'state'>;

/** The HITs whose type asks for a qualification: those that are listed, the newest first. */
export function hitsAsking({ state }: Place, typeId: string): HitRow[] {
  const asking = new Set(
    [...state.table(hitTypes).list()]
      .filter(({ requirements }) => requirements.some(({ QualificationTypeId: id }) => id === typeId))
      .map(({ id }) => id),
  );
  if (asking.size === 0) return [];
  return [...state.table(hits).list({ index: 'recent' })].filter((hit) => asking.has(hit.typeId));
}

/**
 * Types that were deleted go when no HIT needs them: "DeleteQualificationType must wait for all the HITs that use the
 * deleted Qualification type to be deleted before completing."
 */
export function letTypesGo(context: Place): void {
  const table = context.state.table(qualificationTypes);
  for (const { id } of table.list({ index: 'leaving', equals: 1 }))
    if (hitsAsking(context, id).length === 0) table.delete(id);
}
