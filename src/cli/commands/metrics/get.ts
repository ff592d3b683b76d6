import { UsageError } from '../../../errors.ts';
import { getMetrics } from '../../../operations/metrics/get.ts';
import type { MetricSeries } from '../../../operations/metrics/get.ts';
import { many, one, required } from '../../arguments.ts';
import { defineCommand } from '../../command.ts';
import { instanceIds, selectionFlags, selectionOf } from '../../instance-selection.ts';
import { figure } from '../../render/figure.ts';
import { renderSparkline } from '../../render/sparkline.ts';
import type { Column } from '../../render/table.ts';
import { openSession } from '../../session.ts';
import { timeFromNow } from '../../time-value.ts';
import { duration, tag, text } from '../../values.ts';

const valuesOf = ({ points }: MetricSeries): number[] => points.map(({ value }) => value);
const number = (value: number | undefined): string => (value === undefined ? '' : figure(value));

const columns: readonly Column<MetricSeries>[] = [
  {
    title: 'Of',
    text: ({ dimensions, name }) => Object.values(dimensions).join(' ') || name,
    paint: (_row, style) => style.bold,
    least: 19,
  },
  { title: 'Region', text: ({ region }) => region },
  { title: 'Last', text: (row) => number(valuesOf(row).at(-1)), align: 'right' },
  {
    title: 'Least',
    text: (row) => number(row.points.length === 0 ? undefined : Math.min(...valuesOf(row))),
    align: 'right',
  },
  {
    title: 'Most',
    text: (row) => number(row.points.length === 0 ? undefined : Math.max(...valuesOf(row))),
    align: 'right',
  },
  { title: 'Points', text: ({ points }) => String(points.length), align: 'right' },
  { title: 'Over time', text: draw, paint: (_row, style) => style.accent },
];

/** Periods without data are gaps. */
function draw({ points, period }: MetricSeries): string {
  const [first] = points;
  const last = points.at(-1);
  if (first === undefined || last === undefined) return 'no data';
  const start = Date.parse(first.time);
  const step = period * 1000;
  const cells: (number | undefined)[] = Array.from({
    length: Math.min(100_000, Math.floor((Date.parse(last.time) - start) / step) + 1),
  });
  for (const { time, value } of points) cells[Math.floor((Date.parse(time) - start) / step)] = value;
  return renderSparkline(Array.from(cells), 40);
}

export const command = defineCommand({
  description: `Reads a metric over time: of instances, chosen by ids, tags, states or filters, or of anything by its dimensions. Times are UTC; the period is the shortest that fits the range, unless one is given.

Five hundred metrics are read with each call. Where there is no data there is none shown: missing is not zero.`,
  examples: [
    { line: 'nuage metrics get CPUUtilization i-0123456789abcdef0 --since 6h', does: 'One instance' },
    { line: 'nuage metrics get CPUUtilization --tag Environment=production', does: 'All with a tag' },
    {
      line: 'nuage metrics get highlow --namespace Lab --stat Minimum --since 1d -o json',
      does: 'A metric of your own, as JSON',
    },
  ],
  actions: ['cloudwatch:GetMetricData', 'ec2:DescribeInstances'],
  flags: {
    ...selectionFlags,
    namespace: one(text('NAMESPACE', 'where the metric is'), 'AWS/EC2'),
    dimension: many(tag('a dimension of the metric; repeat it for several')),
    stat: one(text('STATISTIC', 'Average, Sum, Minimum, Maximum, SampleCount, p99 …'), 'Average'),
    since: one(timeFromNow('from this long ago, or from this time'), '3h'),
    until: one(timeFromNow('to this long ago, or to this time')),
    period: one(duration('the period of each value', 'PERIOD')),
  },
  positionals: {
    metric: required(text('METRIC', 'the name of the metric')),
    instances: instanceIds,
  },
  async run({ flags, positionals }, context) {
    await using session = await openSession(context);
    const now = session.operations.clock.now();
    const dimensions: Record<string, string> = {};
    for (const { key, value } of flags.dimension) {
      if (value === undefined)
        throw new UsageError(`--dimension ${key} has no value`, { hint: 'Write NAME=VALUE.' });
      dimensions[key] = value;
    }
    const start = flags.since(now);
    const end = flags.until?.(now) ?? now;
    if (start >= end) throw new UsageError('--since is not before --until');
    const selection = selectionOf(flags, positionals.instances);
    const byInstance = flags.namespace === 'AWS/EC2' && flags.dimension.length === 0;
    const input = {
      namespace: flags.namespace,
      name: positionals.metric,
      dimensions,
      ...(byInstance || Object.keys(selection).length > 0 ? { instances: selection } : {}),
      stat: flags.stat,
      start,
      end,
      period: flags.period === undefined ? undefined : Math.max(1, Math.round(flags.period / 1000)),
    };
    const found = getMetrics(input, session.operations);
    await context.print.list(found, { columns, empty: 'No metric is like that' });
    return session.exitCode();
  },
});
