import { dayPlan } from '../../time/day-plan.ts';
import type { Schedule } from '../../time/schedule.ts';

const HOUR = 3_600_000;

/** What is special about days, by day: a holiday, an exception, a change of the clocks. Ordinary ones are left out. */
export function specialDays(
  schedule: Schedule,
  first: number,
  days: number,
): ReadonlyMap<number, readonly string[]> {
  const special = new Map<number, readonly string[]>();
  for (let day = first; day < first + days; day += 1) {
    const { zone } = schedule;
    const hours = (zone.instantOf(day + 1, 0) - zone.instantOf(day, 0)) / HOUR;
    const because = dayPlan(schedule, day).because;
    const notes = [
      ...(because === undefined ? [] : [because]),
      ...(hours === 24 ? [] : [`a day of ${hours} hours: the clocks change`]),
    ];
    if (notes.length > 0) special.set(day, notes);
  }
  return special;
}
