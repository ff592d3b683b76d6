// Made by `npm run generate`. Do not edit.

/** The actions of ssm in use. */
export interface Actions {
  AddTagsToResource: { input: AddTagsToResourceRequest; output: AddTagsToResourceResult };
  CancelCommand: { input: CancelCommandRequest; output: CancelCommandResult };
  CancelMaintenanceWindowExecution: { input: CancelMaintenanceWindowExecutionRequest; output: CancelMaintenanceWindowExecutionResult };
  CreateDocument: { input: CreateDocumentRequest; output: CreateDocumentResult };
  CreateMaintenanceWindow: { input: CreateMaintenanceWindowRequest; output: CreateMaintenanceWindowResult };
  DeleteDocument: { input: DeleteDocumentRequest; output: DeleteDocumentResult };
  DeleteMaintenanceWindow: { input: DeleteMaintenanceWindowRequest; output: DeleteMaintenanceWindowResult };
  DeleteParameter: { input: DeleteParameterRequest; output: DeleteParameterResult };
  DeleteParameters: { input: DeleteParametersRequest; output: DeleteParametersResult };
  DeregisterTargetFromMaintenanceWindow: { input: DeregisterTargetFromMaintenanceWindowRequest; output: DeregisterTargetFromMaintenanceWindowResult };
  DeregisterTaskFromMaintenanceWindow: { input: DeregisterTaskFromMaintenanceWindowRequest; output: DeregisterTaskFromMaintenanceWindowResult };
  DescribeDocument: { input: DescribeDocumentRequest; output: DescribeDocumentResult };
  DescribeDocumentPermission: { input: DescribeDocumentPermissionRequest; output: DescribeDocumentPermissionResponse };
  DescribeInstanceInformation: { input: DescribeInstanceInformationRequest; output: DescribeInstanceInformationResult };
  DescribeMaintenanceWindowExecutionTaskInvocations: { input: DescribeMaintenanceWindowExecutionTaskInvocationsRequest; output: DescribeMaintenanceWindowExecutionTaskInvocationsResult };
  DescribeMaintenanceWindowExecutionTasks: { input: DescribeMaintenanceWindowExecutionTasksRequest; output: DescribeMaintenanceWindowExecutionTasksResult };
  DescribeMaintenanceWindowExecutions: { input: DescribeMaintenanceWindowExecutionsRequest; output: DescribeMaintenanceWindowExecutionsResult };
  DescribeMaintenanceWindowSchedule: { input: DescribeMaintenanceWindowScheduleRequest; output: DescribeMaintenanceWindowScheduleResult };
  DescribeMaintenanceWindowTargets: { input: DescribeMaintenanceWindowTargetsRequest; output: DescribeMaintenanceWindowTargetsResult };
  DescribeMaintenanceWindowTasks: { input: DescribeMaintenanceWindowTasksRequest; output: DescribeMaintenanceWindowTasksResult };
  DescribeMaintenanceWindows: { input: DescribeMaintenanceWindowsRequest; output: DescribeMaintenanceWindowsResult };
  DescribeMaintenanceWindowsForTarget: { input: DescribeMaintenanceWindowsForTargetRequest; output: DescribeMaintenanceWindowsForTargetResult };
  DescribeParameters: { input: DescribeParametersRequest; output: DescribeParametersResult };
  GetCommandInvocation: { input: GetCommandInvocationRequest; output: GetCommandInvocationResult };
  GetDocument: { input: GetDocumentRequest; output: GetDocumentResult };
  GetMaintenanceWindow: { input: GetMaintenanceWindowRequest; output: GetMaintenanceWindowResult };
  GetMaintenanceWindowExecution: { input: GetMaintenanceWindowExecutionRequest; output: GetMaintenanceWindowExecutionResult };
  GetMaintenanceWindowExecutionTask: { input: GetMaintenanceWindowExecutionTaskRequest; output: GetMaintenanceWindowExecutionTaskResult };
  GetMaintenanceWindowExecutionTaskInvocation: { input: GetMaintenanceWindowExecutionTaskInvocationRequest; output: GetMaintenanceWindowExecutionTaskInvocationResult };
  GetMaintenanceWindowTask: { input: GetMaintenanceWindowTaskRequest; output: GetMaintenanceWindowTaskResult };
  GetParameter: { input: GetParameterRequest; output: GetParameterResult };
  GetParameterHistory: { input: GetParameterHistoryRequest; output: GetParameterHistoryResult };
  GetParameters: { input: GetParametersRequest; output: GetParametersResult };
  GetParametersByPath: { input: GetParametersByPathRequest; output: GetParametersByPathResult };
  GetServiceSetting: { input: GetServiceSettingRequest; output: GetServiceSettingResult };
  LabelParameterVersion: { input: LabelParameterVersionRequest; output: LabelParameterVersionResult };
  ListCommandInvocations: { input: ListCommandInvocationsRequest; output: ListCommandInvocationsResult };
  ListCommands: { input: ListCommandsRequest; output: ListCommandsResult };
  ListDocumentVersions: { input: ListDocumentVersionsRequest; output: ListDocumentVersionsResult };
  ListDocuments: { input: ListDocumentsRequest; output: ListDocumentsResult };
  ListTagsForResource: { input: ListTagsForResourceRequest; output: ListTagsForResourceResult };
  ModifyDocumentPermission: { input: ModifyDocumentPermissionRequest; output: ModifyDocumentPermissionResponse };
  PutParameter: { input: PutParameterRequest; output: PutParameterResult };
  RegisterTargetWithMaintenanceWindow: { input: RegisterTargetWithMaintenanceWindowRequest; output: RegisterTargetWithMaintenanceWindowResult };
  RegisterTaskWithMaintenanceWindow: { input: RegisterTaskWithMaintenanceWindowRequest; output: RegisterTaskWithMaintenanceWindowResult };
  RemoveTagsFromResource: { input: RemoveTagsFromResourceRequest; output: RemoveTagsFromResourceResult };
  ResetServiceSetting: { input: ResetServiceSettingRequest; output: ResetServiceSettingResult };
  SendCommand: { input: SendCommandRequest; output: SendCommandResult };
  StartSession: { input: StartSessionRequest; output: StartSessionResponse };
  UnlabelParameterVersion: { input: UnlabelParameterVersionRequest; output: UnlabelParameterVersionResult };
  UpdateDocument: { input: UpdateDocumentRequest; output: UpdateDocumentResult };
  UpdateDocumentDefaultVersion: { input: UpdateDocumentDefaultVersionRequest; output: UpdateDocumentDefaultVersionResult };
  UpdateMaintenanceWindow: { input: UpdateMaintenanceWindowRequest; output: UpdateMaintenanceWindowResult };
  UpdateMaintenanceWindowTarget: { input: UpdateMaintenanceWindowTargetRequest; output: UpdateMaintenanceWindowTargetResult };
  UpdateMaintenanceWindowTask: { input: UpdateMaintenanceWindowTaskRequest; output: UpdateMaintenanceWindowTaskResult };
  UpdateServiceSetting: { input: UpdateServiceSettingRequest; output: UpdateServiceSettingResult };
}

