// Made by `npm run generate`. Do not edit.

/** The actions of secretsmanager in use. */
export interface Actions {
  BatchGetSecretValue: { input: BatchGetSecretValueRequest; output: BatchGetSecretValueResponse };
  CancelRotateSecret: { input: CancelRotateSecretRequest; output: CancelRotateSecretResponse };
  CreateSecret: { input: CreateSecretRequest; output: CreateSecretResponse };
  DeleteResourcePolicy: { input: DeleteResourcePolicyRequest; output: DeleteResourcePolicyResponse };
  DeleteSecret: { input: DeleteSecretRequest; output: DeleteSecretResponse };
  DescribeSecret: { input: DescribeSecretRequest; output: DescribeSecretResponse };
  GetRandomPassword: { input: GetRandomPasswordRequest; output: GetRandomPasswordResponse };
  GetResourcePolicy: { input: GetResourcePolicyRequest; output: GetResourcePolicyResponse };
  GetSecretValue: { input: GetSecretValueRequest; output: GetSecretValueResponse };
  ListSecretVersionIds: { input: ListSecretVersionIdsRequest; output: ListSecretVersionIdsResponse };
  ListSecrets: { input: ListSecretsRequest; output: ListSecretsResponse };
  PutResourcePolicy: { input: PutResourcePolicyRequest; output: PutResourcePolicyResponse };
  PutSecretValue: { input: PutSecretValueRequest; output: PutSecretValueResponse };
  RemoveRegionsFromReplication: { input: RemoveRegionsFromReplicationRequest; output: RemoveRegionsFromReplicationResponse };
  ReplicateSecretToRegions: { input: ReplicateSecretToRegionsRequest; output: ReplicateSecretToRegionsResponse };
  RestoreSecret: { input: RestoreSecretRequest; output: RestoreSecretResponse };
  RotateSecret: { input: RotateSecretRequest; output: RotateSecretResponse };
  StopReplicationToReplica: { input: StopReplicationToReplicaRequest; output: StopReplicationToReplicaResponse };
  TagResource: { input: TagResourceRequest; output: Record<string, never> };
  UntagResource: { input: UntagResourceRequest; output: Record<string, never> };
  UpdateSecret: { input: UpdateSecretRequest; output: UpdateSecretResponse };
  UpdateSecretVersionStage: { input: UpdateSecretVersionStageRequest; output: UpdateSecretVersionStageResponse };
  ValidateResourcePolicy: { input: ValidateResourcePolicyRequest; output: ValidateResourcePolicyResponse };
}

export interface APIErrorType {
  SecretId?: string | undefined;
  ErrorCode?: string | undefined;
  Message?: string | undefined;
}

export interface BatchGetSecretValueRequest {
  SecretIdList?: readonly string[] | undefined;
  Filters?: readonly Filter[] | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
}

export interface BatchGetSecretValueResponse {
  SecretValues?: readonly SecretValueEntry[] | undefined;
  NextToken?: string | undefined;
  Errors?: readonly APIErrorType[] | undefined;
}

export interface CancelRotateSecretRequest {
  SecretId: string;
}

export interface CancelRotateSecretResponse {
  ARN?: string | undefined;
  Name?: string | undefined;
  VersionId?: string | undefined;
}

export interface CreateSecretRequest {
  Name: string;
  ClientRequestToken?: string | undefined;
  Description?: string | undefined;
  KmsKeyId?: string | undefined;
  SecretBinary?: Uint8Array | undefined;
  SecretString?: string | undefined;
  Tags?: readonly Tag[] | undefined;
  AddReplicaRegions?: readonly ReplicaRegionType[] | undefined;
  ForceOverwriteReplicaSecret?: boolean | undefined;
  Type?: string | undefined;
}

export interface CreateSecretResponse {
  ARN?: string | undefined;
  Name?: string | undefined;
  VersionId?: string | undefined;
  ReplicationStatus?: readonly ReplicationStatusType[] | undefined;
}

export interface DeleteResourcePolicyRequest {
  SecretId: string;
}

export interface DeleteResourcePolicyResponse {
  ARN?: string | undefined;
  Name?: string | undefined;
}

export interface DeleteSecretRequest {
  SecretId: string;
  RecoveryWindowInDays?: number | undefined;
  ForceDeleteWithoutRecovery?: boolean | undefined;
}

export interface DeleteSecretResponse {
  ARN?: string | undefined;
  Name?: string | undefined;
  DeletionDate?: Date | undefined;
}

export interface DescribeSecretRequest {
  SecretId: string;
}

