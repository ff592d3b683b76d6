// Made by `npm run generate`. Do not edit.

/** The actions of autoscaling in use. */
export interface Actions {
  AttachInstances: { input: AttachInstancesQuery; output: Record<string, never> };
  AttachLoadBalancerTargetGroups: { input: AttachLoadBalancerTargetGroupsType; output: AttachLoadBalancerTargetGroupsResultType };
  AttachLoadBalancers: { input: AttachLoadBalancersType; output: AttachLoadBalancersResultType };
  AttachTrafficSources: { input: AttachTrafficSourcesType; output: AttachTrafficSourcesResultType };
  BatchDeleteScheduledAction: { input: BatchDeleteScheduledActionType; output: BatchDeleteScheduledActionAnswer };
  BatchPutScheduledUpdateGroupAction: { input: BatchPutScheduledUpdateGroupActionType; output: BatchPutScheduledUpdateGroupActionAnswer };
  CancelInstanceRefresh: { input: CancelInstanceRefreshType; output: CancelInstanceRefreshAnswer };
  CompleteLifecycleAction: { input: CompleteLifecycleActionType; output: CompleteLifecycleActionAnswer };
  CreateAutoScalingGroup: { input: CreateAutoScalingGroupType; output: Record<string, never> };
  CreateLaunchConfiguration: { input: CreateLaunchConfigurationType; output: Record<string, never> };
  CreateOrUpdateTags: { input: CreateOrUpdateTagsType; output: Record<string, never> };
  DeleteAutoScalingGroup: { input: DeleteAutoScalingGroupType; output: Record<string, never> };
  DeleteLaunchConfiguration: { input: LaunchConfigurationNameType; output: Record<string, never> };
  DeleteLifecycleHook: { input: DeleteLifecycleHookType; output: DeleteLifecycleHookAnswer };
  DeleteNotificationConfiguration: { input: DeleteNotificationConfigurationType; output: Record<string, never> };
  DeletePolicy: { input: DeletePolicyType; output: Record<string, never> };
  DeleteScheduledAction: { input: DeleteScheduledActionType; output: Record<string, never> };
  DeleteTags: { input: DeleteTagsType; output: Record<string, never> };
  DeleteWarmPool: { input: DeleteWarmPoolType; output: DeleteWarmPoolAnswer };
  DescribeAccountLimits: { input: Record<string, never>; output: DescribeAccountLimitsAnswer };
  DescribeAdjustmentTypes: { input: Record<string, never>; output: DescribeAdjustmentTypesAnswer };
  DescribeAutoScalingGroups: { input: AutoScalingGroupNamesType; output: AutoScalingGroupsType };
  DescribeAutoScalingInstances: { input: DescribeAutoScalingInstancesType; output: AutoScalingInstancesType };
  DescribeAutoScalingNotificationTypes: { input: Record<string, never>; output: DescribeAutoScalingNotificationTypesAnswer };
  DescribeInstanceRefreshes: { input: DescribeInstanceRefreshesType; output: DescribeInstanceRefreshesAnswer };
  DescribeLaunchConfigurations: { input: LaunchConfigurationNamesType; output: LaunchConfigurationsType };
  DescribeLifecycleHookTypes: { input: Record<string, never>; output: DescribeLifecycleHookTypesAnswer };
  DescribeLifecycleHooks: { input: DescribeLifecycleHooksType; output: DescribeLifecycleHooksAnswer };
  DescribeLoadBalancerTargetGroups: { input: DescribeLoadBalancerTargetGroupsRequest; output: DescribeLoadBalancerTargetGroupsResponse };
  DescribeLoadBalancers: { input: DescribeLoadBalancersRequest; output: DescribeLoadBalancersResponse };
  DescribeMetricCollectionTypes: { input: Record<string, never>; output: DescribeMetricCollectionTypesAnswer };
  DescribeNotificationConfigurations: { input: DescribeNotificationConfigurationsType; output: DescribeNotificationConfigurationsAnswer };
  DescribePolicies: { input: DescribePoliciesType; output: PoliciesType };
  DescribeScalingActivities: { input: DescribeScalingActivitiesType; output: ActivitiesType };
  DescribeScalingProcessTypes: { input: Record<string, never>; output: ProcessesType };
  DescribeScheduledActions: { input: DescribeScheduledActionsType; output: ScheduledActionsType };
  DescribeTags: { input: DescribeTagsType; output: TagsType };
  DescribeTerminationPolicyTypes: { input: Record<string, never>; output: DescribeTerminationPolicyTypesAnswer };
  DescribeTrafficSources: { input: DescribeTrafficSourcesRequest; output: DescribeTrafficSourcesResponse };
  DescribeWarmPool: { input: DescribeWarmPoolType; output: DescribeWarmPoolAnswer };
  DetachInstances: { input: DetachInstancesQuery; output: DetachInstancesAnswer };
  DetachLoadBalancerTargetGroups: { input: DetachLoadBalancerTargetGroupsType; output: DetachLoadBalancerTargetGroupsResultType };
  DetachLoadBalancers: { input: DetachLoadBalancersType; output: DetachLoadBalancersResultType };
  DetachTrafficSources: { input: DetachTrafficSourcesType; output: DetachTrafficSourcesResultType };
  DisableMetricsCollection: { input: DisableMetricsCollectionQuery; output: Record<string, never> };
  EnableMetricsCollection: { input: EnableMetricsCollectionQuery; output: Record<string, never> };
  EnterStandby: { input: EnterStandbyQuery; output: EnterStandbyAnswer };
  ExecutePolicy: { input: ExecutePolicyType; output: Record<string, never> };
  ExitStandby: { input: ExitStandbyQuery; output: ExitStandbyAnswer };
  PutLifecycleHook: { input: PutLifecycleHookType; output: PutLifecycleHookAnswer };
  PutNotificationConfiguration: { input: PutNotificationConfigurationType; output: Record<string, never> };
  PutScalingPolicy: { input: PutScalingPolicyType; output: PolicyARNType };
  PutScheduledUpdateGroupAction: { input: PutScheduledUpdateGroupActionType; output: Record<string, never> };
  PutWarmPool: { input: PutWarmPoolType; output: PutWarmPoolAnswer };
  RecordLifecycleActionHeartbeat: { input: RecordLifecycleActionHeartbeatType; output: RecordLifecycleActionHeartbeatAnswer };
  ResumeProcesses: { input: ScalingProcessQuery; output: Record<string, never> };
  RollbackInstanceRefresh: { input: RollbackInstanceRefreshType; output: RollbackInstanceRefreshAnswer };
  SetDesiredCapacity: { input: SetDesiredCapacityType; output: Record<string, never> };
  SetInstanceHealth: { input: SetInstanceHealthQuery; output: Record<string, never> };
  SetInstanceProtection: { input: SetInstanceProtectionQuery; output: SetInstanceProtectionAnswer };
  StartInstanceRefresh: { input: StartInstanceRefreshType; output: StartInstanceRefreshAnswer };
  SuspendProcesses: { input: ScalingProcessQuery; output: Record<string, never> };
  TerminateInstanceInAutoScalingGroup: { input: TerminateInstanceInAutoScalingGroupType; output: ActivityType };
  UpdateAutoScalingGroup: { input: UpdateAutoScalingGroupType; output: Record<string, never> };
}

