import type { Period } from '../bill/lines.ts';
import { endTooLate, invalid, startNotBeforeEnd, startsTooEarly } from '../errors.ts';

const hour = 3_600_000;
const day = 24 * hour;
/** "Hourly data and data of resources go back 14 days." */
const fineDays = 14;
/** Months that any start may lie back; further back it has to be the first of a month. */
const months = 14;

export type Granularity = 'DAILY' | 'MONTHLY' | 'HOURLY';

interface Interval {
  readonly Start: string;
  readonly End: string;
}

export interface AskedPeriods {
  readonly granularity: Granularity;
  readonly periods: readonly Period[];
}

/** The periods of a question, the first and the last cut to what was asked for. */
export function periodsOf(
  interval: Interval,
  granularity: string,
  now: number,
  onlyFine = false,
): AskedPeriods {
  const { start, end } = readInterval(interval, granularity);
  if (start >= end) throw startNotBeforeEnd();
  if (start > now) throw invalid('Start date should not be later than the current date');
  if (end > monthAfter(now)) throw endTooLate();
  if (start < addMonths(startOfMonth(now), -months) && new Date(start).getUTCDate() !== 1)
    throw startsTooEarly();
  if (granularity === 'HOURLY' || onlyFine) {
    if (start < Math.floor(now / day) * day - fineDays * day)
      throw invalid(`Data of hours and of resources is available for the last ${fineDays} days only.`);
  }
  const kind: Granularity = granularity === 'HOURLY' || granularity === 'DAILY' ? granularity : 'MONTHLY';
  return { granularity: kind, periods: [...divide(start, end, kind)] };
}

export function readInterval({ Start, End }: Interval, granularity: string): Period {
  const hourly = granularity === 'HOURLY';
  return { start: readDate(Start, hourly), end: readDate(End, hourly) };
}

function readDate(text: string, hourly: boolean): number {
  if (!hourly && text.includes('T'))
    throw invalid(`Date ${text} has a time, which only HOURLY granularity takes.`);
  const at = Date.parse(text.includes('T') ? text : `${text}T00:00:00Z`);
  // What a calendar lacks, such as 30 February, is another day to Date.
  if (Number.isNaN(at) || new Date(at).toISOString().slice(0, 10) !== text.slice(0, 10))
    throw invalid(`Date ${text} is not a date.`);
  return Math.floor(at / hour) * hour;
}

/** Cuts a time into its hours, days or months. */
export function* divide(start: number, end: number, granularity: Granularity): Generator<Period> {
  for (let at = start; at < end;) {
    const next = granularity === 'HOURLY' ? at + hour : granularity === 'DAILY' ? at + day : monthAfter(at);
    yield { start: at, end: Math.min(next, end) };
    at = next;
  }
}

export function startOfMonth(at: number): number {
  return addMonths(at, 0);
}

/** The first moment of the month after. */
export function monthAfter(at: number): number {
  return addMonths(at, 1);
}

/** The first moment of the month that lies so many months away. */
export function addMonths(at: number, count: number): number {
  const date = new Date(at);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + count);
}

/** A period as Cost Explorer writes it. */
export function intervalText(
  { start, end }: Period,
  granularity: Granularity,
): { Start: string; End: string } {
  const text = (at: number): string =>
    granularity === 'HOURLY'
      ? new Date(at).toISOString().replace('.000Z', 'Z')
      : new Date(at).toISOString().slice(0, 10);
  return { Start: text(start), End: text(end) };
}
