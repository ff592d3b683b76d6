import { noJson } from './refusals.ts';
import type { Value } from './syntax.ts';

/** A value as JSON. What is nested too deeply to be written could be read, but is refused as what could not. */
export function jsonOf(value: Value): string {
  try {
    return JSON.stringify(value);
  } catch {
    throw noJson();
  }
}
