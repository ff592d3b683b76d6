import { Temporal } from 'temporal-polyfill';
import type { Value } from './syntax.ts';
import { Timestamp } from './timestamp.ts';

/**
 * How two values stand to each other: negative, zero or positive; undefined when they cannot be compared. A field of a
 * CSV file is text, and is taken for a number beside one. Times are compared as moments, wherever the clocks stand.
 */
export function compare(left: Value, right: Value): number | undefined {
  if (typeof left === 'number' || typeof right === 'number') {
    const [a, b] = [numberOf(left), numberOf(right)];
    return a === undefined || b === undefined ? undefined : a - b;
  }
  if (typeof left === 'string' && typeof right === 'string')
    return left === right ? 0 : Buffer.compare(Buffer.from(left), Buffer.from(right));
  if (typeof left === 'boolean' && typeof right === 'boolean') return Number(left) - Number(right);
  if (left instanceof Timestamp && right instanceof Timestamp)
    return Temporal.PlainDateTime.compare(left.utc, right.utc);
  return undefined;
}

/** The number that a value is, or stands for as text. */
export function numberOf(value: Value): number | undefined {
  if (typeof value === 'number') return value;
  if (typeof value !== 'string' || value.trim() === '') return undefined;
  const number = Number(value);
  return Number.isFinite(number) ? number : undefined;
}
