import { listMetrics } from '../../../operations/metrics/list.ts';
import type { MetricLine } from '../../../operations/metrics/list.ts';
import { many, one, toggle } from '../../arguments.ts';
import { defineCommand } from '../../command.ts';
import { none } from '../../print/none.ts';
import type { Column } from '../../render/table.ts';
import { openSession } from '../../session.ts';
import { tag, text } from '../../values.ts';

const columns: readonly Column<MetricLine>[] = [
  { title: 'Namespace', text: ({ namespace }) => namespace },
  { title: 'Metric', text: ({ name }) => name, paint: (_row, style) => style.bold },
  {
    title: 'Dimensions',
    text: ({ dimensions }) =>
      Object.entries(dimensions)
        .map(([name, value]) => `${name}=${value}`)
        .join(' '),
  },
  { title: 'Region', text: ({ region }) => region },
];

export const command = defineCommand({
  description: 'Lists the metrics that there are, of every account and region that was asked for.',
  examples: [
    { line: 'nuage metrics list --namespace Lab', does: 'Metrics of your own' },
    { line: 'nuage metrics list --dimension InstanceId=i-0123456789abcdef0', does: 'All of one instance' },
  ],
  actions: ['cloudwatch:ListMetrics'],
  flags: {
    namespace: one(text('NAMESPACE', 'only of this namespace')),
    name: one(text('METRIC', 'only of this name')),
    dimension: many(tag('only with this dimension; repeat it to narrow further')),
    recent: toggle('only those that had data in the last three hours'),
  },
  positionals: {},
  async run({ flags }, context) {
    await using session = await openSession(context);
    const { namespace, name, recent } = flags;
    const dimensions = flags.dimension.map(({ key, value }) => ({ name: key, value }));
    const found = listMetrics({ namespace, name, dimensions, recent }, session.operations);
    await context.print.list(found, { columns, empty: none('metric', flags) });
    return session.exitCode();
  },
});
