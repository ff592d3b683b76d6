/**
 * Numbers are compared from -5.0e9 to 5.0e9; others are no numbers to `numeric`.
 * https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-create-pattern-operators.html#eb-filtering-numeric-matching
 */
const FARTHEST = 5e9;

export function isComparable(value: number): boolean {
  return Math.abs(value) <= FARTHEST;
}

/** What AWS's rule compiler says of a number that it cannot compare. */
export function numberFault(value: number): string | undefined {
  return isComparable(value) ? undefined : 'Value must be between -5.0E9 and 5.0E9, inclusive';
}