export interface DescribeSecretResponse {
  ARN?: string | undefined;
  Name?: string | undefined;
  Type?: string | undefined;
  Description?: string | undefined;
  KmsKeyId?: string | undefined;
  RotationEnabled?: boolean | undefined;
  RotationLambdaARN?: string | undefined;
  RotationRules?: RotationRulesType | undefined;
  ExternalSecretRotationMetadata?: readonly ExternalSecretRotationMetadataItem[] | undefined;
  ExternalSecretRotationRoleArn?: string | undefined;
  LastRotatedDate?: Date | undefined;
  LastChangedDate?: Date | undefined;
  LastAccessedDate?: Date | undefined;
  DeletedDate?: Date | undefined;
  NextRotationDate?: Date | undefined;
  Tags?: readonly Tag[] | undefined;
  VersionIdsToStages?: Readonly<Record<string, readonly string[]>> | undefined;
  OwningService?: string | undefined;
  CreatedDate?: Date | undefined;
  PrimaryRegion?: string | undefined;
  ReplicationStatus?: readonly ReplicationStatusType[] | undefined;
}

export interface ExternalSecretRotationMetadataItem {
  Key?: string | undefined;
  Value?: string | undefined;
}

export interface Filter {
  Key?: "description" | "name" | "tag-key" | "tag-value" | "primary-region" | "owning-service" | "all" | (string & {}) | undefined;
  Values?: readonly string[] | undefined;
}

export interface GetRandomPasswordRequest {
  PasswordLength?: number | undefined;
  ExcludeCharacters?: string | undefined;
  ExcludeNumbers?: boolean | undefined;
  ExcludePunctuation?: boolean | undefined;
  ExcludeUppercase?: boolean | undefined;
  ExcludeLowercase?: boolean | undefined;
  IncludeSpace?: boolean | undefined;
  RequireEachIncludedType?: boolean | undefined;
}

export interface GetRandomPasswordResponse {
  RandomPassword?: string | undefined;
}

export interface GetResourcePolicyRequest {
  SecretId: string;
}

export interface GetResourcePolicyResponse {
  ARN?: string | undefined;
  Name?: string | undefined;
  ResourcePolicy?: string | undefined;
}

export interface GetSecretValueRequest {
  SecretId: string;
  VersionId?: string | undefined;
  VersionStage?: string | undefined;
}

export interface GetSecretValueResponse {
  ARN?: string | undefined;
  Name?: string | undefined;
  VersionId?: string | undefined;
  SecretBinary?: Uint8Array | undefined;
  SecretString?: string | undefined;
  VersionStages?: readonly string[] | undefined;
  CreatedDate?: Date | undefined;
}

export interface ListSecretVersionIdsRequest {
  SecretId: string;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
  IncludeDeprecated?: boolean | undefined;
}

export interface ListSecretVersionIdsResponse {
  Versions?: readonly SecretVersionsListEntry[] | undefined;
  NextToken?: string | undefined;
  ARN?: string | undefined;
  Name?: string | undefined;
}

export interface ListSecretsRequest {
  IncludePlannedDeletion?: boolean | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
  Filters?: readonly Filter[] | undefined;
  SortOrder?: "asc" | "desc" | (string & {}) | undefined;
  SortBy?: "created-date" | "last-accessed-date" | "last-changed-date" | "name" | (string & {}) | undefined;
}

export interface ListSecretsResponse {
  SecretList?: readonly SecretListEntry[] | undefined;
  NextToken?: string | undefined;
}

export interface PutResourcePolicyRequest {
  SecretId: string;
  ResourcePolicy: string;
  BlockPublicPolicy?: boolean | undefined;
}

export interface PutResourcePolicyResponse {
  ARN?: string | undefined;
  Name?: string | undefined;
}

export interface PutSecretValueRequest {
  SecretId: string;
  ClientRequestToken?: string | undefined;
  SecretBinary?: Uint8Array | undefined;
  SecretString?: string | undefined;
  VersionStages?: readonly string[] | undefined;
  RotationToken?: string | undefined;
}

export interface PutSecretValueResponse {
  ARN?: string | undefined;
  Name?: string | undefined;
  VersionId?: string | undefined;
  VersionStages?: readonly string[] | undefined;
}

export interface RemoveRegionsFromReplicationRequest {
  SecretId: string;
  RemoveReplicaRegions: readonly string[];
}

export interface RemoveRegionsFromReplicationResponse {
  ARN?: string | undefined;
  ReplicationStatus?: readonly ReplicationStatusType[] | undefined;
}

export interface ReplicaRegionType {
  Region?: string | undefined;
  KmsKeyId?: string | undefined;
}

export interface ReplicateSecretToRegionsRequest {
  SecretId: string;
  AddReplicaRegions: readonly ReplicaRegionType[];
  ForceOverwriteReplicaSecret?: boolean | undefined;
}

