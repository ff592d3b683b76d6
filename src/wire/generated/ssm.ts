// Made by `npm run generate`. Do not edit.

/** The actions of ssm in use. */
export interface Actions {
  AddTagsToResource: { input: AddTagsToResourceRequest; output: AddTagsToResourceResult };
  AssociateOpsItemRelatedItem: { input: AssociateOpsItemRelatedItemRequest; output: AssociateOpsItemRelatedItemResponse };
  CancelCommand: { input: CancelCommandRequest; output: CancelCommandResult };
  CancelMaintenanceWindowExecution: { input: CancelMaintenanceWindowExecutionRequest; output: CancelMaintenanceWindowExecutionResult };
  CreateActivation: { input: CreateActivationRequest; output: CreateActivationResult };
  CreateAssociation: { input: CreateAssociationRequest; output: CreateAssociationResult };
  CreateAssociationBatch: { input: CreateAssociationBatchRequest; output: CreateAssociationBatchResult };
  CreateDocument: { input: CreateDocumentRequest; output: CreateDocumentResult };
  CreateMaintenanceWindow: { input: CreateMaintenanceWindowRequest; output: CreateMaintenanceWindowResult };
  CreateOpsItem: { input: CreateOpsItemRequest; output: CreateOpsItemResponse };
  CreateOpsMetadata: { input: CreateOpsMetadataRequest; output: CreateOpsMetadataResult };
  CreatePatchBaseline: { input: CreatePatchBaselineRequest; output: CreatePatchBaselineResult };
  CreateResourceDataSync: { input: CreateResourceDataSyncRequest; output: CreateResourceDataSyncResult };
  DeleteActivation: { input: DeleteActivationRequest; output: DeleteActivationResult };
  DeleteAssociation: { input: DeleteAssociationRequest; output: DeleteAssociationResult };
  DeleteDocument: { input: DeleteDocumentRequest; output: DeleteDocumentResult };
  DeleteInventory: { input: DeleteInventoryRequest; output: DeleteInventoryResult };
  DeleteMaintenanceWindow: { input: DeleteMaintenanceWindowRequest; output: DeleteMaintenanceWindowResult };
  DeleteOpsItem: { input: DeleteOpsItemRequest; output: DeleteOpsItemResponse };
  DeleteOpsMetadata: { input: DeleteOpsMetadataRequest; output: DeleteOpsMetadataResult };
  DeleteParameter: { input: DeleteParameterRequest; output: DeleteParameterResult };
  DeleteParameters: { input: DeleteParametersRequest; output: DeleteParametersResult };
  DeletePatchBaseline: { input: DeletePatchBaselineRequest; output: DeletePatchBaselineResult };
  DeleteResourceDataSync: { input: DeleteResourceDataSyncRequest; output: DeleteResourceDataSyncResult };
  DeregisterPatchBaselineForPatchGroup: { input: DeregisterPatchBaselineForPatchGroupRequest; output: DeregisterPatchBaselineForPatchGroupResult };
  DeregisterTargetFromMaintenanceWindow: { input: DeregisterTargetFromMaintenanceWindowRequest; output: DeregisterTargetFromMaintenanceWindowResult };
  DeregisterTaskFromMaintenanceWindow: { input: DeregisterTaskFromMaintenanceWindowRequest; output: DeregisterTaskFromMaintenanceWindowResult };
  DescribeActivations: { input: DescribeActivationsRequest; output: DescribeActivationsResult };
  DescribeAssociation: { input: DescribeAssociationRequest; output: DescribeAssociationResult };
  DescribeAssociationExecutionTargets: { input: DescribeAssociationExecutionTargetsRequest; output: DescribeAssociationExecutionTargetsResult };
  DescribeAssociationExecutions: { input: DescribeAssociationExecutionsRequest; output: DescribeAssociationExecutionsResult };
  DescribeAutomationExecutions: { input: DescribeAutomationExecutionsRequest; output: DescribeAutomationExecutionsResult };
  DescribeAutomationStepExecutions: { input: DescribeAutomationStepExecutionsRequest; output: DescribeAutomationStepExecutionsResult };
  DescribeAvailablePatches: { input: DescribeAvailablePatchesRequest; output: DescribeAvailablePatchesResult };
  DescribeDocument: { input: DescribeDocumentRequest; output: DescribeDocumentResult };
  DescribeDocumentPermission: { input: DescribeDocumentPermissionRequest; output: DescribeDocumentPermissionResponse };
  DescribeEffectiveInstanceAssociations: { input: DescribeEffectiveInstanceAssociationsRequest; output: DescribeEffectiveInstanceAssociationsResult };
  DescribeEffectivePatchesForPatchBaseline: { input: DescribeEffectivePatchesForPatchBaselineRequest; output: DescribeEffectivePatchesForPatchBaselineResult };
  DescribeInstanceAssociationsStatus: { input: DescribeInstanceAssociationsStatusRequest; output: DescribeInstanceAssociationsStatusResult };
  DescribeInstanceInformation: { input: DescribeInstanceInformationRequest; output: DescribeInstanceInformationResult };
  DescribeInstancePatchStates: { input: DescribeInstancePatchStatesRequest; output: DescribeInstancePatchStatesResult };
  DescribeInstancePatchStatesForPatchGroup: { input: DescribeInstancePatchStatesForPatchGroupRequest; output: DescribeInstancePatchStatesForPatchGroupResult };
  DescribeInstancePatches: { input: DescribeInstancePatchesRequest; output: DescribeInstancePatchesResult };
  DescribeInventoryDeletions: { input: DescribeInventoryDeletionsRequest; output: DescribeInventoryDeletionsResult };
  DescribeMaintenanceWindowExecutionTaskInvocations: { input: DescribeMaintenanceWindowExecutionTaskInvocationsRequest; output: DescribeMaintenanceWindowExecutionTaskInvocationsResult };
  DescribeMaintenanceWindowExecutionTasks: { input: DescribeMaintenanceWindowExecutionTasksRequest; output: DescribeMaintenanceWindowExecutionTasksResult };
  DescribeMaintenanceWindowExecutions: { input: DescribeMaintenanceWindowExecutionsRequest; output: DescribeMaintenanceWindowExecutionsResult };
  DescribeMaintenanceWindowSchedule: { input: DescribeMaintenanceWindowScheduleRequest; output: DescribeMaintenanceWindowScheduleResult };
  DescribeMaintenanceWindowTargets: { input: DescribeMaintenanceWindowTargetsRequest; output: DescribeMaintenanceWindowTargetsResult };
  DescribeMaintenanceWindowTasks: { input: DescribeMaintenanceWindowTasksRequest; output: DescribeMaintenanceWindowTasksResult };
  DescribeMaintenanceWindows: { input: DescribeMaintenanceWindowsRequest; output: DescribeMaintenanceWindowsResult };
  DescribeMaintenanceWindowsForTarget: { input: DescribeMaintenanceWindowsForTargetRequest; output: DescribeMaintenanceWindowsForTargetResult };
  DescribeOpsItems: { input: DescribeOpsItemsRequest; output: DescribeOpsItemsResponse };
  DescribeParameters: { input: DescribeParametersRequest; output: DescribeParametersResult };
  DescribePatchBaselines: { input: DescribePatchBaselinesRequest; output: DescribePatchBaselinesResult };
  DescribePatchGroupState: { input: DescribePatchGroupStateRequest; output: DescribePatchGroupStateResult };
  DescribePatchGroups: { input: DescribePatchGroupsRequest; output: DescribePatchGroupsResult };
  DescribePatchProperties: { input: DescribePatchPropertiesRequest; output: DescribePatchPropertiesResult };
  DescribeSessions: { input: DescribeSessionsRequest; output: DescribeSessionsResponse };
  DisassociateOpsItemRelatedItem: { input: DisassociateOpsItemRelatedItemRequest; output: DisassociateOpsItemRelatedItemResponse };
  GetAutomationExecution: { input: GetAutomationExecutionRequest; output: GetAutomationExecutionResult };
  GetCommandInvocation: { input: GetCommandInvocationRequest; output: GetCommandInvocationResult };
  GetConnectionStatus: { input: GetConnectionStatusRequest; output: GetConnectionStatusResponse };
  GetDefaultPatchBaseline: { input: GetDefaultPatchBaselineRequest; output: GetDefaultPatchBaselineResult };
  GetDocument: { input: GetDocumentRequest; output: GetDocumentResult };
  GetInventory: { input: GetInventoryRequest; output: GetInventoryResult };
  GetInventorySchema: { input: GetInventorySchemaRequest; output: GetInventorySchemaResult };
  GetMaintenanceWindow: { input: GetMaintenanceWindowRequest; output: GetMaintenanceWindowResult };
  GetMaintenanceWindowExecution: { input: GetMaintenanceWindowExecutionRequest; output: GetMaintenanceWindowExecutionResult };
  GetMaintenanceWindowExecutionTask: { input: GetMaintenanceWindowExecutionTaskRequest; output: GetMaintenanceWindowExecutionTaskResult };
  GetMaintenanceWindowExecutionTaskInvocation: { input: GetMaintenanceWindowExecutionTaskInvocationRequest; output: GetMaintenanceWindowExecutionTaskInvocationResult };
  GetMaintenanceWindowTask: { input: GetMaintenanceWindowTaskRequest; output: GetMaintenanceWindowTaskResult };
  GetOpsItem: { input: GetOpsItemRequest; output: GetOpsItemResponse };
  GetOpsMetadata: { input: GetOpsMetadataRequest; output: GetOpsMetadataResult };
  GetParameter: { input: GetParameterRequest; output: GetParameterResult };
  GetParameterHistory: { input: GetParameterHistoryRequest; output: GetParameterHistoryResult };
  GetParameters: { input: GetParametersRequest; output: GetParametersResult };
  GetParametersByPath: { input: GetParametersByPathRequest; output: GetParametersByPathResult };
  GetPatchBaseline: { input: GetPatchBaselineRequest; output: GetPatchBaselineResult };
  GetPatchBaselineForPatchGroup: { input: GetPatchBaselineForPatchGroupRequest; output: GetPatchBaselineForPatchGroupResult };
  GetServiceSetting: { input: GetServiceSettingRequest; output: GetServiceSettingResult };
  LabelParameterVersion: { input: LabelParameterVersionRequest; output: LabelParameterVersionResult };
  ListAssociationVersions: { input: ListAssociationVersionsRequest; output: ListAssociationVersionsResult };
  ListAssociations: { input: ListAssociationsRequest; output: ListAssociationsResult };
  ListCommandInvocations: { input: ListCommandInvocationsRequest; output: ListCommandInvocationsResult };
  ListCommands: { input: ListCommandsRequest; output: ListCommandsResult };
  ListComplianceItems: { input: ListComplianceItemsRequest; output: ListComplianceItemsResult };
  ListComplianceSummaries: { input: ListComplianceSummariesRequest; output: ListComplianceSummariesResult };
  ListDocumentVersions: { input: ListDocumentVersionsRequest; output: ListDocumentVersionsResult };
  ListDocuments: { input: ListDocumentsRequest; output: ListDocumentsResult };
  ListInventoryEntries: { input: ListInventoryEntriesRequest; output: ListInventoryEntriesResult };
  ListOpsItemEvents: { input: ListOpsItemEventsRequest; output: ListOpsItemEventsResponse };
  ListOpsItemRelatedItems: { input: ListOpsItemRelatedItemsRequest; output: ListOpsItemRelatedItemsResponse };
  ListOpsMetadata: { input: ListOpsMetadataRequest; output: ListOpsMetadataResult };
  ListResourceComplianceSummaries: { input: ListResourceComplianceSummariesRequest; output: ListResourceComplianceSummariesResult };
  ListResourceDataSync: { input: ListResourceDataSyncRequest; output: ListResourceDataSyncResult };
  ListTagsForResource: { input: ListTagsForResourceRequest; output: ListTagsForResourceResult };
  ModifyDocumentPermission: { input: ModifyDocumentPermissionRequest; output: ModifyDocumentPermissionResponse };
  PutComplianceItems: { input: PutComplianceItemsRequest; output: PutComplianceItemsResult };
  PutInventory: { input: PutInventoryRequest; output: PutInventoryResult };
  PutParameter: { input: PutParameterRequest; output: PutParameterResult };
  RegisterDefaultPatchBaseline: { input: RegisterDefaultPatchBaselineRequest; output: RegisterDefaultPatchBaselineResult };
  RegisterPatchBaselineForPatchGroup: { input: RegisterPatchBaselineForPatchGroupRequest; output: RegisterPatchBaselineForPatchGroupResult };
  RegisterTargetWithMaintenanceWindow: { input: RegisterTargetWithMaintenanceWindowRequest; output: RegisterTargetWithMaintenanceWindowResult };
  RegisterTaskWithMaintenanceWindow: { input: RegisterTaskWithMaintenanceWindowRequest; output: RegisterTaskWithMaintenanceWindowResult };
  RemoveTagsFromResource: { input: RemoveTagsFromResourceRequest; output: RemoveTagsFromResourceResult };
  ResetServiceSetting: { input: ResetServiceSettingRequest; output: ResetServiceSettingResult };
  SendCommand: { input: SendCommandRequest; output: SendCommandResult };
  StartAssociationsOnce: { input: StartAssociationsOnceRequest; output: StartAssociationsOnceResult };
  StartAutomationExecution: { input: StartAutomationExecutionRequest; output: StartAutomationExecutionResult };
  StartSession: { input: StartSessionRequest; output: StartSessionResponse };
  StopAutomationExecution: { input: StopAutomationExecutionRequest; output: StopAutomationExecutionResult };
  TerminateSession: { input: TerminateSessionRequest; output: TerminateSessionResponse };
  UnlabelParameterVersion: { input: UnlabelParameterVersionRequest; output: UnlabelParameterVersionResult };
  UpdateAssociation: { input: UpdateAssociationRequest; output: UpdateAssociationResult };
  UpdateAssociationStatus: { input: UpdateAssociationStatusRequest; output: UpdateAssociationStatusResult };
  UpdateDocument: { input: UpdateDocumentRequest; output: UpdateDocumentResult };
  UpdateDocumentDefaultVersion: { input: UpdateDocumentDefaultVersionRequest; output: UpdateDocumentDefaultVersionResult };
  UpdateMaintenanceWindow: { input: UpdateMaintenanceWindowRequest; output: UpdateMaintenanceWindowResult };
  UpdateMaintenanceWindowTarget: { input: UpdateMaintenanceWindowTargetRequest; output: UpdateMaintenanceWindowTargetResult };
  UpdateMaintenanceWindowTask: { input: UpdateMaintenanceWindowTaskRequest; output: UpdateMaintenanceWindowTaskResult };
  UpdateOpsItem: { input: UpdateOpsItemRequest; output: UpdateOpsItemResponse };
  UpdateOpsMetadata: { input: UpdateOpsMetadataRequest; output: UpdateOpsMetadataResult };
  UpdatePatchBaseline: { input: UpdatePatchBaselineRequest; output: UpdatePatchBaselineResult };
  UpdateResourceDataSync: { input: UpdateResourceDataSyncRequest; output: UpdateResourceDataSyncResult };
  UpdateServiceSetting: { input: UpdateServiceSettingRequest; output: UpdateServiceSettingResult };
}

