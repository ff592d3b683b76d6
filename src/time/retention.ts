import { dateOf, dayOf, weekdayOf } from './day.ts';
import type { Day } from './day.ts';
import type { Period } from './period.ts';
import { sayPeriod } from './period.ts';
import type { Zone } from './zone.ts';

/** What is kept: so many of the newest, the newest of so many hours, days, …, and all within a time before the newest. */
export interface RetentionPolicy {
  readonly last?: number | undefined;
  readonly hourly?: number | undefined;
  readonly daily?: number | undefined;
  /** Weeks of ISO 8601: from Monday, and the first has the first Thursday of its year. */
  readonly weekly?: number | undefined;
  readonly monthly?: number | undefined;
  readonly yearly?: number | undefined;
  readonly within?: Period | undefined;
}

export interface Kept<T> {
  readonly item: T;
  /** Each rule that keeps it, such as `daily snapshot`: at least one. */
  readonly reasons: readonly string[];
}

export interface Retention<T> {
  /** Newest first. */
  readonly kept: readonly Kept<T>[];
  readonly removed: readonly T[];
}

/** Whether a policy keeps nothing, and so would have everything removed. */
export function keepsNothing(policy: RetentionPolicy): boolean {
  const { within, ...counts } = policy;
  return within === undefined && Object.values(counts).every((count) => (count ?? 0) === 0);
}

interface LocalTime {
  readonly day: Day;
  readonly hour: number;
}

/** What is the same for all times of one hour, day, week, month or year. */
const buckets: Readonly<
  Record<Exclude<keyof RetentionPolicy, 'within' | 'last'>, (time: LocalTime) => string>
> = {
  hourly: ({ day, hour }) => `${day} ${hour}`,
  daily: ({ day }) => String(day),
  // A week of ISO 8601 is known by its Monday.
  weekly: ({ day }) => String(day - weekdayOf(day)),
  monthly: ({ day }) => `${dateOf(day).year}-${dateOf(day).month}`,
  yearly: ({ day }) => String(dateOf(day).year),
};

interface Rule {
  readonly name: string;
  /** How many more it keeps. */
  left: number;
  last: string | undefined;
  bucketOf(time: LocalTime, at: number): string;
}

/**
 * Says what to keep and what to remove, by the rules of restic: going back from the newest, each rule keeps the first
 * of each of its buckets until it has kept its number; the oldest of all is kept by every rule that has some left, so
 * that the history reaches back as far as it can. Buckets are those of the zone's calendar.
 */
export function applyRetention<T>(
  items: readonly T[],
  timeOf: (item: T) => number,
  policy: RetentionPolicy,
  zone: Zone,
): Retention<T> {
  const newestFirst = items.toSorted((one, other) => timeOf(other) - timeOf(one));
  const rules = rulesOf(policy);
  const [newest] = newestFirst;
  const { within } = policy;
  const since =
    newest === undefined || within === undefined ? undefined : before(timeOf(newest), within, zone);
  const kept: Kept<T>[] = [];
  const removed: T[] = [];
  for (const [at, item] of newestFirst.entries()) {
    const reasons: string[] = [];
    const time = timeOf(item);
    if (within !== undefined && since !== undefined && time > since)
      reasons.push(`within ${sayPeriod(within)}`);
    const { day, minutes } = zone.localOf(time);
    const local = { day, hour: Math.floor(minutes / 60) };
    for (const rule of rules) {
      if (rule.left === 0) continue;
      const bucket = rule.bucketOf(local, at);
      const oldest = at === newestFirst.length - 1;
      if (bucket === rule.last && !oldest) continue;
      reasons.push(`${bucket === rule.last ? 'oldest ' : ''}${rule.name} snapshot`);
      rule.last = bucket;
      rule.left -= 1;
    }
    if (reasons.length > 0) kept.push({ item, reasons });
    else removed.push(item);
  }
  return { kept, removed };
}

function rulesOf(policy: RetentionPolicy): Rule[] {
  const { hourly, daily, weekly, monthly, yearly } = buckets;
  const named = {
    last: (_time: LocalTime, at: number) => String(at),
    hourly,
    daily,
    weekly,
    monthly,
    yearly,
  };
  return Object.entries(named).map(([name, bucketOf]) => ({
    name,
    left: policy[name as keyof typeof named] ?? 0,
    last: undefined,
    bucketOf,
  }));
}

/** The instant that lies a period before another, by the calendar of a zone. */
function before(instant: number, { years, months, days, hours }: Period, zone: Zone): number {
  const afterHours = hours * 3_600_000;
  if (years === 0 && months === 0 && days === 0) return instant - afterHours;
  const { day, minutes } = zone.localOf(instant);
  const { year, month, dayOfMonth } = dateOf(day);
  const earlier = zone.instantOf(dayOf(year - years, month - months, dayOfMonth - days), minutes);
  // Zones are whole minutes off, so what is left of a minute is the same everywhere.
  return earlier + (instant % 60_000) - afterHours;
}
