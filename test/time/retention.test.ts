import { expect, test } from 'vitest';
import { parsePeriod } from '../../src/time/period.ts';
import { applyRetention, keepsNothing } from '../../src/time/retention.ts';
import type { RetentionPolicy } from '../../src/time/retention.ts';
import { zoneOf } from '../../src/time/zone.ts';

function decide(times: readonly string[], policy: RetentionPolicy, zone = 'UTC') {
  const { kept, removed } = applyRetention(times, (time) => Date.parse(time), policy, zoneOf(zone));
  return { kept: Object.fromEntries(kept.map(({ item, reasons }) => [item, reasons])), removed };
}

const within = (text: string) => ({ within: parsePeriod(text) });

test('of each day that has one the newest is kept, and the oldest of all while the rule has some left', () => {
  const times = ['2026-03-01T09:00Z', '2026-03-01T21:00Z', '2026-03-05T10:00Z', '2026-03-05T08:00Z'];
  expect(decide(times, { daily: 2 })).toEqual({
    kept: { '2026-03-05T10:00Z': ['daily snapshot'], '2026-03-01T21:00Z': ['daily snapshot'] },
    removed: ['2026-03-05T08:00Z', '2026-03-01T09:00Z'],
  });
  expect(decide(times, { daily: 3 }).kept).toMatchObject({ '2026-03-01T09:00Z': ['oldest daily snapshot'] });
});

test('a week is that of ISO 8601, also over the turn of a year', () => {
  // The Thursday decides: 2027-01-01 is in the week of 2026-12-28.
  const times = ['2026-12-27T12:00Z', '2026-12-28T12:00Z', '2027-01-01T12:00Z', '2027-01-04T12:00Z'];
  expect(decide(times, { weekly: 2 }).removed).toEqual(['2026-12-28T12:00Z', '2026-12-27T12:00Z']);
});

test('one backup is kept by several rules, and says each', () => {
  expect(
    decide(['2026-05-01T00:00Z'], { last: 1, hourly: 1, daily: 1, weekly: 1, monthly: 1, yearly: 1 }),
  ).toEqual({
    kept: {
      '2026-05-01T00:00Z': ['last', 'hourly', 'daily', 'weekly', 'monthly', 'yearly'].map(
        (rule) => `${rule} snapshot`,
      ),
    },
    removed: [],
  });
});

test('within a time is counted back from the newest by the calendar, not from now', () => {
  const times = ['2024-03-31T12:00Z', '2024-02-29T12:00:01Z', '2024-03-02T12:00Z', '2024-03-02T12:00:01Z'];
  // A month before 31 March is 31 February, which is 2 March.
  expect(decide(times, within('1m'))).toEqual({
    kept: { '2024-03-31T12:00Z': ['within 1m'], '2024-03-02T12:00:01Z': ['within 1m'] },
    removed: ['2024-03-02T12:00Z', '2024-02-29T12:00:01Z'],
  });
  expect(decide(times, within('1y2m3d')).removed).toEqual([]);
});

test('days begin at midnight of the zone', () => {
  const times = ['2026-06-01T21:30Z', '2026-06-01T22:30Z'];
  expect(decide(times, { daily: 1 }).kept).toEqual({ '2026-06-01T22:30Z': ['daily snapshot'] });
  expect(Object.keys(decide(times, { daily: 2 }, 'Europe/Paris').kept)).toHaveLength(2);
});

test('a policy of nothing but noughts keeps nothing', () => {
  expect(keepsNothing({ last: 0, daily: 0 })).toBe(true);
  expect(keepsNothing({})).toBe(true);
  expect(keepsNothing(within('1h'))).toBe(false);
});

test.each(['', '0d', '1w', '1d1d', 'd', '-1d', '1.5d'])('%j is no period', (text) => {
  expect(parsePeriod(text)).toBeUndefined();
});
