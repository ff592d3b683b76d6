import { UsageError } from '../../../errors.ts';
import { putMetrics } from '../../../operations/metrics/put.ts';
import { many, one, required, toggle } from '../../arguments.ts';
import type { Value } from '../../arguments.ts';
import { defineCommand } from '../../command.ts';
import { openSession } from '../../session.ts';
import { timeFromNow } from '../../time-value.ts';
import { tag, text } from '../../values.ts';

const number: Value<number> = {
  placeholder: 'VALUE',
  brief: 'the values; several are published one by one',
  parse(given, name) {
    const value = given.trim() === '' ? Number.NaN : Number(given);
    if (Number.isFinite(value)) return value;
    throw new UsageError(`${name} cannot be "${given}"`, { hint: 'Write a number such as 42 or 0.5.' });
  },
};

export const command = defineCommand({
  description:
    'Publishes values of a metric of your own, a thousand with each call. Negative values go behind `--`.',
  examples: [
    { line: 'nuage metrics put Lab queue-length 12 --unit Count', does: 'One value, now' },
    {
      line: 'nuage metrics put Lab latency 31 28 44 --unit Milliseconds --dimension Host=a',
      does: 'Three values',
    },
  ],
  actions: ['cloudwatch:PutMetricData'],
  flags: {
    unit: one(text('UNIT', 'Seconds, Bytes, Count, Percent …')),
    dimension: many(tag('a dimension; repeat it for several')),
    at: one(timeFromNow('when it was measured')),
    'high-resolution': toggle('keep it by the second for three hours'),
  },
  positionals: {
    namespace: required(text('NAMESPACE', 'where the metric is; not AWS/…')),
    metric: required(text('METRIC', 'the name of the metric')),
    values: many(number),
  },
  async run({ flags, positionals }, context) {
    const { namespace, metric: name, values } = positionals;
    if (values.length === 0) throw new UsageError('No value was given');
    await using session = await openSession(context);
    const dimensions = Object.fromEntries(flags.dimension.map(({ key, value }) => [key, value ?? '']));
    const time = flags.at?.(session.operations.clock.now());
    const highResolution = flags['high-resolution'];
    const data = values.map((value) => ({ name, value, unit: flags.unit, dimensions, time, highResolution }));
    const published = await putMetrics({ namespace, data }, session.operations);
    await context.print.value(
      { namespace, name, published },
      () => `Published ${published} of ${namespace} ${name}\n`,
    );
    return session.exitCode();
  },
});
