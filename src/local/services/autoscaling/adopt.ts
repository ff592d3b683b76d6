import type { AutoScalingGroup, Instance, LaunchConfiguration } from '../../../wire/generated/autoscaling.ts';
import type { TimerContext } from '../../action.ts';
import { configurations, groups, members } from './state.ts';
import type { GroupRow, MemberRow, TemplateSource } from './state.ts';

/** What an account has of Auto Scaling in a region, as it is described. */
export interface FoundAutoScaling {
  readonly groups: readonly AutoScalingGroup[];
  readonly configurations: readonly LaunchConfiguration[];
}

/** Takes over groups with their instances, and launch configurations. */
export function adoptAutoScaling(found: FoundAutoScaling, { state, now }: TimerContext): void {
  for (const { CreatedTime, LaunchConfigurationARN, ...configuration } of found.configurations)
    state.table(configurations).put({
      ...configuration,
      key: keyOf(LaunchConfigurationARN),
      created: CreatedTime?.getTime() ?? now,
    });
  for (const group of found.groups) {
    state.table(groups).put(rowOf(group, now));
    for (const member of group.Instances ?? [])
      // EC2 has no instance any more for one that is on its way out.
      if (!/^(?:Terminat|Detach)/.test(member.LifecycleState ?? ''))
        state.table(members).put(memberOf(member, group.AutoScalingGroupName ?? '', now));
  }
}

function rowOf(group: AutoScalingGroup, now: number): GroupRow {
  const suspended = (group.SuspendedProcesses ?? []).flatMap(({ ProcessName }) => ProcessName ?? []);
  return {
    name: group.AutoScalingGroupName ?? '',
    key: keyOf(group.AutoScalingGroupARN),
    created: group.CreatedTime?.getTime() ?? now,
    min: group.MinSize ?? 0,
    max: group.MaxSize ?? 0,
    desired: group.DesiredCapacity ?? 0,
    cooldown: group.DefaultCooldown ?? 300,
    zones: group.AvailabilityZones ?? [],
    subnetIds: (group.VPCZoneIdentifier ?? '').split(',').filter((id) => id !== ''),
    launch: {
      configuration: group.LaunchConfigurationName,
      template: templateOf(group.LaunchTemplate),
      mixed: group.MixedInstancesPolicy,
    },
    healthCheckType: group.HealthCheckType ?? 'EC2',
    gracePeriod: group.HealthCheckGracePeriod ?? 0,
    terminationPolicies: group.TerminationPolicies ?? ['Default'],
    protectNew: group.NewInstancesProtectedFromScaleIn ?? false,
    tags: (group.Tags ?? []).map(({ Key = '', Value = '', PropagateAtLaunch = false }) => ({
      Key,
      Value,
      PropagateAtLaunch,
    })),
    suspended,
    metrics: (group.EnabledMetrics ?? []).flatMap(({ Metric }) => Metric ?? []),
    settings: {
      LoadBalancerNames: group.LoadBalancerNames,
      TargetGroupARNs: group.TargetGroupARNs,
      TrafficSources: group.TrafficSources,
      PlacementGroup: group.PlacementGroup,
      CapacityRebalance: group.CapacityRebalance,
      ServiceLinkedRoleARN: group.ServiceLinkedRoleARN,
      MaxInstanceLifetime: group.MaxInstanceLifetime,
      Context: group.Context,
      DesiredCapacityType: group.DesiredCapacityType,
      DefaultInstanceWarmup: group.DefaultInstanceWarmup,
      InstanceMaintenancePolicy: group.InstanceMaintenancePolicy,
      AvailabilityZoneDistribution: group.AvailabilityZoneDistribution,
      AvailabilityZoneImpairmentPolicy: group.AvailabilityZoneImpairmentPolicy,
      CapacityReservationSpecification: group.CapacityReservationSpecification,
      DeletionProtection: group.DeletionProtection,
    },
  };
}

function memberOf(member: Instance, group: string, now: number): MemberRow {
  return {
    id: member.InstanceId ?? '',
    group,
    zone: member.AvailabilityZone ?? '',
    type: member.InstanceType ?? '',
    state: member.LifecycleState === 'Standby' ? 'Standby' : 'InService',
    health: member.HealthStatus === 'Unhealthy' ? 'Unhealthy' : 'Healthy',
    protected: member.ProtectedFromScaleIn ?? false,
    configuration: member.LaunchConfigurationName,
    template: templateOf(member.LaunchTemplate),
    weight: member.WeightedCapacity === undefined ? undefined : Number(member.WeightedCapacity),
    launched: now,
    inService: now,
  };
}

function templateOf(given: AutoScalingGroup['LaunchTemplate']): TemplateSource | undefined {
  const { LaunchTemplateId, LaunchTemplateName, Version } = given ?? {};
  if (LaunchTemplateId === undefined || LaunchTemplateName === undefined) return undefined;
  return { LaunchTemplateId, LaunchTemplateName, Version };
}

/** `arn:aws:autoscaling:eu-west-1:123456789012:autoScalingGroup:KEY:autoScalingGroupName/web` */
function keyOf(arn = ''): string {
  return arn.split(':')[6] ?? '';
}