export interface ReplicateSecretToRegionsResponse {
  ARN?: string | undefined;
  ReplicationStatus?: readonly ReplicationStatusType[] | undefined;
}

export interface ReplicationStatusType {
  Region?: string | undefined;
  KmsKeyId?: string | undefined;
  Status?: "InSync" | "Failed" | "InProgress" | (string & {}) | undefined;
  StatusMessage?: string | undefined;
  LastAccessedDate?: Date | undefined;
}

export interface RestoreSecretRequest {
  SecretId: string;
}

export interface RestoreSecretResponse {
  ARN?: string | undefined;
  Name?: string | undefined;
}

export interface RotateSecretRequest {
  SecretId: string;
  ClientRequestToken?: string | undefined;
  RotationLambdaARN?: string | undefined;
  RotationRules?: RotationRulesType | undefined;
  ExternalSecretRotationMetadata?: readonly ExternalSecretRotationMetadataItem[] | undefined;
  ExternalSecretRotationRoleArn?: string | undefined;
  RotateImmediately?: boolean | undefined;
}

export interface RotateSecretResponse {
  ARN?: string | undefined;
  Name?: string | undefined;
  VersionId?: string | undefined;
}

export interface RotationRulesType {
  AutomaticallyAfterDays?: number | undefined;
  Duration?: string | undefined;
  ScheduleExpression?: string | undefined;
}

export interface SecretListEntry {
  ARN?: string | undefined;
  Name?: string | undefined;
  Type?: string | undefined;
  Description?: string | undefined;
  KmsKeyId?: string | undefined;
  RotationEnabled?: boolean | undefined;
  RotationLambdaARN?: string | undefined;
  RotationRules?: RotationRulesType | undefined;
  ExternalSecretRotationMetadata?: readonly ExternalSecretRotationMetadataItem[] | undefined;
  ExternalSecretRotationRoleArn?: string | undefined;
  LastRotatedDate?: Date | undefined;
  LastChangedDate?: Date | undefined;
  LastAccessedDate?: Date | undefined;
  DeletedDate?: Date | undefined;
  NextRotationDate?: Date | undefined;
  Tags?: readonly Tag[] | undefined;
  SecretVersionsToStages?: Readonly<Record<string, readonly string[]>> | undefined;
  OwningService?: string | undefined;
  CreatedDate?: Date | undefined;
  PrimaryRegion?: string | undefined;
}

export interface SecretValueEntry {
  ARN?: string | undefined;
  Name?: string | undefined;
  VersionId?: string | undefined;
  SecretBinary?: Uint8Array | undefined;
  SecretString?: string | undefined;
  VersionStages?: readonly string[] | undefined;
  CreatedDate?: Date | undefined;
}

export interface SecretVersionsListEntry {
  VersionId?: string | undefined;
  VersionStages?: readonly string[] | undefined;
  LastAccessedDate?: Date | undefined;
  CreatedDate?: Date | undefined;
  KmsKeyIds?: readonly string[] | undefined;
}

export interface StopReplicationToReplicaRequest {
  SecretId: string;
}

export interface StopReplicationToReplicaResponse {
  ARN?: string | undefined;
}

export interface Tag {
  Key?: string | undefined;
  Value?: string | undefined;
}

export interface TagResourceRequest {
  SecretId: string;
  Tags: readonly Tag[];
}

export interface UntagResourceRequest {
  SecretId: string;
  TagKeys: readonly string[];
}

export interface UpdateSecretRequest {
  SecretId: string;
  ClientRequestToken?: string | undefined;
  Description?: string | undefined;
  KmsKeyId?: string | undefined;
  SecretBinary?: Uint8Array | undefined;
  SecretString?: string | undefined;
  Type?: string | undefined;
}

export interface UpdateSecretResponse {
  ARN?: string | undefined;
  Name?: string | undefined;
  VersionId?: string | undefined;
}

export interface UpdateSecretVersionStageRequest {
  SecretId: string;
  VersionStage: string;
  RemoveFromVersionId?: string | undefined;
  MoveToVersionId?: string | undefined;
}

export interface UpdateSecretVersionStageResponse {
  ARN?: string | undefined;
  Name?: string | undefined;
}

export interface ValidateResourcePolicyRequest {
  SecretId?: string | undefined;
  ResourcePolicy: string;
}

export interface ValidateResourcePolicyResponse {
  PolicyValidationPassed?: boolean | undefined;
  ValidationErrors?: readonly ValidationErrorsEntry[] | undefined;
}

export interface ValidationErrorsEntry {
  CheckName?: string | undefined;
  ErrorMessage?: string | undefined;
}
