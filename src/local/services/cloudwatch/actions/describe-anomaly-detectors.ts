import { defineAction } from '../../../action.ts';
import { sortDimensions } from '../metrics/names.ts';
import { pageOf } from '../paging.ts';
import { detectors } from '../records/state.ts';
import type { DetectorRow } from '../records/state.ts';

/** https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_DescribeAnomalyDetectors.html */
export const action = defineAction('cloudwatch', 'DescribeAnomalyDetectors', {
  authorize: () => [{ action: 'cloudwatch:DescribeAnomalyDetectors', arn: '*' }],
  handler(input, context) {
    const { AnomalyDetectorTypes: types = ['SINGLE_METRIC'] } = input;
    const wanted = ({ settings }: DetectorRow): boolean => {
      const math = settings.MetricMathAnomalyDetector !== undefined;
      if (!types.includes(math ? 'METRIC_MATH' : 'SINGLE_METRIC')) return false;
      const { Namespace, MetricName, Dimensions } = settings.SingleMetricAnomalyDetector ?? settings;
      const asked = JSON.stringify(sortDimensions(input.Dimensions));
      return (
        (input.Namespace === undefined || input.Namespace === Namespace) &&
        (input.MetricName === undefined || input.MetricName === MetricName) &&
        (input.Dimensions === undefined || asked === JSON.stringify(sortDimensions(Dimensions)))
      );
    };
    const { rows, NextToken } = pageOf(
      'DescribeAnomalyDetectors',
      input,
      context,
      input.MaxResults ?? 50,
      ({ id }: DetectorRow) => id,
      (after) =>
        Iterator.from(context.state.table(detectors).list(after === undefined ? {} : { after })).filter(
          wanted,
        ),
    );
    return { AnomalyDetectors: rows.map(describe), NextToken };
  },
});

/** Both forms of one metric are shown. It never learns anything, and says so. */
function describe({ settings }: DetectorRow) {
  const math = settings.MetricMathAnomalyDetector;
  if (math !== undefined) return { ...settings, StateValue: 'TRAINED_INSUFFICIENT_DATA' };
  const { Namespace, MetricName, Dimensions = [], Stat } = settings.SingleMetricAnomalyDetector ?? settings;
  const metric = { Namespace, MetricName, Dimensions, Stat };
  const { Configuration, MetricCharacteristics } = settings;
  return {
    ...metric,
    Configuration,
    MetricCharacteristics,
    SingleMetricAnomalyDetector: metric,
    StateValue: 'TRAINED_INSUFFICIENT_DATA',
  };
}
