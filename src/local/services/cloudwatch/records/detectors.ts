import type { Input, TimerContext } from '../../../action.ts';
import { fingerprint } from '../../../blocks/fingerprint.ts';
import { invalidCombination, missingParameter } from '../errors.ts';
import type { Excluded } from '../math/band.ts';
import type { Series } from '../math/series.ts';
import { sortDimensions } from '../metrics/names.ts';
import { detectors } from './state.ts';

type Named = Input<'cloudwatch', 'DeleteAnomalyDetector'>;

/** What a detector is about: one metric and statistic, or queries. The older members mean one metric. */
export function detectorId(input: Named): string {
  const { SingleMetricAnomalyDetector: single, MetricMathAnomalyDetector: math } = input;
  if (single !== undefined && math !== undefined)
    throw invalidCombination(
      'Only one of SingleMetricAnomalyDetector and MetricMathAnomalyDetector can be specified.',
    );
  if (math !== undefined) return `math ${fingerprint(math.MetricDataQueries ?? [])}`;
  const { Namespace, MetricName, Stat, Dimensions } = single ?? input;
  for (const [name, value] of Object.entries({ Namespace, MetricName, Stat }))
    if (value === undefined) throw missingParameter(`The parameter ${name} is required.`);
  return `metric ${JSON.stringify([Namespace, MetricName, Stat, sortDimensions(Dimensions)])}`;
}

/** What the detector of a metric and statistic is told to learn nothing from. */
export function excludedOf({ state }: Pick<TimerContext, 'state'>, source: Series['source']): Excluded[] {
  if (source === undefined) return [];
  const { namespace: Namespace, name: MetricName, dimensions } = source.metric;
  const id = detectorId({ Namespace, MetricName, Dimensions: [...dimensions], Stat: source.stat });
  const ranges = state.table(detectors).get(id)?.settings.Configuration?.ExcludedTimeRanges ?? [];
  // A row is JSON: its times are texts.
  return ranges.map(({ StartTime, EndTime }) => ({
    from: new Date(StartTime).getTime(),
    to: new Date(EndTime).getTime(),
  }));
}