export interface AcceleratorCountRequest {
  Min?: number | undefined;
  Max?: number | undefined;
}

export interface AcceleratorTotalMemoryMiBRequest {
  Min?: number | undefined;
  Max?: number | undefined;
}

export interface ActivitiesType {
  Activities: readonly Activity[];
  NextToken?: string | undefined;
}

export interface Activity {
  ActivityId: string;
  AutoScalingGroupName: string;
  Description?: string | undefined;
  Cause: string;
  StartTime: Date;
  EndTime?: Date | undefined;
  StatusCode: "PendingSpotBidPlacement" | "WaitingForSpotInstanceRequestId" | "WaitingForSpotInstanceId" | "WaitingForInstanceId" | "PreInService" | "InProgress" | "WaitingForELBConnectionDraining" | "MidLifecycleAction" | "WaitingForInstanceWarmup" | "Successful" | "Failed" | "Cancelled" | "WaitingForConnectionDraining" | "WaitingForInPlaceUpdateToStart" | "WaitingForInPlaceUpdateToFinalize" | "InPlaceUpdateInProgress" | (string & {});
  StatusMessage?: string | undefined;
  Progress?: number | undefined;
  Details?: string | undefined;
  AutoScalingGroupState?: string | undefined;
  AutoScalingGroupARN?: string | undefined;
}

export interface ActivityType {
  Activity?: Activity | undefined;
}

export interface AdjustmentType {
  AdjustmentType?: string | undefined;
}

export interface Alarm {
  AlarmName?: string | undefined;
  AlarmARN?: string | undefined;
}

export interface AlarmSpecification {
  Alarms?: readonly string[] | undefined;
}

export interface AttachInstancesQuery {
  InstanceIds?: readonly string[] | undefined;
  AutoScalingGroupName: string;
}

export interface AttachLoadBalancerTargetGroupsResultType {

}

export interface AttachLoadBalancerTargetGroupsType {
  AutoScalingGroupName: string;
  TargetGroupARNs: readonly string[];
}

export interface AttachLoadBalancersResultType {

}

export interface AttachLoadBalancersType {
  AutoScalingGroupName: string;
  LoadBalancerNames: readonly string[];
}

export interface AttachTrafficSourcesResultType {

}

export interface AttachTrafficSourcesType {
  AutoScalingGroupName: string;
  TrafficSources: readonly TrafficSourceIdentifier[];
  SkipZonalShiftValidation?: boolean | undefined;
}

export interface AutoScalingGroup {
  AutoScalingGroupName: string;
  AutoScalingGroupARN?: string | undefined;
  LaunchConfigurationName?: string | undefined;
  LaunchTemplate?: LaunchTemplateSpecification | undefined;
  MixedInstancesPolicy?: MixedInstancesPolicy | undefined;
  MinSize: number;
  MaxSize: number;
  DesiredCapacity: number;
  PredictedCapacity?: number | undefined;
  DefaultCooldown: number;
  AvailabilityZones: readonly string[];
  AvailabilityZoneIds?: readonly string[] | undefined;
  LoadBalancerNames?: readonly string[] | undefined;
  TargetGroupARNs?: readonly string[] | undefined;
  HealthCheckType: string;
  HealthCheckGracePeriod?: number | undefined;
  Instances?: readonly Instance[] | undefined;
  CreatedTime: Date;
  SuspendedProcesses?: readonly SuspendedProcess[] | undefined;
  PlacementGroup?: string | undefined;
  VPCZoneIdentifier?: string | undefined;
  EnabledMetrics?: readonly EnabledMetric[] | undefined;
  Status?: string | undefined;
  Tags?: readonly TagDescription[] | undefined;
  TerminationPolicies?: readonly string[] | undefined;
  NewInstancesProtectedFromScaleIn?: boolean | undefined;
  ServiceLinkedRoleARN?: string | undefined;
  MaxInstanceLifetime?: number | undefined;
  CapacityRebalance?: boolean | undefined;
  WarmPoolConfiguration?: WarmPoolConfiguration | undefined;
  WarmPoolSize?: number | undefined;
  Context?: string | undefined;
  DesiredCapacityType?: string | undefined;
  DefaultInstanceWarmup?: number | undefined;
  TrafficSources?: readonly TrafficSourceIdentifier[] | undefined;
  InstanceMaintenancePolicy?: InstanceMaintenancePolicy | undefined;
  DeletionProtection?: "none" | "prevent-force-deletion" | "prevent-all-deletion" | (string & {}) | undefined;
  AvailabilityZoneDistribution?: AvailabilityZoneDistribution | undefined;
  AvailabilityZoneImpairmentPolicy?: AvailabilityZoneImpairmentPolicy | undefined;
  CapacityReservationSpecification?: CapacityReservationSpecification | undefined;
  InstanceLifecyclePolicy?: InstanceLifecyclePolicy | undefined;
}

export interface AutoScalingGroupNamesType {
  AutoScalingGroupNames?: readonly string[] | undefined;
  IncludeInstances?: boolean | undefined;
  NextToken?: string | undefined;
  MaxRecords?: number | undefined;
  Filters?: readonly Filter[] | undefined;
}

export interface AutoScalingGroupsType {
  AutoScalingGroups: readonly AutoScalingGroup[];
  NextToken?: string | undefined;
}

export interface AutoScalingInstanceDetails {
  InstanceId: string;
  InstanceType?: string | undefined;
  AutoScalingGroupName: string;
  AvailabilityZone: string;
  AvailabilityZoneId?: string | undefined;
  LifecycleState: string;
  HealthStatus: string;
  LaunchConfigurationName?: string | undefined;
  LaunchTemplate?: LaunchTemplateSpecification | undefined;
  ImageId?: string | undefined;
  ProtectedFromScaleIn: boolean;
  WeightedCapacity?: string | undefined;
}

export interface AutoScalingInstancesType {
  AutoScalingInstances?: readonly AutoScalingInstanceDetails[] | undefined;
  NextToken?: string | undefined;
}

