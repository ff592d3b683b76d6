// Made by `npm run generate`. Do not edit.

/** The actions of scheduler in use. */
export interface Actions {
  CreateSchedule: { input: CreateScheduleInput; output: CreateScheduleOutput };
  ListSchedules: { input: ListSchedulesInput; output: ListSchedulesOutput };
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

export interface KinesisParameters {
  PartitionKey: string;
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
