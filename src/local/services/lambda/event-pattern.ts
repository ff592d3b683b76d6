import { compilePattern } from '../../patterns/compile.ts';
import { isMap, valuesOf } from '../../patterns/values.ts';

/**
 * Whether an event fits a pattern as event source mappings have them.
 * https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-create-pattern-operators.html
 */
export function matches(pattern: unknown, event: unknown): boolean {
  return isMap(pattern) && compilePattern(pattern)(valuesOf(isMap(event) ? event : {}));
}

/** Whether a text is a pattern. */
export function isPattern(text: string): boolean {
  try {
    return hasForm(JSON.parse(text));
  } catch {
    return false;
  }
}

function hasForm(pattern: unknown): boolean {
  if (!isMap(pattern)) return false;
  return Object.values(pattern).every((value) => Array.isArray(value) || hasForm(value));
}
