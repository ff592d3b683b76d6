import { readAwsSchedule } from './aws-schedule.ts';
import { edgesBetween } from './edges.ts';
import { nextTransitions } from './transitions.ts';
import type { Schedule } from './schedule.ts';

/** Times at which something is to be done once each. */
export interface Slots {
  /** As a person wrote it. */
  readonly text: string;
  /** The last time at or before an instant; undefined when there is none within eight years. Epoch milliseconds. */
  last(instant: number): number | undefined;
  /** The first time after an instant; undefined when none follows within eight years. */
  next(instant: number): number | undefined;
}

const hour = 3_600_000;
const day = 24 * hour;
/** How far is looked back, one after the other: short ones first, since what comes often is found there. */
const windows = [hour, day, 9 * day, 40 * day, 400 * day, 3000 * day] as const;

/** The starts of a schedule. */
export function slotsOfStarts(schedule: Schedule): Slots {
  return {
    text: schedule.name,
    last(instant) {
      for (const length of windows) {
        const starts = edgesBetween(schedule, instant + 1 - length, instant + 1).filter(
          ({ to }) => to === 'running',
        );
        const found = starts.at(-1);
        if (found !== undefined) return found.at;
      }
      return undefined;
    },
    next: (instant) => nextTransitions(schedule, instant, 2).find(({ to }) => to === 'running')?.at,
  };
}

/**
 * Reads `cron(15 2 * * ? *)`, on the clocks of a zone, or `rate(6 hours)`, which is counted from midnight UTC of the
 * first day of 1970, so that whoever counts comes to the same times. Undefined when it is neither.
 */
export function readSlots(text: string, timeZone: string): Slots | undefined {
  const schedule = readAwsSchedule(text, timeZone);
  if (schedule === undefined || schedule.kind === 'at') return undefined;
  const next = (after: number): number | undefined => schedule.next(after, 0);
  return {
    text,
    next,
    last(instant) {
      for (const length of windows) {
        let found: number | undefined;
        for (let at = next(instant - length); at !== undefined && at <= instant; at = next(at)) found = at;
        if (found !== undefined) return found;
      }
      return undefined;
    },
  };
}
