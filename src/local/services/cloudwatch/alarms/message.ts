import type { Place } from '../../../blocks/arns.ts';
import { region } from '../../../../data/regions.ts';
import { alarmArn } from './change-state.ts';
import type { Alert } from './change-state.ts';
import { longTime } from './reason.ts';

/** What a topic is sent: https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/US_SetupSNS.html */
export function snsMessage(place: Place, { alarm, old, time }: Alert): { subject: string; message: string } {
  const { name, input, state, configured } = alarm;
  const where = region(place.region)?.longName ?? place.region;
  const message = {
    AlarmName: name,
    AlarmDescription: input.AlarmDescription ?? null,
    AWSAccountId: place.account,
    AlarmConfigurationUpdatedTimestamp: longTime(configured),
    NewStateValue: state.value,
    NewStateReason: state.reason,
    StateChangeTime: longTime(time),
    Region: where,
    AlarmArn: alarmArn(place, name),
    OldStateValue: old.value,
    OKActions: input.OKActions ?? [],
    AlarmActions: input.AlarmActions ?? [],
    InsufficientDataActions: input.InsufficientDataActions ?? [],
    ...(alarm.type === 'MetricAlarm'
      ? { Trigger: triggerOf(alarm.input) }
      : { AlarmRule: alarm.input.AlarmRule }),
  };
  return {
    // A subject has a hundred characters at most.
    subject: `${state.value}: "${name}" in ${where}`.slice(0, 100),
    // A threshold is a double, and written as one.
    message: JSON.stringify(message).replace(
      /"Threshold":(-?\d+)(?=,"TreatMissingData":)/,
      '"Threshold":$1.0',
    ),
  };
}

type MetricInput = Extract<Alert['alarm'], { type: 'MetricAlarm' }>['input'];

const STATISTICS: Readonly<Record<string, string>> = {
  SampleCount: 'SAMPLE_COUNT',
  Average: 'AVERAGE',
  Sum: 'SUM',
  Minimum: 'MINIMUM',
  Maximum: 'MAXIMUM',
};

function triggerOf(input: MetricInput): object {
  const common = {
    EvaluationPeriods: input.EvaluationPeriods,
    DatapointsToAlarm: input.DatapointsToAlarm,
    ComparisonOperator: input.ComparisonOperator,
    Threshold: input.Threshold,
    TreatMissingData: input.TreatMissingData ?? 'missing',
    EvaluateLowSampleCountPercentile: input.EvaluateLowSampleCountPercentile ?? '',
  };
  if (input.Metrics !== undefined && input.Metrics.length > 0)
    return { Period: input.Period, ...common, Metrics: input.Metrics };
  const statistic = input.Statistic;
  return {
    MetricName: input.MetricName,
    Namespace: input.Namespace,
    StatisticType: statistic === undefined ? 'ExtendedStatistic' : 'Statistic',
    ...(statistic === undefined
      ? { ExtendedStatistic: input.ExtendedStatistic }
      : { Statistic: STATISTICS[statistic] ?? statistic }),
    Unit: input.Unit ?? null,
    Dimensions: (input.Dimensions ?? []).map(({ Name, Value }) => ({ value: Value, name: Name })),
    Period: input.Period,
    ...common,
  };
}

/** What a function is given: https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/alarms-and-actions-Lambda.html */
export function lambdaEvent(place: Place, { alarm, old, time }: Alert): object {
  const stateOf = (state: Alert['old'], at: number) => ({
    value: state.value,
    reason: state.reason,
    reasonData: state.data,
    timestamp: longTime(at),
  });
  return {
    source: 'aws.cloudwatch',
    alarmArn: alarmArn(place, alarm.name),
    accountId: place.account,
    time: longTime(time),
    region: place.region,
    alarmData: {
      alarmName: alarm.name,
      state: stateOf(alarm.state, time),
      previousState: stateOf(old, time),
      configuration: { description: alarm.input.AlarmDescription, ...configurationOf(alarm) },
    },
  };
}

function configurationOf(alarm: Alert['alarm']): object {
  if (alarm.type === 'CompositeAlarm') return { alarmRule: alarm.input.AlarmRule };
  const {
    Metrics,
    Namespace,
    MetricName,
    Dimensions = [],
    Period,
    Statistic,
    ExtendedStatistic,
  } = alarm.input;
  if (Metrics !== undefined && Metrics.length > 0) return { metrics: Metrics };
  const dimensions = Object.fromEntries(Dimensions.map(({ Name, Value }) => [Name, Value]));
  return {
    metrics: [
      {
        id: 'm1',
        metricStat: {
          metric: { namespace: Namespace, name: MetricName, dimensions },
          period: Period,
          stat: Statistic ?? ExtendedStatistic,
        },
        returnData: true,
      },
    ],
  };
}
