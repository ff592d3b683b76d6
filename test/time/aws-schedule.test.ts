import { expect, test } from 'vitest';
import { readAwsSchedule } from '../../src/time/aws-schedule.ts';

const from = Date.UTC(2026, 0, 1);

function times(text: string, count = 3, zone = 'UTC'): readonly string[] {
  const schedule = readAwsSchedule(text, zone);
  const found: string[] = [];
  for (let at: number | undefined = from; found.length < count;) {
    at = schedule?.next(at, from);
    if (at === undefined) break;
    found.push(new Date(at).toISOString().slice(0, 16));
  }
  return found;
}

test.each([
  ['cron(15 12 * * ? *)', ['2026-01-01T12:15', '2026-01-02T12:15', '2026-01-03T12:15']],
  ['cron(0 2 ? * THU#3 *)', ['2026-01-15T02:00', '2026-02-19T02:00', '2026-03-19T02:00']],
  ['cron(0 2 ? * 6L *)', ['2026-01-30T02:00', '2026-02-27T02:00', '2026-03-27T02:00']],
  ['cron(0 2 ? * 1 *)', ['2026-01-04T02:00', '2026-01-11T02:00', '2026-01-18T02:00']],
  ['cron(0 2 ? * L *)', ['2026-01-03T02:00', '2026-01-10T02:00', '2026-01-17T02:00']],
  ['cron(5/30 8 15W * ? *)', ['2026-01-15T08:05', '2026-01-15T08:35', '2026-02-16T08:05']],
  ['cron(0 0 L * ? *)', ['2026-01-31T00:00', '2026-02-28T00:00', '2026-03-31T00:00']],
  ['cron(0 0 1 1 ? 2030)', ['2030-01-01T00:00']],
  ['rate(1 minute)', ['2026-01-01T00:01', '2026-01-01T00:02', '2026-01-01T00:03']],
  ['rate(7 days)', ['2026-01-08T00:00', '2026-01-15T00:00', '2026-01-22T00:00']],
  ['at(2026-07-07T13:15:30)', ['2026-07-07T13:15']],
  ['at(2025-07-07T13:15:30)', []],
])('%s', (text, expected) => {
  expect(times(text)).toEqual(expected);
});

test('expressions stand in their time zone, over its clock changes', () => {
  expect(times('cron(0 12 28-30 3 ? 2026)', 3, 'Europe/Paris')).toEqual([
    '2026-03-28T11:00',
    '2026-03-29T10:00',
    '2026-03-30T10:00',
  ]);
  expect(times('at(2026-07-07T13:15:30)', 1, 'Europe/Paris')).toEqual(['2026-07-07T11:15']);
});

test.each([
  'cron(0 2 * * * *)',
  'cron(0 2 ? * ?)',
  'cron(61 2 * * ? *)',
  'rate(0 days)',
  'rate(1 year)',
  'every day',
])('%s is no schedule', (text) => expect(readAwsSchedule(text)).toBeUndefined());