export interface AvailabilityZoneDistribution {
  CapacityDistributionStrategy?: "balanced-only" | "balanced-best-effort" | (string & {}) | undefined;
}

export interface AvailabilityZoneImpairmentPolicy {
  ZonalShiftEnabled?: boolean | undefined;
  ImpairedZoneHealthCheckBehavior?: "ReplaceUnhealthy" | "IgnoreUnhealthy" | (string & {}) | undefined;
}

export interface BaselineEbsBandwidthMbpsRequest {
  Min?: number | undefined;
  Max?: number | undefined;
}

export interface BaselinePerformanceFactorsRequest {
  Cpu?: CpuPerformanceFactorRequest | undefined;
}

export interface BatchDeleteScheduledActionAnswer {
  FailedScheduledActions?: readonly FailedScheduledUpdateGroupActionRequest[] | undefined;
}

export interface BatchDeleteScheduledActionType {
  AutoScalingGroupName: string;
  ScheduledActionNames: readonly string[];
}

export interface BatchPutScheduledUpdateGroupActionAnswer {
  FailedScheduledUpdateGroupActions?: readonly FailedScheduledUpdateGroupActionRequest[] | undefined;
}

export interface BatchPutScheduledUpdateGroupActionType {
  AutoScalingGroupName: string;
  ScheduledUpdateGroupActions: readonly ScheduledUpdateGroupActionRequest[];
}

export interface BlockDeviceMapping {
  VirtualName?: string | undefined;
  DeviceName: string;
  Ebs?: Ebs | undefined;
  NoDevice?: boolean | undefined;
}

export interface CancelInstanceRefreshAnswer {
  InstanceRefreshId?: string | undefined;
}

export interface CancelInstanceRefreshType {
  AutoScalingGroupName: string;
  WaitForTransitioningInstances?: boolean | undefined;
}

export interface CapacityReservationSpecification {
  CapacityReservationPreference?: "capacity-reservations-only" | "capacity-reservations-first" | "none" | "default" | (string & {}) | undefined;
  CapacityReservationTarget?: CapacityReservationTarget | undefined;
}

export interface CapacityReservationTarget {
  CapacityReservationIds?: readonly string[] | undefined;
  CapacityReservationResourceGroupArns?: readonly string[] | undefined;
}

export interface CompleteLifecycleActionAnswer {

}

export interface CompleteLifecycleActionType {
  LifecycleHookName: string;
  AutoScalingGroupName: string;
  LifecycleActionToken?: string | undefined;
  LifecycleActionResult: string;
  InstanceId?: string | undefined;
}

export interface CpuPerformanceFactorRequest {
  References?: readonly PerformanceFactorReferenceRequest[] | undefined;
}

export interface CreateAutoScalingGroupType {
  AutoScalingGroupName: string;
  LaunchConfigurationName?: string | undefined;
  LaunchTemplate?: LaunchTemplateSpecification | undefined;
  MixedInstancesPolicy?: MixedInstancesPolicy | undefined;
  InstanceId?: string | undefined;
  MinSize: number;
  MaxSize: number;
  DesiredCapacity?: number | undefined;
  DefaultCooldown?: number | undefined;
  AvailabilityZones?: readonly string[] | undefined;
  AvailabilityZoneIds?: readonly string[] | undefined;
  LoadBalancerNames?: readonly string[] | undefined;
  TargetGroupARNs?: readonly string[] | undefined;
  HealthCheckType?: string | undefined;
  HealthCheckGracePeriod?: number | undefined;
  PlacementGroup?: string | undefined;
  VPCZoneIdentifier?: string | undefined;
  TerminationPolicies?: readonly string[] | undefined;
  NewInstancesProtectedFromScaleIn?: boolean | undefined;
  CapacityRebalance?: boolean | undefined;
  LifecycleHookSpecificationList?: readonly LifecycleHookSpecification[] | undefined;
  DeletionProtection?: "none" | "prevent-force-deletion" | "prevent-all-deletion" | (string & {}) | undefined;
  Tags?: readonly Tag[] | undefined;
  ServiceLinkedRoleARN?: string | undefined;
  MaxInstanceLifetime?: number | undefined;
  Context?: string | undefined;
  DesiredCapacityType?: string | undefined;
  DefaultInstanceWarmup?: number | undefined;
  TrafficSources?: readonly TrafficSourceIdentifier[] | undefined;
  InstanceMaintenancePolicy?: InstanceMaintenancePolicy | undefined;
  AvailabilityZoneDistribution?: AvailabilityZoneDistribution | undefined;
  AvailabilityZoneImpairmentPolicy?: AvailabilityZoneImpairmentPolicy | undefined;
  SkipZonalShiftValidation?: boolean | undefined;
  CapacityReservationSpecification?: CapacityReservationSpecification | undefined;
  InstanceLifecyclePolicy?: InstanceLifecyclePolicy | undefined;
}

export interface CreateLaunchConfigurationType {
  LaunchConfigurationName: string;
  ImageId?: string | undefined;
  KeyName?: string | undefined;
  SecurityGroups?: readonly string[] | undefined;
  ClassicLinkVPCId?: string | undefined;
  ClassicLinkVPCSecurityGroups?: readonly string[] | undefined;
  UserData?: string | undefined;
  InstanceId?: string | undefined;
  InstanceType?: string | undefined;
  KernelId?: string | undefined;
  RamdiskId?: string | undefined;
  BlockDeviceMappings?: readonly BlockDeviceMapping[] | undefined;
  InstanceMonitoring?: InstanceMonitoring | undefined;
  SpotPrice?: string | undefined;
  IamInstanceProfile?: string | undefined;
  EbsOptimized?: boolean | undefined;
  AssociatePublicIpAddress?: boolean | undefined;
  PlacementTenancy?: string | undefined;
  MetadataOptions?: InstanceMetadataOptions | undefined;
}

export interface CreateOrUpdateTagsType {
  Tags: readonly Tag[];
}

export interface CustomizedMetricSpecification {
  MetricName?: string | undefined;
  Namespace?: string | undefined;
  Dimensions?: readonly MetricDimension[] | undefined;
  Statistic?: "Average" | "Minimum" | "Maximum" | "SampleCount" | "Sum" | (string & {}) | undefined;
  Unit?: string | undefined;
  Period?: number | undefined;
  Metrics?: readonly TargetTrackingMetricDataQuery[] | undefined;
}

export interface DeleteAutoScalingGroupType {
  AutoScalingGroupName: string;
  ForceDelete?: boolean | undefined;
}

export interface DeleteLifecycleHookAnswer {

}

