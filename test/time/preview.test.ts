import { describe, expect, it } from 'vitest';
import { calendarFile } from '../../src/time/ics.ts';
import { preview, runningHours } from '../../src/time/preview.ts';
import { parseSchedule } from '../../src/time/schedule.ts';

const office = await parseSchedule('office', {
  days: 'mon-fri',
  start: '08:00',
  stop: '20:00',
  timezone: 'Europe/Paris',
  holidays: 'FR',
});

describe('a preview', () => {
  it('shows each day with its hours and why it is different', () => {
    const days = preview(office, Date.parse('2026-04-30T10:00:00Z'), 3);
    expect(
      days.map((day) => [
        day.date,
        day.weekday,
        day.spans.length,
        day.because?.endsWith('(FR)'),
        day.because,
      ]),
    ).toEqual([
      ['2026-04-30', 3, 1, undefined, undefined],
      ['2026-05-01', 4, 0, true, expect.any(String)],
      ['2026-05-02', 5, 0, undefined, undefined],
    ]);
  });

  it('cuts night shifts at midnight', async () => {
    const night = await parseSchedule('night', { start: '22:00', stop: '06:00', timezone: 'UTC' });
    const [day] = preview(night, Date.parse('2026-05-04T12:00:00Z'), 1);
    expect(day?.spans.map((span) => (span.to - span.from) / 3_600_000)).toEqual([6, 2]);
  });

  it('counts the hours that the clock change gives and takes', async () => {
    const night = await parseSchedule('night', { start: '00:00', stop: '06:00', timezone: 'Europe/Paris' });
    const hours = (day: string): number =>
      runningHours(night, Date.parse(`${day}T12:00:00Z`) - 86_400_000, Date.parse(`${day}T12:00:00Z`));
    expect([hours('2026-03-29'), hours('2026-10-25'), hours('2026-06-01')]).toEqual([5, 7, 6]);
  });
});

describe('a calendar file', () => {
  it('holds one event for each running time, with ids that stay', async () => {
    const range = {
      from: Date.parse('2026-04-27T00:00:00Z'),
      to: Date.parse('2026-05-04T00:00:00Z'),
      now: Date.parse('2026-04-26T00:00:00Z'),
    };
    const file = await calendarFile(office, range);
    expect(file.match(/BEGIN:VEVENT/g)).toHaveLength(4);
    expect(file).toContain('DTSTART:20260427T060000Z');
    expect(file).toContain('DTEND:20260427T180000Z');
    expect(file).toContain(`UID:office-${Date.parse('2026-04-27T06:00:00Z')}@nuage`);
    expect(await calendarFile(office, range)).toBe(file);
  });
});
