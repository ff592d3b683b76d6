import type { TimerContext } from '../../../action.ts';
import { noSuchHit } from '../errors.ts';
import { assignments, hits } from '../state.ts';
import type { AssignmentRow, HitRow } from '../state.ts';

type Place = Pick<TimerContext, 'state' | 'now'>;

/** A HIT, also one that was disposed of. */
export function findHit({ state, now }: Place, id: string): HitRow {
  const row = state.table(hits).get(id);
  if (row === undefined) throw noSuchHit({ now }, id);
  return row;
}

/** One that is still there to be changed. */
export function findLiveHit(place: Place, id: string): HitRow {
  const row = findHit(place, id);
  if (row.status === 'Disposed') throw noSuchHit(place, id);
  return row;
}

export function assignmentsOf({ state }: Pick<TimerContext, 'state'>, hit: string): readonly AssignmentRow[] {
  return [...state.table(assignments).list({ index: 'hit', equals: hit })];
}

/** How the assignments of a HIT stand. */
export interface Counts {
  readonly pending: number;
  readonly submitted: number;
  readonly completed: number;
  readonly available: number;
}

export function countsOf(place: Pick<TimerContext, 'state'>, hit: HitRow): Counts {
  const rows = assignmentsOf(place, hit.id);
  const pending = rows.filter(({ status }) => status === 'Accepted').length;
  const submitted = rows.filter(({ status }) => status === 'Submitted').length;
  return {
    pending,
    submitted,
    completed: rows.length - pending - submitted,
    available: Math.max(0, hit.maxAssignments - rows.length),
  };
}
