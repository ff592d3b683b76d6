import type { TimerContext } from '../../../action.ts';
import type { ReadDatum } from '../metrics/read-datum.ts';
import { metricId } from '../state.ts';
import { alarms, watchers } from './state.ts';
import type { MetricAlarmRow } from './state.ts';

export const EVALUATE_TIMER = 'cloudwatch.evaluate';
const minute = 60_000;

/** The period of an alarm, in milliseconds: of math, the longest of its metrics. */
export function alarmPeriod({ input }: MetricAlarmRow): number {
  const all = (input.Metrics ?? []).flatMap(({ MetricStat, Period }) => MetricStat?.Period ?? Period ?? []);
  return Math.max(10, input.Period ?? Math.max(10, ...all)) * 1000;
}

/** When the period that a time lies in is over. */
export function nextBoundary(time: number, period: number): number {
  return (Math.floor(time / period) + 1) * period;
}

export function scheduleEvaluation({ timers }: TimerContext, name: string, due: number): void {
  timers.schedule({ due, kind: EVALUATE_TIMER, key: name, payload: { name } });
}

/** An alarm that was put is looked at within a minute. */
export function scheduleFirst(context: TimerContext, row: MetricAlarmRow): void {
  const due = context.lenient
    ? context.now
    : Math.min(nextBoundary(context.now, alarmPeriod(row)), nextBoundary(context.now, minute));
  scheduleEvaluation(context, row.name, due);
}

/**
 * New data wakes the alarms that look at its metric: at the end of its period, at once when that is over. An alarm
 * whose metric is silent sleeps, so that a clock which jumps over a month does not look at it every minute.
 */
export function noticeData(context: TimerContext, metric: string, data: readonly ReadDatum[]): void {
  for (const row of watching(context, metric)) {
    const begun = Math.floor(context.now / alarmPeriod(row)) * alarmPeriod(row);
    const late = data.some((datum) => metricId(datum.metric) === metric && datum.time < begun);
    wake(context, row, late);
  }
}

/** The same for a metric that is something else from a time on. */
export function noticeChange(context: TimerContext, metric: string, time: number): void {
  for (const row of watching(context, metric))
    wake(context, row, time < Math.floor(context.now / alarmPeriod(row)) * alarmPeriod(row));
}

function* watching(context: TimerContext, metric: string): Generator<MetricAlarmRow> {
  for (const { alarm } of context.state.table(watchers).list({ index: 'watched', equals: metric })) {
    const row = context.state.table(alarms).get(alarm);
    if (row?.type === 'MetricAlarm') yield row;
  }
}

function wake(context: TimerContext, row: MetricAlarmRow, late: boolean): void {
  const due = late ? context.now : nextBoundary(context.now, alarmPeriod(row));
  scheduleEvaluation(context, row.name, due);
}
