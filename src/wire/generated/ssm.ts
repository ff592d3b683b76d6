// Made by `npm run generate`. Do not edit.

/** The actions of ssm in use. */
export interface Actions {
  AddTagsToResource: { input: AddTagsToResourceRequest; output: AddTagsToResourceResult };
  CreateDocument: { input: CreateDocumentRequest; output: CreateDocumentResult };
  DeleteDocument: { input: DeleteDocumentRequest; output: DeleteDocumentResult };
  DeleteParameter: { input: DeleteParameterRequest; output: DeleteParameterResult };
  DeleteParameters: { input: DeleteParametersRequest; output: DeleteParametersResult };
  DescribeDocument: { input: DescribeDocumentRequest; output: DescribeDocumentResult };
  DescribeDocumentPermission: { input: DescribeDocumentPermissionRequest; output: DescribeDocumentPermissionResponse };
  DescribeParameters: { input: DescribeParametersRequest; output: DescribeParametersResult };
  GetDocument: { input: GetDocumentRequest; output: GetDocumentResult };
  GetParameter: { input: GetParameterRequest; output: GetParameterResult };
  GetParameterHistory: { input: GetParameterHistoryRequest; output: GetParameterHistoryResult };
  GetParameters: { input: GetParametersRequest; output: GetParametersResult };
  GetParametersByPath: { input: GetParametersByPathRequest; output: GetParametersByPathResult };
  LabelParameterVersion: { input: LabelParameterVersionRequest; output: LabelParameterVersionResult };
  ListDocumentVersions: { input: ListDocumentVersionsRequest; output: ListDocumentVersionsResult };
  ListDocuments: { input: ListDocumentsRequest; output: ListDocumentsResult };
  ListTagsForResource: { input: ListTagsForResourceRequest; output: ListTagsForResourceResult };
  ModifyDocumentPermission: { input: ModifyDocumentPermissionRequest; output: ModifyDocumentPermissionResponse };
  PutParameter: { input: PutParameterRequest; output: PutParameterResult };
  RemoveTagsFromResource: { input: RemoveTagsFromResourceRequest; output: RemoveTagsFromResourceResult };
  UnlabelParameterVersion: { input: UnlabelParameterVersionRequest; output: UnlabelParameterVersionResult };
  UpdateDocument: { input: UpdateDocumentRequest; output: UpdateDocumentResult };
  UpdateDocumentDefaultVersion: { input: UpdateDocumentDefaultVersionRequest; output: UpdateDocumentDefaultVersionResult };
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

export interface DeleteDocumentRequest {
  Name: string;
  DocumentVersion?: string | undefined;
  VersionName?: string | undefined;
  Force?: boolean | undefined;
}

export interface DeleteDocumentResult {

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

export interface LabelParameterVersionRequest {
  Name: string;
  ParameterVersion?: number | undefined;
  Labels: readonly string[];
}

export interface LabelParameterVersionResult {
  InvalidLabels?: readonly string[] | undefined;
  ParameterVersion?: number | undefined;
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

export interface ModifyDocumentPermissionRequest {
  Name: string;
  PermissionType: "Share" | (string & {});
  AccountIdsToAdd?: readonly string[] | undefined;
  AccountIdsToRemove?: readonly string[] | undefined;
  SharedDocumentVersion?: string | undefined;
}

export interface ModifyDocumentPermissionResponse {

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

export interface RemoveTagsFromResourceRequest {
  ResourceType: "Document" | "ManagedInstance" | "MaintenanceWindow" | "Parameter" | "PatchBaseline" | "OpsItem" | "OpsMetadata" | "Automation" | "Association" | (string & {});
  ResourceId: string;
  TagKeys: readonly string[];
}

export interface RemoveTagsFromResourceResult {

}

export interface ReviewInformation {
  ReviewedTime?: Date | undefined;
  Status?: "APPROVED" | "NOT_REVIEWED" | "PENDING" | "REJECTED" | (string & {}) | undefined;
  Reviewer?: string | undefined;
}

export interface Tag {
  Key: string;
  Value: string;
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
