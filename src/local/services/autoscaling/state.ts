import type {
  AutoScalingGroup,
  CreateAutoScalingGroupType,
  LaunchConfiguration,
  MixedInstancesPolicy,
} from '../../../wire/generated/autoscaling.ts';
import { defineTable } from '../../store/table.ts';

/** What instances are launched from: one of these. */
export interface LaunchSource {
  readonly configuration?: string | undefined;
  readonly template?: TemplateSource | undefined;
  readonly mixed?: MixedInstancesPolicy | undefined;
}

export interface TemplateSource {
  readonly LaunchTemplateId: string;
  readonly LaunchTemplateName: string;
  /** As it was given: absent, a number, `$Latest` or `$Default`. */
  readonly Version?: string | undefined;
}

/** What is kept and shown, and changes nothing here. */
export type GroupSettings = Pick<
  CreateAutoScalingGroupType,
  | 'LoadBalancerNames'
  | 'TargetGroupARNs'
  | 'TrafficSources'
  | 'PlacementGroup'
  | 'CapacityRebalance'
  | 'ServiceLinkedRoleARN'
  | 'MaxInstanceLifetime'
  | 'Context'
  | 'DesiredCapacityType'
  | 'DefaultInstanceWarmup'
  | 'InstanceMaintenancePolicy'
  | 'AvailabilityZoneDistribution'
  | 'AvailabilityZoneImpairmentPolicy'
  | 'CapacityReservationSpecification'
  | 'DeletionProtection'
>;

export interface GroupTag {
  readonly Key: string;
  readonly Value: string;
  readonly PropagateAtLaunch: boolean;
}

/** Instances that are made ready before a group needs them. */
export interface WarmPool {
  readonly min: number;
  /** How many instances the group and its pool may have together; without it the group's maximum size. */
  readonly maxPrepared?: number | undefined;
  /** How they wait. */
  readonly state: 'Stopped' | 'Running' | 'Hibernated';
  /** Whether instances that the group has too many of come back into the pool. */
  readonly reuse?: boolean | undefined;
  readonly deleting?: boolean | undefined;
}

export interface GroupRow {
  readonly name: string;
  /** The part of its ARN that no other group has, also of the same name. */
  readonly key: string;
  /** Epoch milliseconds. */
  readonly created: number;
  readonly min: number;
  readonly max: number;
  readonly desired: number;
  /** Seconds. */
  readonly cooldown: number;
  readonly zones: readonly string[];
  readonly subnetIds: readonly string[];
  readonly launch: LaunchSource;
  /** What a refresh under way is to bring: instances are launched from it, and the group takes it over at the end. */
  readonly desiredLaunch?: LaunchSource | undefined;
  readonly healthCheckType: string;
  /** Seconds. */
  readonly gracePeriod: number;
  readonly terminationPolicies: readonly string[];
  readonly protectNew: boolean;
  readonly tags: readonly GroupTag[];
  readonly suspended: readonly string[];
  /** When each of them was. Epoch milliseconds. */
  readonly suspendedAt?: Readonly<Record<string, number>> | undefined;
  readonly metrics: readonly string[];
  readonly settings: GroupSettings;
  /** When the last scaling activity ended: cooldowns count from then. Epoch milliseconds. */
  readonly scaled?: number | undefined;
  readonly warmPool?: WarmPool | undefined;
  /** It goes once its last instance is gone. */
  readonly deleting?: boolean | undefined;
}

/** What a group launches instances from now. */
export const sourceOf = ({ launch, desiredLaunch }: GroupRow): LaunchSource => desiredLaunch ?? launch;

export const groups = defineTable<GroupRow>({
  name: 'autoscaling.groups',
  scope: 'region',
  id: (row) => row.name,
});

export type LifecycleState = NonNullable<
  NonNullable<AutoScalingGroup['Instances']>[number]['LifecycleState']
>;

/** One instance of a group. */
export interface MemberRow {
  readonly id: string;
  readonly group: string;
  readonly zone: string;
  readonly type: string;
  readonly state: LifecycleState;
  readonly health: 'Healthy' | 'Unhealthy';
  readonly protected: boolean;
  readonly configuration?: string | undefined;
  readonly template?: TemplateSource | undefined;
  /** How many units of the group's capacity it is; one unless its group is mixed and weighs its types. */
  readonly weight?: number | undefined;
  /** Launched as a Spot Instance by a mixed group. */
  readonly spot?: boolean | undefined;
  /** Epoch milliseconds. */
  readonly launched: number;
  readonly inService?: number | undefined;
  /** The activity that is under way. */
  readonly activity?: string | undefined;
  /** The hook that it waits for, and until when. */
  readonly hook?: { readonly name: string; readonly token: string; readonly until: number } | undefined;
}

export const members = defineTable<MemberRow>({
  name: 'autoscaling.instances',
  scope: 'region',
  id: (row) => row.id,
  indexes: { group: (row) => row.group },
});

export type ConfigurationRow = Omit<LaunchConfiguration, 'CreatedTime' | 'LaunchConfigurationARN'> & {
  readonly key: string;
  readonly created: number;
};

export const configurations = defineTable<ConfigurationRow>({
  name: 'autoscaling.launch-configurations',
  scope: 'region',
  id: (row) => row.LaunchConfigurationName,
});

export interface ActivityRow {
  readonly id: string;
  readonly group: string;
  readonly groupArn: string;
  readonly description: string;
  readonly cause: string;
  /** Epoch milliseconds. */
  readonly start: number;
  readonly end?: number | undefined;
  readonly status: string;
  readonly message?: string | undefined;
  readonly progress: number;
  readonly details: string;
  /** Counts up, so that activities of one moment keep their order. */
  readonly number: number;
}

export const activities = defineTable<ActivityRow>({
  name: 'autoscaling.activities',
  scope: 'region',
  id: (row) => row.id,
  indexes: { start: (row) => row.start },
});
