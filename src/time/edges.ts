import type { Day } from './day.ts';
import { dayPlan } from './day-plan.ts';
import type { Schedule } from './schedule.ts';

/** A moment at which a schedule changes what it wants. */
export interface Edge {
  /** Epoch milliseconds. */
  readonly at: number;
  readonly to: 'running' | 'stopped';
}

/** A time during which a two-sided period is open, `from` included, `to` excluded, in epoch milliseconds. */
interface Interval {
  readonly from: number;
  readonly to: number;
}

interface DayInstants {
  readonly intervals: readonly Interval[];
  readonly edges: readonly Edge[];
}

// A year of one schedule is about 370 days; a few years are kept before the memory is let go.
const DAYS_KEPT = 4_000;
const remembered = new WeakMap<Schedule, Map<Day, DayInstants>>();

function instantsOf(schedule: Schedule, day: Day): DayInstants {
  let days = remembered.get(schedule);
  if (!days || days.size > DAYS_KEPT) remembered.set(schedule, (days = new Map()));
  const known = days.get(day);
  if (known) return known;
  const plan = dayPlan(schedule, day);
  const at = (minutes: number): number => schedule.zone.instantOf(day, minutes);
  const instants: DayInstants = {
    // A span that lies in the hour skipped by a clock change begins and ends at once: it does not exist that day.
    intervals: plan.spans
      .map((span) => ({ from: at(span.start), to: at(span.stop) }))
      .filter((span) => span.to > span.from),
    edges: [
      ...plan.starts.map((minutes): Edge => ({ at: at(minutes), to: 'running' })),
      ...plan.stops.map((minutes): Edge => ({ at: at(minutes), to: 'stopped' })),
    ],
  };
  days.set(day, instants);
  return instants;
}

function merge(intervals: Interval[]): Interval[] {
  const merged: Interval[] = [];
  for (const interval of intervals.sort((a, b) => a.from - b.from)) {
    const last = merged.at(-1);
    if (last && interval.from <= last.to)
      merged[merged.length - 1] = { from: last.from, to: Math.max(last.to, interval.to) };
    else merged.push(interval);
  }
  return merged;
}

/**
 * Every edge in `from <= at < to`, in order of time; periods that overlap or touch are one. At the same instant a
 * stop comes before a start, so that two periods of one-sided edges back to back leave the machine on.
 */
export function edgesBetween(schedule: Schedule, from: number, to: number): Edge[] {
  const intervals: Interval[] = [];
  const edges: Edge[] = [];
  // A span may begin on one day, last 24 hours and be stretched by a clock change: two days of run-up hold them all.
  const last = schedule.zone.localOf(to).day + 1;
  for (let day = schedule.zone.localOf(from).day - 2; day <= last; day += 1) {
    const instants = instantsOf(schedule, day);
    intervals.push(...instants.intervals);
    edges.push(...instants.edges);
  }
  for (const interval of merge(intervals)) {
    edges.push({ at: interval.from, to: 'running' }, { at: interval.to, to: 'stopped' });
  }
  return edges
    .filter((edge) => edge.at >= from && edge.at < to)
    .sort((a, b) => a.at - b.at || (a.to === b.to ? 0 : a.to === 'stopped' ? -1 : 1));
}

/** Whether an instant lies inside a two-sided period. */
export function isOpen(schedule: Schedule, instant: number): boolean {
  const today = schedule.zone.localOf(instant).day;
  for (let day = today - 2; day <= today; day += 1) {
    if (instantsOf(schedule, day).intervals.some((span) => instant >= span.from && instant < span.to))
      return true;
  }
  return false;
}
