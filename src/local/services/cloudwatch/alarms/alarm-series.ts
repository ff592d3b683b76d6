import type { TimerContext } from '../../../action.ts';
import { AwsError } from '../../../error.ts';
import type { Series } from '../math/series.ts';
import { readMetricName } from '../metrics/names.ts';
import { QuerySet } from '../metrics/query.ts';
import { readBuckets, readSamples } from '../metrics/read.ts';
import type { Stretch } from '../metrics/stretch.ts';
import { compileStatistic } from '../metrics/statistic.ts';
import { isSynthetic } from '../synthetic/sources.ts';
import type { Expected } from './expected.ts';
import type { SeenPoint } from './reason.ts';
import type { MetricAlarmRow } from './state.ts';

export interface AlarmSeries {
  readonly points: ReadonlyMap<number, SeenPoint>;
  /** Between what it is expected, of an alarm on a band. */
  readonly bands?: ReadonlyMap<number, Expected> | undefined;
  /** Whether time alone can change what it shows. */
  readonly lively: boolean;
}

/** The metrics that an alarm looks at. */
export function metricsOfAlarm({ input }: Pick<MetricAlarmRow, 'input'>) {
  if (input.Metrics === undefined || input.Metrics.length === 0) return [readMetricName(input)];
  return input.Metrics.flatMap(({ MetricStat }) =>
    MetricStat === undefined ? [] : [readMetricName(MetricStat.Metric)],
  );
}

/** What an alarm's metric or expression was in each period. */
export function seriesOfAlarm(context: TimerContext, row: MetricAlarmRow, stretch: Stretch): AlarmSeries {
  const { input } = row;
  const lively = metricsOfAlarm(row).some(
    (metric) => isSynthetic(metric) || some(readSamples(context, metric, stretch.start, Infinity)),
  );
  if (input.Metrics !== undefined && input.Metrics.length > 0)
    return { ...mathPoints(context, input, stretch), lively };
  const compute = compileStatistic(input.Statistic ?? input.ExtendedStatistic ?? 'Average');
  const points = new Map<number, SeenPoint>();
  const how = { unit: input.Unit, byUnit: false };
  for (const { time, summary } of readBuckets(context, readMetricName(input), stretch, how)) {
    const value = compute?.(summary);
    if (value !== undefined) points.set(time, { time, value, count: summary.count });
  }
  return { points, lively };
}

function mathPoints(
  context: TimerContext,
  { Metrics: queries = [], ThresholdMetricId }: MetricAlarmRow['input'],
  { start, end }: Stretch,
): Omit<AlarmSeries, 'lively'> {
  const band = queries.find(({ Id }) => Id === ThresholdMetricId);
  const compared = queries.filter((query) => query !== band);
  // The one query whose data is returned is what is compared.
  const shown = compared.find(({ ReturnData }) => ReturnData !== false) ?? compared[0];
  if (shown === undefined) return { points: new Map() };
  try {
    const set = new QuerySet(context, queries, start, end);
    const [series] = set.answer(shown).series;
    const points = new Map([...(series?.points ?? [])].map(([time, value]) => [time, { time, value }]));
    return band === undefined ? { points } : { points, bands: expected(set.answer(band).series) };
  } catch (error) {
    // An expression that cannot be worked out has no data.
    if (error instanceof AwsError) return { points: new Map() };
    throw error;
  }
}

function expected([high, low]: readonly Series[]): ReadonlyMap<number, Expected> {
  return new Map(
    [...(high?.points ?? [])].flatMap(([time, most]): [number, Expected][] => {
      const least = low?.points.get(time);
      return least === undefined ? [] : [[time, { low: least, high: most }]];
    }),
  );
}

function some(rows: Iterable<unknown>): boolean {
  for (const row of rows) return row !== undefined;
  return false;
}
