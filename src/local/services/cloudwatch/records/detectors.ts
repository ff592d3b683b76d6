import type { Input } from '../../../action.ts';
import { fingerprint } from '../../../blocks/fingerprint.ts';
import { invalidCombination, missingParameter } from '../errors.ts';
import { sortDimensions } from '../metrics/names.ts';

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
