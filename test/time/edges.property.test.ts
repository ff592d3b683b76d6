import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { edgesBetween } from '../../src/time/edges.ts';
import { lastEdge, levelAt } from '../../src/time/level.ts';
import { nextTransitions } from '../../src/time/transitions.ts';
import { parseSchedule } from '../../src/time/schedule.ts';
import { zoneOf } from '../../src/time/zone.ts';

const ZONES = [
  'Europe/Paris',
  'America/New_York',
  'Australia/Lord_Howe',
  'Africa/Casablanca',
  'Asia/Kathmandu',
  'Pacific/Apia',
  'America/Sao_Paulo',
  'Antarctica/Troll',
  'UTC',
];
const DAY = 86_400_000;

const time = fc
  .integer({ min: 0, max: 1439 })
  .map(
    (minutes) =>
      `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`,
  );
const days = fc.constantFrom('all', 'mon-fri', 'weekend', 'mon#2,friL', '1-15', 'L', '15W', 'sat-mon');
const period = fc.record({ start: time, stop: time, days });
const setting = fc.record({
  timezone: fc.constantFrom(...ZONES),
  periods: fc.array(period, { minLength: 1, maxLength: 3 }),
  year: fc.integer({ min: 1990, max: 2040 }),
});

/** The slow, obvious answer: is there a day whose span, in local time, holds the instant? */
function openByLooking(
  periods: readonly { start: string; stop: string; days: string }[],
  timezone: string,
  instant: number,
  matches: readonly ((day: number) => boolean)[],
): boolean {
  const zone = zoneOf(timezone);
  const minutesOf = (text: string): number => Number(text.slice(0, 2)) * 60 + Number(text.slice(3));
  const today = zone.localOf(instant).day;
  return periods.some(({ start, stop }, index) =>
    [today - 2, today - 1, today].some((day) => {
      if (!matches[index]?.(day)) return false;
      const end = minutesOf(stop) + (minutesOf(stop) <= minutesOf(start) ? 1440 : 0);
      return instant >= zone.instantOf(day, minutesOf(start)) && instant < zone.instantOf(day, end);
    }),
  );
}

describe('edges, over any schedule, zone and year', () => {
  it('alternate, so that none is missed and none happens twice', async () => {
    await fc.assert(
      fc.asyncProperty(setting, async ({ timezone, periods, year }) => {
        const schedule = await parseSchedule('s', { timezone, periods });
        const edges = edgesBetween(schedule, Date.UTC(year, 0, 1), Date.UTC(year + 1, 0, 1));
        for (const [index, edge] of edges.entries()) {
          const before = edges[index - 1];
          if (before) {
            expect(edge.at).toBeGreaterThan(before.at);
            expect(edge.to).not.toBe(before.to);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('agree with the slow, obvious answer at every minute around them', async () => {
    await fc.assert(
      fc.asyncProperty(
        setting,
        fc.integer({ min: 0, max: 364 }),
        async ({ timezone, periods, year }, offset) => {
          const schedule = await parseSchedule('s', { timezone, periods });
          const matches = schedule.periods.map((one) => one.matches);
          const from = Date.UTC(year, 0, 1) + offset * DAY;
          const around = edgesBetween(schedule, from, from + 10 * DAY).flatMap((edge) => [
            edge.at - 60_000,
            edge.at - 1,
            edge.at,
            edge.at + 1,
            edge.at + 60_000,
          ]);
          for (const instant of [from, ...around]) {
            expect(levelAt(schedule, instant).desired).toBe(
              openByLooking(periods, timezone, instant, matches) ? 'running' : 'stopped',
            );
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it('are the same whether asked for a year at once or in pieces', async () => {
    await fc.assert(
      fc.asyncProperty(
        setting,
        fc.integer({ min: 1, max: 40 }),
        async ({ timezone, periods, year }, step) => {
          const schedule = await parseSchedule('s', { timezone, periods });
          const from = Date.UTC(year, 0, 1);
          const to = from + 200 * DAY;
          const pieces = [];
          for (let at = from; at < to; at += step * DAY)
            pieces.push(...edgesBetween(schedule, at, Math.min(to, at + step * DAY)));
          expect(pieces).toEqual(edgesBetween(schedule, from, to));
        },
      ),
      { numRuns: 40 },
    );
  });

  it('one that slept and catches up wants what one that never slept wants', async () => {
    await fc.assert(
      fc.asyncProperty(
        setting,
        fc.array(fc.integer({ min: 1, max: 72 * 60 }), { minLength: 1, maxLength: 20 }),
        async ({ timezone, periods, year }, naps) => {
          const schedule = await parseSchedule('s', { timezone, periods });
          let at = Date.UTC(year, 5, 1);
          for (const nap of naps) {
            const before = levelAt(schedule, at).desired;
            const missed = edgesBetween(schedule, at + 1, at + nap * 60_000 + 1);
            at += nap * 60_000;
            expect(levelAt(schedule, at).desired).toBe(missed.at(-1)?.to ?? before);
            if (missed.length > 0) expect(lastEdge(schedule, at)).toEqual(missed.at(-1));
          }
        },
      ),
      { numRuns: 40 },
    );
  });

  it('the next transitions are the edges that follow', async () => {
    await fc.assert(
      fc.asyncProperty(setting, async ({ timezone, periods, year }) => {
        const schedule = await parseSchedule('s', { timezone, periods });
        const from = Date.UTC(year, 2, 20);
        const next = nextTransitions(schedule, from, 5);
        const last = next.at(-1);
        if (last) expect(next).toEqual(edgesBetween(schedule, from + 1, last.at + 1));
      }),
      { numRuns: 40 },
    );
  });
});