export interface AccountSharingInfo {
  AccountId?: string | undefined;
  SharedDocumentVersion?: string | undefined;
}

export interface Activation {
  ActivationId?: string | undefined;
  Description?: string | undefined;
  DefaultInstanceName?: string | undefined;
  IamRole?: string | undefined;
  RegistrationLimit?: number | undefined;
  RegistrationsCount?: number | undefined;
  ExpirationDate?: Date | undefined;
  Expired?: boolean | undefined;
  CreatedDate?: Date | undefined;
  Tags?: readonly Tag[] | undefined;
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

export interface AssociateOpsItemRelatedItemRequest {
  OpsItemId: string;
  AssociationType: string;
  ResourceType: string;
  ResourceUri: string;
}

export interface AssociateOpsItemRelatedItemResponse {
  AssociationId?: string | undefined;
}

export interface Association {
  Name?: string | undefined;
  InstanceId?: string | undefined;
  AssociationId?: string | undefined;
  AssociationVersion?: string | undefined;
  DocumentVersion?: string | undefined;
  Targets?: readonly Target[] | undefined;
  LastExecutionDate?: Date | undefined;
  Overview?: AssociationOverview | undefined;
  ScheduleExpression?: string | undefined;
  AssociationName?: string | undefined;
  ScheduleOffset?: number | undefined;
  Duration?: number | undefined;
  TargetMaps?: readonly Readonly<Record<string, readonly string[]>>[] | undefined;
}

export interface AssociationDescription {
  Name?: string | undefined;
  InstanceId?: string | undefined;
  AssociationVersion?: string | undefined;
  Date?: Date | undefined;
  LastUpdateAssociationDate?: Date | undefined;
  Status?: AssociationStatus | undefined;
  Overview?: AssociationOverview | undefined;
  DocumentVersion?: string | undefined;
  AutomationTargetParameterName?: string | undefined;
  Parameters?: Readonly<Record<string, readonly string[]>> | undefined;
  AssociationId?: string | undefined;
  Targets?: readonly Target[] | undefined;
  ScheduleExpression?: string | undefined;
  OutputLocation?: InstanceAssociationOutputLocation | undefined;
  LastExecutionDate?: Date | undefined;
  LastSuccessfulExecutionDate?: Date | undefined;
  AssociationName?: string | undefined;
  MaxErrors?: string | undefined;
  MaxConcurrency?: string | undefined;
  ComplianceSeverity?: "CRITICAL" | "HIGH" | "MEDIUM" | "LOW" | "UNSPECIFIED" | (string & {}) | undefined;
  SyncCompliance?: "AUTO" | "MANUAL" | (string & {}) | undefined;
  ApplyOnlyAtCronInterval?: boolean | undefined;
  CalendarNames?: readonly string[] | undefined;
  TargetLocations?: readonly TargetLocation[] | undefined;
  ScheduleOffset?: number | undefined;
  Duration?: number | undefined;
  TargetMaps?: readonly Readonly<Record<string, readonly string[]>>[] | undefined;
  AlarmConfiguration?: AlarmConfiguration | undefined;
  TriggeredAlarms?: readonly AlarmStateInformation[] | undefined;
  AssociationDispatchAssumeRole?: string | undefined;
}

export interface AssociationExecution {
  AssociationId?: string | undefined;
  AssociationVersion?: string | undefined;
  ExecutionId?: string | undefined;
  Status?: string | undefined;
  DetailedStatus?: string | undefined;
  CreatedTime?: Date | undefined;
  LastExecutionDate?: Date | undefined;
  ResourceCountByStatus?: string | undefined;
  AlarmConfiguration?: AlarmConfiguration | undefined;
  TriggeredAlarms?: readonly AlarmStateInformation[] | undefined;
}

export interface AssociationExecutionFilter {
  Key: "ExecutionId" | "Status" | "CreatedTime" | (string & {});
  Value: string;
  Type: "EQUAL" | "LESS_THAN" | "GREATER_THAN" | (string & {});
}

export interface AssociationExecutionTarget {
  AssociationId?: string | undefined;
  AssociationVersion?: string | undefined;
  ExecutionId?: string | undefined;
  ResourceId?: string | undefined;
  ResourceType?: string | undefined;
  Status?: string | undefined;
  DetailedStatus?: string | undefined;
  LastExecutionDate?: Date | undefined;
  OutputSource?: OutputSource | undefined;
}

export interface AssociationExecutionTargetsFilter {
  Key: "Status" | "ResourceId" | "ResourceType" | (string & {});
  Value: string;
}

export interface AssociationFilter {
  key: "InstanceId" | "Name" | "AssociationId" | "AssociationStatusName" | "LastExecutedBefore" | "LastExecutedAfter" | "AssociationName" | "ResourceGroupName" | (string & {});
  value: string;
}

export interface AssociationOverview {
  Status?: string | undefined;
  DetailedStatus?: string | undefined;
  AssociationStatusAggregatedCount?: Readonly<Record<string, number>> | undefined;
}

export interface AssociationStatus {
  Date: Date;
  Name: "Pending" | "Success" | "Failed" | (string & {});
  Message: string;
  AdditionalInfo?: string | undefined;
}

export interface AssociationVersionInfo {
  AssociationId?: string | undefined;
  AssociationVersion?: string | undefined;
  CreatedDate?: Date | undefined;
  Name?: string | undefined;
  DocumentVersion?: string | undefined;
  Parameters?: Readonly<Record<string, readonly string[]>> | undefined;
  Targets?: readonly Target[] | undefined;
  ScheduleExpression?: string | undefined;
  OutputLocation?: InstanceAssociationOutputLocation | undefined;
  AssociationName?: string | undefined;
  MaxErrors?: string | undefined;
  MaxConcurrency?: string | undefined;
  ComplianceSeverity?: "CRITICAL" | "HIGH" | "MEDIUM" | "LOW" | "UNSPECIFIED" | (string & {}) | undefined;
  SyncCompliance?: "AUTO" | "MANUAL" | (string & {}) | undefined;
  ApplyOnlyAtCronInterval?: boolean | undefined;
  CalendarNames?: readonly string[] | undefined;
  TargetLocations?: readonly TargetLocation[] | undefined;
  ScheduleOffset?: number | undefined;
  Duration?: number | undefined;
  TargetMaps?: readonly Readonly<Record<string, readonly string[]>>[] | undefined;
  AssociationDispatchAssumeRole?: string | undefined;
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

export interface AutomationExecution {
  AutomationExecutionId?: string | undefined;
  DocumentName?: string | undefined;
  DocumentVersion?: string | undefined;
  ExecutionStartTime?: Date | undefined;
  ExecutionEndTime?: Date | undefined;
  AutomationExecutionStatus?: "Pending" | "InProgress" | "Waiting" | "Success" | "TimedOut" | "Cancelling" | "Cancelled" | "Failed" | "PendingApproval" | "Approved" | "Rejected" | "Scheduled" | "RunbookInProgress" | "PendingChangeCalendarOverride" | "ChangeCalendarOverrideApproved" | "ChangeCalendarOverrideRejected" | "CompletedWithSuccess" | "CompletedWithFailure" | "Exited" | (string & {}) | undefined;
  StepExecutions?: readonly StepExecution[] | undefined;
  StepExecutionsTruncated?: boolean | undefined;
  Parameters?: Readonly<Record<string, readonly string[]>> | undefined;
  Outputs?: Readonly<Record<string, readonly string[]>> | undefined;
  FailureMessage?: string | undefined;
  Mode?: "Auto" | "Interactive" | (string & {}) | undefined;
  ParentAutomationExecutionId?: string | undefined;
  ExecutedBy?: string | undefined;
  CurrentStepName?: string | undefined;
  CurrentAction?: string | undefined;
  TargetParameterName?: string | undefined;
  Targets?: readonly Target[] | undefined;
  TargetMaps?: readonly Readonly<Record<string, readonly string[]>>[] | undefined;
  ResolvedTargets?: ResolvedTargets | undefined;
  MaxConcurrency?: string | undefined;
  MaxErrors?: string | undefined;
  Target?: string | undefined;
  TargetLocations?: readonly TargetLocation[] | undefined;
  ProgressCounters?: ProgressCounters | undefined;
  AlarmConfiguration?: AlarmConfiguration | undefined;
  TriggeredAlarms?: readonly AlarmStateInformation[] | undefined;
  TargetLocationsURL?: string | undefined;
  AutomationSubtype?: "ChangeRequest" | "AccessRequest" | (string & {}) | undefined;
  ScheduledTime?: Date | undefined;
  Runbooks?: readonly Runbook[] | undefined;
  OpsItemId?: string | undefined;
  AssociationId?: string | undefined;
  ChangeRequestName?: string | undefined;
  Variables?: Readonly<Record<string, readonly string[]>> | undefined;
}

export interface AutomationExecutionFilter {
  Key: "DocumentNamePrefix" | "ExecutionStatus" | "ExecutionId" | "ParentExecutionId" | "CurrentAction" | "StartTimeBefore" | "StartTimeAfter" | "AutomationType" | "TagKey" | "TargetResourceGroup" | "AutomationSubtype" | "OpsItemId" | (string & {});
  Values: readonly string[];
}

export interface AutomationExecutionMetadata {
  AutomationExecutionId?: string | undefined;
  DocumentName?: string | undefined;
  DocumentVersion?: string | undefined;
  AutomationExecutionStatus?: "Pending" | "InProgress" | "Waiting" | "Success" | "TimedOut" | "Cancelling" | "Cancelled" | "Failed" | "PendingApproval" | "Approved" | "Rejected" | "Scheduled" | "RunbookInProgress" | "PendingChangeCalendarOverride" | "ChangeCalendarOverrideApproved" | "ChangeCalendarOverrideRejected" | "CompletedWithSuccess" | "CompletedWithFailure" | "Exited" | (string & {}) | undefined;
  ExecutionStartTime?: Date | undefined;
  ExecutionEndTime?: Date | undefined;
  ExecutedBy?: string | undefined;
  LogFile?: string | undefined;
  Outputs?: Readonly<Record<string, readonly string[]>> | undefined;
  Mode?: "Auto" | "Interactive" | (string & {}) | undefined;
  ParentAutomationExecutionId?: string | undefined;
  CurrentStepName?: string | undefined;
  CurrentAction?: string | undefined;
  FailureMessage?: string | undefined;
  TargetParameterName?: string | undefined;
  Targets?: readonly Target[] | undefined;
  TargetMaps?: readonly Readonly<Record<string, readonly string[]>>[] | undefined;
  ResolvedTargets?: ResolvedTargets | undefined;
  MaxConcurrency?: string | undefined;
  MaxErrors?: string | undefined;
  Target?: string | undefined;
  AutomationType?: "CrossAccount" | "Local" | (string & {}) | undefined;
  AlarmConfiguration?: AlarmConfiguration | undefined;
  TriggeredAlarms?: readonly AlarmStateInformation[] | undefined;
  TargetLocationsURL?: string | undefined;
  AutomationSubtype?: "ChangeRequest" | "AccessRequest" | (string & {}) | undefined;
  ScheduledTime?: Date | undefined;
  Runbooks?: readonly Runbook[] | undefined;
  OpsItemId?: string | undefined;
  AssociationId?: string | undefined;
  ChangeRequestName?: string | undefined;
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

export interface ComplianceExecutionSummary {
  ExecutionTime: Date;
  ExecutionId?: string | undefined;
  ExecutionType?: string | undefined;
}

export interface ComplianceItem {
  ComplianceType?: string | undefined;
  ResourceType?: string | undefined;
  ResourceId?: string | undefined;
  Id?: string | undefined;
  Title?: string | undefined;
  Status?: "COMPLIANT" | "NON_COMPLIANT" | (string & {}) | undefined;
  Severity?: "CRITICAL" | "HIGH" | "MEDIUM" | "LOW" | "INFORMATIONAL" | "UNSPECIFIED" | (string & {}) | undefined;
  ExecutionSummary?: ComplianceExecutionSummary | undefined;
  Details?: Readonly<Record<string, string>> | undefined;
}

export interface ComplianceItemEntry {
  Id?: string | undefined;
  Title?: string | undefined;
  Severity: "CRITICAL" | "HIGH" | "MEDIUM" | "LOW" | "INFORMATIONAL" | "UNSPECIFIED" | (string & {});
  Status: "COMPLIANT" | "NON_COMPLIANT" | (string & {});
  Details?: Readonly<Record<string, string>> | undefined;
}

export interface ComplianceStringFilter {
  Key?: string | undefined;
  Values?: readonly string[] | undefined;
  Type?: "EQUAL" | "NOT_EQUAL" | "BEGIN_WITH" | "LESS_THAN" | "GREATER_THAN" | (string & {}) | undefined;
}

export interface ComplianceSummaryItem {
  ComplianceType?: string | undefined;
  CompliantSummary?: CompliantSummary | undefined;
  NonCompliantSummary?: NonCompliantSummary | undefined;
}

export interface CompliantSummary {
  CompliantCount?: number | undefined;
  SeveritySummary?: SeveritySummary | undefined;
}

export interface CreateActivationRequest {
  Description?: string | undefined;
  DefaultInstanceName?: string | undefined;
  IamRole: string;
  RegistrationLimit?: number | undefined;
  ExpirationDate?: Date | undefined;
  Tags?: readonly Tag[] | undefined;
  RegistrationMetadata?: readonly RegistrationMetadataItem[] | undefined;
}

export interface CreateActivationResult {
  ActivationId?: string | undefined;
  ActivationCode?: string | undefined;
}

export interface CreateAssociationBatchRequest {
  Entries: readonly CreateAssociationBatchRequestEntry[];
  AssociationDispatchAssumeRole?: string | undefined;
}

export interface CreateAssociationBatchRequestEntry {
  Name: string;
  InstanceId?: string | undefined;
  Parameters?: Readonly<Record<string, readonly string[]>> | undefined;
  AutomationTargetParameterName?: string | undefined;
  DocumentVersion?: string | undefined;
  Targets?: readonly Target[] | undefined;
  ScheduleExpression?: string | undefined;
  OutputLocation?: InstanceAssociationOutputLocation | undefined;
  AssociationName?: string | undefined;
  MaxErrors?: string | undefined;
  MaxConcurrency?: string | undefined;
  ComplianceSeverity?: "CRITICAL" | "HIGH" | "MEDIUM" | "LOW" | "UNSPECIFIED" | (string & {}) | undefined;
  SyncCompliance?: "AUTO" | "MANUAL" | (string & {}) | undefined;
  ApplyOnlyAtCronInterval?: boolean | undefined;
  CalendarNames?: readonly string[] | undefined;
  TargetLocations?: readonly TargetLocation[] | undefined;
  ScheduleOffset?: number | undefined;
  Duration?: number | undefined;
  TargetMaps?: readonly Readonly<Record<string, readonly string[]>>[] | undefined;
  AlarmConfiguration?: AlarmConfiguration | undefined;
}

export interface CreateAssociationBatchResult {
  Successful?: readonly AssociationDescription[] | undefined;
  Failed?: readonly FailedCreateAssociation[] | undefined;
}

export interface CreateAssociationRequest {
  Name: string;
  DocumentVersion?: string | undefined;
  InstanceId?: string | undefined;
  Parameters?: Readonly<Record<string, readonly string[]>> | undefined;
  Targets?: readonly Target[] | undefined;
  ScheduleExpression?: string | undefined;
  OutputLocation?: InstanceAssociationOutputLocation | undefined;
  AssociationName?: string | undefined;
  AutomationTargetParameterName?: string | undefined;
  MaxErrors?: string | undefined;
  MaxConcurrency?: string | undefined;
  ComplianceSeverity?: "CRITICAL" | "HIGH" | "MEDIUM" | "LOW" | "UNSPECIFIED" | (string & {}) | undefined;
  SyncCompliance?: "AUTO" | "MANUAL" | (string & {}) | undefined;
  ApplyOnlyAtCronInterval?: boolean | undefined;
  CalendarNames?: readonly string[] | undefined;
  TargetLocations?: readonly TargetLocation[] | undefined;
  ScheduleOffset?: number | undefined;
  Duration?: number | undefined;
  TargetMaps?: readonly Readonly<Record<string, readonly string[]>>[] | undefined;
  Tags?: readonly Tag[] | undefined;
  AlarmConfiguration?: AlarmConfiguration | undefined;
  AssociationDispatchAssumeRole?: string | undefined;
}

export interface CreateAssociationResult {
  AssociationDescription?: AssociationDescription | undefined;
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

export interface CreateOpsItemRequest {
  Description: string;
  OpsItemType?: string | undefined;
  OperationalData?: Readonly<Record<string, OpsItemDataValue>> | undefined;
  Notifications?: readonly OpsItemNotification[] | undefined;
  Priority?: number | undefined;
  RelatedOpsItems?: readonly RelatedOpsItem[] | undefined;
  Source: string;
  Title: string;
  Tags?: readonly Tag[] | undefined;
  Category?: string | undefined;
  Severity?: string | undefined;
  ActualStartTime?: Date | undefined;
  ActualEndTime?: Date | undefined;
  PlannedStartTime?: Date | undefined;
  PlannedEndTime?: Date | undefined;
  AccountId?: string | undefined;
}

export interface CreateOpsItemResponse {
  OpsItemId?: string | undefined;
  OpsItemArn?: string | undefined;
}

export interface CreateOpsMetadataRequest {
  ResourceId: string;
  Metadata?: Readonly<Record<string, MetadataValue>> | undefined;
  Tags?: readonly Tag[] | undefined;
}

export interface CreateOpsMetadataResult {
  OpsMetadataArn?: string | undefined;
}

export interface CreatePatchBaselineRequest {
  OperatingSystem?: "WINDOWS" | "AMAZON_LINUX" | "AMAZON_LINUX_2" | "AMAZON_LINUX_2022" | "UBUNTU" | "REDHAT_ENTERPRISE_LINUX" | "SUSE" | "CENTOS" | "ORACLE_LINUX" | "DEBIAN" | "MACOS" | "RASPBIAN" | "ROCKY_LINUX" | "ALMA_LINUX" | "AMAZON_LINUX_2023" | (string & {}) | undefined;
  Name: string;
  GlobalFilters?: PatchFilterGroup | undefined;
  ApprovalRules?: PatchRuleGroup | undefined;
  ApprovedPatches?: readonly string[] | undefined;
  ApprovedPatchesComplianceLevel?: "CRITICAL" | "HIGH" | "MEDIUM" | "LOW" | "INFORMATIONAL" | "UNSPECIFIED" | (string & {}) | undefined;
  ApprovedPatchesEnableNonSecurity?: boolean | undefined;
  RejectedPatches?: readonly string[] | undefined;
  RejectedPatchesAction?: "ALLOW_AS_DEPENDENCY" | "BLOCK" | (string & {}) | undefined;
  Description?: string | undefined;
  Sources?: readonly PatchSource[] | undefined;
  AvailableSecurityUpdatesComplianceStatus?: "COMPLIANT" | "NON_COMPLIANT" | (string & {}) | undefined;
  ClientToken?: string | undefined;
  Tags?: readonly Tag[] | undefined;
}

export interface CreatePatchBaselineResult {
  BaselineId?: string | undefined;
}

export interface CreateResourceDataSyncRequest {
  SyncName: string;
  S3Destination?: ResourceDataSyncS3Destination | undefined;
  SyncType?: string | undefined;
  SyncSource?: ResourceDataSyncSource | undefined;
}

export interface CreateResourceDataSyncResult {

}

export interface DeleteActivationRequest {
  ActivationId: string;
}

export interface DeleteActivationResult {

}

export interface DeleteAssociationRequest {
  Name?: string | undefined;
  InstanceId?: string | undefined;
  AssociationId?: string | undefined;
}

export interface DeleteAssociationResult {

}

export interface DeleteDocumentRequest {
  Name: string;
  DocumentVersion?: string | undefined;
  VersionName?: string | undefined;
  Force?: boolean | undefined;
}

export interface DeleteDocumentResult {

}

export interface DeleteInventoryRequest {
  TypeName: string;
  SchemaDeleteOption?: "DisableSchema" | "DeleteSchema" | (string & {}) | undefined;
  DryRun?: boolean | undefined;
  ClientToken?: string | undefined;
}

export interface DeleteInventoryResult {
  DeletionId?: string | undefined;
  TypeName?: string | undefined;
  DeletionSummary?: InventoryDeletionSummary | undefined;
}

export interface DeleteMaintenanceWindowRequest {
  WindowId: string;
}

export interface DeleteMaintenanceWindowResult {
  WindowId?: string | undefined;
}

export interface DeleteOpsItemRequest {
  OpsItemId: string;
}

export interface DeleteOpsItemResponse {

}

export interface DeleteOpsMetadataRequest {
  OpsMetadataArn: string;
}

export interface DeleteOpsMetadataResult {

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

export interface DeletePatchBaselineRequest {
  BaselineId: string;
}

export interface DeletePatchBaselineResult {
  BaselineId?: string | undefined;
}

export interface DeleteResourceDataSyncRequest {
  SyncName: string;
  SyncType?: string | undefined;
}

export interface DeleteResourceDataSyncResult {

}

export interface DeregisterPatchBaselineForPatchGroupRequest {
  BaselineId: string;
  PatchGroup: string;
}

export interface DeregisterPatchBaselineForPatchGroupResult {
  BaselineId?: string | undefined;
  PatchGroup?: string | undefined;
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

export interface DescribeActivationsFilter {
  FilterKey?: "ActivationIds" | "DefaultInstanceName" | "IamRole" | (string & {}) | undefined;
  FilterValues?: readonly string[] | undefined;
}

export interface DescribeActivationsRequest {
  Filters?: readonly DescribeActivationsFilter[] | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
}

export interface DescribeActivationsResult {
  ActivationList?: readonly Activation[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeAssociationExecutionTargetsRequest {
  AssociationId: string;
  ExecutionId: string;
  Filters?: readonly AssociationExecutionTargetsFilter[] | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
}

export interface DescribeAssociationExecutionTargetsResult {
  AssociationExecutionTargets?: readonly AssociationExecutionTarget[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeAssociationExecutionsRequest {
  AssociationId: string;
  Filters?: readonly AssociationExecutionFilter[] | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
}

export interface DescribeAssociationExecutionsResult {
  AssociationExecutions?: readonly AssociationExecution[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeAssociationRequest {
  Name?: string | undefined;
  InstanceId?: string | undefined;
  AssociationId?: string | undefined;
  AssociationVersion?: string | undefined;
}

export interface DescribeAssociationResult {
  AssociationDescription?: AssociationDescription | undefined;
}

export interface DescribeAutomationExecutionsRequest {
  Filters?: readonly AutomationExecutionFilter[] | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
}

export interface DescribeAutomationExecutionsResult {
  AutomationExecutionMetadataList?: readonly AutomationExecutionMetadata[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeAutomationStepExecutionsRequest {
  AutomationExecutionId: string;
  Filters?: readonly StepExecutionFilter[] | undefined;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
  ReverseOrder?: boolean | undefined;
}

export interface DescribeAutomationStepExecutionsResult {
  StepExecutions?: readonly StepExecution[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeAvailablePatchesRequest {
  Filters?: readonly PatchOrchestratorFilter[] | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
}

export interface DescribeAvailablePatchesResult {
  Patches?: readonly Patch[] | undefined;
  NextToken?: string | undefined;
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

export interface DescribeEffectiveInstanceAssociationsRequest {
  InstanceId: string;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
}

export interface DescribeEffectiveInstanceAssociationsResult {
  Associations?: readonly InstanceAssociation[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeEffectivePatchesForPatchBaselineRequest {
  BaselineId: string;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
}

export interface DescribeEffectivePatchesForPatchBaselineResult {
  EffectivePatches?: readonly EffectivePatch[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeInstanceAssociationsStatusRequest {
  InstanceId: string;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
}

export interface DescribeInstanceAssociationsStatusResult {
  InstanceAssociationStatusInfos?: readonly InstanceAssociationStatusInfo[] | undefined;
  NextToken?: string | undefined;
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

export interface DescribeInstancePatchStatesForPatchGroupRequest {
  PatchGroup: string;
  Filters?: readonly InstancePatchStateFilter[] | undefined;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
}

export interface DescribeInstancePatchStatesForPatchGroupResult {
  InstancePatchStates?: readonly InstancePatchState[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeInstancePatchStatesRequest {
  InstanceIds: readonly string[];
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
}

export interface DescribeInstancePatchStatesResult {
  InstancePatchStates?: readonly InstancePatchState[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeInstancePatchesRequest {
  InstanceId: string;
  Filters?: readonly PatchOrchestratorFilter[] | undefined;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
}

export interface DescribeInstancePatchesResult {
  Patches?: readonly PatchComplianceData[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeInventoryDeletionsRequest {
  DeletionId?: string | undefined;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
}

export interface DescribeInventoryDeletionsResult {
  InventoryDeletions?: readonly InventoryDeletionStatusItem[] | undefined;
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

export interface DescribeOpsItemsRequest {
  OpsItemFilters?: readonly OpsItemFilter[] | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
}

export interface DescribeOpsItemsResponse {
  NextToken?: string | undefined;
  OpsItemSummaries?: readonly OpsItemSummary[] | undefined;
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

export interface DescribePatchBaselinesRequest {
  Filters?: readonly PatchOrchestratorFilter[] | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
}

export interface DescribePatchBaselinesResult {
  BaselineIdentities?: readonly PatchBaselineIdentity[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribePatchGroupStateRequest {
  PatchGroup: string;
}

export interface DescribePatchGroupStateResult {
  Instances?: number | undefined;
  InstancesWithInstalledPatches?: number | undefined;
  InstancesWithInstalledOtherPatches?: number | undefined;
  InstancesWithInstalledPendingRebootPatches?: number | undefined;
  InstancesWithInstalledRejectedPatches?: number | undefined;
  InstancesWithMissingPatches?: number | undefined;
  InstancesWithFailedPatches?: number | undefined;
  InstancesWithNotApplicablePatches?: number | undefined;
  InstancesWithUnreportedNotApplicablePatches?: number | undefined;
  InstancesWithCriticalNonCompliantPatches?: number | undefined;
  InstancesWithSecurityNonCompliantPatches?: number | undefined;
  InstancesWithOtherNonCompliantPatches?: number | undefined;
  InstancesWithAvailableSecurityUpdates?: number | undefined;
}

export interface DescribePatchGroupsRequest {
  MaxResults?: number | undefined;
  Filters?: readonly PatchOrchestratorFilter[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribePatchGroupsResult {
  Mappings?: readonly PatchGroupPatchBaselineMapping[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribePatchPropertiesRequest {
  OperatingSystem: "WINDOWS" | "AMAZON_LINUX" | "AMAZON_LINUX_2" | "AMAZON_LINUX_2022" | "UBUNTU" | "REDHAT_ENTERPRISE_LINUX" | "SUSE" | "CENTOS" | "ORACLE_LINUX" | "DEBIAN" | "MACOS" | "RASPBIAN" | "ROCKY_LINUX" | "ALMA_LINUX" | "AMAZON_LINUX_2023" | (string & {});
  Property: "PRODUCT" | "PRODUCT_FAMILY" | "CLASSIFICATION" | "MSRC_SEVERITY" | "PRIORITY" | "SEVERITY" | (string & {});
  PatchSet?: "OS" | "APPLICATION" | (string & {}) | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
}

export interface DescribePatchPropertiesResult {
  Properties?: readonly Readonly<Record<string, string>>[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeSessionsRequest {
  State: "Active" | "History" | (string & {});
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
  Filters?: readonly SessionFilter[] | undefined;
}

export interface DescribeSessionsResponse {
  Sessions?: readonly Session[] | undefined;
  NextToken?: string | undefined;
}

export interface DisassociateOpsItemRelatedItemRequest {
  OpsItemId: string;
  AssociationId: string;
}

export interface DisassociateOpsItemRelatedItemResponse {

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

export interface EffectivePatch {
  Patch?: Patch | undefined;
  PatchStatus?: PatchStatus | undefined;
}

export interface FailedCreateAssociation {
  Entry?: CreateAssociationBatchRequestEntry | undefined;
  Message?: string | undefined;
  Fault?: "Client" | "Server" | "Unknown" | (string & {}) | undefined;
}

export interface FailureDetails {
  FailureStage?: string | undefined;
  FailureType?: string | undefined;
  Details?: Readonly<Record<string, readonly string[]>> | undefined;
}

export interface GetAutomationExecutionRequest {
  AutomationExecutionId: string;
}

export interface GetAutomationExecutionResult {
  AutomationExecution?: AutomationExecution | undefined;
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

export interface GetConnectionStatusRequest {
  Target: string;
}

export interface GetConnectionStatusResponse {
  Target?: string | undefined;
  Status?: "connected" | "notconnected" | (string & {}) | undefined;
}

export interface GetDefaultPatchBaselineRequest {
  OperatingSystem?: "WINDOWS" | "AMAZON_LINUX" | "AMAZON_LINUX_2" | "AMAZON_LINUX_2022" | "UBUNTU" | "REDHAT_ENTERPRISE_LINUX" | "SUSE" | "CENTOS" | "ORACLE_LINUX" | "DEBIAN" | "MACOS" | "RASPBIAN" | "ROCKY_LINUX" | "ALMA_LINUX" | "AMAZON_LINUX_2023" | (string & {}) | undefined;
}

export interface GetDefaultPatchBaselineResult {
  BaselineId?: string | undefined;
  OperatingSystem?: "WINDOWS" | "AMAZON_LINUX" | "AMAZON_LINUX_2" | "AMAZON_LINUX_2022" | "UBUNTU" | "REDHAT_ENTERPRISE_LINUX" | "SUSE" | "CENTOS" | "ORACLE_LINUX" | "DEBIAN" | "MACOS" | "RASPBIAN" | "ROCKY_LINUX" | "ALMA_LINUX" | "AMAZON_LINUX_2023" | (string & {}) | undefined;
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

export interface GetInventoryRequest {
  Filters?: readonly InventoryFilter[] | undefined;
  Aggregators?: readonly InventoryAggregator[] | undefined;
  ResultAttributes?: readonly ResultAttribute[] | undefined;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
}

export interface GetInventoryResult {
  Entities?: readonly InventoryResultEntity[] | undefined;
  NextToken?: string | undefined;
}

export interface GetInventorySchemaRequest {
  TypeName?: string | undefined;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
  Aggregator?: boolean | undefined;
  SubType?: boolean | undefined;
}

export interface GetInventorySchemaResult {
  Schemas?: readonly InventoryItemSchema[] | undefined;
  NextToken?: string | undefined;
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

export interface GetOpsItemRequest {
  OpsItemId: string;
  OpsItemArn?: string | undefined;
}

export interface GetOpsItemResponse {
  OpsItem?: OpsItem | undefined;
}

export interface GetOpsMetadataRequest {
  OpsMetadataArn: string;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
}

export interface GetOpsMetadataResult {
  ResourceId?: string | undefined;
  Metadata?: Readonly<Record<string, MetadataValue>> | undefined;
  NextToken?: string | undefined;
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

export interface GetPatchBaselineForPatchGroupRequest {
  PatchGroup: string;
  OperatingSystem?: "WINDOWS" | "AMAZON_LINUX" | "AMAZON_LINUX_2" | "AMAZON_LINUX_2022" | "UBUNTU" | "REDHAT_ENTERPRISE_LINUX" | "SUSE" | "CENTOS" | "ORACLE_LINUX" | "DEBIAN" | "MACOS" | "RASPBIAN" | "ROCKY_LINUX" | "ALMA_LINUX" | "AMAZON_LINUX_2023" | (string & {}) | undefined;
}

export interface GetPatchBaselineForPatchGroupResult {
  BaselineId?: string | undefined;
  PatchGroup?: string | undefined;
  OperatingSystem?: "WINDOWS" | "AMAZON_LINUX" | "AMAZON_LINUX_2" | "AMAZON_LINUX_2022" | "UBUNTU" | "REDHAT_ENTERPRISE_LINUX" | "SUSE" | "CENTOS" | "ORACLE_LINUX" | "DEBIAN" | "MACOS" | "RASPBIAN" | "ROCKY_LINUX" | "ALMA_LINUX" | "AMAZON_LINUX_2023" | (string & {}) | undefined;
}

export interface GetPatchBaselineRequest {
  BaselineId: string;
}

export interface GetPatchBaselineResult {
  BaselineId?: string | undefined;
  Name?: string | undefined;
  OperatingSystem?: "WINDOWS" | "AMAZON_LINUX" | "AMAZON_LINUX_2" | "AMAZON_LINUX_2022" | "UBUNTU" | "REDHAT_ENTERPRISE_LINUX" | "SUSE" | "CENTOS" | "ORACLE_LINUX" | "DEBIAN" | "MACOS" | "RASPBIAN" | "ROCKY_LINUX" | "ALMA_LINUX" | "AMAZON_LINUX_2023" | (string & {}) | undefined;
  GlobalFilters?: PatchFilterGroup | undefined;
  ApprovalRules?: PatchRuleGroup | undefined;
  ApprovedPatches?: readonly string[] | undefined;
  ApprovedPatchesComplianceLevel?: "CRITICAL" | "HIGH" | "MEDIUM" | "LOW" | "INFORMATIONAL" | "UNSPECIFIED" | (string & {}) | undefined;
  ApprovedPatchesEnableNonSecurity?: boolean | undefined;
  RejectedPatches?: readonly string[] | undefined;
  RejectedPatchesAction?: "ALLOW_AS_DEPENDENCY" | "BLOCK" | (string & {}) | undefined;
  PatchGroups?: readonly string[] | undefined;
  CreatedDate?: Date | undefined;
  ModifiedDate?: Date | undefined;
  Description?: string | undefined;
  Sources?: readonly PatchSource[] | undefined;
  AvailableSecurityUpdatesComplianceStatus?: "COMPLIANT" | "NON_COMPLIANT" | (string & {}) | undefined;
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

export interface InstanceAssociation {
  AssociationId?: string | undefined;
  InstanceId?: string | undefined;
  Content?: string | undefined;
  AssociationVersion?: string | undefined;
}

export interface InstanceAssociationOutputLocation {
  S3Location?: S3OutputLocation | undefined;
}

export interface InstanceAssociationOutputUrl {
  S3OutputUrl?: S3OutputUrl | undefined;
}

export interface InstanceAssociationStatusInfo {
  AssociationId?: string | undefined;
  Name?: string | undefined;
  DocumentVersion?: string | undefined;
  AssociationVersion?: string | undefined;
  InstanceId?: string | undefined;
  ExecutionDate?: Date | undefined;
  Status?: string | undefined;
  DetailedStatus?: string | undefined;
  ExecutionSummary?: string | undefined;
  ErrorCode?: string | undefined;
  OutputUrl?: InstanceAssociationOutputUrl | undefined;
  AssociationName?: string | undefined;
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

export interface InstancePatchState {
  InstanceId: string;
  PatchGroup: string;
  BaselineId: string;
  SnapshotId?: string | undefined;
  InstallOverrideList?: string | undefined;
  OwnerInformation?: string | undefined;
  InstalledCount?: number | undefined;
  InstalledOtherCount?: number | undefined;
  InstalledPendingRebootCount?: number | undefined;
  InstalledRejectedCount?: number | undefined;
  MissingCount?: number | undefined;
  FailedCount?: number | undefined;
  UnreportedNotApplicableCount?: number | undefined;
  NotApplicableCount?: number | undefined;
  AvailableSecurityUpdateCount?: number | undefined;
  OperationStartTime: Date;
  OperationEndTime: Date;
  Operation: "Scan" | "Install" | (string & {});
  LastNoRebootInstallOperationTime?: Date | undefined;
  RebootOption?: "RebootIfNeeded" | "NoReboot" | (string & {}) | undefined;
  CriticalNonCompliantCount?: number | undefined;
  SecurityNonCompliantCount?: number | undefined;
  OtherNonCompliantCount?: number | undefined;
}

export interface InstancePatchStateFilter {
  Key: string;
  Values: readonly string[];
  Type: "Equal" | "NotEqual" | "LessThan" | "GreaterThan" | (string & {});
}

export interface InventoryAggregator {
  Expression?: string | undefined;
  Aggregators?: readonly InventoryAggregator[] | undefined;
  Groups?: readonly InventoryGroup[] | undefined;
}

export interface InventoryDeletionStatusItem {
  DeletionId?: string | undefined;
  TypeName?: string | undefined;
  DeletionStartTime?: Date | undefined;
  LastStatus?: "InProgress" | "Complete" | (string & {}) | undefined;
  LastStatusMessage?: string | undefined;
  DeletionSummary?: InventoryDeletionSummary | undefined;
  LastStatusUpdateTime?: Date | undefined;
}

export interface InventoryDeletionSummary {
  TotalCount?: number | undefined;
  RemainingCount?: number | undefined;
  SummaryItems?: readonly InventoryDeletionSummaryItem[] | undefined;
}

export interface InventoryDeletionSummaryItem {
  Version?: string | undefined;
  Count?: number | undefined;
  RemainingCount?: number | undefined;
}

export interface InventoryFilter {
  Key: string;
  Values: readonly string[];
  Type?: "Equal" | "NotEqual" | "BeginWith" | "LessThan" | "GreaterThan" | "Exists" | (string & {}) | undefined;
}

export interface InventoryGroup {
  Name: string;
  Filters: readonly InventoryFilter[];
}

export interface InventoryItem {
  TypeName: string;
  SchemaVersion: string;
  CaptureTime: string;
  ContentHash?: string | undefined;
  Content?: readonly Readonly<Record<string, string>>[] | undefined;
  Context?: Readonly<Record<string, string>> | undefined;
}

export interface InventoryItemAttribute {
  Name: string;
  DataType: "string" | "number" | (string & {});
}

export interface InventoryItemSchema {
  TypeName: string;
  Version?: string | undefined;
  Attributes: readonly InventoryItemAttribute[];
  DisplayName?: string | undefined;
}

export interface InventoryResultEntity {
  Id?: string | undefined;
  Data?: Readonly<Record<string, InventoryResultItem>> | undefined;
}

export interface InventoryResultItem {
  TypeName: string;
  SchemaVersion: string;
  CaptureTime?: string | undefined;
  ContentHash?: string | undefined;
  Content: readonly Readonly<Record<string, string>>[];
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

export interface ListAssociationVersionsRequest {
  AssociationId: string;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
}

export interface ListAssociationVersionsResult {
  AssociationVersions?: readonly AssociationVersionInfo[] | undefined;
  NextToken?: string | undefined;
}

export interface ListAssociationsRequest {
  AssociationFilterList?: readonly AssociationFilter[] | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
}

export interface ListAssociationsResult {
  Associations?: readonly Association[] | undefined;
  NextToken?: string | undefined;
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

export interface ListComplianceItemsRequest {
  Filters?: readonly ComplianceStringFilter[] | undefined;
  ResourceIds?: readonly string[] | undefined;
  ResourceTypes?: readonly string[] | undefined;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
}

export interface ListComplianceItemsResult {
  ComplianceItems?: readonly ComplianceItem[] | undefined;
  NextToken?: string | undefined;
}

export interface ListComplianceSummariesRequest {
  Filters?: readonly ComplianceStringFilter[] | undefined;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
}

export interface ListComplianceSummariesResult {
  ComplianceSummaryItems?: readonly ComplianceSummaryItem[] | undefined;
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

export interface ListInventoryEntriesRequest {
  InstanceId: string;
  TypeName: string;
  Filters?: readonly InventoryFilter[] | undefined;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
}

export interface ListInventoryEntriesResult {
  TypeName?: string | undefined;
  InstanceId?: string | undefined;
  SchemaVersion?: string | undefined;
  CaptureTime?: string | undefined;
  Entries?: readonly Readonly<Record<string, string>>[] | undefined;
  NextToken?: string | undefined;
}

export interface ListOpsItemEventsRequest {
  Filters?: readonly OpsItemEventFilter[] | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
}

export interface ListOpsItemEventsResponse {
  NextToken?: string | undefined;
  Summaries?: readonly OpsItemEventSummary[] | undefined;
}

export interface ListOpsItemRelatedItemsRequest {
  OpsItemId?: string | undefined;
  Filters?: readonly OpsItemRelatedItemsFilter[] | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
}

export interface ListOpsItemRelatedItemsResponse {
  NextToken?: string | undefined;
  Summaries?: readonly OpsItemRelatedItemSummary[] | undefined;
}

export interface ListOpsMetadataRequest {
  Filters?: readonly OpsMetadataFilter[] | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
}

export interface ListOpsMetadataResult {
  OpsMetadataList?: readonly OpsMetadata[] | undefined;
  NextToken?: string | undefined;
}

export interface ListResourceComplianceSummariesRequest {
  Filters?: readonly ComplianceStringFilter[] | undefined;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
}

export interface ListResourceComplianceSummariesResult {
  ResourceComplianceSummaryItems?: readonly ResourceComplianceSummaryItem[] | undefined;
  NextToken?: string | undefined;
}

export interface ListResourceDataSyncRequest {
  SyncType?: string | undefined;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
}

export interface ListResourceDataSyncResult {
  ResourceDataSyncItems?: readonly ResourceDataSyncItem[] | undefined;
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

export interface MetadataValue {
  Value?: string | undefined;
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

export interface NonCompliantSummary {
  NonCompliantCount?: number | undefined;
  SeveritySummary?: SeveritySummary | undefined;
}

export interface NotificationConfig {
  NotificationArn?: string | undefined;
  NotificationEvents?: readonly ("All" | "InProgress" | "Success" | "TimedOut" | "Cancelled" | "Failed" | (string & {}))[] | undefined;
  NotificationType?: "Command" | "Invocation" | (string & {}) | undefined;
}

export interface OpsItem {
  CreatedBy?: string | undefined;
  OpsItemType?: string | undefined;
  CreatedTime?: Date | undefined;
  Description?: string | undefined;
  LastModifiedBy?: string | undefined;
  LastModifiedTime?: Date | undefined;
  Notifications?: readonly OpsItemNotification[] | undefined;
  Priority?: number | undefined;
  RelatedOpsItems?: readonly RelatedOpsItem[] | undefined;
  Status?: "Open" | "InProgress" | "Resolved" | "Pending" | "TimedOut" | "Cancelling" | "Cancelled" | "Failed" | "CompletedWithSuccess" | "CompletedWithFailure" | "Scheduled" | "RunbookInProgress" | "PendingChangeCalendarOverride" | "ChangeCalendarOverrideApproved" | "ChangeCalendarOverrideRejected" | "PendingApproval" | "Approved" | "Revoked" | "Rejected" | "Closed" | (string & {}) | undefined;
  OpsItemId?: string | undefined;
  Version?: string | undefined;
  Title?: string | undefined;
  Source?: string | undefined;
  OperationalData?: Readonly<Record<string, OpsItemDataValue>> | undefined;
  Category?: string | undefined;
  Severity?: string | undefined;
  ActualStartTime?: Date | undefined;
  ActualEndTime?: Date | undefined;
  PlannedStartTime?: Date | undefined;
  PlannedEndTime?: Date | undefined;
  OpsItemArn?: string | undefined;
}

export interface OpsItemDataValue {
  Value?: string | undefined;
  Type?: "SearchableString" | "String" | (string & {}) | undefined;
}

export interface OpsItemEventFilter {
  Key: "OpsItemId" | (string & {});
  Values: readonly string[];
  Operator: "Equal" | (string & {});
}

export interface OpsItemEventSummary {
  OpsItemId?: string | undefined;
  EventId?: string | undefined;
  Source?: string | undefined;
  DetailType?: string | undefined;
  Detail?: string | undefined;
  CreatedBy?: OpsItemIdentity | undefined;
  CreatedTime?: Date | undefined;
}

export interface OpsItemFilter {
  Key: "Status" | "CreatedBy" | "Source" | "Priority" | "Title" | "OpsItemId" | "CreatedTime" | "LastModifiedTime" | "ActualStartTime" | "ActualEndTime" | "PlannedStartTime" | "PlannedEndTime" | "OperationalData" | "OperationalDataKey" | "OperationalDataValue" | "ResourceId" | "AutomationId" | "Category" | "Severity" | "OpsItemType" | "AccessRequestByRequesterArn" | "AccessRequestByRequesterId" | "AccessRequestByApproverArn" | "AccessRequestByApproverId" | "AccessRequestBySourceAccountId" | "AccessRequestBySourceOpsItemId" | "AccessRequestBySourceRegion" | "AccessRequestByIsReplica" | "AccessRequestByTargetResourceId" | "ChangeRequestByRequesterArn" | "ChangeRequestByRequesterName" | "ChangeRequestByApproverArn" | "ChangeRequestByApproverName" | "ChangeRequestByTemplate" | "ChangeRequestByTargetsResourceGroup" | "InsightByType" | "AccountId" | (string & {});
  Values: readonly string[];
  Operator: "Equal" | "Contains" | "GreaterThan" | "LessThan" | (string & {});
}

export interface OpsItemIdentity {
  Arn?: string | undefined;
}

export interface OpsItemNotification {
  Arn?: string | undefined;
}

export interface OpsItemRelatedItemSummary {
  OpsItemId?: string | undefined;
  AssociationId?: string | undefined;
  ResourceType?: string | undefined;
  AssociationType?: string | undefined;
  ResourceUri?: string | undefined;
  CreatedBy?: OpsItemIdentity | undefined;
  CreatedTime?: Date | undefined;
  LastModifiedBy?: OpsItemIdentity | undefined;
  LastModifiedTime?: Date | undefined;
}

export interface OpsItemRelatedItemsFilter {
  Key: "ResourceType" | "AssociationId" | "ResourceUri" | (string & {});
  Values: readonly string[];
  Operator: "Equal" | (string & {});
}

export interface OpsItemSummary {
  CreatedBy?: string | undefined;
  CreatedTime?: Date | undefined;
  LastModifiedBy?: string | undefined;
  LastModifiedTime?: Date | undefined;
  Priority?: number | undefined;
  Source?: string | undefined;
  Status?: "Open" | "InProgress" | "Resolved" | "Pending" | "TimedOut" | "Cancelling" | "Cancelled" | "Failed" | "CompletedWithSuccess" | "CompletedWithFailure" | "Scheduled" | "RunbookInProgress" | "PendingChangeCalendarOverride" | "ChangeCalendarOverrideApproved" | "ChangeCalendarOverrideRejected" | "PendingApproval" | "Approved" | "Revoked" | "Rejected" | "Closed" | (string & {}) | undefined;
  OpsItemId?: string | undefined;
  Title?: string | undefined;
  OperationalData?: Readonly<Record<string, OpsItemDataValue>> | undefined;
  Category?: string | undefined;
  Severity?: string | undefined;
  OpsItemType?: string | undefined;
  ActualStartTime?: Date | undefined;
  ActualEndTime?: Date | undefined;
  PlannedStartTime?: Date | undefined;
  PlannedEndTime?: Date | undefined;
}

export interface OpsMetadata {
  ResourceId?: string | undefined;
  OpsMetadataArn?: string | undefined;
  LastModifiedDate?: Date | undefined;
  LastModifiedUser?: string | undefined;
  CreationDate?: Date | undefined;
}

export interface OpsMetadataFilter {
  Key: string;
  Values: readonly string[];
}

export interface OutputSource {
  OutputSourceId?: string | undefined;
  OutputSourceType?: string | undefined;
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

export interface ParentStepDetails {
  StepExecutionId?: string | undefined;
  StepName?: string | undefined;
  Action?: string | undefined;
  Iteration?: number | undefined;
  IteratorValue?: string | undefined;
}

export interface Patch {
  Id?: string | undefined;
  ReleaseDate?: Date | undefined;
  Title?: string | undefined;
  Description?: string | undefined;
  ContentUrl?: string | undefined;
  Vendor?: string | undefined;
  ProductFamily?: string | undefined;
  Product?: string | undefined;
  Classification?: string | undefined;
  MsrcSeverity?: string | undefined;
  KbNumber?: string | undefined;
  MsrcNumber?: string | undefined;
  Language?: string | undefined;
  AdvisoryIds?: readonly string[] | undefined;
  BugzillaIds?: readonly string[] | undefined;
  CVEIds?: readonly string[] | undefined;
  Name?: string | undefined;
  Epoch?: number | undefined;
  Version?: string | undefined;
  Release?: string | undefined;
  Arch?: string | undefined;
  Severity?: string | undefined;
  Repository?: string | undefined;
}

export interface PatchBaselineIdentity {
  BaselineId?: string | undefined;
  BaselineName?: string | undefined;
  OperatingSystem?: "WINDOWS" | "AMAZON_LINUX" | "AMAZON_LINUX_2" | "AMAZON_LINUX_2022" | "UBUNTU" | "REDHAT_ENTERPRISE_LINUX" | "SUSE" | "CENTOS" | "ORACLE_LINUX" | "DEBIAN" | "MACOS" | "RASPBIAN" | "ROCKY_LINUX" | "ALMA_LINUX" | "AMAZON_LINUX_2023" | (string & {}) | undefined;
  BaselineDescription?: string | undefined;
  DefaultBaseline?: boolean | undefined;
}

export interface PatchComplianceData {
  Title: string;
  KBId: string;
  Classification: string;
  Severity: string;
  State: "INSTALLED" | "INSTALLED_OTHER" | "INSTALLED_PENDING_REBOOT" | "INSTALLED_REJECTED" | "MISSING" | "NOT_APPLICABLE" | "FAILED" | "AVAILABLE_SECURITY_UPDATE" | (string & {});
  InstalledTime: Date;
  CVEIds?: string | undefined;
}

export interface PatchFilter {
  Key: "ARCH" | "ADVISORY_ID" | "BUGZILLA_ID" | "PATCH_SET" | "PRODUCT" | "PRODUCT_FAMILY" | "CLASSIFICATION" | "CVE_ID" | "EPOCH" | "MSRC_SEVERITY" | "NAME" | "PATCH_ID" | "SECTION" | "PRIORITY" | "REPOSITORY" | "RELEASE" | "SEVERITY" | "SECURITY" | "VERSION" | (string & {});
  Values: readonly string[];
}

export interface PatchFilterGroup {
  PatchFilters: readonly PatchFilter[];
}

export interface PatchGroupPatchBaselineMapping {
  PatchGroup?: string | undefined;
  BaselineIdentity?: PatchBaselineIdentity | undefined;
}

export interface PatchOrchestratorFilter {
  Key?: string | undefined;
  Values?: readonly string[] | undefined;
}

export interface PatchRule {
  PatchFilterGroup: PatchFilterGroup;
  ComplianceLevel?: "CRITICAL" | "HIGH" | "MEDIUM" | "LOW" | "INFORMATIONAL" | "UNSPECIFIED" | (string & {}) | undefined;
  ApproveAfterDays?: number | undefined;
  ApproveUntilDate?: string | undefined;
  EnableNonSecurity?: boolean | undefined;
}

export interface PatchRuleGroup {
  PatchRules: readonly PatchRule[];
}

export interface PatchSource {
  Name: string;
  Products: readonly string[];
  Configuration: string;
}

export interface PatchStatus {
  DeploymentStatus?: "APPROVED" | "PENDING_APPROVAL" | "EXPLICIT_APPROVED" | "EXPLICIT_REJECTED" | (string & {}) | undefined;
  ComplianceLevel?: "CRITICAL" | "HIGH" | "MEDIUM" | "LOW" | "INFORMATIONAL" | "UNSPECIFIED" | (string & {}) | undefined;
  ApprovalDate?: Date | undefined;
}

export interface ProgressCounters {
  TotalSteps?: number | undefined;
  SuccessSteps?: number | undefined;
  FailedSteps?: number | undefined;
  CancelledSteps?: number | undefined;
  TimedOutSteps?: number | undefined;
}

export interface PutComplianceItemsRequest {
  ResourceId: string;
  ResourceType: string;
  ComplianceType: string;
  ExecutionSummary: ComplianceExecutionSummary;
  Items: readonly ComplianceItemEntry[];
  ItemContentHash?: string | undefined;
  UploadType?: "COMPLETE" | "PARTIAL" | (string & {}) | undefined;
}

export interface PutComplianceItemsResult {

}

export interface PutInventoryRequest {
  InstanceId: string;
  Items: readonly InventoryItem[];
}

export interface PutInventoryResult {
  Message?: string | undefined;
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

export interface RegisterDefaultPatchBaselineRequest {
  BaselineId: string;
}

export interface RegisterDefaultPatchBaselineResult {
  BaselineId?: string | undefined;
}

export interface RegisterPatchBaselineForPatchGroupRequest {
  BaselineId: string;
  PatchGroup: string;
}

export interface RegisterPatchBaselineForPatchGroupResult {
  BaselineId?: string | undefined;
  PatchGroup?: string | undefined;
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

export interface RegistrationMetadataItem {
  Key: string;
  Value: string;
}

export interface RelatedOpsItem {
  OpsItemId: string;
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

export interface ResolvedTargets {
  ParameterValues?: readonly string[] | undefined;
  Truncated?: boolean | undefined;
}

export interface ResourceComplianceSummaryItem {
  ComplianceType?: string | undefined;
  ResourceType?: string | undefined;
  ResourceId?: string | undefined;
  Status?: "COMPLIANT" | "NON_COMPLIANT" | (string & {}) | undefined;
  OverallSeverity?: "CRITICAL" | "HIGH" | "MEDIUM" | "LOW" | "INFORMATIONAL" | "UNSPECIFIED" | (string & {}) | undefined;
  ExecutionSummary?: ComplianceExecutionSummary | undefined;
  CompliantSummary?: CompliantSummary | undefined;
  NonCompliantSummary?: NonCompliantSummary | undefined;
}

export interface ResourceDataSyncAwsOrganizationsSource {
  OrganizationSourceType: string;
  OrganizationalUnits?: readonly ResourceDataSyncOrganizationalUnit[] | undefined;
}

export interface ResourceDataSyncDestinationDataSharing {
  DestinationDataSharingType?: string | undefined;
}

export interface ResourceDataSyncItem {
  SyncName?: string | undefined;
  SyncType?: string | undefined;
  SyncSource?: ResourceDataSyncSourceWithState | undefined;
  S3Destination?: ResourceDataSyncS3Destination | undefined;
  LastSyncTime?: Date | undefined;
  LastSuccessfulSyncTime?: Date | undefined;
  SyncLastModifiedTime?: Date | undefined;
  LastStatus?: "Successful" | "Failed" | "InProgress" | (string & {}) | undefined;
  SyncCreatedTime?: Date | undefined;
  LastSyncStatusMessage?: string | undefined;
}

export interface ResourceDataSyncOrganizationalUnit {
  OrganizationalUnitId?: string | undefined;
}

export interface ResourceDataSyncS3Destination {
  BucketName: string;
  Prefix?: string | undefined;
  SyncFormat: "JsonSerDe" | (string & {});
  Region: string;
  AWSKMSKeyARN?: string | undefined;
  DestinationDataSharing?: ResourceDataSyncDestinationDataSharing | undefined;
}

export interface ResourceDataSyncSource {
  SourceType: string;
  AwsOrganizationsSource?: ResourceDataSyncAwsOrganizationsSource | undefined;
  SourceRegions: readonly string[];
  IncludeFutureRegions?: boolean | undefined;
  EnableAllOpsDataSources?: boolean | undefined;
}

export interface ResourceDataSyncSourceWithState {
  SourceType?: string | undefined;
  AwsOrganizationsSource?: ResourceDataSyncAwsOrganizationsSource | undefined;
  SourceRegions?: readonly string[] | undefined;
  IncludeFutureRegions?: boolean | undefined;
  State?: string | undefined;
  EnableAllOpsDataSources?: boolean | undefined;
}

export interface ResultAttribute {
  TypeName: string;
}

export interface ReviewInformation {
  ReviewedTime?: Date | undefined;
  Status?: "APPROVED" | "NOT_REVIEWED" | "PENDING" | "REJECTED" | (string & {}) | undefined;
  Reviewer?: string | undefined;
}

export interface Runbook {
  DocumentName: string;
  DocumentVersion?: string | undefined;
  Parameters?: Readonly<Record<string, readonly string[]>> | undefined;
  TargetParameterName?: string | undefined;
  Targets?: readonly Target[] | undefined;
  TargetMaps?: readonly Readonly<Record<string, readonly string[]>>[] | undefined;
  MaxConcurrency?: string | undefined;
  MaxErrors?: string | undefined;
  TargetLocations?: readonly TargetLocation[] | undefined;
}

export interface S3OutputLocation {
  OutputS3Region?: string | undefined;
  OutputS3BucketName?: string | undefined;
  OutputS3KeyPrefix?: string | undefined;
}

export interface S3OutputUrl {
  OutputUrl?: string | undefined;
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

export interface Session {
  SessionId?: string | undefined;
  Target?: string | undefined;
  Status?: "Connected" | "Connecting" | "Disconnected" | "Terminated" | "Terminating" | "Failed" | (string & {}) | undefined;
  StartDate?: Date | undefined;
  EndDate?: Date | undefined;
  DocumentName?: string | undefined;
  Owner?: string | undefined;
  Reason?: string | undefined;
  Details?: string | undefined;
  OutputUrl?: SessionManagerOutputUrl | undefined;
  MaxSessionDuration?: string | undefined;
  AccessType?: "Standard" | "JustInTime" | (string & {}) | undefined;
}

export interface SessionFilter {
  key: "InvokedAfter" | "InvokedBefore" | "Target" | "Owner" | "Status" | "SessionId" | "AccessType" | (string & {});
  value: string;
}

export interface SessionManagerOutputUrl {
  S3OutputUrl?: string | undefined;
  CloudWatchOutputUrl?: string | undefined;
}

export interface SeveritySummary {
  CriticalCount?: number | undefined;
  HighCount?: number | undefined;
  MediumCount?: number | undefined;
  LowCount?: number | undefined;
  InformationalCount?: number | undefined;
  UnspecifiedCount?: number | undefined;
}

export interface StartAssociationsOnceRequest {
  AssociationIds: readonly string[];
}

export interface StartAssociationsOnceResult {

}

export interface StartAutomationExecutionRequest {
  DocumentName: string;
  DocumentVersion?: string | undefined;
  Parameters?: Readonly<Record<string, readonly string[]>> | undefined;
  ClientToken?: string | undefined;
  Mode?: "Auto" | "Interactive" | (string & {}) | undefined;
  TargetParameterName?: string | undefined;
  Targets?: readonly Target[] | undefined;
  TargetMaps?: readonly Readonly<Record<string, readonly string[]>>[] | undefined;
  MaxConcurrency?: string | undefined;
  MaxErrors?: string | undefined;
  TargetLocations?: readonly TargetLocation[] | undefined;
  Tags?: readonly Tag[] | undefined;
  AlarmConfiguration?: AlarmConfiguration | undefined;
  TargetLocationsURL?: string | undefined;
}

export interface StartAutomationExecutionResult {
  AutomationExecutionId?: string | undefined;
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

export interface StepExecution {
  StepName?: string | undefined;
  Action?: string | undefined;
  TimeoutSeconds?: number | undefined;
  OnFailure?: string | undefined;
  MaxAttempts?: number | undefined;
  ExecutionStartTime?: Date | undefined;
  ExecutionEndTime?: Date | undefined;
  StepStatus?: "Pending" | "InProgress" | "Waiting" | "Success" | "TimedOut" | "Cancelling" | "Cancelled" | "Failed" | "PendingApproval" | "Approved" | "Rejected" | "Scheduled" | "RunbookInProgress" | "PendingChangeCalendarOverride" | "ChangeCalendarOverrideApproved" | "ChangeCalendarOverrideRejected" | "CompletedWithSuccess" | "CompletedWithFailure" | "Exited" | (string & {}) | undefined;
  ResponseCode?: string | undefined;
  Inputs?: Readonly<Record<string, string>> | undefined;
  Outputs?: Readonly<Record<string, readonly string[]>> | undefined;
  Response?: string | undefined;
  FailureMessage?: string | undefined;
  FailureDetails?: FailureDetails | undefined;
  StepExecutionId?: string | undefined;
  OverriddenParameters?: Readonly<Record<string, readonly string[]>> | undefined;
  IsEnd?: boolean | undefined;
  NextStep?: string | undefined;
  IsCritical?: boolean | undefined;
  ValidNextSteps?: readonly string[] | undefined;
  Targets?: readonly Target[] | undefined;
  TargetLocation?: TargetLocation | undefined;
  TriggeredAlarms?: readonly AlarmStateInformation[] | undefined;
  ParentStepDetails?: ParentStepDetails | undefined;
}

export interface StepExecutionFilter {
  Key: "StartTimeBefore" | "StartTimeAfter" | "StepExecutionStatus" | "StepExecutionId" | "StepName" | "Action" | "ParentStepExecutionId" | "ParentStepIteration" | "ParentStepIteratorValue" | (string & {});
  Values: readonly string[];
}

export interface StopAutomationExecutionRequest {
  AutomationExecutionId: string;
  Type?: "Complete" | "Cancel" | (string & {}) | undefined;
}

export interface StopAutomationExecutionResult {

}

export interface Tag {
  Key: string;
  Value: string;
}

export interface Target {
  Key?: string | undefined;
  Values?: readonly string[] | undefined;
}

export interface TargetLocation {
  Accounts?: readonly string[] | undefined;
  Regions?: readonly string[] | undefined;
  TargetLocationMaxConcurrency?: string | undefined;
  TargetLocationMaxErrors?: string | undefined;
  ExecutionRoleName?: string | undefined;
  TargetLocationAlarmConfiguration?: AlarmConfiguration | undefined;
  IncludeChildOrganizationUnits?: boolean | undefined;
  ExcludeAccounts?: readonly string[] | undefined;
  Targets?: readonly Target[] | undefined;
  TargetsMaxConcurrency?: string | undefined;
  TargetsMaxErrors?: string | undefined;
}

export interface TerminateSessionRequest {
  SessionId: string;
}

export interface TerminateSessionResponse {
  SessionId?: string | undefined;
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

export interface UpdateAssociationRequest {
  AssociationId: string;
  Parameters?: Readonly<Record<string, readonly string[]>> | undefined;
  DocumentVersion?: string | undefined;
  ScheduleExpression?: string | undefined;
  OutputLocation?: InstanceAssociationOutputLocation | undefined;
  Name?: string | undefined;
  Targets?: readonly Target[] | undefined;
  AssociationName?: string | undefined;
  AssociationVersion?: string | undefined;
  AutomationTargetParameterName?: string | undefined;
  MaxErrors?: string | undefined;
  MaxConcurrency?: string | undefined;
  ComplianceSeverity?: "CRITICAL" | "HIGH" | "MEDIUM" | "LOW" | "UNSPECIFIED" | (string & {}) | undefined;
  SyncCompliance?: "AUTO" | "MANUAL" | (string & {}) | undefined;
  ApplyOnlyAtCronInterval?: boolean | undefined;
  CalendarNames?: readonly string[] | undefined;
  TargetLocations?: readonly TargetLocation[] | undefined;
  ScheduleOffset?: number | undefined;
  Duration?: number | undefined;
  TargetMaps?: readonly Readonly<Record<string, readonly string[]>>[] | undefined;
  AlarmConfiguration?: AlarmConfiguration | undefined;
  AssociationDispatchAssumeRole?: string | undefined;
}

export interface UpdateAssociationResult {
  AssociationDescription?: AssociationDescription | undefined;
}

export interface UpdateAssociationStatusRequest {
  Name: string;
  InstanceId: string;
  AssociationStatus: AssociationStatus;
}

export interface UpdateAssociationStatusResult {
  AssociationDescription?: AssociationDescription | undefined;
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

export interface UpdateOpsItemRequest {
  Description?: string | undefined;
  OperationalData?: Readonly<Record<string, OpsItemDataValue>> | undefined;
  OperationalDataToDelete?: readonly string[] | undefined;
  Notifications?: readonly OpsItemNotification[] | undefined;
  Priority?: number | undefined;
  RelatedOpsItems?: readonly RelatedOpsItem[] | undefined;
  Status?: "Open" | "InProgress" | "Resolved" | "Pending" | "TimedOut" | "Cancelling" | "Cancelled" | "Failed" | "CompletedWithSuccess" | "CompletedWithFailure" | "Scheduled" | "RunbookInProgress" | "PendingChangeCalendarOverride" | "ChangeCalendarOverrideApproved" | "ChangeCalendarOverrideRejected" | "PendingApproval" | "Approved" | "Revoked" | "Rejected" | "Closed" | (string & {}) | undefined;
  OpsItemId: string;
  Title?: string | undefined;
  Category?: string | undefined;
  Severity?: string | undefined;
  ActualStartTime?: Date | undefined;
  ActualEndTime?: Date | undefined;
  PlannedStartTime?: Date | undefined;
  PlannedEndTime?: Date | undefined;
  OpsItemArn?: string | undefined;
}

export interface UpdateOpsItemResponse {

}

export interface UpdateOpsMetadataRequest {
  OpsMetadataArn: string;
  MetadataToUpdate?: Readonly<Record<string, MetadataValue>> | undefined;
  KeysToDelete?: readonly string[] | undefined;
}

export interface UpdateOpsMetadataResult {
  OpsMetadataArn?: string | undefined;
}

export interface UpdatePatchBaselineRequest {
  BaselineId: string;
  Name?: string | undefined;
  GlobalFilters?: PatchFilterGroup | undefined;
  ApprovalRules?: PatchRuleGroup | undefined;
  ApprovedPatches?: readonly string[] | undefined;
  ApprovedPatchesComplianceLevel?: "CRITICAL" | "HIGH" | "MEDIUM" | "LOW" | "INFORMATIONAL" | "UNSPECIFIED" | (string & {}) | undefined;
  ApprovedPatchesEnableNonSecurity?: boolean | undefined;
  RejectedPatches?: readonly string[] | undefined;
  RejectedPatchesAction?: "ALLOW_AS_DEPENDENCY" | "BLOCK" | (string & {}) | undefined;
  Description?: string | undefined;
  Sources?: readonly PatchSource[] | undefined;
  AvailableSecurityUpdatesComplianceStatus?: "COMPLIANT" | "NON_COMPLIANT" | (string & {}) | undefined;
  Replace?: boolean | undefined;
}

export interface UpdatePatchBaselineResult {
  BaselineId?: string | undefined;
  Name?: string | undefined;
  OperatingSystem?: "WINDOWS" | "AMAZON_LINUX" | "AMAZON_LINUX_2" | "AMAZON_LINUX_2022" | "UBUNTU" | "REDHAT_ENTERPRISE_LINUX" | "SUSE" | "CENTOS" | "ORACLE_LINUX" | "DEBIAN" | "MACOS" | "RASPBIAN" | "ROCKY_LINUX" | "ALMA_LINUX" | "AMAZON_LINUX_2023" | (string & {}) | undefined;
  GlobalFilters?: PatchFilterGroup | undefined;
  ApprovalRules?: PatchRuleGroup | undefined;
  ApprovedPatches?: readonly string[] | undefined;
  ApprovedPatchesComplianceLevel?: "CRITICAL" | "HIGH" | "MEDIUM" | "LOW" | "INFORMATIONAL" | "UNSPECIFIED" | (string & {}) | undefined;
  ApprovedPatchesEnableNonSecurity?: boolean | undefined;
  RejectedPatches?: readonly string[] | undefined;
  RejectedPatchesAction?: "ALLOW_AS_DEPENDENCY" | "BLOCK" | (string & {}) | undefined;
  CreatedDate?: Date | undefined;
  ModifiedDate?: Date | undefined;
  Description?: string | undefined;
  Sources?: readonly PatchSource[] | undefined;
  AvailableSecurityUpdatesComplianceStatus?: "COMPLIANT" | "NON_COMPLIANT" | (string & {}) | undefined;
}

export interface UpdateResourceDataSyncRequest {
  SyncName: string;
  SyncType: string;
  SyncSource: ResourceDataSyncSource;
}

export interface UpdateResourceDataSyncResult {

}

export interface UpdateServiceSettingRequest {
  SettingId: string;
  SettingValue: string;
}

export interface UpdateServiceSettingResult {

}