export interface DeleteLifecycleHookType {
  LifecycleHookName: string;
  AutoScalingGroupName: string;
}

export interface DeleteNotificationConfigurationType {
  AutoScalingGroupName: string;
  TopicARN: string;
}

export interface DeletePolicyType {
  AutoScalingGroupName?: string | undefined;
  PolicyName: string;
}

export interface DeleteScheduledActionType {
  AutoScalingGroupName: string;
  ScheduledActionName: string;
}

export interface DeleteTagsType {
  Tags: readonly Tag[];
}

export interface DeleteWarmPoolAnswer {

}

export interface DeleteWarmPoolType {
  AutoScalingGroupName: string;
  ForceDelete?: boolean | undefined;
}

export interface DescribeAccountLimitsAnswer {
  MaxNumberOfAutoScalingGroups?: number | undefined;
  MaxNumberOfLaunchConfigurations?: number | undefined;
  NumberOfAutoScalingGroups?: number | undefined;
  NumberOfLaunchConfigurations?: number | undefined;
}

export interface DescribeAdjustmentTypesAnswer {
  AdjustmentTypes?: readonly AdjustmentType[] | undefined;
}

export interface DescribeAutoScalingInstancesType {
  InstanceIds?: readonly string[] | undefined;
  MaxRecords?: number | undefined;
  NextToken?: string | undefined;
}

export interface DescribeAutoScalingNotificationTypesAnswer {
  AutoScalingNotificationTypes?: readonly string[] | undefined;
}

