// Made by `npm run generate`. Do not edit.

/** The actions of scheduler in use. */
export interface Actions {
  CreateSchedule: { input: CreateScheduleInput; output: CreateScheduleOutput };
  CreateScheduleGroup: { input: CreateScheduleGroupInput; output: CreateScheduleGroupOutput };
  DeleteSchedule: { input: DeleteScheduleInput; output: DeleteScheduleOutput };
  DeleteScheduleGroup: { input: DeleteScheduleGroupInput; output: DeleteScheduleGroupOutput };
  GetSchedule: { input: GetScheduleInput; output: GetScheduleOutput };
  GetScheduleGroup: { input: GetScheduleGroupInput; output: GetScheduleGroupOutput };
  ListScheduleGroups: { input: ListScheduleGroupsInput; output: ListScheduleGroupsOutput };
  ListSchedules: { input: ListSchedulesInput; output: ListSchedulesOutput };
  ListTagsForResource: { input: ListTagsForResourceInput; output: ListTagsForResourceOutput };
  TagResource: { input: TagResourceInput; output: TagResourceOutput };
  UntagResource: { input: UntagResourceInput; output: UntagResourceOutput };
  UpdateSchedule: { input: UpdateScheduleInput; output: UpdateScheduleOutput };
}

export interface AwsVpcConfiguration {
  AssignPublicIp?: "ENABLED" | "DISABLED" | (string & {}) | undefined;
  SecurityGroups?: readonly string[] | undefined;
  Subnets: readonly string[];
}

export interface CapacityProviderStrategyItem {
  base?: number | undefined;
  capacityProvider: string;
  weight?: number | undefined;
}

export interface CreateScheduleGroupInput {
  ClientToken?: string | undefined;
  Name: string;
  Tags?: readonly Tag[] | undefined;
}

export interface CreateScheduleGroupOutput {
  ScheduleGroupArn: string;
}

export interface CreateScheduleInput {
  ActionAfterCompletion?: "NONE" | "DELETE" | (string & {}) | undefined;
  ClientToken?: string | undefined;
  Description?: string | undefined;
  EndDate?: Date | undefined;
  FlexibleTimeWindow: FlexibleTimeWindow;
  GroupName?: string | undefined;
  KmsKeyArn?: string | undefined;
  Name: string;
  ScheduleExpression: string;
  ScheduleExpressionTimezone?: string | undefined;
  StartDate?: Date | undefined;
  State?: "ENABLED" | "DISABLED" | (string & {}) | undefined;
  Target: Target;
}

export interface CreateScheduleOutput {
  ScheduleArn: string;
}

export interface DeadLetterConfig {
  Arn?: string | undefined;
}

export interface DeleteScheduleGroupInput {
  ClientToken?: string | undefined;
  Name: string;
}

export interface DeleteScheduleGroupOutput {

}

export interface DeleteScheduleInput {
  ClientToken?: string | undefined;
  GroupName?: string | undefined;
  Name: string;
}

export interface DeleteScheduleOutput {

}

export interface EcsParameters {
  CapacityProviderStrategy?: readonly CapacityProviderStrategyItem[] | undefined;
  EnableECSManagedTags?: boolean | undefined;
  EnableExecuteCommand?: boolean | undefined;
  Group?: string | undefined;
  LaunchType?: "EC2" | "FARGATE" | "EXTERNAL" | (string & {}) | undefined;
  NetworkConfiguration?: NetworkConfiguration | undefined;
  PlacementConstraints?: readonly PlacementConstraint[] | undefined;
  PlacementStrategy?: readonly PlacementStrategy[] | undefined;
  PlatformVersion?: string | undefined;
  PropagateTags?: "TASK_DEFINITION" | (string & {}) | undefined;
  ReferenceId?: string | undefined;
  Tags?: readonly Readonly<Record<string, string>>[] | undefined;
  TaskCount?: number | undefined;
  TaskDefinitionArn: string;
}

export interface EventBridgeParameters {
  DetailType: string;
  Source: string;
}

export interface FlexibleTimeWindow {
  MaximumWindowInMinutes?: number | undefined;
  Mode: "OFF" | "FLEXIBLE" | (string & {});
}

export interface GetScheduleGroupInput {
  Name: string;
}

export interface GetScheduleGroupOutput {
  Arn?: string | undefined;
  CreationDate?: Date | undefined;
  LastModificationDate?: Date | undefined;
  Name?: string | undefined;
  State?: "ACTIVE" | "DELETING" | (string & {}) | undefined;
}

export interface GetScheduleInput {
  GroupName?: string | undefined;
  Name: string;
}

