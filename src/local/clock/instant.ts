import { UsageError } from '../../errors.ts';

/** A time as people give it: epoch ms, a Date or ISO 8601. */
export type Instant = number | string | Date;

/** Epoch ms of a time. */
export function epochOf(time: Instant): number {
  const epoch = typeof time === 'number' ? time : new Date(time).getTime();
  if (!Number.isNaN(epoch)) return epoch;
  throw new UsageError(`Not a time: ${String(time)}`, { hint: 'Write it like 2026-03-01T08:00:00Z.' });
}