export interface DescribeInstanceRefreshesAnswer {
  InstanceRefreshes?: readonly InstanceRefresh[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeInstanceRefreshesType {
  AutoScalingGroupName: string;
  InstanceRefreshIds?: readonly string[] | undefined;
  NextToken?: string | undefined;
  MaxRecords?: number | undefined;
}

export interface DescribeLifecycleHookTypesAnswer {
  LifecycleHookTypes?: readonly string[] | undefined;
}

export interface DescribeLifecycleHooksAnswer {
  LifecycleHooks?: readonly LifecycleHook[] | undefined;
}

export interface DescribeLifecycleHooksType {
  AutoScalingGroupName: string;
  LifecycleHookNames?: readonly string[] | undefined;
}

export interface DescribeLoadBalancerTargetGroupsRequest {
  AutoScalingGroupName: string;
  NextToken?: string | undefined;
  MaxRecords?: number | undefined;
}

export interface DescribeLoadBalancerTargetGroupsResponse {
  LoadBalancerTargetGroups?: readonly LoadBalancerTargetGroupState[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeLoadBalancersRequest {
  AutoScalingGroupName: string;
  NextToken?: string | undefined;
  MaxRecords?: number | undefined;
}

export interface DescribeLoadBalancersResponse {
  LoadBalancers?: readonly LoadBalancerState[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeMetricCollectionTypesAnswer {
  Metrics?: readonly MetricCollectionType[] | undefined;
  Granularities?: readonly MetricGranularityType[] | undefined;
}

export interface DescribeNotificationConfigurationsAnswer {
  NotificationConfigurations: readonly NotificationConfiguration[];
  NextToken?: string | undefined;
}

export interface DescribeNotificationConfigurationsType {
  AutoScalingGroupNames?: readonly string[] | undefined;
  NextToken?: string | undefined;
  MaxRecords?: number | undefined;
}

export interface DescribePoliciesType {
  AutoScalingGroupName?: string | undefined;
  PolicyNames?: readonly string[] | undefined;
  PolicyTypes?: readonly string[] | undefined;
  NextToken?: string | undefined;
  MaxRecords?: number | undefined;
}

export interface DescribeScalingActivitiesType {
  ActivityIds?: readonly string[] | undefined;
  AutoScalingGroupName?: string | undefined;
  IncludeDeletedGroups?: boolean | undefined;
  MaxRecords?: number | undefined;
  NextToken?: string | undefined;
  Filters?: readonly Filter[] | undefined;
}

export interface DescribeScheduledActionsType {
  AutoScalingGroupName?: string | undefined;
  ScheduledActionNames?: readonly string[] | undefined;
  StartTime?: Date | undefined;
  EndTime?: Date | undefined;
  NextToken?: string | undefined;
  MaxRecords?: number | undefined;
}

export interface DescribeTagsType {
  Filters?: readonly Filter[] | undefined;
  NextToken?: string | undefined;
  MaxRecords?: number | undefined;
}

export interface DescribeTerminationPolicyTypesAnswer {
  TerminationPolicyTypes?: readonly string[] | undefined;
}

export interface DescribeTrafficSourcesRequest {
  AutoScalingGroupName: string;
  TrafficSourceType?: string | undefined;
  NextToken?: string | undefined;
  MaxRecords?: number | undefined;
}

export interface DescribeTrafficSourcesResponse {
  TrafficSources?: readonly TrafficSourceState[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeWarmPoolAnswer {
  WarmPoolConfiguration?: WarmPoolConfiguration | undefined;
  Instances?: readonly Instance[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeWarmPoolType {
  AutoScalingGroupName: string;
  MaxRecords?: number | undefined;
  NextToken?: string | undefined;
}

export interface DesiredConfiguration {
  LaunchTemplate?: LaunchTemplateSpecification | undefined;
  MixedInstancesPolicy?: MixedInstancesPolicy | undefined;
}

export interface DetachInstancesAnswer {
  Activities?: readonly Activity[] | undefined;
}

export interface DetachInstancesQuery {
  InstanceIds?: readonly string[] | undefined;
  AutoScalingGroupName: string;
  ShouldDecrementDesiredCapacity: boolean;
}

export interface DetachLoadBalancerTargetGroupsResultType {

}

export interface DetachLoadBalancerTargetGroupsType {
  AutoScalingGroupName: string;
  TargetGroupARNs: readonly string[];
}

export interface DetachLoadBalancersResultType {

}

export interface DetachLoadBalancersType {
  AutoScalingGroupName: string;
  LoadBalancerNames: readonly string[];
}

export interface DetachTrafficSourcesResultType {

}

export interface DetachTrafficSourcesType {
  AutoScalingGroupName: string;
  TrafficSources: readonly TrafficSourceIdentifier[];
}

export interface DisableMetricsCollectionQuery {
  AutoScalingGroupName: string;
  Metrics?: readonly string[] | undefined;
}

export interface Ebs {
  SnapshotId?: string | undefined;
  VolumeSize?: number | undefined;
  VolumeType?: string | undefined;
  DeleteOnTermination?: boolean | undefined;
  Iops?: number | undefined;
  Encrypted?: boolean | undefined;
  Throughput?: number | undefined;
}

export interface EnableMetricsCollectionQuery {
  AutoScalingGroupName: string;
  Metrics?: readonly string[] | undefined;
  Granularity: string;
}

export interface EnabledMetric {
  Metric?: string | undefined;
  Granularity?: string | undefined;
}

export interface EnterStandbyAnswer {
  Activities?: readonly Activity[] | undefined;
}

export interface EnterStandbyQuery {
  InstanceIds?: readonly string[] | undefined;
  AutoScalingGroupName: string;
  ShouldDecrementDesiredCapacity: boolean;
}

export interface ExecutePolicyType {
  AutoScalingGroupName?: string | undefined;
  PolicyName: string;
  HonorCooldown?: boolean | undefined;
  MetricValue?: number | undefined;
  BreachThreshold?: number | undefined;
}

export interface ExitStandbyAnswer {
  Activities?: readonly Activity[] | undefined;
}

export interface ExitStandbyQuery {
  InstanceIds?: readonly string[] | undefined;
  AutoScalingGroupName: string;
}

export interface FailedScheduledUpdateGroupActionRequest {
  ScheduledActionName: string;
  ErrorCode?: string | undefined;
  ErrorMessage?: string | undefined;
}

export interface Filter {
  Name?: string | undefined;
  Values?: readonly string[] | undefined;
}

export interface Instance {
  InstanceId: string;
  InstanceType?: string | undefined;
  AvailabilityZone: string;
  AvailabilityZoneId?: string | undefined;
  LifecycleState: "Pending" | "Pending:Wait" | "Pending:Proceed" | "Quarantined" | "InService" | "Terminating" | "Terminating:Wait" | "Terminating:Proceed" | "Terminating:Retained" | "Terminated" | "Detaching" | "Detached" | "EnteringStandby" | "Standby" | "ReplacingRootVolume" | "ReplacingRootVolume:Wait" | "ReplacingRootVolume:Proceed" | "RootVolumeReplaced" | "Warmed:Pending" | "Warmed:Pending:Wait" | "Warmed:Pending:Proceed" | "Warmed:Pending:Retained" | "Warmed:Terminating" | "Warmed:Terminating:Wait" | "Warmed:Terminating:Proceed" | "Warmed:Terminating:Retained" | "Warmed:Terminated" | "Warmed:Stopped" | "Warmed:Running" | "Warmed:Hibernated" | (string & {});
  HealthStatus: string;
  LaunchConfigurationName?: string | undefined;
  LaunchTemplate?: LaunchTemplateSpecification | undefined;
  ImageId?: string | undefined;
  ProtectedFromScaleIn: boolean;
  WeightedCapacity?: string | undefined;
}

export interface InstanceLifecyclePolicy {
  RetentionTriggers?: RetentionTriggers | undefined;
}

export interface InstanceMaintenancePolicy {
  MinHealthyPercentage?: number | undefined;
  MaxHealthyPercentage?: number | undefined;
}

export interface InstanceMetadataOptions {
  HttpTokens?: "optional" | "required" | (string & {}) | undefined;
  HttpPutResponseHopLimit?: number | undefined;
  HttpEndpoint?: "disabled" | "enabled" | (string & {}) | undefined;
}

export interface InstanceMonitoring {
  Enabled?: boolean | undefined;
}

export interface InstanceRefresh {
  InstanceRefreshId?: string | undefined;
  AutoScalingGroupName?: string | undefined;
  Status?: "Pending" | "InProgress" | "Successful" | "Failed" | "Cancelling" | "Cancelled" | "RollbackInProgress" | "RollbackFailed" | "RollbackSuccessful" | "Baking" | (string & {}) | undefined;
  StatusReason?: string | undefined;
  StartTime?: Date | undefined;
  EndTime?: Date | undefined;
  PercentageComplete?: number | undefined;
  InstancesToUpdate?: number | undefined;
  ProgressDetails?: InstanceRefreshProgressDetails | undefined;
  Preferences?: RefreshPreferences | undefined;
  DesiredConfiguration?: DesiredConfiguration | undefined;
  RollbackDetails?: RollbackDetails | undefined;
  Strategy?: "Rolling" | "ReplaceRootVolume" | (string & {}) | undefined;
}

export interface InstanceRefreshLivePoolProgress {
  PercentageComplete?: number | undefined;
  InstancesToUpdate?: number | undefined;
}

export interface InstanceRefreshProgressDetails {
  LivePoolProgress?: InstanceRefreshLivePoolProgress | undefined;
  WarmPoolProgress?: InstanceRefreshWarmPoolProgress | undefined;
}

export interface InstanceRefreshWarmPoolProgress {
  PercentageComplete?: number | undefined;
  InstancesToUpdate?: number | undefined;
}

export interface InstanceRequirements {
  VCpuCount: VCpuCountRequest;
  MemoryMiB: MemoryMiBRequest;
  CpuManufacturers?: readonly ("intel" | "amd" | "amazon-web-services" | "apple" | (string & {}))[] | undefined;
  MemoryGiBPerVCpu?: MemoryGiBPerVCpuRequest | undefined;
  ExcludedInstanceTypes?: readonly string[] | undefined;
  InstanceGenerations?: readonly ("current" | "previous" | (string & {}))[] | undefined;
  SpotMaxPricePercentageOverLowestPrice?: number | undefined;
  MaxSpotPriceAsPercentageOfOptimalOnDemandPrice?: number | undefined;
  OnDemandMaxPricePercentageOverLowestPrice?: number | undefined;
  BareMetal?: "included" | "excluded" | "required" | (string & {}) | undefined;
  BurstablePerformance?: "included" | "excluded" | "required" | (string & {}) | undefined;
  RequireHibernateSupport?: boolean | undefined;
  NetworkInterfaceCount?: NetworkInterfaceCountRequest | undefined;
  LocalStorage?: "included" | "excluded" | "required" | (string & {}) | undefined;
  LocalStorageTypes?: readonly ("hdd" | "ssd" | (string & {}))[] | undefined;
  TotalLocalStorageGB?: TotalLocalStorageGBRequest | undefined;
  BaselineEbsBandwidthMbps?: BaselineEbsBandwidthMbpsRequest | undefined;
  AcceleratorTypes?: readonly ("gpu" | "fpga" | "inference" | (string & {}))[] | undefined;
  AcceleratorCount?: AcceleratorCountRequest | undefined;
  AcceleratorManufacturers?: readonly ("nvidia" | "amd" | "amazon-web-services" | "xilinx" | (string & {}))[] | undefined;
  AcceleratorNames?: readonly ("a100" | "v100" | "k80" | "t4" | "m60" | "radeon-pro-v520" | "vu9p" | (string & {}))[] | undefined;
  AcceleratorTotalMemoryMiB?: AcceleratorTotalMemoryMiBRequest | undefined;
  NetworkBandwidthGbps?: NetworkBandwidthGbpsRequest | undefined;
  AllowedInstanceTypes?: readonly string[] | undefined;
  BaselinePerformanceFactors?: BaselinePerformanceFactorsRequest | undefined;
}

export interface InstanceReusePolicy {
  ReuseOnScaleIn?: boolean | undefined;
}

export interface InstancesDistribution {
  OnDemandAllocationStrategy?: string | undefined;
  OnDemandBaseCapacity?: number | undefined;
  OnDemandPercentageAboveBaseCapacity?: number | undefined;
  SpotAllocationStrategy?: string | undefined;
  SpotInstancePools?: number | undefined;
  SpotMaxPrice?: string | undefined;
}

export interface LaunchConfiguration {
  LaunchConfigurationName: string;
  LaunchConfigurationARN?: string | undefined;
  ImageId: string;
  KeyName?: string | undefined;
  SecurityGroups?: readonly string[] | undefined;
  ClassicLinkVPCId?: string | undefined;
  ClassicLinkVPCSecurityGroups?: readonly string[] | undefined;
  UserData?: string | undefined;
  InstanceType: string;
  KernelId?: string | undefined;
  RamdiskId?: string | undefined;
  BlockDeviceMappings?: readonly BlockDeviceMapping[] | undefined;
  InstanceMonitoring?: InstanceMonitoring | undefined;
  SpotPrice?: string | undefined;
  IamInstanceProfile?: string | undefined;
  CreatedTime: Date;
  EbsOptimized?: boolean | undefined;
  AssociatePublicIpAddress?: boolean | undefined;
  PlacementTenancy?: string | undefined;
  MetadataOptions?: InstanceMetadataOptions | undefined;
}

export interface LaunchConfigurationNameType {
  LaunchConfigurationName: string;
}

export interface LaunchConfigurationNamesType {
  LaunchConfigurationNames?: readonly string[] | undefined;
  NextToken?: string | undefined;
  MaxRecords?: number | undefined;
}

export interface LaunchConfigurationsType {
  LaunchConfigurations: readonly LaunchConfiguration[];
  NextToken?: string | undefined;
}

export interface LaunchTemplate {
  LaunchTemplateSpecification?: LaunchTemplateSpecification | undefined;
  Overrides?: readonly LaunchTemplateOverrides[] | undefined;
}

export interface LaunchTemplateOverrides {
  InstanceType?: string | undefined;
  WeightedCapacity?: string | undefined;
  LaunchTemplateSpecification?: LaunchTemplateSpecification | undefined;
  InstanceRequirements?: InstanceRequirements | undefined;
  ImageId?: string | undefined;
}

export interface LaunchTemplateSpecification {
  LaunchTemplateId?: string | undefined;
  LaunchTemplateName?: string | undefined;
  Version?: string | undefined;
}

export interface LifecycleHook {
  LifecycleHookName?: string | undefined;
  AutoScalingGroupName?: string | undefined;
  LifecycleTransition?: string | undefined;
  NotificationTargetARN?: string | undefined;
  RoleARN?: string | undefined;
  NotificationMetadata?: string | undefined;
  HeartbeatTimeout?: number | undefined;
  GlobalTimeout?: number | undefined;
  DefaultResult?: string | undefined;
}

export interface LifecycleHookSpecification {
  LifecycleHookName: string;
  LifecycleTransition: string;
  NotificationMetadata?: string | undefined;
  HeartbeatTimeout?: number | undefined;
  DefaultResult?: string | undefined;
  NotificationTargetARN?: string | undefined;
  RoleARN?: string | undefined;
}

export interface LoadBalancerState {
  LoadBalancerName?: string | undefined;
  State?: string | undefined;
}

export interface LoadBalancerTargetGroupState {
  LoadBalancerTargetGroupARN?: string | undefined;
  State?: string | undefined;
}

export interface MemoryGiBPerVCpuRequest {
  Min?: number | undefined;
  Max?: number | undefined;
}

export interface MemoryMiBRequest {
  Min: number;
  Max?: number | undefined;
}

export interface Metric {
  Namespace: string;
  MetricName: string;
  Dimensions?: readonly MetricDimension[] | undefined;
}

export interface MetricCollectionType {
  Metric?: string | undefined;
}

export interface MetricDataQuery {
  Id: string;
  Expression?: string | undefined;
  MetricStat?: MetricStat | undefined;
  Label?: string | undefined;
  ReturnData?: boolean | undefined;
}

export interface MetricDimension {
  Name: string;
  Value: string;
}

export interface MetricGranularityType {
  Granularity?: string | undefined;
}

export interface MetricStat {
  Metric: Metric;
  Stat: string;
  Unit?: string | undefined;
}

export interface MixedInstancesPolicy {
  LaunchTemplate?: LaunchTemplate | undefined;
  InstancesDistribution?: InstancesDistribution | undefined;
}

export interface NetworkBandwidthGbpsRequest {
  Min?: number | undefined;
  Max?: number | undefined;
}

export interface NetworkInterfaceCountRequest {
  Min?: number | undefined;
  Max?: number | undefined;
}

export interface NotificationConfiguration {
  AutoScalingGroupName?: string | undefined;
  TopicARN?: string | undefined;
  NotificationType?: string | undefined;
}

export interface PerformanceFactorReferenceRequest {
  InstanceFamily?: string | undefined;
}

export interface PoliciesType {
  ScalingPolicies?: readonly ScalingPolicy[] | undefined;
  NextToken?: string | undefined;
}

export interface PolicyARNType {
  PolicyARN?: string | undefined;
  Alarms?: readonly Alarm[] | undefined;
}

export interface PredefinedMetricSpecification {
  PredefinedMetricType: "ASGAverageCPUUtilization" | "ASGAverageNetworkIn" | "ASGAverageNetworkOut" | "ALBRequestCountPerTarget" | (string & {});
  ResourceLabel?: string | undefined;
}

export interface PredictiveScalingConfiguration {
  MetricSpecifications: readonly PredictiveScalingMetricSpecification[];
  Mode?: "ForecastAndScale" | "ForecastOnly" | (string & {}) | undefined;
  SchedulingBufferTime?: number | undefined;
  MaxCapacityBreachBehavior?: "HonorMaxCapacity" | "IncreaseMaxCapacity" | (string & {}) | undefined;
  MaxCapacityBuffer?: number | undefined;
}

export interface PredictiveScalingCustomizedCapacityMetric {
  MetricDataQueries: readonly MetricDataQuery[];
}

export interface PredictiveScalingCustomizedLoadMetric {
  MetricDataQueries: readonly MetricDataQuery[];
}

export interface PredictiveScalingCustomizedScalingMetric {
  MetricDataQueries: readonly MetricDataQuery[];
}

export interface PredictiveScalingMetricSpecification {
  TargetValue: number;
  PredefinedMetricPairSpecification?: PredictiveScalingPredefinedMetricPair | undefined;
  PredefinedScalingMetricSpecification?: PredictiveScalingPredefinedScalingMetric | undefined;
  PredefinedLoadMetricSpecification?: PredictiveScalingPredefinedLoadMetric | undefined;
  CustomizedScalingMetricSpecification?: PredictiveScalingCustomizedScalingMetric | undefined;
  CustomizedLoadMetricSpecification?: PredictiveScalingCustomizedLoadMetric | undefined;
  CustomizedCapacityMetricSpecification?: PredictiveScalingCustomizedCapacityMetric | undefined;
}

export interface PredictiveScalingPredefinedLoadMetric {
  PredefinedMetricType: "ASGTotalCPUUtilization" | "ASGTotalNetworkIn" | "ASGTotalNetworkOut" | "ALBTargetGroupRequestCount" | (string & {});
  ResourceLabel?: string | undefined;
}

export interface PredictiveScalingPredefinedMetricPair {
  PredefinedMetricType: "ASGCPUUtilization" | "ASGNetworkIn" | "ASGNetworkOut" | "ALBRequestCount" | (string & {});
  ResourceLabel?: string | undefined;
}

export interface PredictiveScalingPredefinedScalingMetric {
  PredefinedMetricType: "ASGAverageCPUUtilization" | "ASGAverageNetworkIn" | "ASGAverageNetworkOut" | "ALBRequestCountPerTarget" | (string & {});
  ResourceLabel?: string | undefined;
}

export interface ProcessType {
  ProcessName: string;
}

export interface ProcessesType {
  Processes?: readonly ProcessType[] | undefined;
}

export interface PutLifecycleHookAnswer {

}

export interface PutLifecycleHookType {
  LifecycleHookName: string;
  AutoScalingGroupName: string;
  LifecycleTransition?: string | undefined;
  RoleARN?: string | undefined;
  NotificationTargetARN?: string | undefined;
  NotificationMetadata?: string | undefined;
  HeartbeatTimeout?: number | undefined;
  DefaultResult?: string | undefined;
}

export interface PutNotificationConfigurationType {
  AutoScalingGroupName: string;
  TopicARN: string;
  NotificationTypes: readonly string[];
}

export interface PutScalingPolicyType {
  AutoScalingGroupName: string;
  PolicyName: string;
  PolicyType?: string | undefined;
  AdjustmentType?: string | undefined;
  MinAdjustmentStep?: number | undefined;
  MinAdjustmentMagnitude?: number | undefined;
  ScalingAdjustment?: number | undefined;
  Cooldown?: number | undefined;
  MetricAggregationType?: string | undefined;
  StepAdjustments?: readonly StepAdjustment[] | undefined;
  EstimatedInstanceWarmup?: number | undefined;
  TargetTrackingConfiguration?: TargetTrackingConfiguration | undefined;
  Enabled?: boolean | undefined;
  PredictiveScalingConfiguration?: PredictiveScalingConfiguration | undefined;
}

export interface PutScheduledUpdateGroupActionType {
  AutoScalingGroupName: string;
  ScheduledActionName: string;
  Time?: Date | undefined;
  StartTime?: Date | undefined;
  EndTime?: Date | undefined;
  Recurrence?: string | undefined;
  MinSize?: number | undefined;
  MaxSize?: number | undefined;
  DesiredCapacity?: number | undefined;
  TimeZone?: string | undefined;
}

export interface PutWarmPoolAnswer {

}

export interface PutWarmPoolType {
  AutoScalingGroupName: string;
  MaxGroupPreparedCapacity?: number | undefined;
  MinSize?: number | undefined;
  PoolState?: "Stopped" | "Running" | "Hibernated" | (string & {}) | undefined;
  InstanceReusePolicy?: InstanceReusePolicy | undefined;
}

export interface RecordLifecycleActionHeartbeatAnswer {

}

export interface RecordLifecycleActionHeartbeatType {
  LifecycleHookName: string;
  AutoScalingGroupName: string;
  LifecycleActionToken?: string | undefined;
  InstanceId?: string | undefined;
}

export interface RefreshPreferences {
  MinHealthyPercentage?: number | undefined;
  InstanceWarmup?: number | undefined;
  CheckpointPercentages?: readonly number[] | undefined;
  CheckpointDelay?: number | undefined;
  SkipMatching?: boolean | undefined;
  AutoRollback?: boolean | undefined;
  ScaleInProtectedInstances?: "Refresh" | "Ignore" | "Wait" | (string & {}) | undefined;
  StandbyInstances?: "Terminate" | "Ignore" | "Wait" | (string & {}) | undefined;
  AlarmSpecification?: AlarmSpecification | undefined;
  MaxHealthyPercentage?: number | undefined;
  BakeTime?: number | undefined;
}

export interface RetentionTriggers {
  TerminateHookAbandon?: "retain" | "terminate" | (string & {}) | undefined;
}

export interface RollbackDetails {
  RollbackReason?: string | undefined;
  RollbackStartTime?: Date | undefined;
  PercentageCompleteOnRollback?: number | undefined;
  InstancesToUpdateOnRollback?: number | undefined;
  ProgressDetailsOnRollback?: InstanceRefreshProgressDetails | undefined;
}

export interface RollbackInstanceRefreshAnswer {
  InstanceRefreshId?: string | undefined;
}

export interface RollbackInstanceRefreshType {
  AutoScalingGroupName: string;
}

export interface ScalingPolicy {
  AutoScalingGroupName?: string | undefined;
  PolicyName?: string | undefined;
  PolicyARN?: string | undefined;
  PolicyType?: string | undefined;
  AdjustmentType?: string | undefined;
  MinAdjustmentStep?: number | undefined;
  MinAdjustmentMagnitude?: number | undefined;
  ScalingAdjustment?: number | undefined;
  Cooldown?: number | undefined;
  StepAdjustments?: readonly StepAdjustment[] | undefined;
  MetricAggregationType?: string | undefined;
  EstimatedInstanceWarmup?: number | undefined;
  Alarms?: readonly Alarm[] | undefined;
  TargetTrackingConfiguration?: TargetTrackingConfiguration | undefined;
  Enabled?: boolean | undefined;
  PredictiveScalingConfiguration?: PredictiveScalingConfiguration | undefined;
}

export interface ScalingProcessQuery {
  AutoScalingGroupName: string;
  ScalingProcesses?: readonly string[] | undefined;
}

export interface ScheduledActionsType {
  ScheduledUpdateGroupActions?: readonly ScheduledUpdateGroupAction[] | undefined;
  NextToken?: string | undefined;
}

export interface ScheduledUpdateGroupAction {
  AutoScalingGroupName?: string | undefined;
  ScheduledActionName?: string | undefined;
  ScheduledActionARN?: string | undefined;
  Time?: Date | undefined;
  StartTime?: Date | undefined;
  EndTime?: Date | undefined;
  Recurrence?: string | undefined;
  MinSize?: number | undefined;
  MaxSize?: number | undefined;
  DesiredCapacity?: number | undefined;
  TimeZone?: string | undefined;
}

export interface ScheduledUpdateGroupActionRequest {
  ScheduledActionName: string;
  StartTime?: Date | undefined;
  EndTime?: Date | undefined;
  Recurrence?: string | undefined;
  MinSize?: number | undefined;
  MaxSize?: number | undefined;
  DesiredCapacity?: number | undefined;
  TimeZone?: string | undefined;
}

export interface SetDesiredCapacityType {
  AutoScalingGroupName: string;
  DesiredCapacity: number;
  HonorCooldown?: boolean | undefined;
}

export interface SetInstanceHealthQuery {
  InstanceId: string;
  HealthStatus: string;
  ShouldRespectGracePeriod?: boolean | undefined;
}

export interface SetInstanceProtectionAnswer {

}

export interface SetInstanceProtectionQuery {
  InstanceIds: readonly string[];
  AutoScalingGroupName: string;
  ProtectedFromScaleIn: boolean;
}

export interface StartInstanceRefreshAnswer {
  InstanceRefreshId?: string | undefined;
}

export interface StartInstanceRefreshType {
  AutoScalingGroupName: string;
  Strategy?: "Rolling" | "ReplaceRootVolume" | (string & {}) | undefined;
  DesiredConfiguration?: DesiredConfiguration | undefined;
  Preferences?: RefreshPreferences | undefined;
}

export interface StepAdjustment {
  MetricIntervalLowerBound?: number | undefined;
  MetricIntervalUpperBound?: number | undefined;
  ScalingAdjustment: number;
}

export interface SuspendedProcess {
  ProcessName?: string | undefined;
  SuspensionReason?: string | undefined;
}

export interface Tag {
  ResourceId?: string | undefined;
  ResourceType?: string | undefined;
  Key: string;
  Value?: string | undefined;
  PropagateAtLaunch?: boolean | undefined;
}

export interface TagDescription {
  ResourceId?: string | undefined;
  ResourceType?: string | undefined;
  Key?: string | undefined;
  Value?: string | undefined;
  PropagateAtLaunch?: boolean | undefined;
}

export interface TagsType {
  Tags?: readonly TagDescription[] | undefined;
  NextToken?: string | undefined;
}

export interface TargetTrackingConfiguration {
  PredefinedMetricSpecification?: PredefinedMetricSpecification | undefined;
  CustomizedMetricSpecification?: CustomizedMetricSpecification | undefined;
  TargetValue: number;
  DisableScaleIn?: boolean | undefined;
}

export interface TargetTrackingMetricDataQuery {
  Id: string;
  Expression?: string | undefined;
  MetricStat?: TargetTrackingMetricStat | undefined;
  Label?: string | undefined;
  Period?: number | undefined;
  ReturnData?: boolean | undefined;
}

export interface TargetTrackingMetricStat {
  Metric: Metric;
  Stat: string;
  Unit?: string | undefined;
  Period?: number | undefined;
}

export interface TerminateInstanceInAutoScalingGroupType {
  InstanceId: string;
  ShouldDecrementDesiredCapacity: boolean;
}

export interface TotalLocalStorageGBRequest {
  Min?: number | undefined;
  Max?: number | undefined;
}

export interface TrafficSourceIdentifier {
  Identifier: string;
  Type?: string | undefined;
}

export interface TrafficSourceState {
  TrafficSource?: string | undefined;
  State?: string | undefined;
  Identifier?: string | undefined;
  Type?: string | undefined;
}

export interface UpdateAutoScalingGroupType {
  AutoScalingGroupName: string;
  LaunchConfigurationName?: string | undefined;
  LaunchTemplate?: LaunchTemplateSpecification | undefined;
  MixedInstancesPolicy?: MixedInstancesPolicy | undefined;
  MinSize?: number | undefined;
  MaxSize?: number | undefined;
  DesiredCapacity?: number | undefined;
  DefaultCooldown?: number | undefined;
  AvailabilityZones?: readonly string[] | undefined;
  AvailabilityZoneIds?: readonly string[] | undefined;
  HealthCheckType?: string | undefined;
  HealthCheckGracePeriod?: number | undefined;
  PlacementGroup?: string | undefined;
  VPCZoneIdentifier?: string | undefined;
  TerminationPolicies?: readonly string[] | undefined;
  NewInstancesProtectedFromScaleIn?: boolean | undefined;
  ServiceLinkedRoleARN?: string | undefined;
  MaxInstanceLifetime?: number | undefined;
  CapacityRebalance?: boolean | undefined;
  Context?: string | undefined;
  DesiredCapacityType?: string | undefined;
  DefaultInstanceWarmup?: number | undefined;
  InstanceMaintenancePolicy?: InstanceMaintenancePolicy | undefined;
  AvailabilityZoneDistribution?: AvailabilityZoneDistribution | undefined;
  AvailabilityZoneImpairmentPolicy?: AvailabilityZoneImpairmentPolicy | undefined;
  SkipZonalShiftValidation?: boolean | undefined;
  CapacityReservationSpecification?: CapacityReservationSpecification | undefined;
  InstanceLifecyclePolicy?: InstanceLifecyclePolicy | undefined;
  DeletionProtection?: "none" | "prevent-force-deletion" | "prevent-all-deletion" | (string & {}) | undefined;
}

export interface VCpuCountRequest {
  Min: number;
  Max?: number | undefined;
}

export interface WarmPoolConfiguration {
  MaxGroupPreparedCapacity?: number | undefined;
  MinSize?: number | undefined;
  PoolState?: "Stopped" | "Running" | "Hibernated" | (string & {}) | undefined;
  Status?: "PendingDelete" | (string & {}) | undefined;
  InstanceReusePolicy?: InstanceReusePolicy | undefined;
}
