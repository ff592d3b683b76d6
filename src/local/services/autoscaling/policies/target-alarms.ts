import type { PutMetricAlarmInput } from '../../../../wire/generated/cloudwatch.ts';
import type { PolicyRow } from './state.ts';

const predefined: Readonly<Record<string, string>> = {
  ASGAverageCPUUtilization: 'CPUUtilization',
  ASGAverageNetworkIn: 'NetworkIn',
  ASGAverageNetworkOut: 'NetworkOut',
};

/**
 * The alarms of a target tracking policy: three minutes above the target call for more, fifteen below nine tenths of it
 * for less. AWS makes them itself and does not promise these figures.
 */
export function targetAlarms({ group, put, alarms }: PolicyRow, arn: string): readonly PutMetricAlarmInput[] {
  const target = put.TargetTrackingConfiguration;
  const metric = metricOf(group, put);
  if (target === undefined || metric === undefined) return [];
  const common = {
    ...metric,
    AlarmActions: [arn],
    AlarmDescription: `DO NOT EDIT OR DELETE. For TargetTrackingScaling policy ${arn}.`,
    Period: 60,
  };
  const [high = '', low = ''] = alarms;
  return [
    {
      ...common,
      AlarmName: high,
      ComparisonOperator: 'GreaterThanThreshold',
      EvaluationPeriods: 3,
      Threshold: target.TargetValue,
    },
    {
      ...common,
      AlarmName: low,
      ComparisonOperator: 'LessThanThreshold',
      EvaluationPeriods: 15,
      Threshold: target.TargetValue * 0.9,
    },
  ];
}

function metricOf(group: string, { TargetTrackingConfiguration: target }: PolicyRow['put']) {
  const type = target?.PredefinedMetricSpecification?.PredefinedMetricType ?? '';
  const name = Object.hasOwn(predefined, type) ? predefined[type] : undefined;
  if (name !== undefined)
    return {
      Namespace: 'AWS/EC2',
      MetricName: name,
      Dimensions: [{ Name: 'AutoScalingGroupName', Value: group }],
      Statistic: 'Average',
    };
  const own = target?.CustomizedMetricSpecification;
  if (own?.MetricName === undefined) return undefined;
  return {
    Namespace: own.Namespace,
    MetricName: own.MetricName,
    Dimensions: own.Dimensions,
    Statistic: own.Statistic ?? 'Average',
    Unit: own.Unit,
  };
}
