import type { Output } from '../../../action.ts';
import type { Bucket } from './stretch.ts';
import { compileExtended, compileStatistic } from './statistic.ts';

type Datapoint = NonNullable<Output<'cloudwatch', 'GetMetricStatistics'>['Datapoints']>[number];

/** A period as GetMetricStatistics shows it: only the statistics asked for. */
export function describePoint(
  { time, unit, summary }: Bucket,
  statistics: readonly string[],
  extended: readonly string[],
): Datapoint {
  const of = (name: string) => (statistics.includes(name) ? compileStatistic(name)?.(summary) : undefined);
  const known = extended.flatMap((name): [string, number][] => {
    const value = compileExtended(name)?.(summary);
    return value === undefined ? [] : [[name, value]];
  });
  return {
    Timestamp: new Date(time),
    SampleCount: of('SampleCount'),
    Average: of('Average'),
    Sum: of('Sum'),
    Minimum: of('Minimum'),
    Maximum: of('Maximum'),
    Unit: unit,
    ExtendedStatistics: known.length === 0 ? undefined : Object.fromEntries(known),
  };
}
