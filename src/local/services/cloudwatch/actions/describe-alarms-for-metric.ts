import { defineAction } from '../../../action.ts';
import { describeMetricAlarm } from '../alarms/describe.ts';
import { alarms, watchers } from '../alarms/state.ts';
import { readMetricName } from '../metrics/names.ts';
import { metricId } from '../state.ts';

/** https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_DescribeAlarmsForMetric.html */
export const action = defineAction('cloudwatch', 'DescribeAlarmsForMetric', {
  authorize: () => [{ action: 'cloudwatch:DescribeAlarmsForMetric', arn: '*' }],
  handler(input, context) {
    const equals = metricId(readMetricName(input));
    const table = context.state.table(alarms);
    const found = Iterator.from(context.state.table(watchers).list({ index: 'watched', equals }))
      .map(({ alarm }) => table.get(alarm))
      .filter((row) => row?.type === 'MetricAlarm')
      .filter(
        ({ input: own }) =>
          (input.Statistic === undefined || own.Statistic === input.Statistic) &&
          (input.ExtendedStatistic === undefined || own.ExtendedStatistic === input.ExtendedStatistic) &&
          (input.Period === undefined || own.Period === input.Period) &&
          (input.Unit === undefined || own.Unit === input.Unit),
      );
    return { MetricAlarms: found.map((row) => describeMetricAlarm(row, context)).toArray() };
  },
});
