import type { TimerContext } from '../../../action.ts';
import { CLOUDWATCH_LIMITS } from '../limits.ts';
import type { Series } from '../math/series.ts';
import { listMetrics } from '../metrics/list.ts';
import { readBuckets } from '../metrics/read.ts';
import type { Summary } from '../metrics/sample.ts';
import { summarise } from '../metrics/sample.ts';
import { compileStatistic } from '../metrics/statistic.ts';
import type { Stretch } from '../metrics/stretch.ts';
import type { MetricName } from '../state.ts';
import type { InsightsQuery, Reduction } from './parse.ts';

const STATISTICS: Readonly<Record<Reduction, string>> = {
  AVG: 'Average',
  COUNT: 'SampleCount',
  MAX: 'Maximum',
  MIN: 'Minimum',
  SUM: 'Sum',
};

interface Group {
  readonly label: string;
  /** What was known in each period, metric by metric. */
  readonly periods: Map<number, Summary[]>;
}

/** What a query of Metrics Insights comes to: one series, or one for each group. */
export function selectMetrics(context: TimerContext, query: InsightsQuery, stretch: Stretch): Series[] {
  const groups = new Map<string, Group>();
  const named = { Namespace: query.namespace, MetricName: query.metric };
  for (const metric of listMetrics(context, named, undefined)) {
    const values = groupOf(metric, query, context.account);
    if (values === undefined) continue;
    const key = JSON.stringify(values);
    const group = groups.get(key) ?? { label: values.join(' '), periods: new Map<number, Summary[]>() };
    groups.set(key, group);
    for (const { time, summary } of readBuckets(context, metric, stretch, { byUnit: false, values: false })) {
      const known = group.periods.get(time);
      if (known === undefined) group.periods.set(time, [summary]);
      else known.push(summary);
    }
  }
  const grouped = query.groupBy.length > 0;
  const found = [...groups.values()].filter(({ periods }) => periods.size > 0);
  return inOrder(found, query.orderBy)
    .slice(0, Math.min(query.limit ?? Infinity, CLOUDWATCH_LIMITS.searched))
    .map(({ label, periods }) => ({
      points: pointsOf(periods, query.reduction),
      period: stretch.period,
      label,
      ...(grouped ? { grouped } : {}),
    }));
}

/** The values that a metric is grouped by; undefined when the query is not about it. */
function groupOf(metric: MetricName, query: InsightsQuery, account: string): string[] | undefined {
  const { schema, where, groupBy } = query;
  const valueOf = (key: string): string | undefined =>
    key === 'AWS.AccountId' ? account : metric.dimensions.find(({ Name }) => Name === key)?.Value;
  if (schema !== undefined && (schema.length !== metric.dimensions.length || !schema.every(valueOf)))
    return undefined;
  if (!where.every(({ key, equal, value }) => (valueOf(key) === value) === equal)) return undefined;
  const values = groupBy.flatMap((key) => valueOf(key) ?? []);
  return values.length === groupBy.length ? values : undefined;
}

function inOrder(groups: readonly Group[], order: InsightsQuery['orderBy']): readonly Group[] {
  if (order === undefined) return groups;
  const worth = ({ periods }: Group): number => reduced([...periods.values()].flat(), order.reduction) ?? 0;
  const ranked = groups
    .map((group) => ({ group, rank: worth(group) }))
    .toSorted((one, other) => one.rank - other.rank);
  return (order.descending ? ranked.toReversed() : ranked).map(({ group }) => group);
}

function pointsOf(periods: ReadonlyMap<number, readonly Summary[]>, reduction: Reduction) {
  const points = new Map<number, number>();
  for (const [time, parts] of periods) {
    const value = reduced(parts, reduction);
    if (value !== undefined) points.set(time, value);
  }
  return points;
}

function reduced(parts: readonly Summary[], reduction: Reduction): number | undefined {
  const whole = summarise(parts);
  return whole === undefined ? undefined : compileStatistic(STATISTICS[reduction])?.(whole);
}
