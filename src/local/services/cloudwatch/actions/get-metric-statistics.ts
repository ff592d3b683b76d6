import { defineAction } from '../../../action.ts';
import { invalidCombination, invalidValue } from '../errors.ts';
import { CLOUDWATCH_LIMITS } from '../limits.ts';
import { describePoint } from '../metrics/describe-point.ts';
import { readMetricName } from '../metrics/names.ts';
import { readBuckets } from '../metrics/read.ts';
import { compileExtended } from '../metrics/statistic.ts';
import { readPeriod, roundStart } from '../metrics/stretch.ts';

/** https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_GetMetricStatistics.html */
export const action = defineAction('cloudwatch', 'GetMetricStatistics', {
  authorize: () => [{ action: 'cloudwatch:GetMetricStatistics', arn: '*' }],
  handler(input, context) {
    const { Statistics = [], ExtendedStatistics = [], StartTime, EndTime, Unit: unit } = input;
    const [given, end] = [StartTime.getTime(), EndTime.getTime()];
    if (given >= end) throw invalidValue('The parameter StartTime must be less than the parameter EndTime.');
    const period = readPeriod(input.Period);
    if (Statistics.length + ExtendedStatistics.length === 0)
      throw invalidCombination('Must specify either Statistics or ExtendedStatistics');
    for (const name of ExtendedStatistics)
      if (compileExtended(name) === undefined)
        throw invalidValue(`The value ${name} for parameter ExtendedStatistics is invalid.`);
    const points = Math.floor((end - given) / period);
    if (points > CLOUDWATCH_LIMITS.statisticsPoints)
      throw invalidCombination(
        `You have requested up to ${points} datapoints, which exceeds the limit of ` +
          `${CLOUDWATCH_LIMITS.statisticsPoints}. You may reduce the datapoints requested by increasing Period, ` +
          'or decreasing the time range.',
      );
    const start = roundStart(given, period, context.now);
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
