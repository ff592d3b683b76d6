import type { Desired } from '../../time/level.ts';
import { levelWithOverride, type Override } from '../../time/override.ts';
import type { Schedule } from '../../time/schedule.ts';
import { nextTransitions } from '../../time/transitions.ts';

/** Why something is on or off now, and what comes next. Times are ISO 8601 in UTC. */
export interface Explanation {
  readonly schedule: string;
  readonly timezone: string;
  readonly at: string;
  readonly desired: Desired;
  readonly reason: string;
  readonly next: readonly { readonly at: string; readonly to: 'running' | 'stopped' }[];
}

/** Explains a schedule at an instant (epoch milliseconds), with the next five transitions. */
export function explainSchedule(schedule: Schedule, instant: number, override?: Override): Explanation {
  const level = levelWithOverride(schedule, override, instant);
  return {
    schedule: schedule.name,
    timezone: schedule.zone.name,
    at: new Date(instant).toISOString(),
    desired: level.desired,
    reason: level.reason,
    next: nextTransitions(schedule, instant, 5, override).map((edge) => ({
      at: new Date(edge.at).toISOString(),
      to: edge.to,
    })),
  };
}
