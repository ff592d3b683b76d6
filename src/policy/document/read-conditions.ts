import { parseOperator } from '../conditions/operator-name.ts';
import { asList, isJsonObject } from './json-value.ts';
import { syntaxError } from './malformed-policy.ts';
import type { ConditionElement } from './policy-document.ts';

/**
 * Reads `Condition`: operators to keys to values. An operator that does not exist is refused only when it has a key,
 * as IAM does. Numbers and booleans are allowed as values and read as text.
 */
export function readConditions(condition: unknown): ConditionElement[] {
  if (condition === undefined) return [];
  if (!isJsonObject(condition)) throw syntaxError();
  return Object.entries(condition).flatMap(([operator, keys]) => {
    if (!isJsonObject(keys)) throw syntaxError();
    return Object.entries(keys).map(([key, values]): ConditionElement => {
      if (parseOperator(operator) === undefined) throw syntaxError();
      return { operator, key, values: asList(values).map(scalar) };
    });
  });
}

function scalar(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean' || typeof value === 'number') return String(value);
  throw syntaxError();
}
