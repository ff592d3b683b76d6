import { noJson } from './file-refusals.ts';
import type { Value } from './syntax.ts';
import { Timestamp } from './timestamp.ts';

/** A value as JSON. What is nested too deeply to be written could be read, but is refused as what could not. */
export function jsonOf(value: Value): string {
  try {
    return JSON.stringify(value);
  } catch {
    throw noJson();
  }
}

/** A value as text: what has members is JSON, a time is as Ion writes it. */
export function plainText(value: Value): string {
  return typeof value === 'object' && !(value instanceof Timestamp) ? jsonOf(value) : String(value);
}
