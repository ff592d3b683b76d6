import type { AutoScalingGroup, Instance } from '../../../../wire/generated/autoscaling.ts';
import type { TimerContext } from '../../../action.ts';
import { groupArn } from '../arns.ts';
import { servingMembersOf } from '../find.ts';
import type { GroupRow, MemberRow } from '../state.ts';
import { timeText } from '../time-text.ts';
import { describePool, warmMembersOf } from '../warm-pools/pool.ts';

/** A tag of a group as it is described. */
export function describeTags({ name, tags }: GroupRow) {
  return tags.map((tag) => ({ ResourceId: name, ResourceType: 'auto-scaling-group', ...tag }));
}

export function describeMember(member: MemberRow): Instance {
  return {
    InstanceId: member.id,
    InstanceType: member.type,
    AvailabilityZone: member.zone,
    LifecycleState: member.state,
    HealthStatus: member.health,
    LaunchConfigurationName: member.configuration,
    LaunchTemplate: member.template,
    WeightedCapacity: member.weight === undefined ? undefined : String(member.weight),
    ProtectedFromScaleIn: member.protected,
  };
}

/** https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_AutoScalingGroup.html */
export function describeGroup(context: TimerContext, row: GroupRow, withInstances = true): AutoScalingGroup {
  const { launch } = row;
  return {
    ...row.settings,
    LoadBalancerNames: row.settings.LoadBalancerNames ?? [],
    TargetGroupARNs: row.settings.TargetGroupARNs ?? [],
    TrafficSources: row.settings.TrafficSources ?? [],
    CapacityReservationSpecification: row.settings.CapacityReservationSpecification ?? {
      CapacityReservationPreference: 'default',
    },
    AvailabilityZoneDistribution: row.settings.AvailabilityZoneDistribution ?? {
      CapacityDistributionStrategy: 'balanced-best-effort',
    },
    AvailabilityZoneImpairmentPolicy: row.settings.AvailabilityZoneImpairmentPolicy ?? {
      ZonalShiftEnabled: false,
      ImpairedZoneHealthCheckBehavior: 'IgnoreUnhealthy',
    },
    AutoScalingGroupName: row.name,
    AutoScalingGroupARN: groupArn(context, row),
    LaunchConfigurationName: launch.configuration,
    LaunchTemplate: launch.template,
    MixedInstancesPolicy: launch.mixed,
    MinSize: row.min,
    MaxSize: row.max,
    DesiredCapacity: row.desired,
    DefaultCooldown: row.cooldown,
    AvailabilityZones: row.zones,
    VPCZoneIdentifier: row.subnetIds.join(','),
    HealthCheckType: row.healthCheckType,
    HealthCheckGracePeriod: row.gracePeriod,
    Instances: withInstances ? servingMembersOf(context.state, row.name).map(describeMember) : [],
    WarmPoolConfiguration: row.warmPool && describePool(row.warmPool),
    WarmPoolSize: row.warmPool && warmMembersOf(context.state, row.name).length,
    CreatedTime: new Date(row.created),
    SuspendedProcesses: row.suspended.map((ProcessName) => ({
      ProcessName,
      SuspensionReason: `User suspended at ${timeText(row.suspendedAt?.[ProcessName] ?? row.created)}`,
    })),
    EnabledMetrics: row.metrics.map((Metric) => ({ Metric, Granularity: '1Minute' })),
    Status: row.deleting === true ? 'Delete in progress' : undefined,
    Tags: describeTags(row),
    TerminationPolicies: row.terminationPolicies,
    NewInstancesProtectedFromScaleIn: row.protectNew,
    ServiceLinkedRoleARN:
      row.settings.ServiceLinkedRoleARN ??
      `arn:${context.partition}:iam::${context.account}:role/aws-service-role/autoscaling.amazonaws.com/AWSServiceRoleForAutoScaling`,
  };
}
