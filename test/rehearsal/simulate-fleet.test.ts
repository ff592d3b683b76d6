import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalogueOf } from '../../src/operations/schedule/catalogue.ts';
import { simulateFleet } from '../../src/rehearsal/simulate-fleet.ts';
import { runningHours, runningSpans } from '../../src/time/preview.ts';

const HOUR = 3_600_000;
const catalogue = catalogueOf({
  office: { days: 'mon-fri', start: '08:00', stop: '20:00', timezone: 'Europe/Paris', holidays: 'FR' },
  us: { days: 'mon-fri', start: '09:00', stop: '18:00', timezone: 'America/New_York', holidays: 'US' },
  nights: { days: 'mon-fri', start: '22:00', stop: '05:30', timezone: 'Australia/Lord_Howe' },
});
const tags = ['office', 'us', 'nights', 'off=(M-F,20);on=(M-F,8);tz=Europe/Paris'] as const;

describe('a simulated fleet', () => {
  it('saves over a year what its recorded states say, and what the schedules promise', async () => {
    const [from, to] = [Date.UTC(2027, 0, 1), Date.UTC(2028, 0, 1)];
    const machines = Array.from({ length: 100 }, (_, index) => ({
      id: `i-${index}`,
      tag: tags[index % tags.length] ?? '',
      usdPerHour: index % 10 === 0 ? undefined : 0.01 * index,
    }));
    const { reading, ran } = await simulateFleet({ machines, catalogue, from, to });
    const price = new Map(machines.map(({ id, usdPerHour }) => [id, usdPerHour]));
    const hours = ran.reduce((sum, span) => sum + (span.to - span.from) / HOUR, 0);
    const usd = ran.reduce(
      (sum, span) => sum + ((span.to - span.from) / HOUR) * (price.get(span.id) ?? 0),
      0,
    );
    expect(reading.hours).toBeCloseTo(hours, 6);
    expect(reading.usd).toBeCloseTo(usd, 6);
    expect(reading).toMatchObject({ machines: 100, hoursAlwaysOn: 100 * 8_760, unpriced: 10 });
    let promised = 0;
    for (const tag of tags) promised += 25 * runningHours(await catalogue.resolve(tag), from, to);
    expect(reading.hours).toBeCloseTo(promised, 6);
  });

  it('runs that are missed make it late, never wrong', async () => {
    const [from, to] = [Date.UTC(2027, 9, 20), Date.UTC(2027, 10, 20)];
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...tags),
        fc.array(fc.boolean(), { minLength: 5 }),
        async (tag, misses) => {
          let index = 0;
          const missed = (): boolean => misses[(index += 1) % misses.length] ?? false;
          const machines = [{ id: 'i-1', tag, usdPerHour: 1 }];
          const seen: number[] = [];
          const { ran } = await simulateFleet({
            machines,
            catalogue,
            from,
            to,
            missed: (at) => missed() || seen.push(at) === 0,
          });
          const promised = runningSpans(await catalogue.resolve(tag), from, to + 1);
          for (const at of seen) {
            const wanted = promised.some((span) => at >= span.from && at < span.to);
            expect(
              ran.some((span) => at >= span.from && at < span.to),
              new Date(at).toISOString(),
            ).toBe(wanted);
          }
        },
      ),
      { numRuns: 40 },
    );
  });
});
