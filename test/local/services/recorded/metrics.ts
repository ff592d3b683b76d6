import {
  GetMetricStatisticsCommand,
  PutDashboardCommand,
  PutMetricDataCommand,
  SetAlarmStateCommand,
} from '@aws-sdk/client-cloudwatch';
import type { MetricDatum } from '@aws-sdk/client-cloudwatch';
import { metrics } from './clients.ts';
import type { Recorded } from './clients.ts';

const put = (datum: Omit<MetricDatum, 'MetricName'>) => () =>
  metrics.send(new PutMetricDataCommand({ Namespace: 'n', MetricData: [{ MetricName: 'm', ...datum }] }));
const statistics = (StartTime: Date, EndTime: Date) => () =>
  metrics.send(
    new GetMetricStatisticsCommand({
      Namespace: 'n',
      MetricName: 'm',
      StartTime,
      EndTime,
      Period: 1,
      Statistics: ['Sum'],
    }),
  );
const member = (name: string) => `MetricData.member.1.${name}`;
const both = (other: string) =>
  `The parameters ${member('Value')} and ${member(other)} are mutually exclusive and you have specified both.`;
// CloudWatch's own code ValidationError goes in a header; an empty message is the SDK's UnknownError.
const day = new Date('2026-01-01T00:00:00Z');

export const METRICS: readonly Recorded[] = [
  [
    'a value and values',
    put({ Value: 1, Values: [1], Counts: [1] }),
    'InvalidParameterCombinationException',
    400,
    both('Values'),
  ],
  [
    'a value and a set',
    put({ Value: 1, StatisticValues: { SampleCount: 1, Sum: 1, Minimum: 1, Maximum: 1 } }),
    'InvalidParameterCombinationException',
    400,
    both('StatisticValues'),
  ],
  [
    'values without their counts',
    put({ Values: [1, 2], Counts: [1] }),
    'InvalidParameterValueException',
    400,
    `The parameters ${member('Values')} and ${member('Counts')} must be of the same size.`,
  ],
  [
    '86400 points',
    statistics(day, new Date(day.getTime() + 86_400_000)),
    'InvalidParameterCombinationException',
    400,
    'You have requested up to 86400 datapoints, which exceeds the limit of 1440. You may reduce the datapoints requested by increasing Period, or decreasing the time range.',
  ],
  [
    'no time at all',
    statistics(day, day),
    'InvalidParameterValueException',
    400,
    'The parameter StartTime must be less than the parameter EndTime.',
  ],
  [
    'a dashboard of a bad name',
    () => metrics.send(new PutDashboardCommand({ DashboardName: 'test dashboard!', DashboardBody: '{}' })),
    'InvalidParameterValueException',
    400,
    'The value for field DashboardName contains invalid characters. It can only contain alphanumerics, dash (-) and underscore (_).\n',
  ],
  [
    'a state that is none',
    () =>
      metrics.send(
        new SetAlarmStateCommand({ AlarmName: 'a', StateValue: 'INVALID' as 'OK', StateReason: 'r' }),
      ),
    'ValidationException',
    400,
    "1 validation error detected: Value 'INVALID' at 'stateValue' failed to satisfy constraint: Member must satisfy enum value set: [INSUFFICIENT_DATA, ALARM, OK]",
  ],
  [
    'no alarm',
    () => metrics.send(new SetAlarmStateCommand({ AlarmName: 'a', StateValue: 'OK', StateReason: 'r' })),
    'ResourceNotFound',
    404,
    'UnknownError',
  ],
];