export interface AccountSharingInfo {
  AccountId?: string | undefined;
  SharedDocumentVersion?: string | undefined;
}

export interface AddTagsToResourceRequest {
  ResourceType: "Document" | "ManagedInstance" | "MaintenanceWindow" | "Parameter" | "PatchBaseline" | "OpsItem" | "OpsMetadata" | "Automation" | "Association" | (string & {});
  ResourceId: string;
  Tags: readonly Tag[];
}

export interface AddTagsToResourceResult {

}

export interface Alarm {
  Name: string;
}

export interface AlarmConfiguration {
  IgnorePollAlarmFailure?: boolean | undefined;
  Alarms: readonly Alarm[];
}

export interface AlarmStateInformation {
  Name: string;
  State: "UNKNOWN" | "ALARM" | (string & {});
}

export interface AttachmentContent {
  Name?: string | undefined;
  Size?: number | undefined;
  Hash?: string | undefined;
  HashType?: "Sha256" | (string & {}) | undefined;
  Url?: string | undefined;
}

export interface AttachmentInformation {
  Name?: string | undefined;
}

export interface AttachmentsSource {
  Key?: "SourceUrl" | "S3FileUrl" | "AttachmentReference" | (string & {}) | undefined;
  Values?: readonly string[] | undefined;
  Name?: string | undefined;
}

export interface CancelCommandRequest {
  CommandId: string;
  InstanceIds?: readonly string[] | undefined;
}

export interface CancelCommandResult {

}

export interface CancelMaintenanceWindowExecutionRequest {
  WindowExecutionId: string;
}

export interface CancelMaintenanceWindowExecutionResult {
  WindowExecutionId?: string | undefined;
}

export interface CloudWatchOutputConfig {
  CloudWatchLogGroupName?: string | undefined;
  CloudWatchOutputEnabled?: boolean | undefined;
}

export interface Command {
  CommandId?: string | undefined;
  DocumentName?: string | undefined;
  DocumentVersion?: string | undefined;
  Comment?: string | undefined;
  ExpiresAfter?: Date | undefined;
  Parameters?: Readonly<Record<string, readonly string[]>> | undefined;
  InstanceIds?: readonly string[] | undefined;
  Targets?: readonly Target[] | undefined;
  RequestedDateTime?: Date | undefined;
  Status?: "Pending" | "InProgress" | "Success" | "Cancelled" | "Failed" | "TimedOut" | "Cancelling" | (string & {}) | undefined;
  StatusDetails?: string | undefined;
  OutputS3Region?: string | undefined;
  OutputS3BucketName?: string | undefined;
  OutputS3KeyPrefix?: string | undefined;
  MaxConcurrency?: string | undefined;
  MaxErrors?: string | undefined;
  TargetCount?: number | undefined;
  CompletedCount?: number | undefined;
  ErrorCount?: number | undefined;
  DeliveryTimedOutCount?: number | undefined;
  ServiceRole?: string | undefined;
  NotificationConfig?: NotificationConfig | undefined;
  CloudWatchOutputConfig?: CloudWatchOutputConfig | undefined;
  TimeoutSeconds?: number | undefined;
  AlarmConfiguration?: AlarmConfiguration | undefined;
  TriggeredAlarms?: readonly AlarmStateInformation[] | undefined;
}

export interface CommandFilter {
  key: "InvokedAfter" | "InvokedBefore" | "Status" | "ExecutionStage" | "DocumentName" | (string & {});
  value: string;
}

export interface CommandInvocation {
  CommandId?: string | undefined;
  InstanceId?: string | undefined;
  InstanceName?: string | undefined;
  Comment?: string | undefined;
  DocumentName?: string | undefined;
  DocumentVersion?: string | undefined;
  RequestedDateTime?: Date | undefined;
  Status?: "Pending" | "InProgress" | "Delayed" | "Success" | "Cancelled" | "TimedOut" | "Failed" | "Cancelling" | (string & {}) | undefined;
  StatusDetails?: string | undefined;
  TraceOutput?: string | undefined;
  StandardOutputUrl?: string | undefined;
  StandardErrorUrl?: string | undefined;
  CommandPlugins?: readonly CommandPlugin[] | undefined;
  ServiceRole?: string | undefined;
  NotificationConfig?: NotificationConfig | undefined;
  CloudWatchOutputConfig?: CloudWatchOutputConfig | undefined;
}

export interface CommandPlugin {
  Name?: string | undefined;
  Status?: "Pending" | "InProgress" | "Success" | "TimedOut" | "Cancelled" | "Failed" | (string & {}) | undefined;
  StatusDetails?: string | undefined;
  ResponseCode?: number | undefined;
  ResponseStartDateTime?: Date | undefined;
  ResponseFinishDateTime?: Date | undefined;
  Output?: string | undefined;
  StandardOutputUrl?: string | undefined;
  StandardErrorUrl?: string | undefined;
  OutputS3Region?: string | undefined;
  OutputS3BucketName?: string | undefined;
  OutputS3KeyPrefix?: string | undefined;
}

export interface CreateDocumentRequest {
  Content: string;
  Requires?: readonly DocumentRequires[] | undefined;
  Attachments?: readonly AttachmentsSource[] | undefined;
  Name: string;
  DisplayName?: string | undefined;
  VersionName?: string | undefined;
  DocumentType?: "Command" | "Policy" | "Automation" | "Session" | "Package" | "ApplicationConfiguration" | "ApplicationConfigurationSchema" | "DeploymentStrategy" | "ChangeCalendar" | "Automation.ChangeTemplate" | "ProblemAnalysis" | "ProblemAnalysisTemplate" | "CloudFormation" | "ConformancePackTemplate" | "QuickSetup" | "ManualApprovalPolicy" | "AutoApprovalPolicy" | (string & {}) | undefined;
  DocumentFormat?: "YAML" | "JSON" | "TEXT" | (string & {}) | undefined;
  TargetType?: string | undefined;
  Tags?: readonly Tag[] | undefined;
}

export interface CreateDocumentResult {
  DocumentDescription?: DocumentDescription | undefined;
}

export interface CreateMaintenanceWindowRequest {
  Name: string;
  Description?: string | undefined;
  StartDate?: string | undefined;
  EndDate?: string | undefined;
  Schedule: string;
  ScheduleTimezone?: string | undefined;
  ScheduleOffset?: number | undefined;
  Duration: number;
  Cutoff: number;
  AllowUnassociatedTargets: boolean;
  ClientToken?: string | undefined;
  Tags?: readonly Tag[] | undefined;
}

