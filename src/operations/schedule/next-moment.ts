import { nextTransitions } from '../../time/transitions.ts';
import type { Schedule } from '../../time/schedule.ts';

/**
 * When a watch looks next, after an instant: at the next multiple of its interval (counted from midnight UTC, so that
 * 5 minutes means :00, :05, :10), or at the next edge of a schedule or end of an override when that comes first. Epoch
 * milliseconds.
 */
export function nextMoment(
  schedules: readonly Schedule[],
  everyMs: number,
  now: number,
  overrideEnds: Iterable<number> = [],
): number {
  const aligned = (Math.floor(now / everyMs) + 1) * everyMs;
  const edges = schedules.flatMap((schedule) => nextTransitions(schedule, now, 1).map((edge) => edge.at));
  return Math.min(aligned, ...edges, ...[...overrideEnds].filter((end) => end > now));
}
