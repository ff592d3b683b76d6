import { Temporal } from 'temporal-polyfill';
import { AwsCron } from '../../../time/aws-cron/aws-cron.ts';
import { readRate } from '../../../time/aws-rate.ts';
import { invalid } from './errors.ts';
import type { ScheduleRow } from './state.ts';

type Timed = Pick<ScheduleRow, 'expression' | 'timeZone' | 'start' | 'end' | 'since'>;

/** Answers the first time after an instant, epoch milliseconds. */
type Next = (after: number, row: Timed) => number | undefined;

/**
 * When a schedule is due next, after a time; undefined when it is over.
 * https://docs.aws.amazon.com/scheduler/latest/UserGuide/schedule-types.html
 */
export function nextTime(row: Timed, after: number): number | undefined {
  const from = row.start === undefined ? after : Math.max(after, row.start - 1);
  const next = readExpression(row.expression, row.timeZone)(from, row);
  return next === undefined || (row.end !== undefined && next > row.end) ? undefined : next;
}

/** Refuses an expression or a time zone that is none. */
export function checkTiming(expression: string, timeZone: string): void {
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(timeZone);
  } catch {
    throw invalid(`Invalid Schedule Expression Timezone ${timeZone}.`);
  }
  readExpression(expression, timeZone);
}

function readExpression(text: string, timeZone: string): Next {
  // Here one minute may be "minutes" too, and two be "minute".
  const rate = readRate(text.replace(/^rate\((\d+) (minute|hour|day)s?\)$/, asRules));
  if (rate !== undefined)
    return (after, { since }) =>
      after < since ? since : since + (Math.floor((after - since) / rate) + 1) * rate;
  const once = readOnce(text, timeZone);
  if (once !== undefined) return (after) => (once > after ? once : undefined);
  const cron = AwsCron.read(text);
  if (cron === undefined) throw invalid(`Invalid Schedule Expression ${text}.`);
  return (after) => cron.next(after, timeZone);
}

/** The same for rules of EventBridge, which ask for the plural where it belongs. */
function asRules(_: string, count: string, unit: string): string {
  return `rate(${count} ${unit}${count === '1' ? '' : 's'})`;
}

/** `at(2027-01-31T08:00:00)`, on the clocks of the time zone. */
function readOnce(text: string, timeZone: string): number | undefined {
  const [, local] = /^at\((\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)\)$/.exec(text) ?? [];
  if (local === undefined) return undefined;
  try {
    return Temporal.PlainDateTime.from(local, { overflow: 'reject' }).toZonedDateTime(timeZone)
      .epochMilliseconds;
  } catch {
    return undefined;
  }
}
