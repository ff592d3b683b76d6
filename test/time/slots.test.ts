import { expect, test } from 'vitest';
import { parseSchedule } from '../../src/time/schedule.ts';
import { readSlots, slotsOfStarts, type Slots } from '../../src/time/slots.ts';

/** Every time of a span, in order, as `next` tells them. */
function timesIn(slots: Slots, from: string, to: string): readonly string[] {
  const found: string[] = [];
  for (
    let at = slots.next(Date.parse(from) - 1);
    at !== undefined && at < Date.parse(to);
    at = slots.next(at)
  )
    found.push(new Date(at).toISOString().slice(0, 16));
  return found;
}

/** `last` must tell the same times, from each of them until a moment before the one behind it. */
function agrees(slots: Slots, times: readonly string[]): void {
  for (const [at, time] of times.entries()) {
    const [instant, behind] = [Date.parse(`${time}Z`), times[at + 1]];
    expect(slots.last(instant)).toBe(instant);
    if (behind !== undefined) expect(slots.last(Date.parse(`${behind}Z`) - 1)).toBe(instant);
  }
}

test('a schedule has one start a day, also where the clocks leave it out or show it twice', async () => {
  const nightly = slotsOfStarts(await parseSchedule('nightly', { start: '02:30', timezone: 'Europe/Paris' }));
  const spring = timesIn(nightly, '2027-03-27T00:00Z', '2027-03-30T00:00Z');
  expect(spring).toEqual(['2027-03-27T01:30', '2027-03-28T01:30', '2027-03-29T00:30']);
  const autumn = timesIn(nightly, '2027-10-30T00:00Z', '2027-11-02T00:00Z');
  expect(autumn).toEqual(['2027-10-30T00:30', '2027-10-31T00:30', '2027-11-01T01:30']);
  agrees(nightly, spring);
  agrees(nightly, autumn);
});

test('of a schedule with both hours the starts count, with its days and exceptions', async () => {
  const office = slotsOfStarts(
    await parseSchedule('office', {
      days: 'mon-fri',
      start: '08:00',
      stop: '20:00',
      exceptions: ['-2027-05-07', '+2027-05-08 10:00-12:00'],
    }),
  );
  const times = timesIn(office, '2027-05-05T00:00Z', '2027-05-11T00:00Z');
  expect(times).toEqual(['2027-05-05T08:00', '2027-05-06T08:00', '2027-05-08T10:00', '2027-05-10T08:00']);
  agrees(office, times);
});

test('cron goes by the clocks of its zone, and rate counts from midnight UTC for everybody', () => {
  const cron = readSlots('cron(15 2 ? * MON-FRI *)', 'Europe/Paris');
  const rate = readSlots('rate(6 hours)', 'Europe/Paris');
  if (cron === undefined || rate === undefined) throw new Error('both are times');
  const weekdays = timesIn(cron, '2027-10-29T00:00Z', '2027-11-02T12:00Z');
  expect(weekdays).toEqual(['2027-10-29T00:15', '2027-11-01T01:15', '2027-11-02T01:15']);
  agrees(cron, weekdays);
  const sixHourly = timesIn(rate, '2027-01-01T00:00Z', '2027-01-02T00:00Z');
  expect(sixHourly.map((time) => time.slice(11))).toEqual(['00:00', '06:00', '12:00', '18:00']);
  agrees(rate, sixHourly);
  const leap = readSlots('cron(0 0 29 2 ? *)', 'UTC');
  expect(leap?.last(Date.parse('2031-06-01T00:00Z'))).toBe(Date.parse('2028-02-29T00:00Z'));
  for (const none of ['at(2027-01-01T00:00:00)', 'rate(1 hours)', 'cron(0 0 * * *)', 'nightly'])
    expect(readSlots(none, 'UTC')).toBeUndefined();
});
