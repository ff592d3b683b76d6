import type { Expected } from './expected.ts';
import { COMPARISONS, RANGE_COMPARISONS } from './compare.ts';
import type { MetricAlarmInput, StateValue } from './state.ts';

export interface SeenPoint {
  readonly time: number;
  readonly value: number;
  readonly count?: number | undefined;
  /** Between what it was expected, of an alarm on a band. */
  readonly expected?: Expected | undefined;
}

/** A number as Java writes a double: always with a point. */
export function double(value: number): string {
  return Number.isInteger(value) && Math.abs(value) < 1e7 ? value.toFixed(1) : String(value);
}

function shortTime(time: number): string {
  const [, year = '', month = '', day = '', clock = ''] =
    /^\d\d(\d\d)-(\d\d)-(\d\d)T(.{8})/.exec(new Date(time).toISOString()) ?? [];
  return `${day}/${month}/${year} ${clock}`;
}

/** As CloudWatch writes times in its JSON. */
export function longTime(time: number): string {
  return new Date(time).toISOString().replace('Z', '+0000');
}

const plural = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`;

/** Why an alarm is in a state, in CloudWatch's words. Points are those that were looked at, the newest first. */
export function wordReason(
  value: StateValue,
  input: MetricAlarmInput,
  points: readonly SeenPoint[],
  filled: number,
): string {
  const threshold = input.Threshold ?? 0;
  const comparison = COMPARISONS[input.ComparisonOperator ?? ''];
  const evaluated = input.EvaluationPeriods ?? 1;
  if (value === 'INSUFFICIENT_DATA')
    return `Insufficient Data: ${plural(evaluated, 'datapoint')} ${evaluated === 1 ? 'was' : 'were'} unknown.`;
  const treated =
    input.TreatMissingData === 'breaching'
      ? 'Breaching'
      : input.TreatMissingData === 'notBreaching'
        ? 'NonBreaching'
        : undefined;
  const missing =
    filled === 0 || treated === undefined
      ? ''
      : ` and ${plural(filled, 'missing datapoint')} ${filled === 1 ? 'was' : 'were'} treated as [${treated}]`;
  if (points.length === 0)
    return `Threshold Crossed: no datapoints were received for ${plural(evaluated, 'period')}${missing}.`;
  if (input.ThresholdMetricId !== undefined) return wordRange(value, input, points, missing);
  const toAlarm = input.DatapointsToAlarm ?? evaluated;
  const breaching = points.filter((point) => comparison?.breaches(point.value, threshold));
  const words = comparison?.words ?? '';
  // With the number of datapoints named, CloudWatch says how many of them are needed.
  if (input.DatapointsToAlarm !== undefined && missing === '') {
    const shown = value === 'ALARM' ? breaching : points.filter((point) => !breaching.includes(point));
    const transition = value === 'ALARM' ? 'OK -> ALARM' : 'ALARM -> OK';
    const needed = value === 'ALARM' ? toAlarm : evaluated - toAlarm + 1;
    return (
      `Threshold Crossed: ${shown.length} out of the last ${evaluated} datapoints ${list(shown)} ` +
      `${shown.length === 1 ? 'was' : 'were'} ${value === 'ALARM' ? '' : 'not '}${words} the threshold ` +
      `(${double(threshold)}) (minimum ${plural(needed, 'datapoint')} for ${transition} transition).`
    );
  }
  const shown = value === 'ALARM' && breaching.length > 0 ? breaching : points;
  const verb = shown.length === 1 ? 'was' : 'were';
  return (
    `Threshold Crossed: ${plural(shown.length, 'datapoint')} ${list(shown)} ${verb} ` +
    `${value === 'ALARM' ? '' : 'not '}${words} the threshold (${double(threshold)})${missing}.`
  );
}

/** The same of an alarm on a band. */
function wordRange(
  value: StateValue,
  input: MetricAlarmInput,
  points: readonly SeenPoint[],
  missing: string,
): string {
  const comparison = RANGE_COMPARISONS[input.ComparisonOperator ?? ''];
  const bounds = (side: 'low' | 'high'): string =>
    `[${points.map(({ expected }) => double(expected?.[side] ?? 0)).join(', ')}]`;
  const lower = `less than the lower thresholds ${bounds('low')}`;
  const upper = `greater than the upper thresholds ${bounds('high')}`;
  const sides = { both: `${lower} or ${upper}`, lower, upper }[comparison?.sides ?? 'both'];
  const evaluated = input.EvaluationPeriods ?? 1;
  const toAlarm = input.DatapointsToAlarm ?? evaluated;
  const needed = value === 'ALARM' ? toAlarm : evaluated - toAlarm + 1;
  return (
    `Thresholds Crossed: ${points.length} out of the last ${evaluated} datapoints ${list(points)} ` +
    `${points.length === 1 ? 'was' : 'were'} ${value === 'ALARM' ? '' : 'not '}${sides}${missing} ` +
    `(minimum ${plural(needed, 'datapoint')} for ${value === 'ALARM' ? 'OK -> ALARM' : 'ALARM -> OK'} transition).`
  );
}

function list(points: readonly SeenPoint[]): string {
  return `[${points.map(({ time, value }) => `${double(value)} (${shortTime(time)})`).join(', ')}]`;
}

/** The same for machines. `missing` are the times of the periods without data that count. */
export function writeReasonData(
  input: MetricAlarmInput,
  now: number,
  points: readonly SeenPoint[],
  missing: readonly number[] = [],
): string {
  const oldestFirst = [...points].reverse();
  const start = oldestFirst[0]?.time;
  const evaluated: readonly (Partial<SeenPoint> & { readonly time: number })[] = [
    ...points,
    ...missing.map((time) => ({ time })),
  ];
  const data = JSON.stringify({
    version: '1.0',
    queryDate: longTime(now),
    ...(start === undefined ? {} : { startDate: longTime(start) }),
    statistic: input.Statistic ?? input.ExtendedStatistic,
    unit: input.Unit,
    period: input.Period,
    recentDatapoints: oldestFirst.map(({ value }) => marked(value)),
    threshold: marked(input.Threshold),
    evaluatedDatapoints: evaluated
      .toSorted((one, other) => other.time - one.time)
      .map(({ time, value, count }) => ({
        timestamp: longTime(time),
        sampleCount: marked(count),
        value: marked(value),
      })),
  });
  return data.replaceAll(/"double:([^"]*)"/g, '$1');
}

/** A number that is to be written as a double. */
function marked(value: number | undefined): string | undefined {
  return value === undefined ? undefined : `double:${double(value)}`;
}
