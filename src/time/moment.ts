import { parseIsoDay } from './day.ts';
import type { Zone } from './zone.ts';

/** A point in time as a person writes it: known at once, or once it is known whose clock is meant. */
export type Moment = { readonly instant: number } | { readonly day: number; readonly minutes: number };

const withZone = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})$/;
const local = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}):(\d{2}))?$/;

/**
 * Reads `2027-10-31T08:00Z` or `2027-10-31T08:00+01:00`, and, by the clock of a schedule, `2027-10-31T08:00`,
 * `2027-10-31 08:00` or `2027-10-31` (its midnight). Undefined for anything else.
 */
export function parseMoment(text: string): Moment | undefined {
  if (withZone.test(text)) {
    const instant = Date.parse(text.replace(' ', 'T'));
    return Number.isNaN(instant) ? undefined : { instant };
  }
  const match = local.exec(text);
  const day = parseIsoDay(match?.[1] ?? '');
  const [hours, minutes] = [Number(match?.[2] ?? 0), Number(match?.[3] ?? 0)];
  if (day === undefined || hours > 23 || minutes > 59) return undefined;
  return { day, minutes: hours * 60 + minutes };
}

/** The instant (epoch milliseconds) of a moment by the clock of a zone. */
export function instantOf(moment: Moment, zone: Zone): number {
  return 'instant' in moment ? moment.instant : zone.instantOf(moment.day, moment.minutes);
}
