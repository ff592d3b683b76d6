import { defineAction } from '../../../action.ts';
import { alarmArn } from '../alarms/change-state.ts';
import { history, historyKey } from '../alarms/state.ts';
import type { HistoryRow } from '../alarms/state.ts';
import { HISTORY_MS } from '../limits.ts';
import { pageOf } from '../paging.ts';

const idOf = ({ time, number }: HistoryRow): string => `${historyKey(time)}|${number}`;

/** https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_DescribeAlarmHistory.html */
export const action = defineAction('cloudwatch', 'DescribeAlarmHistory', {
  authorize: (input, context) => [
    { action: 'cloudwatch:DescribeAlarmHistory', arn: alarmArn(context, input.AlarmName ?? '*') },
  ],
  handler(input, context) {
    const { AlarmName, AlarmTypes = ['MetricAlarm'], HistoryItemType, StartDate, EndDate } = input;
    const table = context.state.table(history);
    const first = Math.max(StartDate?.getTime() ?? 0, context.now - HISTORY_MS);
    const items = Iterator.from(
      AlarmName === undefined ? table.list() : table.list({ index: 'alarm', equals: AlarmName }),
    )
      .filter(
        ({ time, kind, alarmType }) =>
          time >= first &&
          (EndDate === undefined || time <= EndDate.getTime()) &&
          (HistoryItemType === undefined || kind === HistoryItemType) &&
          (AlarmName !== undefined || AlarmTypes.includes(alarmType)),
      )
      .toArray();
    const ascending = input.ScanBy === 'TimestampAscending';
    if (!ascending) items.reverse();
    const { rows, NextToken } = pageOf(
      'DescribeAlarmHistory',
      input,
      context,
      input.MaxRecords ?? 100,
      idOf,
      (after) =>
        after === undefined
          ? items
          : items.filter((row) => idOf(row) > after === ascending && idOf(row) !== after),
    );
    return {
      AlarmHistoryItems: rows.map(({ alarm, alarmType, time, kind, summary, data }) => ({
        AlarmName: alarm,
        AlarmType: alarmType,
        Timestamp: new Date(time),
        HistoryItemType: kind,
        HistorySummary: summary,
        HistoryData: data,
      })),
      NextToken,
    };
  },
});
