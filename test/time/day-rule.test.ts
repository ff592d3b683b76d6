import { describe, expect, it } from 'vitest';
import { parseIsoDay, isoOf } from '../../src/time/day.ts';
import { parseDays, parseMonths } from '../../src/time/day-rule.ts';

function daysOf(rule: string, year: number, month?: number): string[] {
  const matches = parseDays(rule);
  const first = parseIsoDay(`${year}-01-01`) ?? 0;
  const all = Array.from({ length: 366 }, (_, index) => first + index)
    .filter(matches)
    .map(isoOf);
  return all.filter((date) =>
    date.startsWith(month === undefined ? `${year}-` : `${year}-${String(month).padStart(2, '0')}`),
  );
}

describe('days of a schedule', () => {
  it.each([
    ['mon-fri', 5, 21],
    ['sat-mon', 5, 14],
    ['all', 5, 31],
    ['weekend', 5, 10],
    ['1-15', 2, 15],
    ['28-3', 2, 4],
  ])('%s in month %i of 2026 is %i days', (rule, month, count) => {
    expect(daysOf(rule, 2026, month)).toHaveLength(count);
  });

  it.each([
    ['mon#2', 5, ['2026-05-11']],
    ['friL', 5, ['2026-05-29']],
    ['fri#L', 5, ['2026-05-29']],
    ['L', 2, ['2026-02-28']],
    ['15W', 8, ['2026-08-14']],
    ['15W', 11, ['2026-11-16']],
    ['1W', 8, ['2026-08-03']],
    ['31W', 5, ['2026-05-29']],
    ['31W', 6, []],
    ['LW', 5, ['2026-05-29']],
    ['mon#1,friL', 6, ['2026-06-01', '2026-06-26']],
    ['Tuesday', 6, ['2026-06-02', '2026-06-09', '2026-06-16', '2026-06-23', '2026-06-30']],
  ])('%s in month %i of 2026 is %j', (rule, month, dates) => {
    expect(daysOf(rule, 2026, month)).toEqual(dates);
  });

  it('finds the last day of a leap February', () => {
    expect(daysOf('L', 2028, 2)).toEqual(['2028-02-29']);
  });

  it.each(['', 'lundi', 'mon-', 'mon#6', '0', '32', '1-40', '5X', 'mon fri', 'mon-fri-sun'])(
    'refuses %j and says what would be right',
    (rule) => {
      expect(() => parseDays(rule)).toThrow(/is not a day|no days are named/);
    },
  );
});

describe('months of a schedule', () => {
  it('wraps over the new year', () => {
    const matches = parseMonths('nov-feb');
    expect(
      ['2026-01-15', '2026-03-01', '2026-11-01', '2026-10-31'].map((date) => matches(parseIsoDay(date) ?? 0)),
    ).toEqual([true, false, true, false]);
  });

  it.each(['13', 'janvier', 'jan-', 'jan-feb-mar', ''])('refuses %j', (months) => {
    expect(() => parseMonths(months)).toThrow(/is not a month|no months are named/);
  });
});
