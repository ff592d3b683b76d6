import { parseClockTime, type ClockTime } from './clock-time.ts';
import { isoOf, parseIsoDay, type Day } from './day.ts';
import { ScheduleError } from './schedule-error.ts';

/** A span of one local day, in minutes since its midnight; `stop` may pass 1440 when it ends on the next day. */
export interface Span {
  readonly start: ClockTime;
  readonly stop: ClockTime;
}

/** What a dated exception makes of its days. */
export interface Exception {
  readonly from: Day;
  /** The last day, included. */
  readonly to: Day;
  /** `open`: these spans (or the usual hours) whatever the day; `closed`: not at all, or not in these spans. */
  readonly kind: 'open' | 'closed';
  /** Absent: the usual hours for `open`, the whole day for `closed`. */
  readonly spans?: readonly Span[];
  readonly text: string;
}

const HINT =
  'Write +2026-12-24 08:00-12:00 to open, -2026-05-01 to close, or a range such as -2026-12-24..2027-01-02.';

/** Reads `08:00-12:00`; an end not after the start is on the next day. */
export function parseSpan(text: string): Span {
  const [from, to, ...rest] = text.split('-');
  if (from === undefined || to === undefined || rest.length > 0) {
    throw new ScheduleError(
      `'${text}' is not a span of hours`,
      text,
      'Write a start and an end, such as 08:00-12:00.',
    );
  }
  const start = parseClockTime(from);
  const stop = parseClockTime(to);
  return { start, stop: stop > start ? stop : stop + 1440 };
}

/** Reads one exception. Throws a ScheduleError that quotes it. */
export function parseException(source: string): Exception {
  const text = source.trim();
  const match = /^([+-])\s*(\d{4}-\d{2}-\d{2})(?:\.\.(\d{4}-\d{2}-\d{2}))?(?:\s+(.+))?$/.exec(text);
  if (!match) throw new ScheduleError(`'${text}' is not an exception`, text, HINT);
  const [, sign, first = '', last = first, hours] = match;
  const from = parseIsoDay(first);
  const to = parseIsoDay(last);
  if (from === undefined || to === undefined) {
    throw new ScheduleError(`'${from === undefined ? first : last}' is not a date`, text, HINT);
  }
  if (to < from) throw new ScheduleError(`the range ends on ${isoOf(to)}, before it begins`, text, HINT);
  const kind = sign === '+' ? 'open' : 'closed';
  const spans = hours?.split(',').map((span) => parseSpan(span.trim()));
  return { from, to, kind, ...(spans ? { spans } : {}), text };
}
