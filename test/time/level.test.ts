import { describe, expect, it } from 'vitest';
import { levelAt } from '../../src/time/level.ts';
import { nextTransitions } from '../../src/time/transitions.ts';
import { parseSchedule, type ScheduleSource } from '../../src/time/schedule.ts';

const office: ScheduleSource = { days: 'mon-fri', start: '08:00', stop: '20:00', timezone: 'Europe/Paris' };

async function desired(source: ScheduleSource, at: string): Promise<string> {
  return levelAt(await parseSchedule('s', source), Date.parse(at)).desired;
}

async function next(source: ScheduleSource, at: string, count = 4): Promise<string[]> {
  const edges = nextTransitions(await parseSchedule('s', source), Date.parse(at), count);
  return edges.map((edge) => `${edge.to} ${new Date(edge.at).toISOString().slice(0, 16)}`);
}

describe('what a schedule wants', () => {
  it.each([
    ['2026-05-04T05:59:59Z', 'stopped'],
    ['2026-05-04T06:00:00Z', 'running'],
    ['2026-05-04T17:59:59Z', 'running'],
    ['2026-05-04T18:00:00Z', 'stopped'],
    ['2026-05-09T10:00:00Z', 'stopped'],
  ])('office hours at %s: %s', async (at, state) => {
    expect(await desired(office, at)).toBe(state);
  });

  it('holidays are days off, with their name in the reason', async () => {
    const schedule = await parseSchedule('office', { ...office, holidays: 'FR' });
    const level = levelAt(schedule, Date.parse('2026-05-01T10:00:00Z'));
    expect(level.desired).toBe('stopped');
    expect(level.reason).toMatch(/today: .* \(FR\)$/);
  });

  it('regional holidays count where they are', async () => {
    const goodFriday = '2026-04-03T10:00:00Z';
    expect(await desired({ ...office, holidays: 'FR' }, goodFriday)).toBe('running');
    expect(await desired({ ...office, holidays: 'FR-57' }, goodFriday)).toBe('stopped');
  });

  it('an exception opens a day in part, over a holiday', async () => {
    const source = { ...office, holidays: 'FR', exceptions: ['+2026-12-25 08:00-12:00'] };
    expect(await next(source, '2026-12-24T20:00:00Z', 2)).toEqual([
      'running 2026-12-25T07:00',
      'stopped 2026-12-25T11:00',
    ]);
  });

  it('an exception opens a Saturday at the usual hours', async () => {
    expect(await next({ ...office, exceptions: ['+2026-05-09'] }, '2026-05-08T20:00:00Z', 2)).toEqual([
      'running 2026-05-09T06:00',
      'stopped 2026-05-09T18:00',
    ]);
  });

  it('an exception closes a range of days, or hours of one', async () => {
    expect(
      await next({ ...office, exceptions: ['-2026-12-24..2027-01-03'] }, '2026-12-23T20:00:00Z', 1),
    ).toEqual(['running 2027-01-04T07:00']);
    expect(
      await next({ ...office, exceptions: ['-2026-05-04 12:00-14:00'] }, '2026-05-04T06:30:00Z', 3),
    ).toEqual(['stopped 2026-05-04T10:00', 'running 2026-05-04T12:00', 'stopped 2026-05-04T18:00']);
  });

  it('a night shift belongs to the day it begins on', async () => {
    const night = { days: 'mon-fri', start: '22:00', stop: '06:00', timezone: 'UTC' };
    expect(await desired(night, '2026-05-09T05:59:00Z')).toBe('running');
    expect(await desired(night, '2026-05-04T05:59:00Z')).toBe('stopped');
  });

  it('stop only has an opinion until the end of its day', async () => {
    const evening = { stop: '20:00', timezone: 'UTC' };
    expect(await desired(evening, '2026-05-04T19:00:00Z')).toBe('any');
    expect(await desired(evening, '2026-05-04T21:00:00Z')).toBe('stopped');
    expect(await desired(evening, '2026-05-05T01:00:00Z')).toBe('any');
  });

  it('start only never stops', async () => {
    const morning = { start: '08:00', days: 'mon-fri', timezone: 'UTC' };
    expect(await desired(morning, '2026-05-04T07:00:00Z')).toBe('any');
    expect(await desired(morning, '2026-05-04T09:00:00Z')).toBe('running');
    expect(await next(morning, '2026-05-08T09:00:00Z', 2)).toEqual([
      'running 2026-05-11T08:00',
      'running 2026-05-12T08:00',
    ]);
  });

  it('periods that touch are one', async () => {
    const always = { start: '00:00', stop: '24:00', timezone: 'Europe/Paris' };
    expect(await desired(always, '2026-05-04T00:00:00Z')).toBe('running');
    expect(await next(always, '2026-05-04T00:00:00Z')).toEqual([]);
  });

  it('months and days of the month narrow a period', async () => {
    const source = {
      days: 'mon',
      monthdays: '1-7',
      months: 'dec',
      start: '09:00',
      stop: '10:00',
      timezone: 'UTC',
    };
    expect(await next(source, '2026-01-01T00:00:00Z', 2)).toEqual([
      'running 2026-12-07T09:00',
      'stopped 2026-12-07T10:00',
    ]);
  });
});

describe('daylight saving', () => {
  it('a start in the skipped hour happens once, an hour later', async () => {
    const source = { start: '02:30', stop: '09:00', timezone: 'Europe/Paris' };
    expect(await next(source, '2026-03-28T20:00:00Z', 2)).toEqual([
      'running 2026-03-29T01:30',
      'stopped 2026-03-29T07:00',
    ]);
  });

  it('a stop in the hour that comes twice happens the first time', async () => {
    const source = { start: '01:00', stop: '02:30', timezone: 'Europe/Paris' };
    expect(await next(source, '2026-10-24T20:00:00Z', 3)).toEqual([
      'running 2026-10-24T23:00',
      'stopped 2026-10-25T00:30',
      'running 2026-10-26T00:00',
    ]);
  });
});

describe('schedules that are wrong', () => {
  it.each<[ScheduleSource, RegExp]>([
    [{}, /neither start nor stop/],
    [{ start: '25:00' }, /'25:00' is not a time of day/],
    [{ start: '08:00', timezone: 'Europe/Lyon' }, /'Europe\/Lyon' is not a time zone/],
    [{ start: '08:00', days: 'lun' }, /'lun' is not a day/],
    [{ start: '08:00', exceptions: ['2026-12-24'] }, /'2026-12-24' is not an exception/],
    [{ start: '08:00', exceptions: ['+2026-02-30'] }, /'2026-02-30' is not a date/],
    [{ start: '08:00', exceptions: ['-2026-12-24..2026-12-01'] }, /ends on 2026-12-01, before it begins/],
    [{ start: '08:00', holidays: 'XX' }, /no holidays for 'XX'/],
    [{ start: '08:00', holidays: 'FR-99' }, /FR has no region '99'/],
    [{ start: '08:00', periods: [{ stop: '09:00' }] }, /both hours of its own and periods/],
  ])('%j', async (source, message) => {
    await expect(parseSchedule('s', source)).rejects.toThrow(message);
  });
});
