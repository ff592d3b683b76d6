import type { Edge } from './edges.ts';
import { hasBothDirections, type Desired } from './level.ts';
import { edgesWithOverride, levelWithOverride, type Override } from './override.ts';
import type { Schedule } from './schedule.ts';

const DAY_MS = 86_400_000;
/** Windows searched for transitions, in days, one after the other: short ones first, eight years and more in all. */
const WINDOWS = [9, 9, 18, 40, 80, 160, 320, 640, 1000, 1000] as const;

/**
 * The next changes of what is wanted after an instant, at most `count`; fewer when none follow within eight years.
 * Edges that ask for what is wanted already are left out, unless the schedule is one-sided: then each of them counts.
 */
export function nextTransitions(
  schedule: Schedule,
  instant: number,
  count: number,
  override?: Override,
): Edge[] {
  const both = hasBothDirections(schedule);
  const found: Edge[] = [];
  let state: Desired = levelWithOverride(schedule, override, instant).desired;
  let from = instant + 1;
  for (const days of WINDOWS) {
    const to = from + days * DAY_MS;
    for (const edge of edgesWithOverride(schedule, override, from, to)) {
      if (both && edge.to === state) continue;
      state = edge.to;
      found.push(edge);
      if (found.length === count) return found;
    }
    from = to;
  }
  return found;
}
