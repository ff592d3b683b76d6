import { readAwsSchedule } from '../../../time/aws-schedule.ts';
import { invalidParameter } from './errors.ts';
import { DAY_MS } from './limits.ts';

/** When a secret is rotated, as a request says it. */
export interface RotationRules {
  readonly AutomaticallyAfterDays?: number | undefined;
  readonly Duration?: string | undefined;
  readonly ScheduleExpression?: string | undefined;
}

const HOUR_MS = 3_600_000;
const leastHours = 4;

/**
 * Throws on rules that cannot be: a schedule is `rate(… hours)`, `rate(… days)` or a cron expression in UTC at full hours.
 * https://docs.aws.amazon.com/secretsmanager/latest/userguide/rotate-secrets_schedule.html
 */
export function checkRules(rules: RotationRules): void {
  const { AutomaticallyAfterDays: days, ScheduleExpression: text, Duration: duration } = rules;
  if (days !== undefined && text !== undefined)
    throw invalidParameter(
      'You can use either AutomaticallyAfterDays or ScheduleExpression in RotationRules, not both.',
    );
  if (duration !== undefined && !/^\d+h$/.test(duration))
    throw invalidParameter(`Duration ${duration} is not valid: it is a number of hours, such as 3h.`);
  if (text === undefined) return;
  const schedule = readAwsSchedule(text);
  const known =
    schedule?.kind === 'cron' ? text.startsWith('cron(0 ') : /^rate\(\d+ (?:hour|day)s?\)$/.test(text);
  if (schedule === undefined || !known) throw invalidParameter(`ScheduleExpression ${text} is not valid.`);
  const first = schedule.next(0, 0);
  const second = first === undefined ? undefined : schedule.next(first, 0);
  if (first === undefined || second === undefined) return;
  if (second - first < leastHours * HOUR_MS)
    throw invalidParameter('The rotation schedule must be at least four hours.');
  if (duration !== undefined && Number.parseInt(duration, 10) * HOUR_MS > second - first)
    throw invalidParameter('The rotation window must not extend into the next one.');
}

/** The time of the next rotation after one at `from`: when its window opens. Undefined when it does not rotate by itself. */
export function nextRotation(
  { days, expression }: { readonly days?: number | undefined; readonly expression?: string | undefined },
  from: number,
): number | undefined {
  if (days !== undefined) return from + days * DAY_MS;
  return expression === undefined ? undefined : readAwsSchedule(expression)?.next(from, from);
}
