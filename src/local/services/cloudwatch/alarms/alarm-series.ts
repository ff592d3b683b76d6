import type { TimerContext } from '../../../action.ts';
import { AwsError } from '../../../error.ts';
import { readMetricName } from '../metrics/names.ts';
import { QuerySet } from '../metrics/query.ts';
import { readBuckets, readSamples } from '../metrics/read.ts';
import type { Stretch } from '../metrics/read.ts';
import { compileStatistic } from '../metrics/statistic.ts';
import { isSynthetic } from '../synthetic/sources.ts';
import type { SeenPoint } from './reason.ts';
import type { MetricAlarmRow } from './state.ts';

export interface AlarmSeries {
  readonly points: ReadonlyMap<number, SeenPoint>;
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
    return { points: mathPoints(context, input.Metrics, stretch), lively };
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
  queries: NonNullable<MetricAlarmRow['input']['Metrics']>,
  { start, end }: Stretch,
): ReadonlyMap<number, SeenPoint> {
  // The one query whose data is returned is what is compared.
  const shown = queries.find(({ ReturnData }) => ReturnData !== false) ?? queries[0];
  if (shown === undefined) return new Map();
  try {
    const [series] = new QuerySet(context, queries, start, end).answer(shown).series;
    return new Map([...(series?.points ?? [])].map(([time, value]) => [time, { time, value }]));
  } catch (error) {
    // An expression that cannot be worked out has no data.
    if (error instanceof AwsError) return new Map();
    throw error;
  }
}

function some(rows: Iterable<unknown>): boolean {
  for (const row of rows) return row !== undefined;
  return false;
}
