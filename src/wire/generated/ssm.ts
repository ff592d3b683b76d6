// Made by `npm run generate`. Do not edit.

/** The actions of ssm in use. */
export interface Actions {
  AddTagsToResource: { input: AddTagsToResourceRequest; output: AddTagsToResourceResult };
  DeleteParameter: { input: DeleteParameterRequest; output: DeleteParameterResult };
  DeleteParameters: { input: DeleteParametersRequest; output: DeleteParametersResult };
  DescribeParameters: { input: DescribeParametersRequest; output: DescribeParametersResult };
  GetParameter: { input: GetParameterRequest; output: GetParameterResult };
  GetParameterHistory: { input: GetParameterHistoryRequest; output: GetParameterHistoryResult };
  GetParameters: { input: GetParametersRequest; output: GetParametersResult };
  GetParametersByPath: { input: GetParametersByPathRequest; output: GetParametersByPathResult };
  LabelParameterVersion: { input: LabelParameterVersionRequest; output: LabelParameterVersionResult };
  ListTagsForResource: { input: ListTagsForResourceRequest; output: ListTagsForResourceResult };
  PutParameter: { input: PutParameterRequest; output: PutParameterResult };
  RemoveTagsFromResource: { input: RemoveTagsFromResourceRequest; output: RemoveTagsFromResourceResult };
  UnlabelParameterVersion: { input: UnlabelParameterVersionRequest; output: UnlabelParameterVersionResult };
}

export interface AddTagsToResourceRequest {
  ResourceType: "Document" | "ManagedInstance" | "MaintenanceWindow" | "Parameter" | "PatchBaseline" | "OpsItem" | "OpsMetadata" | "Automation" | "Association" | (string & {});
  ResourceId: string;
  Tags: readonly Tag[];
}

export interface AddTagsToResourceResult {

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

export interface ListTagsForResourceRequest {
  ResourceType: "Document" | "ManagedInstance" | "MaintenanceWindow" | "Parameter" | "PatchBaseline" | "OpsItem" | "OpsMetadata" | "Automation" | "Association" | (string & {});
  ResourceId: string;
}

export interface ListTagsForResourceResult {
  TagList?: readonly Tag[] | undefined;
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