export interface GetScheduleOutput {
  ActionAfterCompletion?: "NONE" | "DELETE" | (string & {}) | undefined;
  Arn?: string | undefined;
  CreationDate?: Date | undefined;
  Description?: string | undefined;
  EndDate?: Date | undefined;
  FlexibleTimeWindow?: FlexibleTimeWindow | undefined;
  GroupName?: string | undefined;
  KmsKeyArn?: string | undefined;
  LastModificationDate?: Date | undefined;
  Name?: string | undefined;
  ScheduleExpression?: string | undefined;
  ScheduleExpressionTimezone?: string | undefined;
  StartDate?: Date | undefined;
  State?: "ENABLED" | "DISABLED" | (string & {}) | undefined;
  Target?: Target | undefined;
}

export interface KinesisParameters {
  PartitionKey: string;
}

export interface ListScheduleGroupsInput {
  MaxResults?: number | undefined;
  NamePrefix?: string | undefined;
  NextToken?: string | undefined;
}

export interface ListScheduleGroupsOutput {
  NextToken?: string | undefined;
  ScheduleGroups: readonly ScheduleGroupSummary[];
}

export interface ListSchedulesInput {
  GroupName?: string | undefined;
  MaxResults?: number | undefined;
  NamePrefix?: string | undefined;
  NextToken?: string | undefined;
  State?: "ENABLED" | "DISABLED" | (string & {}) | undefined;
}

export interface ListSchedulesOutput {
  NextToken?: string | undefined;
  Schedules: readonly ScheduleSummary[];
}

export interface ListTagsForResourceInput {
  ResourceArn: string;
}

export interface ListTagsForResourceOutput {
  Tags?: readonly Tag[] | undefined;
}

export interface NetworkConfiguration {
  awsvpcConfiguration?: AwsVpcConfiguration | undefined;
}

export interface PlacementConstraint {
  expression?: string | undefined;
  type?: "distinctInstance" | "memberOf" | (string & {}) | undefined;
}

export interface PlacementStrategy {
  field?: string | undefined;
  type?: "random" | "spread" | "binpack" | (string & {}) | undefined;
}

export interface RetryPolicy {
  MaximumEventAgeInSeconds?: number | undefined;
  MaximumRetryAttempts?: number | undefined;
}

export interface SageMakerPipelineParameter {
  Name: string;
  Value: string;
}

export interface SageMakerPipelineParameters {
  PipelineParameterList?: readonly SageMakerPipelineParameter[] | undefined;
}

export interface ScheduleGroupSummary {
  Arn?: string | undefined;
  CreationDate?: Date | undefined;
  LastModificationDate?: Date | undefined;
  Name?: string | undefined;
  State?: "ACTIVE" | "DELETING" | (string & {}) | undefined;
}

export interface ScheduleSummary {
  Arn?: string | undefined;
  CreationDate?: Date | undefined;
  GroupName?: string | undefined;
  LastModificationDate?: Date | undefined;
  Name?: string | undefined;
  State?: "ENABLED" | "DISABLED" | (string & {}) | undefined;
  Target?: TargetSummary | undefined;
}

export interface SqsParameters {
  MessageGroupId?: string | undefined;
}

export interface Tag {
  Key: string;
  Value: string;
}

export interface TagResourceInput {
  ResourceArn: string;
  Tags: readonly Tag[];
}

export interface TagResourceOutput {

}

export interface Target {
  Arn: string;
  DeadLetterConfig?: DeadLetterConfig | undefined;
  EcsParameters?: EcsParameters | undefined;
  EventBridgeParameters?: EventBridgeParameters | undefined;
  Input?: string | undefined;
  KinesisParameters?: KinesisParameters | undefined;
  RetryPolicy?: RetryPolicy | undefined;
  RoleArn: string;
  SageMakerPipelineParameters?: SageMakerPipelineParameters | undefined;
  SqsParameters?: SqsParameters | undefined;
}

export interface TargetSummary {
  Arn: string;
}

export interface UntagResourceInput {
  ResourceArn: string;
  TagKeys: readonly string[];
}

export interface UntagResourceOutput {

}

export interface UpdateScheduleInput {
  ActionAfterCompletion?: "NONE" | "DELETE" | (string & {}) | undefined;
  ClientToken?: string | undefined;
  Description?: string | undefined;
  EndDate?: Date | undefined;
  FlexibleTimeWindow: FlexibleTimeWindow;
  GroupName?: string | undefined;
  KmsKeyArn?: string | undefined;
  Name: string;
  ScheduleExpression: string;
  ScheduleExpressionTimezone?: string | undefined;
  StartDate?: Date | undefined;
  State?: "ENABLED" | "DISABLED" | (string & {}) | undefined;
  Target: Target;
}

export interface UpdateScheduleOutput {
  ScheduleArn: string;
}
