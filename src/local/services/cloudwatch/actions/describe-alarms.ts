import { defineAction } from '../../../action.ts';
import { alarmArn } from '../alarms/change-state.ts';
import { describeCompositeAlarm, describeMetricAlarm } from '../alarms/describe.ts';
import { alarmsMatching } from '../alarms/list.ts';
import type { AlarmRow } from '../alarms/state.ts';
import { pageOf } from '../paging.ts';

/** https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_DescribeAlarms.html */
export const action = defineAction('cloudwatch', 'DescribeAlarms', {
  authorize: (_, context) => [{ action: 'cloudwatch:DescribeAlarms', arn: alarmArn(context, '*') }],
  handler(input, context) {
    const { rows, NextToken } = pageOf(
      'DescribeAlarms',
      input,
      context,
      input.MaxRecords ?? 50,
      (row: AlarmRow) => row.name,
      (after) => alarmsMatching(context, input, after),
    );
    return {
      CompositeAlarms: rows.flatMap((row) =>
        row.type === 'CompositeAlarm' ? [describeCompositeAlarm(row, context)] : [],
      ),
      MetricAlarms: rows.flatMap((row) =>
        row.type === 'MetricAlarm' ? [describeMetricAlarm(row, context)] : [],
      ),
      NextToken,
    };
  },
});
