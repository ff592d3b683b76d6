import type { Day } from './day.ts';
import type { Exception, Span } from './exception.ts';
import type { Period, Schedule } from './schedule.ts';

/** What a schedule asks of one local day: minutes since its midnight. */
export interface DayPlan {
  readonly spans: readonly Span[];
  /** Edges of one-sided periods. */
  readonly starts: readonly number[];
  readonly stops: readonly number[];
  /** Why the day differs from an ordinary one: the exception's text or the holiday's name. */
  readonly because: string | undefined;
}

const NOTHING = { spans: [], starts: [], stops: [] } as const;

/** What a schedule asks of a day. Exceptions stand above holidays, holidays above periods. Spans belong to the day they begin on. */
export function dayPlan(schedule: Schedule, day: Day): DayPlan {
  // The last exception that names a day wins, so that a list can be read from the general to the particular.
  const exception = schedule.exceptions.findLast((candidate) => day >= candidate.from && day <= candidate.to);
  if (exception?.kind === 'open') return openDay(schedule, exception);
  if (exception && !exception.spans) return { ...NOTHING, because: `closed by exception ${exception.text}` };
  const holiday = schedule.holidays?.nameOf(day);
  if (holiday !== undefined) return { ...NOTHING, because: `${holiday} (${schedule.holidays?.place ?? ''})` };
  const usual = hoursOf(schedule.periods.filter((period) => period.matches(day)));
  if (!exception?.spans) return { ...usual, because: undefined };
  const closed = exception.spans;
  return {
    spans: closed.reduce<readonly Span[]>(
      (spans, gap) => spans.flatMap((span) => without(span, gap)),
      usual.spans,
    ),
    starts: usual.starts.filter((minute) => !closed.some((gap) => minute >= gap.start && minute < gap.stop)),
    stops: usual.stops,
    because: `closed in part by exception ${exception.text}`,
  };
}

function openDay(schedule: Schedule, exception: Exception): DayPlan {
  const because = `open by exception ${exception.text}`;
  if (exception.spans) return { spans: exception.spans, starts: [], stops: [], because };
  return { ...hoursOf(schedule.periods), because };
}

function hoursOf(periods: readonly Period[]): Omit<DayPlan, 'because'> {
  const spans: Span[] = [];
  const starts: number[] = [];
  const stops: number[] = [];
  for (const { start, stop } of periods) {
    if (start !== undefined && stop !== undefined)
      spans.push({ start, stop: stop > start ? stop : stop + 1440 });
    else if (start !== undefined) starts.push(start);
    else if (stop !== undefined) stops.push(stop);
  }
  return { spans, starts, stops };
}

function without(span: Span, gap: Span): Span[] {
  const before = { start: span.start, stop: Math.min(span.stop, gap.start) };
  const after = { start: Math.max(span.start, gap.stop), stop: span.stop };
  return [before, after].filter((piece) => piece.stop > piece.start);
}
