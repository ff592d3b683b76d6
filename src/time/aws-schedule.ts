import { Temporal } from 'temporal-polyfill';
import { AwsCron } from './aws-cron/aws-cron.ts';
import { readRate } from './aws-rate.ts';

/** When something happens, as AWS's services write it: `cron(…)`, `rate(…)` or `at(…)`. */
export interface AwsSchedule {
  readonly kind: 'cron' | 'rate' | 'at';
  /**
   * The first time after `after`, epoch milliseconds; undefined when there is none any more. A rate is counted from
   * `anchor`, a cron expression and a moment stand for themselves.
   */
  next(after: number, anchor: number): number | undefined;
}

const form = /^(cron|rate|at)\((.*)\)$/;

/**
 * Reads a schedule; undefined when it is none. Cron expressions have six fields: minutes, hours, day of the month, month,
 * day of the week (1 is Sunday), year; of the two days one is `?`.
 * https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-scheduled-rule-pattern.html
 */
export function readAwsSchedule(text: string, timeZone = 'UTC'): AwsSchedule | undefined {
  const [, kind, body = ''] = form.exec(text) ?? [];
  if (kind === 'rate') return everyRate(text);
  if (kind === 'at') return readMoment(body, timeZone);
  return kind === 'cron' ? readCron(body, timeZone) : undefined;
}

function everyRate(text: string): AwsSchedule | undefined {
  const each = readRate(text);
  if (each === undefined) return undefined;
  return {
    kind: 'rate',
    next: (after, anchor) => anchor + (Math.max(0, Math.floor((after - anchor) / each)) + 1) * each,
  };
}

function readMoment(body: string, timeZone: string): AwsSchedule | undefined {
  let moment: number;
  try {
    moment = Temporal.PlainDateTime.from(body.replace(/Z$/, '')).toZonedDateTime(timeZone).epochMilliseconds;
  } catch {
    return undefined;
  }
  return { kind: 'at', next: (after) => (moment > after ? moment : undefined) };
}

function readCron(body: string, timeZone: string): AwsSchedule | undefined {
  const cron = AwsCron.read(`cron(${body.trim().replaceAll(/\s+/g, ' ')})`);
  return cron === undefined ? undefined : { kind: 'cron', next: (after) => cron.next(after, timeZone) };
}
