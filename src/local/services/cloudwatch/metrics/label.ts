import type { Series } from '../math/series.ts';
import type { MetricQuery } from './query.ts';

/** What stands behind the name of a metric in its label. */
export type Distinction = (stat: NonNullable<MetricQuery['MetricStat']>) => readonly string[];

/** Statistics and periods are in the labels of metrics where they differ within one call, as recorded from AWS. */
export function distinguish(queries: readonly MetricQuery[]): Distinction {
  const stats = queries.flatMap(({ MetricStat }) => MetricStat ?? []);
  const byStat = new Set(stats.map(({ Stat }) => Stat)).size > 1;
  const byPeriod = new Set(stats.map(({ Period }) => Period)).size > 1;
  return ({ Stat, Period }) => [...(byStat ? [Stat] : []), ...(byPeriod ? [String(Period)] : [])];
}

const NUMBERS: Readonly<Record<string, (values: readonly number[]) => number | undefined>> = {
  AVG: (values) => values.reduce((sum, value) => sum + value, 0) / values.length,
  SUM: (values) => values.reduce((sum, value) => sum + value, 0),
  MIN: (values) => Math.min(...values),
  MAX: (values) => Math.max(...values),
  FIRST: (values) => values[0],
  LAST: (values) => values.at(-1),
  DATAPOINT_COUNT: (values) => values.length,
};

/**
 * A label with its dynamic parts filled in.
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/graph-dynamic-labels.html
 */
export function fillLabel(label: string, own: string, series: Series): string {
  if (!label.includes('${')) return label;
  const values = [...series.points].sort(([one], [other]) => one - other).map(([, value]) => value);
  return label.replaceAll(/\$\{(?:PROP\('([^']*)'\)|([A-Z_]+))\}/g, (whole, property, name) => {
    if (typeof property === 'string') return propertyOf(property, series) ?? whole;
    if (name === 'LABEL') return own;
    const number = values.length === 0 ? undefined : NUMBERS[String(name)]?.(values);
    return number === undefined ? (Object.hasOwn(NUMBERS, String(name)) ? '' : whole) : short(number);
  });
}

function propertyOf(property: string, { source, period }: Series): string | undefined {
  if (property === 'Period') return String(period / 1000);
  if (source === undefined) return undefined;
  if (property === 'Namespace') return source.metric.namespace;
  if (property === 'MetricName') return source.metric.name;
  if (property === 'Stat') return source.stat;
  return source.metric.dimensions.find(({ Name }) => `Dim.${Name}` === property)?.Value;
}

function short(value: number): string {
  return String(Math.round(value * 1000) / 1000);
}
