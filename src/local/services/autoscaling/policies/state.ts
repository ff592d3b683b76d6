import type { PutScalingPolicyType, ScalingPolicy } from '../../../../wire/generated/autoscaling.ts';
import type { TimerContext } from '../../../action.ts';
import { regionalArn } from '../../../blocks/arns.ts';
import { defineTable } from '../../../store/table.ts';

/** A scaling policy: what was put, with the part of its ARN that no other has. */
export interface PolicyRow {
  readonly group: string;
  readonly name: string;
  readonly key: string;
  readonly type: 'SimpleScaling' | 'StepScaling' | 'TargetTrackingScaling' | 'PredictiveScaling';
  readonly enabled: boolean;
  readonly put: PutScalingPolicyType;
  /** The alarms of a target tracking policy, which Auto Scaling makes itself. */
  readonly alarms: readonly string[];
}

export const policies = defineTable<PolicyRow>({
  name: 'autoscaling.policies',
  scope: 'region',
  id: (row) => `${row.group}/${row.name}`,
  indexes: { group: (row) => row.group },
});

type Place = Pick<TimerContext, 'partition' | 'region' | 'account'>;

export function policyArn(place: Place, { key, group, name }: PolicyRow): string {
  return regionalArn(
    place,
    'autoscaling',
    `scalingPolicy:${key}:autoScalingGroupName/${group}:policyName/${name}`,
  );
}

export function describeAlarms(place: Place, { alarms }: PolicyRow) {
  return alarms.map((name) => ({
    AlarmName: name,
    AlarmARN: regionalArn(place, 'cloudwatch', `alarm:${name}`),
  }));
}

/** https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_ScalingPolicy.html */
export function describePolicy(place: Place, row: PolicyRow): ScalingPolicy {
  const { put, type } = row;
  const adjusts = type === 'SimpleScaling' || type === 'StepScaling';
  return {
    AutoScalingGroupName: row.group,
    PolicyName: row.name,
    PolicyARN: policyArn(place, row),
    PolicyType: type,
    AdjustmentType: put.AdjustmentType,
    MinAdjustmentStep: put.MinAdjustmentStep,
    MinAdjustmentMagnitude: put.MinAdjustmentMagnitude,
    ScalingAdjustment: put.ScalingAdjustment,
    Cooldown: put.Cooldown,
    StepAdjustments: adjusts ? (put.StepAdjustments ?? []) : undefined,
    MetricAggregationType: type === 'StepScaling' ? (put.MetricAggregationType ?? 'Average') : undefined,
    EstimatedInstanceWarmup: put.EstimatedInstanceWarmup,
    TargetTrackingConfiguration: shownTarget(put),
    PredictiveScalingConfiguration: put.PredictiveScalingConfiguration,
    Enabled: row.enabled,
    Alarms: describeAlarms(place, row),
  };
}

/** What is not said is shown as what holds. */
function shownTarget({ TargetTrackingConfiguration: target }: PutScalingPolicyType) {
  return target && { ...target, DisableScaleIn: target.DisableScaleIn ?? false };
}
