import type { Output } from '../../../action.ts';
import type { Place } from '../../../blocks/arns.ts';
import { alarmArn } from './change-state.ts';
import type { AlarmRow, CompositeAlarmRow, MetricAlarmRow } from './state.ts';

type Described = Output<'cloudwatch', 'DescribeAlarms'>;
type MetricAlarm = NonNullable<Described['MetricAlarms']>[number];
type CompositeAlarm = NonNullable<Described['CompositeAlarms']>[number];

function common(row: AlarmRow, place: Place) {
  const { input, state } = row;
  return {
    AlarmName: row.name,
    AlarmArn: alarmArn(place, row.name),
    AlarmDescription: input.AlarmDescription,
    AlarmConfigurationUpdatedTimestamp: new Date(row.configured),
    ActionsEnabled: row.actionsEnabled,
    OKActions: input.OKActions ?? [],
    AlarmActions: input.AlarmActions ?? [],
    InsufficientDataActions: input.InsufficientDataActions ?? [],
    StateValue: state.value,
    StateReason: state.reason,
    StateReasonData: state.data,
    StateUpdatedTimestamp: new Date(row.stateUpdated),
    StateTransitionedTimestamp: new Date(row.transitioned),
  };
}

export function describeMetricAlarm(row: MetricAlarmRow, place: Place): MetricAlarm {
  const { input } = row;
  return {
    ...common(row, place),
    MetricName: input.MetricName,
    Namespace: input.Namespace,
    Statistic: input.Statistic,
    ExtendedStatistic: input.ExtendedStatistic,
    Dimensions: input.Dimensions ?? [],
    Period: input.Period,
    Unit: input.Unit,
    EvaluationPeriods: input.EvaluationPeriods,
    DatapointsToAlarm: input.DatapointsToAlarm,
    Threshold: input.Threshold,
    ComparisonOperator: input.ComparisonOperator,
    TreatMissingData: input.TreatMissingData,
    EvaluateLowSampleCountPercentile: input.EvaluateLowSampleCountPercentile,
    Metrics: input.Metrics?.map((query) => ({ ...query, ReturnData: query.ReturnData ?? true })),
    ThresholdMetricId: input.ThresholdMetricId,
    EvaluationCriteria: input.EvaluationCriteria,
    EvaluationInterval: input.EvaluationInterval,
  };
}

/** The words are ours. */
const REASONS = {
  Alarm: 'Actions suppressed by the suppressor alarm.',
  WaitPeriod: 'Actions suppressed while waiting for the suppressor alarm.',
  ExtensionPeriod: 'Actions suppressed by the extension period.',
} as const;

export function describeCompositeAlarm(row: CompositeAlarmRow, place: Place): CompositeAlarm {
  const { input } = row;
  return {
    ...common(row, place),
    AlarmRule: input.AlarmRule,
    ActionsSuppressor: input.ActionsSuppressor,
    ActionsSuppressorWaitPeriod: input.ActionsSuppressorWaitPeriod,
    ActionsSuppressorExtensionPeriod: input.ActionsSuppressorExtensionPeriod,
    ActionsSuppressedBy: row.suppressed?.by,
    ActionsSuppressedReason: row.suppressed === undefined ? undefined : REASONS[row.suppressed.by],
  };
}
