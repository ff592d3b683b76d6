import { Malformed } from './error.ts';
import type { TimestampFormat } from './shape.ts';

/**
 * Writes a time: seconds with a fraction, ISO 8601 without a zero fraction, or an HTTP date.
 */
export function writeTimestamp(time: Date, format: TimestampFormat): string {
  if (Number.isNaN(time.getTime())) throw new Malformed('not a time');
  if (format === 'unixTimestamp') return String(time.getTime() / 1000);
  if (format === 'rfc822') return time.toUTCString();
  return time.toISOString().replace('.000Z', 'Z');
}

const AS_AWS_WRITES = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{3})?Z$/;
const ISO = /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/i;
const SECONDS = /^[+-]?\d+(?:\.\d*)?(?:e[+-]?\d+)?$/i;
const ZONE = /(?:Z|[+-]\d{2}:?\d{2})$/i;
const HTTP_DATE = /^[A-Z][a-z]{2,8},? /;

/**
 * Reads a time in any of AWS's three forms, whatever the model says: clients and services both stray.
 * A time without a zone is UTC. Throws `Malformed` for anything else.
 */
export function readTimestamp(text: string): Date {
  if (AS_AWS_WRITES.test(text)) return dateOf(Date.parse(text), text);
  const trimmed = text.trim();
  let time = Number.NaN;
  if (ISO.test(trimmed)) {
    const hasTime = trimmed.length > 'yyyy-mm-dd'.length;
    time = Date.parse(hasTime && !ZONE.test(trimmed.slice(10)) ? `${trimmed}Z` : trimmed);
  } else if (SECONDS.test(trimmed)) time = Math.round(Number(trimmed) * 1000);
  else if (HTTP_DATE.test(trimmed)) time = Date.parse(trimmed);
  return dateOf(time, text);
}

/** Reads a time given as seconds since the epoch. */
export function readSeconds(seconds: number): Date {
  return dateOf(Math.round(seconds * 1000), String(seconds));
}

function dateOf(milliseconds: number, text: string): Date {
  const date = new Date(milliseconds);
  if (Number.isNaN(date.getTime())) throw new Malformed('timestamp', text);
  return date;
}