export interface CreateMaintenanceWindowResult {
  WindowId?: string | undefined;
}

export interface DeleteDocumentRequest {
  Name: string;
  DocumentVersion?: string | undefined;
  VersionName?: string | undefined;
  Force?: boolean | undefined;
}

export interface DeleteDocumentResult {

}

export interface DeleteMaintenanceWindowRequest {
  WindowId: string;
}

export interface DeleteMaintenanceWindowResult {
  WindowId?: string | undefined;
}

export interface DeleteParameterRequest {
  Name: string;
}

export interface DeleteParameterResult {

}

export interface DeleteParametersRequest {
  Names: readonly string[];
}

export interface DeleteParametersResult {
  DeletedParameters?: readonly string[] | undefined;
  InvalidParameters?: readonly string[] | undefined;
}

export interface DeregisterTargetFromMaintenanceWindowRequest {
  WindowId: string;
  WindowTargetId: string;
  Safe?: boolean | undefined;
}

export interface DeregisterTargetFromMaintenanceWindowResult {
  WindowId?: string | undefined;
  WindowTargetId?: string | undefined;
}

export interface DeregisterTaskFromMaintenanceWindowRequest {
  WindowId: string;
  WindowTaskId: string;
}

export interface DeregisterTaskFromMaintenanceWindowResult {
  WindowId?: string | undefined;
  WindowTaskId?: string | undefined;
}

export interface DescribeDocumentPermissionRequest {
  Name: string;
  PermissionType: "Share" | (string & {});
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
}

