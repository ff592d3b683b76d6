import { parseOperator } from '../conditions/operator-name.ts';
import { parseDate } from '../conditions/dates.ts';
import { legacyError } from './malformed-policy.ts';
import type { ConditionElement } from './policy-document.ts';

/** Throws what IAM says of a date condition whose value is no date: an ISO 8601 moment or seconds since 1970. */
export function checkDates(conditions: readonly ConditionElement[]): void {
  for (const { operator, values } of conditions) {
    if (parseOperator(operator)?.family !== 'Date') continue;
    if (values.some((value) => parseDate(value) === undefined)) throw legacyError();
  }
}
