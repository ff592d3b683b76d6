import { dayPlan } from './day-plan.ts';
import { isoOf, weekdayOf } from './day.ts';
import { levelWithOverride, edgesWithOverride, type Override } from './override.ts';
import type { Schedule } from './schedule.ts';

/** A time during which the schedule keeps its machines running, in epoch milliseconds. */
export interface RunningSpan {
  readonly from: number;
  readonly to: number;
}

/** One local day of a preview. */
export interface PreviewDay {
  /** `2026-05-01`, in the schedule's time zone. */
  readonly date: string;
  /** 0 for Monday to 6 for Sunday. */
  readonly weekday: number;
  /** Running times within this day, cut at its midnights. */
  readonly spans: readonly RunningSpan[];
  /** Holiday or exception, when the day is not an ordinary one. */
  readonly because: string | undefined;
}

/** The times in `from..to` during which machines run, if nobody else touches them. */
export function runningSpans(
  schedule: Schedule,
  from: number,
  to: number,
  override?: Override,
): RunningSpan[] {
  const spans: RunningSpan[] = [];
  let since = levelWithOverride(schedule, override, from).desired === 'running' ? from : undefined;
  for (const edge of edgesWithOverride(schedule, override, from, to)) {
    if (edge.to === 'running') since ??= edge.at;
    else if (since !== undefined) {
      if (edge.at > since) spans.push({ from: since, to: edge.at });
      since = undefined;
    }
  }
  if (since !== undefined && since < to) spans.push({ from: since, to });
  return spans;
}

/** The `days` local days from the one that holds `instant`, each with its running times. */
export function preview(
  schedule: Schedule,
  instant: number,
  days: number,
  override?: Override,
): PreviewDay[] {
  const first = schedule.zone.localOf(instant).day;
  const midnight = (day: number): number => schedule.zone.instantOf(day, 0);
  const spans = runningSpans(schedule, midnight(first), midnight(first + days), override);
  return Array.from({ length: days }, (_, index) => {
    const [from, to] = [midnight(first + index), midnight(first + index + 1)];
    return {
      date: isoOf(first + index),
      weekday: weekdayOf(first + index),
      spans: spans
        .filter((span) => span.from < to && span.to > from)
        .map((span) => ({ from: Math.max(span.from, from), to: Math.min(span.to, to) })),
      because: dayPlan(schedule, first + index).because,
    };
  });
}

/** Hours that machines on this schedule run in a span of time. */
export function runningHours(schedule: Schedule, from: number, to: number, override?: Override): number {
  return runningSpans(schedule, from, to, override).reduce(
    (hours, span) => hours + (span.to - span.from) / 3_600_000,
    0,
  );
}