export interface DescribeDocumentPermissionResponse {
  AccountIds?: readonly string[] | undefined;
  AccountSharingInfoList?: readonly AccountSharingInfo[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeDocumentRequest {
  Name: string;
  DocumentVersion?: string | undefined;
  VersionName?: string | undefined;
}

export interface DescribeDocumentResult {
  Document?: DocumentDescription | undefined;
}

export interface DescribeInstanceInformationRequest {
  InstanceInformationFilterList?: readonly InstanceInformationFilter[] | undefined;
  Filters?: readonly InstanceInformationStringFilter[] | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
}

export interface DescribeInstanceInformationResult {
  InstanceInformationList?: readonly InstanceInformation[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeMaintenanceWindowExecutionTaskInvocationsRequest {
  WindowExecutionId: string;
  TaskId: string;
  Filters?: readonly MaintenanceWindowFilter[] | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
}

export interface DescribeMaintenanceWindowExecutionTaskInvocationsResult {
  WindowExecutionTaskInvocationIdentities?: readonly MaintenanceWindowExecutionTaskInvocationIdentity[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeMaintenanceWindowExecutionTasksRequest {
  WindowExecutionId: string;
  Filters?: readonly MaintenanceWindowFilter[] | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
}

export interface DescribeMaintenanceWindowExecutionTasksResult {
  WindowExecutionTaskIdentities?: readonly MaintenanceWindowExecutionTaskIdentity[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeMaintenanceWindowExecutionsRequest {
  WindowId: string;
  Filters?: readonly MaintenanceWindowFilter[] | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
}

export interface DescribeMaintenanceWindowExecutionsResult {
  WindowExecutions?: readonly MaintenanceWindowExecution[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeMaintenanceWindowScheduleRequest {
  WindowId?: string | undefined;
  Targets?: readonly Target[] | undefined;
  ResourceType?: "INSTANCE" | "RESOURCE_GROUP" | (string & {}) | undefined;
  Filters?: readonly PatchOrchestratorFilter[] | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
}

export interface DescribeMaintenanceWindowScheduleResult {
  ScheduledWindowExecutions?: readonly ScheduledWindowExecution[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeMaintenanceWindowTargetsRequest {
  WindowId: string;
  Filters?: readonly MaintenanceWindowFilter[] | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
}

export interface DescribeMaintenanceWindowTargetsResult {
  Targets?: readonly MaintenanceWindowTarget[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeMaintenanceWindowTasksRequest {
  WindowId: string;
  Filters?: readonly MaintenanceWindowFilter[] | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
}

export interface DescribeMaintenanceWindowTasksResult {
  Tasks?: readonly MaintenanceWindowTask[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeMaintenanceWindowsForTargetRequest {
  Targets: readonly Target[];
  ResourceType: "INSTANCE" | "RESOURCE_GROUP" | (string & {});
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
}

export interface DescribeMaintenanceWindowsForTargetResult {
  WindowIdentities?: readonly MaintenanceWindowIdentityForTarget[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeMaintenanceWindowsRequest {
  Filters?: readonly MaintenanceWindowFilter[] | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
}

export interface DescribeMaintenanceWindowsResult {
  WindowIdentities?: readonly MaintenanceWindowIdentity[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeParametersRequest {
  Filters?: readonly ParametersFilter[] | undefined;
  ParameterFilters?: readonly ParameterStringFilter[] | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
  Shared?: boolean | undefined;
}

export interface DescribeParametersResult {
  Parameters?: readonly ParameterMetadata[] | undefined;
  NextToken?: string | undefined;
}

export interface DocumentDefaultVersionDescription {
  Name?: string | undefined;
  DefaultVersion?: string | undefined;
  DefaultVersionName?: string | undefined;
}

export interface DocumentDescription {
  Sha1?: string | undefined;
  Hash?: string | undefined;
  HashType?: "Sha256" | "Sha1" | (string & {}) | undefined;
  Name?: string | undefined;
  DisplayName?: string | undefined;
  VersionName?: string | undefined;
  Owner?: string | undefined;
  CreatedDate?: Date | undefined;
  Status?: "Creating" | "Active" | "Updating" | "Deleting" | "Failed" | (string & {}) | undefined;
  StatusInformation?: string | undefined;
  DocumentVersion?: string | undefined;
  Description?: string | undefined;
  Parameters?: readonly DocumentParameter[] | undefined;
  PlatformTypes?: readonly ("Windows" | "Linux" | "MacOS" | (string & {}))[] | undefined;
  DocumentType?: "Command" | "Policy" | "Automation" | "Session" | "Package" | "ApplicationConfiguration" | "ApplicationConfigurationSchema" | "DeploymentStrategy" | "ChangeCalendar" | "Automation.ChangeTemplate" | "ProblemAnalysis" | "ProblemAnalysisTemplate" | "CloudFormation" | "ConformancePackTemplate" | "QuickSetup" | "ManualApprovalPolicy" | "AutoApprovalPolicy" | (string & {}) | undefined;
  SchemaVersion?: string | undefined;
  LatestVersion?: string | undefined;
  DefaultVersion?: string | undefined;
  DocumentFormat?: "YAML" | "JSON" | "TEXT" | (string & {}) | undefined;
  TargetType?: string | undefined;
  Tags?: readonly Tag[] | undefined;
  AttachmentsInformation?: readonly AttachmentInformation[] | undefined;
  Requires?: readonly DocumentRequires[] | undefined;
  Author?: string | undefined;
  ReviewInformation?: readonly ReviewInformation[] | undefined;
  ApprovedVersion?: string | undefined;
  PendingReviewVersion?: string | undefined;
  ReviewStatus?: "APPROVED" | "NOT_REVIEWED" | "PENDING" | "REJECTED" | (string & {}) | undefined;
  Category?: readonly string[] | undefined;
  CategoryEnum?: readonly string[] | undefined;
}

export interface DocumentFilter {
  key: "Name" | "Owner" | "PlatformTypes" | "DocumentType" | (string & {});
  value: string;
}

export interface DocumentIdentifier {
  Name?: string | undefined;
  CreatedDate?: Date | undefined;
  DisplayName?: string | undefined;
  Owner?: string | undefined;
  VersionName?: string | undefined;
  PlatformTypes?: readonly ("Windows" | "Linux" | "MacOS" | (string & {}))[] | undefined;
  DocumentVersion?: string | undefined;
  DocumentType?: "Command" | "Policy" | "Automation" | "Session" | "Package" | "ApplicationConfiguration" | "ApplicationConfigurationSchema" | "DeploymentStrategy" | "ChangeCalendar" | "Automation.ChangeTemplate" | "ProblemAnalysis" | "ProblemAnalysisTemplate" | "CloudFormation" | "ConformancePackTemplate" | "QuickSetup" | "ManualApprovalPolicy" | "AutoApprovalPolicy" | (string & {}) | undefined;
  SchemaVersion?: string | undefined;
  DocumentFormat?: "YAML" | "JSON" | "TEXT" | (string & {}) | undefined;
  TargetType?: string | undefined;
  Tags?: readonly Tag[] | undefined;
  Requires?: readonly DocumentRequires[] | undefined;
  ReviewStatus?: "APPROVED" | "NOT_REVIEWED" | "PENDING" | "REJECTED" | (string & {}) | undefined;
  Author?: string | undefined;
}

export interface DocumentKeyValuesFilter {
  Key?: string | undefined;
  Values?: readonly string[] | undefined;
}

export interface DocumentParameter {
  Name?: string | undefined;
  Type?: "String" | "StringList" | (string & {}) | undefined;
  Description?: string | undefined;
  DefaultValue?: string | undefined;
}

export interface DocumentRequires {
  Name: string;
  Version?: string | undefined;
  RequireType?: string | undefined;
  VersionName?: string | undefined;
}

export interface DocumentVersionInfo {
  Name?: string | undefined;
  DisplayName?: string | undefined;
  DocumentVersion?: string | undefined;
  VersionName?: string | undefined;
  CreatedDate?: Date | undefined;
  IsDefaultVersion?: boolean | undefined;
  DocumentFormat?: "YAML" | "JSON" | "TEXT" | (string & {}) | undefined;
  Status?: "Creating" | "Active" | "Updating" | "Deleting" | "Failed" | (string & {}) | undefined;
  StatusInformation?: string | undefined;
  ReviewStatus?: "APPROVED" | "NOT_REVIEWED" | "PENDING" | "REJECTED" | (string & {}) | undefined;
}

export interface GetCommandInvocationRequest {
  CommandId: string;
  InstanceId: string;
  PluginName?: string | undefined;
}

export interface GetCommandInvocationResult {
  CommandId?: string | undefined;
  InstanceId?: string | undefined;
  Comment?: string | undefined;
  DocumentName?: string | undefined;
  DocumentVersion?: string | undefined;
  PluginName?: string | undefined;
  ResponseCode?: number | undefined;
  ExecutionStartDateTime?: string | undefined;
  ExecutionElapsedTime?: string | undefined;
  ExecutionEndDateTime?: string | undefined;
  Status?: "Pending" | "InProgress" | "Delayed" | "Success" | "Cancelled" | "TimedOut" | "Failed" | "Cancelling" | (string & {}) | undefined;
  StatusDetails?: string | undefined;
  StandardOutputContent?: string | undefined;
  StandardOutputUrl?: string | undefined;
  StandardErrorContent?: string | undefined;
  StandardErrorUrl?: string | undefined;
  CloudWatchOutputConfig?: CloudWatchOutputConfig | undefined;
}

export interface GetDocumentRequest {
  Name: string;
  VersionName?: string | undefined;
  DocumentVersion?: string | undefined;
  DocumentFormat?: "YAML" | "JSON" | "TEXT" | (string & {}) | undefined;
}

export interface GetDocumentResult {
  Name?: string | undefined;
  CreatedDate?: Date | undefined;
  DisplayName?: string | undefined;
  VersionName?: string | undefined;
  DocumentVersion?: string | undefined;
  Status?: "Creating" | "Active" | "Updating" | "Deleting" | "Failed" | (string & {}) | undefined;
  StatusInformation?: string | undefined;
  Content?: string | undefined;
  DocumentType?: "Command" | "Policy" | "Automation" | "Session" | "Package" | "ApplicationConfiguration" | "ApplicationConfigurationSchema" | "DeploymentStrategy" | "ChangeCalendar" | "Automation.ChangeTemplate" | "ProblemAnalysis" | "ProblemAnalysisTemplate" | "CloudFormation" | "ConformancePackTemplate" | "QuickSetup" | "ManualApprovalPolicy" | "AutoApprovalPolicy" | (string & {}) | undefined;
  DocumentFormat?: "YAML" | "JSON" | "TEXT" | (string & {}) | undefined;
  Requires?: readonly DocumentRequires[] | undefined;
  AttachmentsContent?: readonly AttachmentContent[] | undefined;
  ReviewStatus?: "APPROVED" | "NOT_REVIEWED" | "PENDING" | "REJECTED" | (string & {}) | undefined;
}

export interface GetMaintenanceWindowExecutionRequest {
  WindowExecutionId: string;
}

export interface GetMaintenanceWindowExecutionResult {
  WindowExecutionId?: string | undefined;
  TaskIds?: readonly string[] | undefined;
  Status?: "PENDING" | "IN_PROGRESS" | "SUCCESS" | "FAILED" | "TIMED_OUT" | "CANCELLING" | "CANCELLED" | "SKIPPED_OVERLAPPING" | (string & {}) | undefined;
  StatusDetails?: string | undefined;
  StartTime?: Date | undefined;
  EndTime?: Date | undefined;
}

export interface GetMaintenanceWindowExecutionTaskInvocationRequest {
  WindowExecutionId: string;
  TaskId: string;
  InvocationId: string;
}

export interface GetMaintenanceWindowExecutionTaskInvocationResult {
  WindowExecutionId?: string | undefined;
  TaskExecutionId?: string | undefined;
  InvocationId?: string | undefined;
  ExecutionId?: string | undefined;
  TaskType?: "RUN_COMMAND" | "AUTOMATION" | "STEP_FUNCTIONS" | "LAMBDA" | (string & {}) | undefined;
  Parameters?: string | undefined;
  Status?: "PENDING" | "IN_PROGRESS" | "SUCCESS" | "FAILED" | "TIMED_OUT" | "CANCELLING" | "CANCELLED" | "SKIPPED_OVERLAPPING" | (string & {}) | undefined;
  StatusDetails?: string | undefined;
  StartTime?: Date | undefined;
  EndTime?: Date | undefined;
  OwnerInformation?: string | undefined;
  WindowTargetId?: string | undefined;
}

export interface GetMaintenanceWindowExecutionTaskRequest {
  WindowExecutionId: string;
  TaskId: string;
}

export interface GetMaintenanceWindowExecutionTaskResult {
  WindowExecutionId?: string | undefined;
  TaskExecutionId?: string | undefined;
  TaskArn?: string | undefined;
  ServiceRole?: string | undefined;
  Type?: "RUN_COMMAND" | "AUTOMATION" | "STEP_FUNCTIONS" | "LAMBDA" | (string & {}) | undefined;
  TaskParameters?: readonly Readonly<Record<string, MaintenanceWindowTaskParameterValueExpression>>[] | undefined;
  Priority?: number | undefined;
  MaxConcurrency?: string | undefined;
  MaxErrors?: string | undefined;
  Status?: "PENDING" | "IN_PROGRESS" | "SUCCESS" | "FAILED" | "TIMED_OUT" | "CANCELLING" | "CANCELLED" | "SKIPPED_OVERLAPPING" | (string & {}) | undefined;
  StatusDetails?: string | undefined;
  StartTime?: Date | undefined;
  EndTime?: Date | undefined;
  AlarmConfiguration?: AlarmConfiguration | undefined;
  TriggeredAlarms?: readonly AlarmStateInformation[] | undefined;
}

export interface GetMaintenanceWindowRequest {
  WindowId: string;
}

export interface GetMaintenanceWindowResult {
  WindowId?: string | undefined;
  Name?: string | undefined;
  Description?: string | undefined;
  StartDate?: string | undefined;
  EndDate?: string | undefined;
  Schedule?: string | undefined;
  ScheduleTimezone?: string | undefined;
  ScheduleOffset?: number | undefined;
  NextExecutionTime?: string | undefined;
  Duration?: number | undefined;
  Cutoff?: number | undefined;
  AllowUnassociatedTargets?: boolean | undefined;
  Enabled?: boolean | undefined;
  CreatedDate?: Date | undefined;
  ModifiedDate?: Date | undefined;
}

export interface GetMaintenanceWindowTaskRequest {
  WindowId: string;
  WindowTaskId: string;
}

export interface GetMaintenanceWindowTaskResult {
  WindowId?: string | undefined;
  WindowTaskId?: string | undefined;
  Targets?: readonly Target[] | undefined;
  TaskArn?: string | undefined;
  ServiceRoleArn?: string | undefined;
  TaskType?: "RUN_COMMAND" | "AUTOMATION" | "STEP_FUNCTIONS" | "LAMBDA" | (string & {}) | undefined;
  TaskParameters?: Readonly<Record<string, MaintenanceWindowTaskParameterValueExpression>> | undefined;
  TaskInvocationParameters?: MaintenanceWindowTaskInvocationParameters | undefined;
  Priority?: number | undefined;
  MaxConcurrency?: string | undefined;
  MaxErrors?: string | undefined;
  LoggingInfo?: LoggingInfo | undefined;
  Name?: string | undefined;
  Description?: string | undefined;
  CutoffBehavior?: "CONTINUE_TASK" | "CANCEL_TASK" | (string & {}) | undefined;
  AlarmConfiguration?: AlarmConfiguration | undefined;
}

export interface GetParameterHistoryRequest {
  Name: string;
  WithDecryption?: boolean | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
}

export interface GetParameterHistoryResult {
  Parameters?: readonly ParameterHistory[] | undefined;
  NextToken?: string | undefined;
}

export interface GetParameterRequest {
  Name: string;
  WithDecryption?: boolean | undefined;
}

export interface GetParameterResult {
  Parameter?: Parameter | undefined;
}

export interface GetParametersByPathRequest {
  Path: string;
  Recursive?: boolean | undefined;
  ParameterFilters?: readonly ParameterStringFilter[] | undefined;
  WithDecryption?: boolean | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
}

export interface GetParametersByPathResult {
  Parameters?: readonly Parameter[] | undefined;
  NextToken?: string | undefined;
}

export interface GetParametersRequest {
  Names: readonly string[];
  WithDecryption?: boolean | undefined;
}

export interface GetParametersResult {
  Parameters?: readonly Parameter[] | undefined;
  InvalidParameters?: readonly string[] | undefined;
}

export interface GetServiceSettingRequest {
  SettingId: string;
}

export interface GetServiceSettingResult {
  ServiceSetting?: ServiceSetting | undefined;
}

export interface InstanceAggregatedAssociationOverview {
  DetailedStatus?: string | undefined;
  InstanceAssociationStatusAggregatedCount?: Readonly<Record<string, number>> | undefined;
}

export interface InstanceInformation {
  InstanceId?: string | undefined;
  PingStatus?: "Online" | "ConnectionLost" | "Inactive" | (string & {}) | undefined;
  LastPingDateTime?: Date | undefined;
  AgentVersion?: string | undefined;
  IsLatestVersion?: boolean | undefined;
  PlatformType?: "Windows" | "Linux" | "MacOS" | (string & {}) | undefined;
  PlatformName?: string | undefined;
  PlatformVersion?: string | undefined;
  ActivationId?: string | undefined;
  IamRole?: string | undefined;
  RegistrationDate?: Date | undefined;
  ResourceType?: "ManagedInstance" | "EC2Instance" | (string & {}) | undefined;
  Name?: string | undefined;
  IPAddress?: string | undefined;
  ComputerName?: string | undefined;
  AssociationStatus?: string | undefined;
  LastAssociationExecutionDate?: Date | undefined;
  LastSuccessfulAssociationExecutionDate?: Date | undefined;
  AssociationOverview?: InstanceAggregatedAssociationOverview | undefined;
  SourceId?: string | undefined;
  SourceType?: "AWS::EC2::Instance" | "AWS::IoT::Thing" | "AWS::SSM::ManagedInstance" | (string & {}) | undefined;
}

export interface InstanceInformationFilter {
  key: "InstanceIds" | "AgentVersion" | "PingStatus" | "PlatformTypes" | "ActivationIds" | "IamRole" | "ResourceType" | "AssociationStatus" | (string & {});
  valueSet: readonly string[];
}

export interface InstanceInformationStringFilter {
  Key: string;
  Values: readonly string[];
}

export interface LabelParameterVersionRequest {
  Name: string;
  ParameterVersion?: number | undefined;
  Labels: readonly string[];
}

export interface LabelParameterVersionResult {
  InvalidLabels?: readonly string[] | undefined;
  ParameterVersion?: number | undefined;
}

export interface ListCommandInvocationsRequest {
  CommandId?: string | undefined;
  InstanceId?: string | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
  Filters?: readonly CommandFilter[] | undefined;
  Details?: boolean | undefined;
}

export interface ListCommandInvocationsResult {
  CommandInvocations?: readonly CommandInvocation[] | undefined;
  NextToken?: string | undefined;
}

export interface ListCommandsRequest {
  CommandId?: string | undefined;
  InstanceId?: string | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
  Filters?: readonly CommandFilter[] | undefined;
}

export interface ListCommandsResult {
  Commands?: readonly Command[] | undefined;
  NextToken?: string | undefined;
}

export interface ListDocumentVersionsRequest {
  Name: string;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
}

export interface ListDocumentVersionsResult {
  DocumentVersions?: readonly DocumentVersionInfo[] | undefined;
  NextToken?: string | undefined;
}

export interface ListDocumentsRequest {
  DocumentFilterList?: readonly DocumentFilter[] | undefined;
  Filters?: readonly DocumentKeyValuesFilter[] | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
}

export interface ListDocumentsResult {
  DocumentIdentifiers?: readonly DocumentIdentifier[] | undefined;
  NextToken?: string | undefined;
}

export interface ListTagsForResourceRequest {
  ResourceType: "Document" | "ManagedInstance" | "MaintenanceWindow" | "Parameter" | "PatchBaseline" | "OpsItem" | "OpsMetadata" | "Automation" | "Association" | (string & {});
  ResourceId: string;
}

export interface ListTagsForResourceResult {
  TagList?: readonly Tag[] | undefined;
}

export interface LoggingInfo {
  S3BucketName: string;
  S3KeyPrefix?: string | undefined;
  S3Region: string;
}

export interface MaintenanceWindowAutomationParameters {
  DocumentVersion?: string | undefined;
  Parameters?: Readonly<Record<string, readonly string[]>> | undefined;
}

export interface MaintenanceWindowExecution {
  WindowId?: string | undefined;
  WindowExecutionId?: string | undefined;
  Status?: "PENDING" | "IN_PROGRESS" | "SUCCESS" | "FAILED" | "TIMED_OUT" | "CANCELLING" | "CANCELLED" | "SKIPPED_OVERLAPPING" | (string & {}) | undefined;
  StatusDetails?: string | undefined;
  StartTime?: Date | undefined;
  EndTime?: Date | undefined;
}

export interface MaintenanceWindowExecutionTaskIdentity {
  WindowExecutionId?: string | undefined;
  TaskExecutionId?: string | undefined;
  Status?: "PENDING" | "IN_PROGRESS" | "SUCCESS" | "FAILED" | "TIMED_OUT" | "CANCELLING" | "CANCELLED" | "SKIPPED_OVERLAPPING" | (string & {}) | undefined;
  StatusDetails?: string | undefined;
  StartTime?: Date | undefined;
  EndTime?: Date | undefined;
  TaskArn?: string | undefined;
  TaskType?: "RUN_COMMAND" | "AUTOMATION" | "STEP_FUNCTIONS" | "LAMBDA" | (string & {}) | undefined;
  AlarmConfiguration?: AlarmConfiguration | undefined;
  TriggeredAlarms?: readonly AlarmStateInformation[] | undefined;
}

export interface MaintenanceWindowExecutionTaskInvocationIdentity {
  WindowExecutionId?: string | undefined;
  TaskExecutionId?: string | undefined;
  InvocationId?: string | undefined;
  ExecutionId?: string | undefined;
  TaskType?: "RUN_COMMAND" | "AUTOMATION" | "STEP_FUNCTIONS" | "LAMBDA" | (string & {}) | undefined;
  Parameters?: string | undefined;
  Status?: "PENDING" | "IN_PROGRESS" | "SUCCESS" | "FAILED" | "TIMED_OUT" | "CANCELLING" | "CANCELLED" | "SKIPPED_OVERLAPPING" | (string & {}) | undefined;
  StatusDetails?: string | undefined;
  StartTime?: Date | undefined;
  EndTime?: Date | undefined;
  OwnerInformation?: string | undefined;
  WindowTargetId?: string | undefined;
}

export interface MaintenanceWindowFilter {
  Key?: string | undefined;
  Values?: readonly string[] | undefined;
}

export interface MaintenanceWindowIdentity {
  WindowId?: string | undefined;
  Name?: string | undefined;
  Description?: string | undefined;
  Enabled?: boolean | undefined;
  Duration?: number | undefined;
  Cutoff?: number | undefined;
  Schedule?: string | undefined;
  ScheduleTimezone?: string | undefined;
  ScheduleOffset?: number | undefined;
  EndDate?: string | undefined;
  StartDate?: string | undefined;
  NextExecutionTime?: string | undefined;
}

export interface MaintenanceWindowIdentityForTarget {
  WindowId?: string | undefined;
  Name?: string | undefined;
}

export interface MaintenanceWindowLambdaParameters {
  ClientContext?: string | undefined;
  Qualifier?: string | undefined;
  Payload?: Uint8Array | undefined;
}

export interface MaintenanceWindowRunCommandParameters {
  Comment?: string | undefined;
  CloudWatchOutputConfig?: CloudWatchOutputConfig | undefined;
  DocumentHash?: string | undefined;
  DocumentHashType?: "Sha256" | "Sha1" | (string & {}) | undefined;
  DocumentVersion?: string | undefined;
  NotificationConfig?: NotificationConfig | undefined;
  OutputS3BucketName?: string | undefined;
  OutputS3KeyPrefix?: string | undefined;
  Parameters?: Readonly<Record<string, readonly string[]>> | undefined;
  ServiceRoleArn?: string | undefined;
  TimeoutSeconds?: number | undefined;
}

export interface MaintenanceWindowStepFunctionsParameters {
  Input?: string | undefined;
  Name?: string | undefined;
}

export interface MaintenanceWindowTarget {
  WindowId?: string | undefined;
  WindowTargetId?: string | undefined;
  ResourceType?: "INSTANCE" | "RESOURCE_GROUP" | (string & {}) | undefined;
  Targets?: readonly Target[] | undefined;
  OwnerInformation?: string | undefined;
  Name?: string | undefined;
  Description?: string | undefined;
}

export interface MaintenanceWindowTask {
  WindowId?: string | undefined;
  WindowTaskId?: string | undefined;
  TaskArn?: string | undefined;
  Type?: "RUN_COMMAND" | "AUTOMATION" | "STEP_FUNCTIONS" | "LAMBDA" | (string & {}) | undefined;
  Targets?: readonly Target[] | undefined;
  TaskParameters?: Readonly<Record<string, MaintenanceWindowTaskParameterValueExpression>> | undefined;
  Priority?: number | undefined;
  LoggingInfo?: LoggingInfo | undefined;
  ServiceRoleArn?: string | undefined;
  MaxConcurrency?: string | undefined;
  MaxErrors?: string | undefined;
  Name?: string | undefined;
  Description?: string | undefined;
  CutoffBehavior?: "CONTINUE_TASK" | "CANCEL_TASK" | (string & {}) | undefined;
  AlarmConfiguration?: AlarmConfiguration | undefined;
}

export interface MaintenanceWindowTaskInvocationParameters {
  RunCommand?: MaintenanceWindowRunCommandParameters | undefined;
  Automation?: MaintenanceWindowAutomationParameters | undefined;
  StepFunctions?: MaintenanceWindowStepFunctionsParameters | undefined;
  Lambda?: MaintenanceWindowLambdaParameters | undefined;
}

export interface MaintenanceWindowTaskParameterValueExpression {
  Values?: readonly string[] | undefined;
}

export interface ModifyDocumentPermissionRequest {
  Name: string;
  PermissionType: "Share" | (string & {});
  AccountIdsToAdd?: readonly string[] | undefined;
  AccountIdsToRemove?: readonly string[] | undefined;
  SharedDocumentVersion?: string | undefined;
}

export interface ModifyDocumentPermissionResponse {

}

export interface NotificationConfig {
  NotificationArn?: string | undefined;
  NotificationEvents?: readonly ("All" | "InProgress" | "Success" | "TimedOut" | "Cancelled" | "Failed" | (string & {}))[] | undefined;
  NotificationType?: "Command" | "Invocation" | (string & {}) | undefined;
}

export interface Parameter {
  Name?: string | undefined;
  Type?: "String" | "StringList" | "SecureString" | (string & {}) | undefined;
  Value?: string | undefined;
  Version?: number | undefined;
  Selector?: string | undefined;
  SourceResult?: string | undefined;
  LastModifiedDate?: Date | undefined;
  ARN?: string | undefined;
  DataType?: string | undefined;
}

export interface ParameterHistory {
  Name?: string | undefined;
  Type?: "String" | "StringList" | "SecureString" | (string & {}) | undefined;
  KeyId?: string | undefined;
  LastModifiedDate?: Date | undefined;
  LastModifiedUser?: string | undefined;
  Description?: string | undefined;
  Value?: string | undefined;
  AllowedPattern?: string | undefined;
  Version?: number | undefined;
  Labels?: readonly string[] | undefined;
  Tier?: "Standard" | "Advanced" | "Intelligent-Tiering" | (string & {}) | undefined;
  Policies?: readonly ParameterInlinePolicy[] | undefined;
  DataType?: string | undefined;
}

export interface ParameterInlinePolicy {
  PolicyText?: string | undefined;
  PolicyType?: string | undefined;
  PolicyStatus?: string | undefined;
}

export interface ParameterMetadata {
  Name?: string | undefined;
  ARN?: string | undefined;
  Type?: "String" | "StringList" | "SecureString" | (string & {}) | undefined;
  KeyId?: string | undefined;
  LastModifiedDate?: Date | undefined;
  LastModifiedUser?: string | undefined;
  Description?: string | undefined;
  AllowedPattern?: string | undefined;
  Version?: number | undefined;
  Tier?: "Standard" | "Advanced" | "Intelligent-Tiering" | (string & {}) | undefined;
  Policies?: readonly ParameterInlinePolicy[] | undefined;
  DataType?: string | undefined;
}

export interface ParameterStringFilter {
  Key: string;
  Option?: string | undefined;
  Values?: readonly string[] | undefined;
}

export interface ParametersFilter {
  Key: "Name" | "Type" | "KeyId" | (string & {});
  Values: readonly string[];
}

export interface PatchOrchestratorFilter {
  Key?: string | undefined;
  Values?: readonly string[] | undefined;
}

export interface PutParameterRequest {
  Name: string;
  Description?: string | undefined;
  Value: string;
  Type?: "String" | "StringList" | "SecureString" | (string & {}) | undefined;
  KeyId?: string | undefined;
  Overwrite?: boolean | undefined;
  AllowedPattern?: string | undefined;
  Tags?: readonly Tag[] | undefined;
  Tier?: "Standard" | "Advanced" | "Intelligent-Tiering" | (string & {}) | undefined;
  Policies?: string | undefined;
  DataType?: string | undefined;
}

export interface PutParameterResult {
  Version?: number | undefined;
  Tier?: "Standard" | "Advanced" | "Intelligent-Tiering" | (string & {}) | undefined;
}

export interface RegisterTargetWithMaintenanceWindowRequest {
  WindowId: string;
  ResourceType: "INSTANCE" | "RESOURCE_GROUP" | (string & {});
  Targets: readonly Target[];
  OwnerInformation?: string | undefined;
  Name?: string | undefined;
  Description?: string | undefined;
  ClientToken?: string | undefined;
}

export interface RegisterTargetWithMaintenanceWindowResult {
  WindowTargetId?: string | undefined;
}

export interface RegisterTaskWithMaintenanceWindowRequest {
  WindowId: string;
  Targets?: readonly Target[] | undefined;
  TaskArn: string;
  ServiceRoleArn?: string | undefined;
  TaskType: "RUN_COMMAND" | "AUTOMATION" | "STEP_FUNCTIONS" | "LAMBDA" | (string & {});
  TaskParameters?: Readonly<Record<string, MaintenanceWindowTaskParameterValueExpression>> | undefined;
  TaskInvocationParameters?: MaintenanceWindowTaskInvocationParameters | undefined;
  Priority?: number | undefined;
  MaxConcurrency?: string | undefined;
  MaxErrors?: string | undefined;
  LoggingInfo?: LoggingInfo | undefined;
  Name?: string | undefined;
  Description?: string | undefined;
  ClientToken?: string | undefined;
  CutoffBehavior?: "CONTINUE_TASK" | "CANCEL_TASK" | (string & {}) | undefined;
  AlarmConfiguration?: AlarmConfiguration | undefined;
}

export interface RegisterTaskWithMaintenanceWindowResult {
  WindowTaskId?: string | undefined;
}

export interface RemoveTagsFromResourceRequest {
  ResourceType: "Document" | "ManagedInstance" | "MaintenanceWindow" | "Parameter" | "PatchBaseline" | "OpsItem" | "OpsMetadata" | "Automation" | "Association" | (string & {});
  ResourceId: string;
  TagKeys: readonly string[];
}

export interface RemoveTagsFromResourceResult {

}

export interface ResetServiceSettingRequest {
  SettingId: string;
}

export interface ResetServiceSettingResult {
  ServiceSetting?: ServiceSetting | undefined;
}

export interface ReviewInformation {
  ReviewedTime?: Date | undefined;
  Status?: "APPROVED" | "NOT_REVIEWED" | "PENDING" | "REJECTED" | (string & {}) | undefined;
  Reviewer?: string | undefined;
}

export interface ScheduledWindowExecution {
  WindowId?: string | undefined;
  Name?: string | undefined;
  ExecutionTime?: string | undefined;
}

export interface SendCommandRequest {
  InstanceIds?: readonly string[] | undefined;
  Targets?: readonly Target[] | undefined;
  DocumentName: string;
  DocumentVersion?: string | undefined;
  DocumentHash?: string | undefined;
  DocumentHashType?: "Sha256" | "Sha1" | (string & {}) | undefined;
  TimeoutSeconds?: number | undefined;
  Comment?: string | undefined;
  Parameters?: Readonly<Record<string, readonly string[]>> | undefined;
  OutputS3Region?: string | undefined;
  OutputS3BucketName?: string | undefined;
  OutputS3KeyPrefix?: string | undefined;
  MaxConcurrency?: string | undefined;
  MaxErrors?: string | undefined;
  ServiceRoleArn?: string | undefined;
  NotificationConfig?: NotificationConfig | undefined;
  CloudWatchOutputConfig?: CloudWatchOutputConfig | undefined;
  AlarmConfiguration?: AlarmConfiguration | undefined;
}

export interface SendCommandResult {
  Command?: Command | undefined;
}

export interface ServiceSetting {
  SettingId?: string | undefined;
  SettingValue?: string | undefined;
  LastModifiedDate?: Date | undefined;
  LastModifiedUser?: string | undefined;
  ARN?: string | undefined;
  Status?: string | undefined;
}

export interface StartSessionRequest {
  Target: string;
  DocumentName?: string | undefined;
  Reason?: string | undefined;
  Parameters?: Readonly<Record<string, readonly string[]>> | undefined;
}

export interface StartSessionResponse {
  SessionId?: string | undefined;
  TokenValue?: string | undefined;
  StreamUrl?: string | undefined;
}

export interface Tag {
  Key: string;
  Value: string;
}

export interface Target {
  Key?: string | undefined;
  Values?: readonly string[] | undefined;
}

export interface UnlabelParameterVersionRequest {
  Name: string;
  ParameterVersion: number;
  Labels: readonly string[];
}

export interface UnlabelParameterVersionResult {
  RemovedLabels?: readonly string[] | undefined;
  InvalidLabels?: readonly string[] | undefined;
}

export interface UpdateDocumentDefaultVersionRequest {
  Name: string;
  DocumentVersion: string;
}

export interface UpdateDocumentDefaultVersionResult {
  Description?: DocumentDefaultVersionDescription | undefined;
}

export interface UpdateDocumentRequest {
  Content: string;
  Attachments?: readonly AttachmentsSource[] | undefined;
  Name: string;
  DisplayName?: string | undefined;
  VersionName?: string | undefined;
  DocumentVersion?: string | undefined;
  DocumentFormat?: "YAML" | "JSON" | "TEXT" | (string & {}) | undefined;
  TargetType?: string | undefined;
}

export interface UpdateDocumentResult {
  DocumentDescription?: DocumentDescription | undefined;
}

export interface UpdateMaintenanceWindowRequest {
  WindowId: string;
  Name?: string | undefined;
  Description?: string | undefined;
  StartDate?: string | undefined;
  EndDate?: string | undefined;
  Schedule?: string | undefined;
  ScheduleTimezone?: string | undefined;
  ScheduleOffset?: number | undefined;
  Duration?: number | undefined;
  Cutoff?: number | undefined;
  AllowUnassociatedTargets?: boolean | undefined;
  Enabled?: boolean | undefined;
  Replace?: boolean | undefined;
}

export interface UpdateMaintenanceWindowResult {
  WindowId?: string | undefined;
  Name?: string | undefined;
  Description?: string | undefined;
  StartDate?: string | undefined;
  EndDate?: string | undefined;
  Schedule?: string | undefined;
  ScheduleTimezone?: string | undefined;
  ScheduleOffset?: number | undefined;
  Duration?: number | undefined;
  Cutoff?: number | undefined;
  AllowUnassociatedTargets?: boolean | undefined;
  Enabled?: boolean | undefined;
}

export interface UpdateMaintenanceWindowTargetRequest {
  WindowId: string;
  WindowTargetId: string;
  Targets?: readonly Target[] | undefined;
  OwnerInformation?: string | undefined;
  Name?: string | undefined;
  Description?: string | undefined;
  Replace?: boolean | undefined;
}

export interface UpdateMaintenanceWindowTargetResult {
  WindowId?: string | undefined;
  WindowTargetId?: string | undefined;
  Targets?: readonly Target[] | undefined;
  OwnerInformation?: string | undefined;
  Name?: string | undefined;
  Description?: string | undefined;
}

export interface UpdateMaintenanceWindowTaskRequest {
  WindowId: string;
  WindowTaskId: string;
  Targets?: readonly Target[] | undefined;
  TaskArn?: string | undefined;
  ServiceRoleArn?: string | undefined;
  TaskParameters?: Readonly<Record<string, MaintenanceWindowTaskParameterValueExpression>> | undefined;
  TaskInvocationParameters?: MaintenanceWindowTaskInvocationParameters | undefined;
  Priority?: number | undefined;
  MaxConcurrency?: string | undefined;
  MaxErrors?: string | undefined;
  LoggingInfo?: LoggingInfo | undefined;
  Name?: string | undefined;
  Description?: string | undefined;
  Replace?: boolean | undefined;
  CutoffBehavior?: "CONTINUE_TASK" | "CANCEL_TASK" | (string & {}) | undefined;
  AlarmConfiguration?: AlarmConfiguration | undefined;
}

export interface UpdateMaintenanceWindowTaskResult {
  WindowId?: string | undefined;
  WindowTaskId?: string | undefined;
  Targets?: readonly Target[] | undefined;
  TaskArn?: string | undefined;
  ServiceRoleArn?: string | undefined;
  TaskParameters?: Readonly<Record<string, MaintenanceWindowTaskParameterValueExpression>> | undefined;
  TaskInvocationParameters?: MaintenanceWindowTaskInvocationParameters | undefined;
  Priority?: number | undefined;
  MaxConcurrency?: string | undefined;
  MaxErrors?: string | undefined;
  LoggingInfo?: LoggingInfo | undefined;
  Name?: string | undefined;
  Description?: string | undefined;
  CutoffBehavior?: "CONTINUE_TASK" | "CANCEL_TASK" | (string & {}) | undefined;
  AlarmConfiguration?: AlarmConfiguration | undefined;
}

export interface UpdateServiceSettingRequest {
  SettingId: string;
  SettingValue: string;
}

export interface UpdateServiceSettingResult {

}
