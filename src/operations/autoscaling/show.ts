import type { OperationContext, Place } from '../context.ts';
import { findGroup } from './groups.ts';

export interface GroupInstance {
  readonly id: string;
  readonly type: string | undefined;
  readonly zone: string;
  readonly state: string;
  readonly health: string;
  readonly protected: boolean;
}

export interface GroupActivity {
  /** ISO 8601 in UTC. */
  readonly start: string;
  readonly end: string | undefined;
  readonly status: string;
  readonly description: string;
  readonly cause: string;
  readonly message: string | undefined;
}

/** One Auto Scaling group with all that belongs to it. */
export interface GroupDetails extends Place {
  readonly name: string;
  readonly min: number;
  readonly desired: number;
  readonly max: number;
  readonly zones: readonly string[];
  /** What it launches from, in words. */
  readonly launches: string;
  readonly cooldown: number;
  readonly healthCheck: string;
  readonly suspended: readonly string[];
  readonly instances: readonly GroupInstance[];
  readonly policies: readonly { readonly name: string; readonly type: string; readonly says: string }[];
  readonly schedules: readonly { readonly name: string; readonly when: string; readonly sizes: string }[];
  /** The newest first. */
  readonly activities: readonly GroupActivity[];
}

/** How many of the newest activities are shown. */
const activitiesShown = 10;

/** Reads one group with its instances, policies, scheduled actions and newest activities. */
export async function showGroup(name: string, context: OperationContext): Promise<GroupDetails> {
  const { account, region, group, connection } = await findGroup(name, context);
  const input = { AutoScalingGroupName: name };
  const [policies, schedules, activities] = await Promise.all([
    connection.call('autoscaling', 'DescribePolicies', input),
    connection.call('autoscaling', 'DescribeScheduledActions', input),
    connection.call('autoscaling', 'DescribeScalingActivities', { ...input, MaxRecords: activitiesShown }),
  ]);
  return {
    account,
    region,
    name,
    min: group.MinSize,
    desired: group.DesiredCapacity,
    max: group.MaxSize,
    zones: group.AvailabilityZones,
    launches: launchesOf(group),
    cooldown: group.DefaultCooldown,
    healthCheck: group.HealthCheckType,
    suspended: (group.SuspendedProcesses ?? []).map(({ ProcessName = '' }) => ProcessName),
    instances: (group.Instances ?? []).map((one) => ({
      id: one.InstanceId,
      type: one.InstanceType,
      zone: one.AvailabilityZone,
      state: one.LifecycleState,
      health: one.HealthStatus,
      protected: one.ProtectedFromScaleIn,
    })),
    policies: (policies.ScalingPolicies ?? []).map((one) => ({
      name: one.PolicyName ?? '',
      type: one.PolicyType ?? '',
      says: policyInWords(one),
    })),
    schedules: (schedules.ScheduledUpdateGroupActions ?? []).map((one) => ({
      name: one.ScheduledActionName ?? '',
      when:
        one.Recurrence === undefined
          ? (one.StartTime?.toISOString() ?? '')
          : `${one.Recurrence} ${one.TimeZone ?? 'UTC'}`,
      sizes: sizesInWords(one),
    })),
    activities: activities.Activities.map((one) => ({
      start: one.StartTime.toISOString(),
      end: one.EndTime?.toISOString(),
      status: one.StatusCode,
      description: one.Description ?? '',
      cause: one.Cause,
      message: one.StatusMessage,
    })),
  };
}

interface Launching {
  readonly LaunchConfigurationName?: string | undefined;
  readonly LaunchTemplate?: Template | undefined;
  readonly MixedInstancesPolicy?:
    | {
        readonly LaunchTemplate?: { readonly LaunchTemplateSpecification?: Template | undefined } | undefined;
      }
    | undefined;
}

interface Template {
  readonly LaunchTemplateName?: string | undefined;
  readonly LaunchTemplateId?: string | undefined;
  readonly Version?: string | undefined;
}

function launchesOf(group: Launching): string {
  const mixed = group.MixedInstancesPolicy?.LaunchTemplate?.LaunchTemplateSpecification;
  const template = group.LaunchTemplate ?? mixed;
  if (template === undefined) return `launch configuration ${group.LaunchConfigurationName ?? 'unknown'}`;
  const version = template.Version ?? '$Default';
  const name = template.LaunchTemplateName ?? template.LaunchTemplateId ?? 'unknown';
  return `launch template ${name}, version ${version}${mixed === undefined ? '' : ', of several types'}`;
}

interface Policy {
  readonly AdjustmentType?: string | undefined;
  readonly ScalingAdjustment?: number | undefined;
  readonly StepAdjustments?: readonly unknown[] | undefined;
  readonly TargetTrackingConfiguration?:
    | {
        readonly TargetValue: number;
        readonly PredefinedMetricSpecification?: { readonly PredefinedMetricType: string } | undefined;
        readonly CustomizedMetricSpecification?: { readonly MetricName?: string | undefined } | undefined;
      }
    | undefined;
}

function policyInWords({ AdjustmentType, ScalingAdjustment, StepAdjustments, ...policy }: Policy): string {
  const target = policy.TargetTrackingConfiguration;
  if (target !== undefined) {
    const metric =
      target.PredefinedMetricSpecification?.PredefinedMetricType ??
      target.CustomizedMetricSpecification?.MetricName ??
      'its metric';
    return `keeps ${metric} at ${target.TargetValue}`;
  }
  if (ScalingAdjustment !== undefined) return `${AdjustmentType ?? ''} ${ScalingAdjustment}`;
  return `${AdjustmentType ?? ''} in ${StepAdjustments?.length ?? 0} steps`;
}

function sizesInWords(sizes: {
  readonly MinSize?: number | undefined;
  readonly DesiredCapacity?: number | undefined;
  readonly MaxSize?: number | undefined;
}): string {
  const named = [
    ['min', sizes.MinSize],
    ['desired', sizes.DesiredCapacity],
    ['max', sizes.MaxSize],
  ] as const;
  return named.flatMap(([name, size]) => (size === undefined ? [] : [`${name} ${size}`])).join(', ');
}
