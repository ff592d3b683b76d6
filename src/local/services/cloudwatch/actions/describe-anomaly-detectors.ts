import { defineAction } from '../../../action.ts';
import type { TimerContext } from '../../../action.ts';
import { LEARNT_MS, TRAINING_MS } from '../limits.ts';
import { LEAST_POINTS } from '../math/band.ts';
import { readMetricName, sortDimensions } from '../metrics/names.ts';
import { readSamples } from '../metrics/read.ts';
import { pageOf } from '../paging.ts';
import { detectors } from '../records/state.ts';
import type { DetectorRow } from '../records/state.ts';
import type { MetricName } from '../state.ts';

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
    return { AnomalyDetectors: rows.map((row) => describe(row, context)), NextToken };
  },
});

/** Both forms of one metric are shown. */
function describe({ settings, made = 0 }: DetectorRow, context: TimerContext) {
  const Configuration = configurationOf(settings.Configuration);
  const math = settings.MetricMathAnomalyDetector;
  const ignorant = context.now < made + TRAINING_MS ? 'PENDING_TRAINING' : 'TRAINED_INSUFFICIENT_DATA';
  if (math !== undefined) return { ...settings, Configuration, StateValue: ignorant };
  const { Namespace, MetricName, Dimensions = [], Stat } = settings.SingleMetricAnomalyDetector ?? settings;
  const metric = { Namespace, MetricName, Dimensions, Stat };
  const { MetricCharacteristics } = settings;
  return {
    ...metric,
    Configuration,
    MetricCharacteristics,
    SingleMetricAnomalyDetector: metric,
    StateValue: hasLearnt(context, readMetricName(metric)) ? 'TRAINED' : ignorant,
  };
}

/** A row is JSON: its times are texts. */
function configurationOf(given: DetectorRow['settings']['Configuration']) {
  const ExcludedTimeRanges = (given?.ExcludedTimeRanges ?? []).map(({ StartTime, EndTime }) => ({
    StartTime: new Date(StartTime),
    EndTime: new Date(EndTime),
  }));
  return { ...given, ExcludedTimeRanges };
}

/** Whether the last two weeks are enough to say what is expected. */
function hasLearnt(context: TimerContext, metric: MetricName): boolean {
  let seen = 0;
  for (const { count } of readSamples(context, metric, context.now - LEARNT_MS, context.now))
    if (count > 0 && ++seen >= LEAST_POINTS) return true;
  return false;
}
