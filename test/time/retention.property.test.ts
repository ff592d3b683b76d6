import fc from 'fast-check';
import { test, expect } from 'vitest';
import { applyRetention } from '../../src/time/retention.ts';
import { zoneOf } from '../../src/time/zone.ts';

const rules = ['last', 'hourly', 'daily', 'weekly', 'monthly', 'yearly'] as const;

/** The number of the ISO week as ISO 8601 defines it: that of the week's Thursday. */
function isoWeek(date: Date): string {
  const thursday = new Date(date);
  thursday.setUTCDate(date.getUTCDate() + 4 - (date.getUTCDay() || 7));
  const first = Date.UTC(thursday.getUTCFullYear(), 0, 1);
  const days =
    (Date.UTC(thursday.getUTCFullYear(), thursday.getUTCMonth(), thursday.getUTCDate()) - first) / 86_400_000;
  return `${thursday.getUTCFullYear()} W${1 + Math.floor(days / 7)}`;
}

const bucket = {
  last: (_date: Date, at: number) => String(at),
  hourly: (date: Date) => date.toISOString().slice(0, 13),
  daily: (date: Date) => date.toISOString().slice(0, 10),
  weekly: isoWeek,
  monthly: (date: Date) => date.toISOString().slice(0, 7),
  yearly: (date: Date) => date.toISOString().slice(0, 4),
};

/** What each rule alone keeps, one rule after the other: not how nuage goes about it. */
function plainly(
  times: readonly number[],
  counts: Readonly<Record<string, number>>,
  hours: number,
): number[] {
  const dates = times.map((time) => new Date(time));
  const kept = new Set<number>();
  for (const rule of rules) {
    const groups = Map.groupBy(dates.keys(), (at) => bucket[rule](dates[at] ?? new Date(0), at));
    const newest = [...groups.values()].map(([at]) => at ?? 0);
    const chosen = newest.slice(0, counts[rule]);
    for (const at of chosen) kept.add(at);
    const left = (counts[rule] ?? 0) - chosen.length;
    if (left > 0 && times.length > 0) kept.add(times.length - 1);
  }
  for (const [at, time] of times.entries())
    if (hours > 0 && time > (times[0] ?? 0) - hours * 3_600_000) kept.add(at);
  return [...kept].sort((one, other) => one - other);
}

test('what is kept is what a plain reading of the rules keeps', () => {
  const time = fc.oneof(
    fc.integer({ min: Date.UTC(2019, 11, 20), max: Date.UTC(2021, 0, 10) }),
    fc.integer({ min: 0, max: Date.UTC(2037, 0, 1) }),
  );
  const counts = fc.record(Object.fromEntries(rules.map((rule) => [rule, fc.nat({ max: 6 })])));
  fc.assert(
    fc.property(
      fc.uniqueArray(time, { maxLength: 60 }),
      counts,
      fc.nat({ max: 400 }),
      (given, policy, hours) => {
        const within = hours === 0 ? undefined : { years: 0, months: 0, days: 0, hours };
        const times = given.toSorted((one, other) => other - one);
        const { kept, removed } = applyRetention(given, (one) => one, { ...policy, within }, zoneOf('UTC'));
        const expected = plainly(times, policy, hours);
        expect(kept.map(({ item }) => item)).toEqual(expected.map((at) => times[at]));
        expect(kept.length + removed.length).toBe(given.length);
      },
    ),
    { numRuns: 300 },
  );
});
