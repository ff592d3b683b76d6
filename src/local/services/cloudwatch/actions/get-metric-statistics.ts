import { defineAction } from '../../../action.ts';
import { invalidCombination, invalidValue } from '../errors.ts';
import { describePoint } from '../metrics/describe-point.ts';
import { readMetricName } from '../metrics/names.ts';
import { readBuckets } from '../metrics/read.ts';
import { readRange } from '../metrics/read-range.ts';
import { compileExtended } from '../metrics/statistic.ts';
import { roundStart } from '../metrics/stretch.ts';

/** https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_GetMetricStatistics.html */
export const action = defineAction('cloudwatch', 'GetMetricStatistics', {
  authorize: () => [{ action: 'cloudwatch:GetMetricStatistics', arn: '*' }],
  handler(input, context) {
    const { Statistics = [], ExtendedStatistics = [], Unit: unit } = input;
    const given = readRange(input, () => checkStatistics(Statistics, ExtendedStatistics));
    const { end, period } = given;
    const start = roundStart(given.start, period, context.now);
    const buckets = readBuckets(
      context,
      readMetricName(input),
      { start, end, period },
      { unit, byUnit: true },
    );
    return {
      Label: input.MetricName,
      Datapoints: buckets.map((bucket) => describePoint(bucket, Statistics, ExtendedStatistics)),
    };
  },
});

function checkStatistics(plain: readonly string[], extended: readonly string[]): void {
  if (plain.length + extended.length === 0)
    throw invalidCombination('Must specify either Statistics or ExtendedStatistics');
  if (plain.length > 0 && extended.length > 0)
    throw invalidCombination(
      'The parameters Statistics and ExtendedStatistics are mutually exclusive and you have specified both.',
    );
  for (const name of extended)
    if (compileExtended(name) === undefined)
      throw invalidValue(`The value ${name} for parameter ExtendedStatistics is invalid.`);
}
