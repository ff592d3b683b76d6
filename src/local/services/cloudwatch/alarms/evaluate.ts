import type { TimerContext } from '../../../action.ts';
import { seriesOfAlarm } from './alarm-series.ts';
import type { AlarmSeries } from './alarm-series.ts';
import { changeState } from './change-state.ts';
import { COMPARISONS, RANGE_COMPARISONS } from './compare.ts';
import { judge } from './judge.ts';
import type { Treatment } from './judge.ts';
import { wordReason, writeReasonData } from './reason.ts';
import type { SeenPoint } from './reason.ts';
import { alarmPeriod, nextBoundary, scheduleEvaluation } from './schedule.ts';
import type { MetricAlarmRow } from './state.ts';

/** How much further back an alarm looks than its evaluation periods, for the data that has come. */
const further = 2;

function treatment(text: string | undefined): Treatment {
  return text === 'breaching' || text === 'notBreaching' || text === 'ignore' ? text : 'missing';
}

/** Whether a point breaches; undefined where nothing is expected yet: that is as good as no data. */
function breachOf(
  operator: string,
  threshold: number,
  bands: AlarmSeries['bands'],
): (point: SeenPoint) => boolean | undefined {
  if (bands === undefined) return ({ value }) => COMPARISONS[operator]?.breaches(value, threshold);
  return ({ time, value }) => {
    const expected = bands.get(time);
    return expected === undefined ? undefined : RANGE_COMPARISONS[operator]?.breaches(value, expected);
  };
}

/** Judges an alarm by the periods that are over, and says when to look again. */
export function evaluate(context: TimerContext, row: MetricAlarmRow): void {
  const { input } = row;
  if (input.EvaluationCriteria !== undefined) return;
  const period = alarmPeriod(row);
  const end = Math.floor(context.now / period) * period;
  const evaluated = input.EvaluationPeriods ?? 1;
  const start = end - (evaluated + further) * period;
  const { points, bands, lively } = seriesOfAlarm(context, row, { start, end, period });
  const breaches = breachOf(input.ComparisonOperator ?? '', input.Threshold ?? 0, bands);
  const times = Array.from({ length: evaluated + further }, (_, index) => start + index * period);
  const periods = times.map((time) => {
    const point = points.get(time);
    return point === undefined ? undefined : breaches(point);
  });
  const verdict = judge(periods, {
    evaluated,
    toAlarm: input.DatapointsToAlarm ?? evaluated,
    treatment: treatment(input.TreatMissingData),
  });
  const seen = times
    .flatMap((time) => points.get(time) ?? [])
    .map((point) => ({ ...point, expected: bands?.get(point.time) }))
    .filter(({ expected }) => bands === undefined || expected !== undefined)
    .slice(-evaluated)
    .reverse();
  const missing =
    verdict.filled === 0 ? [] : times.filter((time) => !points.has(time)).slice(-verdict.filled);
  if (verdict.value !== undefined && verdict.value !== row.state.value)
    changeState(context, row, {
      value: verdict.value,
      reason: wordReason(verdict.value, input, seen, verdict.filled),
      data: writeReasonData(input, context.now, seen, missing),
    });
  // With no data in sight nothing changes until some comes, which wakes the alarm.
  if (lively) scheduleEvaluation(context, row.name, nextBoundary(context.now, period));
}
