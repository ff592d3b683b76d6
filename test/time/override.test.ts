import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  edgesWithOverride,
  formatOverride,
  levelWithOverride,
  parseOverride,
} from '../../src/time/override.ts';
import { parseSchedule } from '../../src/time/schedule.ts';

const office = await parseSchedule('office', {
  days: 'mon-fri',
  start: '08:00',
  stop: '20:00',
  timezone: 'Europe/Paris',
});
const at = (text: string): number => Date.parse(text);

describe('an override with an end', () => {
  const override = parseOverride('running 2026-05-04T17:00Z/2026-05-04T21:00Z');

  it.each([
    ['2026-05-04T16:59Z', 'running', '2026-05-04T06:00:00.000Z'],
    ['2026-05-04T17:00Z', 'running', '2026-05-04T17:00:00.000Z'],
    ['2026-05-04T20:59Z', 'running', '2026-05-04T17:00:00.000Z'],
    ['2026-05-04T21:00Z', 'stopped', '2026-05-04T21:00:00.000Z'],
    ['2026-05-05T06:00Z', 'running', '2026-05-05T06:00:00.000Z'],
  ])('at %s wants %s since %s', (instant, desired, since) => {
    const level = levelWithOverride(office, override, at(instant));
    expect(level.desired).toBe(desired);
    expect(new Date(level.edge?.at ?? 0).toISOString()).toBe(since);
  });

  it('swallows the edges inside it and adds its own', () => {
    const edges = edgesWithOverride(office, override, at('2026-05-04T00:00Z'), at('2026-05-05T00:00Z'));
    expect(edges.map((edge) => `${edge.to} ${new Date(edge.at).toISOString().slice(11, 16)}`)).toEqual([
      'running 06:00',
      'running 17:00',
      'stopped 21:00',
    ]);
  });

  it('reads back what it writes', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('running' as const, 'stopped' as const),
        fc.integer({ min: 0, max: 5e7 }),
        fc.integer({ min: 1, max: 1e6 }),
        (state, from, length) => {
          const whole = { state, from: from * 60_000, until: (from + length) * 60_000 };
          expect(parseOverride(formatOverride(whole))).toEqual(whole);
          expect(formatOverride(whole)).toMatch(/^[\w\s+\-=.:/@]*$/);
        },
      ),
    );
  });

  it.each([
    'running',
    'running 3h',
    'sleeping 2026-05-04T17:00Z/2026-05-04T21:00Z',
    'running 2026-05-04T17:00Z/soon',
  ])('refuses %j', (text) => {
    expect(() => parseOverride(text)).toThrow(/is not an override/);
  });

  it('refuses one that ends before it begins', () => {
    expect(() => parseOverride('running 2026-05-04T17:00Z/2026-05-04T16:00Z')).toThrow(
      /ends before it begins/,
    );
  });
});
