import { invalidParameter } from './errors.ts';
import { DAY_MS } from './limits.ts';

/** When a secret is rotated, as a request says it. */
export interface RotationRules {
  readonly AutomaticallyAfterDays?: number | undefined;
  readonly Duration?: string | undefined;
  readonly ScheduleExpression?: string | undefined;
}

const rate = /^rate\((\d+) (hours?|days?)\)$/;
const HOUR_MS = 3_600_000;

/** Throws on rules that cannot be. Of cron expressions this cloud reads none yet. */
export function checkRules({ AutomaticallyAfterDays: days, ScheduleExpression: text }: RotationRules): void {
  if (days !== undefined && text !== undefined)
    throw invalidParameter(
      'You can use either AutomaticallyAfterDays or ScheduleExpression in RotationRules, not both.',
    );
  if (text === undefined) return;
  const found = rate.exec(text);
  if (found === null)
    throw invalidParameter(
      `ScheduleExpression ${text} is not valid: this cloud reads rate(… hours) and rate(… days).`,
    );
  const [, count = '', unit = ''] = found;
  if (unit.startsWith('hour') && Number(count) < 4)
    throw invalidParameter('The rotation schedule must be at least four hours.');
}

/** The time of the next rotation after one at `from`; undefined when it does not rotate by itself. */
export function nextRotation(
  { days, expression }: { readonly days?: number | undefined; readonly expression?: string | undefined },
  from: number,
): number | undefined {
  if (days !== undefined) return from + days * DAY_MS;
  const [, count, unit = ''] = rate.exec(expression ?? '') ?? [];
  if (count === undefined) return undefined;
  return from + Number(count) * (unit.startsWith('hour') ? HOUR_MS : DAY_MS);
}
