import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasBothDirections } from '../../src/time/level.ts';
import { edgesWithOverride, levelWithOverride, type Override } from '../../src/time/override.ts';
import { parseSchedule, type PeriodSource, type ScheduleSource } from '../../src/time/schedule.ts';

const DAY = 86_400_000;
const MINUTE = 60_000;

const clock = fc
  .integer({ min: 0, max: 95 })
  .map(
    (quarter) =>
      `${String(Math.floor(quarter / 4)).padStart(2, '0')}:${String((quarter % 4) * 15).padStart(2, '0')}`,
  );
const period: fc.Arbitrary<PeriodSource> = fc
  .record({
    start: fc.option(clock, { nil: undefined }),
    stop: fc.option(clock, { nil: undefined }),
    days: fc.constantFrom('all', 'mon-fri', 'sat-mon', 'mon#2,friL', ['1-15', 'L'], '15W'),
    months: fc.constantFrom(undefined, 'mar-apr', ['oct', 'nov'], 'nov-feb'),
  })
  .filter(({ start, stop }) => start !== undefined || stop !== undefined);

interface Case {
  readonly source: ScheduleSource;
  readonly from: number;
  readonly override: Override | undefined;
}

/** Any schedule, in the weeks in which clocks change as often as in others, with exceptions and an override there. */
const anyCase: fc.Arbitrary<Case> = fc
  .record({
    timezone: fc.constantFrom(
      'Europe/Paris',
      'America/New_York',
      'Australia/Lord_Howe',
      'Africa/Casablanca',
      'Pacific/Apia',
      'UTC',
    ),
    periods: fc.array(period, { minLength: 1, maxLength: 3 }),
    holidays: fc.constantFrom(undefined, 'FR', 'US-CA'),
    year: fc.integer({ min: 2000, max: 2040 }),
    day: fc.oneof(fc.constantFrom(70, 84, 295, 300), fc.integer({ min: 0, max: 355 })),
    exceptions: fc.array(
      fc.record({
        offset: fc.integer({ min: 0, max: 9 }),
        sign: fc.constantFrom('+', '-'),
        hours: fc.option(fc.tuple(clock, clock), { nil: undefined }),
      }),
      { maxLength: 3 },
    ),
    override: fc.option(
      fc.record({
        state: fc.constantFrom('running' as const, 'stopped' as const),
        at: fc.integer({ min: 0, max: 12_000 }),
        length: fc.integer({ min: 1, max: 4_000 }),
      }),
      { nil: undefined },
    ),
  })
  .map(({ timezone, periods, holidays, year, day, exceptions, override }) => {
    const from = Date.UTC(year, 0, 1) + day * DAY;
    const dateOf = (offset: number): string => new Date(from + offset * DAY).toISOString().slice(0, 10);
    return {
      from,
      source: {
        timezone,
        periods,
        holidays,
        exceptions: exceptions.map(
          ({ offset, sign, hours }) =>
            `${sign}${dateOf(offset)}${hours === undefined ? '' : ` ${hours.join('-')}`}`,
        ),
      },
      override:
        override === undefined
          ? undefined
          : {
              state: override.state,
              from: from + override.at * MINUTE,
              until: from + (override.at + override.length) * MINUTE,
            },
    };
  });

describe('any schedule with holidays, exceptions and an override', () => {
  it('has the same edges asked at once or piece by piece, each once', async () => {
    await fc.assert(
      fc.asyncProperty(
        anyCase,
        fc.array(fc.integer({ min: 1, max: 3_000 }), { minLength: 1, maxLength: 6 }),
        async ({ source, from, override }, pieces) => {
          const schedule = await parseSchedule('s', source);
          const whole = edgesWithOverride(schedule, override, from, from + 10 * DAY);
          const found = [];
          let at = from;
          for (const minutes of [...pieces, 20_000]) {
            const to = Math.min(at + minutes * MINUTE, from + 10 * DAY);
            found.push(...edgesWithOverride(schedule, override, at, to));
            at = to;
          }
          expect(found).toEqual(whole);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('wants from one edge to the next what the edge says, so that a catch-up equals never having slept', async () => {
    await fc.assert(
      fc.asyncProperty(anyCase, async ({ source, from, override }) => {
        const schedule = await parseSchedule('s', source);
        fc.pre(hasBothDirections(schedule));
        const edges = edgesWithOverride(schedule, override, from, from + 10 * DAY);
        for (const [index, edge] of edges.entries()) {
          const next = edges[index + 1]?.at ?? from + 10 * DAY;
          // Of two edges at one instant the later one holds.
          if (next === edge.at) continue;
          for (const at of [edge.at, edge.at + 1, next - 1]) {
            const level = levelWithOverride(schedule, override, at);
            expect([level.desired, level.edge?.to], new Date(at).toISOString()).toEqual([edge.to, edge.to]);
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});
