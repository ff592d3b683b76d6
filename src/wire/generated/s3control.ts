// Made by `npm run generate`. Do not edit.

/** The actions of s3control in use. */
export interface Actions {
  CreateAccessGrant: { input: CreateAccessGrantRequest; output: CreateAccessGrantResult };
  CreateAccessGrantsInstance: { input: CreateAccessGrantsInstanceRequest; output: CreateAccessGrantsInstanceResult };
  CreateAccessGrantsLocation: { input: CreateAccessGrantsLocationRequest; output: CreateAccessGrantsLocationResult };
  CreateAccessPoint: { input: CreateAccessPointRequest; output: CreateAccessPointResult };
  CreateJob: { input: CreateJobRequest; output: CreateJobResult };
  CreateMultiRegionAccessPoint: { input: CreateMultiRegionAccessPointRequest; output: CreateMultiRegionAccessPointResult };
  CreateStorageLensGroup: { input: CreateStorageLensGroupRequest; output: Record<string, never> };
  DeleteAccessGrant: { input: DeleteAccessGrantRequest; output: Record<string, never> };
  DeleteAccessGrantsInstance: { input: DeleteAccessGrantsInstanceRequest; output: Record<string, never> };
  DeleteAccessGrantsInstanceResourcePolicy: { input: DeleteAccessGrantsInstanceResourcePolicyRequest; output: Record<string, never> };
  DeleteAccessGrantsLocation: { input: DeleteAccessGrantsLocationRequest; output: Record<string, never> };
  DeleteAccessPoint: { input: DeleteAccessPointRequest; output: Record<string, never> };
  DeleteAccessPointPolicy: { input: DeleteAccessPointPolicyRequest; output: Record<string, never> };
  DeleteJobTagging: { input: DeleteJobTaggingRequest; output: DeleteJobTaggingResult };
  DeleteMultiRegionAccessPoint: { input: DeleteMultiRegionAccessPointRequest; output: DeleteMultiRegionAccessPointResult };
  DeletePublicAccessBlock: { input: DeletePublicAccessBlockRequest; output: Record<string, never> };
  DeleteStorageLensConfiguration: { input: DeleteStorageLensConfigurationRequest; output: Record<string, never> };
  DeleteStorageLensConfigurationTagging: { input: DeleteStorageLensConfigurationTaggingRequest; output: DeleteStorageLensConfigurationTaggingResult };
  DeleteStorageLensGroup: { input: DeleteStorageLensGroupRequest; output: Record<string, never> };
  DescribeJob: { input: DescribeJobRequest; output: DescribeJobResult };
  DescribeMultiRegionAccessPointOperation: { input: DescribeMultiRegionAccessPointOperationRequest; output: DescribeMultiRegionAccessPointOperationResult };
  GetAccessGrant: { input: GetAccessGrantRequest; output: GetAccessGrantResult };
  GetAccessGrantsInstance: { input: GetAccessGrantsInstanceRequest; output: GetAccessGrantsInstanceResult };
  GetAccessGrantsInstanceForPrefix: { input: GetAccessGrantsInstanceForPrefixRequest; output: GetAccessGrantsInstanceForPrefixResult };
  GetAccessGrantsInstanceResourcePolicy: { input: GetAccessGrantsInstanceResourcePolicyRequest; output: GetAccessGrantsInstanceResourcePolicyResult };
  GetAccessGrantsLocation: { input: GetAccessGrantsLocationRequest; output: GetAccessGrantsLocationResult };
  GetAccessPoint: { input: GetAccessPointRequest; output: GetAccessPointResult };
  GetAccessPointPolicy: { input: GetAccessPointPolicyRequest; output: GetAccessPointPolicyResult };
  GetAccessPointPolicyStatus: { input: GetAccessPointPolicyStatusRequest; output: GetAccessPointPolicyStatusResult };
  GetDataAccess: { input: GetDataAccessRequest; output: GetDataAccessResult };
  GetJobTagging: { input: GetJobTaggingRequest; output: GetJobTaggingResult };
  GetMultiRegionAccessPoint: { input: GetMultiRegionAccessPointRequest; output: GetMultiRegionAccessPointResult };
  GetMultiRegionAccessPointPolicy: { input: GetMultiRegionAccessPointPolicyRequest; output: GetMultiRegionAccessPointPolicyResult };
  GetMultiRegionAccessPointPolicyStatus: { input: GetMultiRegionAccessPointPolicyStatusRequest; output: GetMultiRegionAccessPointPolicyStatusResult };
  GetMultiRegionAccessPointRoutes: { input: GetMultiRegionAccessPointRoutesRequest; output: GetMultiRegionAccessPointRoutesResult };
  GetPublicAccessBlock: { input: GetPublicAccessBlockRequest; output: GetPublicAccessBlockOutput };
  GetStorageLensConfiguration: { input: GetStorageLensConfigurationRequest; output: GetStorageLensConfigurationResult };
  GetStorageLensConfigurationTagging: { input: GetStorageLensConfigurationTaggingRequest; output: GetStorageLensConfigurationTaggingResult };
  GetStorageLensGroup: { input: GetStorageLensGroupRequest; output: GetStorageLensGroupResult };
  ListAccessGrants: { input: ListAccessGrantsRequest; output: ListAccessGrantsResult };
  ListAccessGrantsInstances: { input: ListAccessGrantsInstancesRequest; output: ListAccessGrantsInstancesResult };
  ListAccessGrantsLocations: { input: ListAccessGrantsLocationsRequest; output: ListAccessGrantsLocationsResult };
  ListAccessPoints: { input: ListAccessPointsRequest; output: ListAccessPointsResult };
  ListCallerAccessGrants: { input: ListCallerAccessGrantsRequest; output: ListCallerAccessGrantsResult };
  ListJobs: { input: ListJobsRequest; output: ListJobsResult };
  ListMultiRegionAccessPoints: { input: ListMultiRegionAccessPointsRequest; output: ListMultiRegionAccessPointsResult };
  ListStorageLensConfigurations: { input: ListStorageLensConfigurationsRequest; output: ListStorageLensConfigurationsResult };
  ListStorageLensGroups: { input: ListStorageLensGroupsRequest; output: ListStorageLensGroupsResult };
  ListTagsForResource: { input: ListTagsForResourceRequest; output: ListTagsForResourceResult };
  PutAccessGrantsInstanceResourcePolicy: { input: PutAccessGrantsInstanceResourcePolicyRequest; output: PutAccessGrantsInstanceResourcePolicyResult };
  PutAccessPointPolicy: { input: PutAccessPointPolicyRequest; output: Record<string, never> };
  PutJobTagging: { input: PutJobTaggingRequest; output: PutJobTaggingResult };
  PutMultiRegionAccessPointPolicy: { input: PutMultiRegionAccessPointPolicyRequest; output: PutMultiRegionAccessPointPolicyResult };
  PutPublicAccessBlock: { input: PutPublicAccessBlockRequest; output: Record<string, never> };
  PutStorageLensConfiguration: { input: PutStorageLensConfigurationRequest; output: Record<string, never> };
  PutStorageLensConfigurationTagging: { input: PutStorageLensConfigurationTaggingRequest; output: PutStorageLensConfigurationTaggingResult };
  SubmitMultiRegionAccessPointRoutes: { input: SubmitMultiRegionAccessPointRoutesRequest; output: SubmitMultiRegionAccessPointRoutesResult };
  TagResource: { input: TagResourceRequest; output: TagResourceResult };
  UntagResource: { input: UntagResourceRequest; output: UntagResourceResult };
  UpdateAccessGrantsLocation: { input: UpdateAccessGrantsLocationRequest; output: UpdateAccessGrantsLocationResult };
  UpdateJobPriority: { input: UpdateJobPriorityRequest; output: UpdateJobPriorityResult };
  UpdateJobStatus: { input: UpdateJobStatusRequest; output: UpdateJobStatusResult };
  UpdateStorageLensGroup: { input: UpdateStorageLensGroupRequest; output: Record<string, never> };
}

export interface AccessGrantsLocationConfiguration {
  S3SubPrefix?: string | undefined;
}

export interface AccessPoint {
  Name: string;
  NetworkOrigin: "Internet" | "VPC" | (string & {});
  VpcConfiguration?: VpcConfiguration | undefined;
  Bucket: string;
  AccessPointArn?: string | undefined;
  Alias?: string | undefined;
  BucketAccountId?: string | undefined;
  DataSourceId?: string | undefined;
  DataSourceType?: string | undefined;
}

export interface AccountLevel {
  ActivityMetrics?: ActivityMetrics | undefined;
  BucketLevel: BucketLevel;
  AdvancedCostOptimizationMetrics?: AdvancedCostOptimizationMetrics | undefined;
  AdvancedDataProtectionMetrics?: AdvancedDataProtectionMetrics | undefined;
  DetailedStatusCodesMetrics?: DetailedStatusCodesMetrics | undefined;
  AdvancedPerformanceMetrics?: AdvancedPerformanceMetrics | undefined;
  StorageLensGroupLevel?: StorageLensGroupLevel | undefined;
}

export interface ActivityMetrics {
  IsEnabled?: boolean | undefined;
}

export interface AdvancedCostOptimizationMetrics {
  IsEnabled?: boolean | undefined;
}

export interface AdvancedDataProtectionMetrics {
  IsEnabled?: boolean | undefined;
}

export interface AdvancedPerformanceMetrics {
  IsEnabled?: boolean | undefined;
}

export interface AsyncErrorDetails {
  Code?: string | undefined;
  Message?: string | undefined;
  Resource?: string | undefined;
  RequestId?: string | undefined;
}

export interface AsyncOperation {
  CreationTime?: Date | undefined;
  Operation?: "CreateMultiRegionAccessPoint" | "DeleteMultiRegionAccessPoint" | "PutMultiRegionAccessPointPolicy" | (string & {}) | undefined;
  RequestTokenARN?: string | undefined;
  RequestParameters?: AsyncRequestParameters | undefined;
  RequestStatus?: string | undefined;
  ResponseDetails?: AsyncResponseDetails | undefined;
}

export interface AsyncRequestParameters {
  CreateMultiRegionAccessPointRequest?: CreateMultiRegionAccessPointInput | undefined;
  DeleteMultiRegionAccessPointRequest?: DeleteMultiRegionAccessPointInput | undefined;
  PutMultiRegionAccessPointPolicyRequest?: PutMultiRegionAccessPointPolicyInput | undefined;
}

export interface AsyncResponseDetails {
  MultiRegionAccessPointDetails?: MultiRegionAccessPointsAsyncResponse | undefined;
  ErrorDetails?: AsyncErrorDetails | undefined;
}

export interface BucketLevel {
  ActivityMetrics?: ActivityMetrics | undefined;
  PrefixLevel?: PrefixLevel | undefined;
  AdvancedCostOptimizationMetrics?: AdvancedCostOptimizationMetrics | undefined;
  AdvancedDataProtectionMetrics?: AdvancedDataProtectionMetrics | undefined;
  DetailedStatusCodesMetrics?: DetailedStatusCodesMetrics | undefined;
  AdvancedPerformanceMetrics?: AdvancedPerformanceMetrics | undefined;
}

export interface CloudWatchMetrics {
  IsEnabled: boolean;
}

export interface CreateAccessGrantRequest {
  AccountId: string;
  AccessGrantsLocationId: string;
  AccessGrantsLocationConfiguration?: AccessGrantsLocationConfiguration | undefined;
  Grantee: Grantee;
  Permission: "READ" | "WRITE" | "READWRITE" | (string & {});
  ApplicationArn?: string | undefined;
  S3PrefixType?: "Object" | (string & {}) | undefined;
  Tags?: readonly Tag[] | undefined;
}

export interface CreateAccessGrantResult {
  CreatedAt?: Date | undefined;
  AccessGrantId?: string | undefined;
  AccessGrantArn?: string | undefined;
  Grantee?: Grantee | undefined;
  AccessGrantsLocationId?: string | undefined;
  AccessGrantsLocationConfiguration?: AccessGrantsLocationConfiguration | undefined;
  Permission?: "READ" | "WRITE" | "READWRITE" | (string & {}) | undefined;
  ApplicationArn?: string | undefined;
  GrantScope?: string | undefined;
}

export interface CreateAccessGrantsInstanceRequest {
  AccountId: string;
  IdentityCenterArn?: string | undefined;
  Tags?: readonly Tag[] | undefined;
}

export interface CreateAccessGrantsInstanceResult {
  CreatedAt?: Date | undefined;
  AccessGrantsInstanceId?: string | undefined;
  AccessGrantsInstanceArn?: string | undefined;
  IdentityCenterArn?: string | undefined;
  IdentityCenterInstanceArn?: string | undefined;
  IdentityCenterApplicationArn?: string | undefined;
}

export interface CreateAccessGrantsLocationRequest {
  AccountId: string;
  LocationScope: string;
  IAMRoleArn: string;
  Tags?: readonly Tag[] | undefined;
}

export interface CreateAccessGrantsLocationResult {
  CreatedAt?: Date | undefined;
  AccessGrantsLocationId?: string | undefined;
  AccessGrantsLocationArn?: string | undefined;
  LocationScope?: string | undefined;
  IAMRoleArn?: string | undefined;
}

export interface CreateAccessPointRequest {
  AccountId: string;
  Name: string;
  Bucket: string;
  VpcConfiguration?: VpcConfiguration | undefined;
  PublicAccessBlockConfiguration?: PublicAccessBlockConfiguration | undefined;
  BucketAccountId?: string | undefined;
  Scope?: Scope | undefined;
  Tags?: readonly Tag[] | undefined;
}

export interface CreateAccessPointResult {
  AccessPointArn?: string | undefined;
  Alias?: string | undefined;
}

export interface CreateJobRequest {
  AccountId: string;
  ConfirmationRequired?: boolean | undefined;
  Operation: JobOperation;
  Report: JobReport;
  ClientRequestToken?: string | undefined;
  Manifest?: JobManifest | undefined;
  Description?: string | undefined;
  Priority: number;
  RoleArn: string;
  Tags?: readonly S3Tag[] | undefined;
  ManifestGenerator?: JobManifestGenerator | undefined;
}

export interface CreateJobResult {
  JobId?: string | undefined;
}

export interface CreateMultiRegionAccessPointInput {
  Name: string;
  PublicAccessBlock?: PublicAccessBlockConfiguration | undefined;
  Regions: readonly Region[];
}

export interface CreateMultiRegionAccessPointRequest {
  AccountId: string;
  ClientToken?: string | undefined;
  Details: CreateMultiRegionAccessPointInput;
}

export interface CreateMultiRegionAccessPointResult {
  RequestTokenARN?: string | undefined;
}

export interface CreateStorageLensGroupRequest {
  AccountId: string;
  StorageLensGroup: StorageLensGroup;
  Tags?: readonly Tag[] | undefined;
}

export interface Credentials {
  AccessKeyId?: string | undefined;
  SecretAccessKey?: string | undefined;
  SessionToken?: string | undefined;
  Expiration?: Date | undefined;
}

export interface DSSEKMSFilter {
  KmsKeyArn?: string | undefined;
}

export interface DeleteAccessGrantRequest {
  AccountId: string;
  AccessGrantId: string;
}

export interface DeleteAccessGrantsInstanceRequest {
  AccountId: string;
}

export interface DeleteAccessGrantsInstanceResourcePolicyRequest {
  AccountId: string;
}

export interface DeleteAccessGrantsLocationRequest {
  AccountId: string;
  AccessGrantsLocationId: string;
}

export interface DeleteAccessPointPolicyRequest {
  AccountId: string;
  Name: string;
}

export interface DeleteAccessPointRequest {
  AccountId: string;
  Name: string;
}

export interface DeleteJobTaggingRequest {
  AccountId: string;
  JobId: string;
}

export interface DeleteJobTaggingResult {

}

export interface DeleteMultiRegionAccessPointInput {
  Name: string;
}

export interface DeleteMultiRegionAccessPointRequest {
  AccountId: string;
  ClientToken?: string | undefined;
  Details: DeleteMultiRegionAccessPointInput;
}

export interface DeleteMultiRegionAccessPointResult {
  RequestTokenARN?: string | undefined;
}

export interface DeletePublicAccessBlockRequest {
  AccountId: string;
}

export interface DeleteStorageLensConfigurationRequest {
  ConfigId: string;
  AccountId: string;
}

export interface DeleteStorageLensConfigurationTaggingRequest {
  ConfigId: string;
  AccountId: string;
}

export interface DeleteStorageLensConfigurationTaggingResult {

}

export interface DeleteStorageLensGroupRequest {
  Name: string;
  AccountId: string;
}

export interface DescribeJobRequest {
  AccountId: string;
  JobId: string;
}

export interface DescribeJobResult {
  Job?: JobDescriptor | undefined;
}

export interface DescribeMultiRegionAccessPointOperationRequest {
  AccountId: string;
  RequestTokenARN: string;
}

export interface DescribeMultiRegionAccessPointOperationResult {
  AsyncOperation?: AsyncOperation | undefined;
}

export interface DetailedStatusCodesMetrics {
  IsEnabled?: boolean | undefined;
}

export interface EstablishedMultiRegionAccessPointPolicy {
  Policy?: string | undefined;
}

export interface Exclude {
  Buckets?: readonly string[] | undefined;
  Regions?: readonly string[] | undefined;
}

export interface GeneratedManifestEncryption {
  SSES3?: SSES3Encryption | undefined;
  SSEKMS?: SSEKMSEncryption | undefined;
}

export interface GetAccessGrantRequest {
  AccountId: string;
  AccessGrantId: string;
}

export interface GetAccessGrantResult {
  CreatedAt?: Date | undefined;
  AccessGrantId?: string | undefined;
  AccessGrantArn?: string | undefined;
  Grantee?: Grantee | undefined;
  Permission?: "READ" | "WRITE" | "READWRITE" | (string & {}) | undefined;
  AccessGrantsLocationId?: string | undefined;
  AccessGrantsLocationConfiguration?: AccessGrantsLocationConfiguration | undefined;
  GrantScope?: string | undefined;
  ApplicationArn?: string | undefined;
}

export interface GetAccessGrantsInstanceForPrefixRequest {
  AccountId: string;
  S3Prefix: string;
}

export interface GetAccessGrantsInstanceForPrefixResult {
  AccessGrantsInstanceArn?: string | undefined;
  AccessGrantsInstanceId?: string | undefined;
}

export interface GetAccessGrantsInstanceRequest {
  AccountId: string;
}

export interface GetAccessGrantsInstanceResourcePolicyRequest {
  AccountId: string;
}

export interface GetAccessGrantsInstanceResourcePolicyResult {
  Policy?: string | undefined;
  Organization?: string | undefined;
  CreatedAt?: Date | undefined;
}

export interface GetAccessGrantsInstanceResult {
  AccessGrantsInstanceArn?: string | undefined;
  AccessGrantsInstanceId?: string | undefined;
  IdentityCenterArn?: string | undefined;
  IdentityCenterInstanceArn?: string | undefined;
  IdentityCenterApplicationArn?: string | undefined;
  CreatedAt?: Date | undefined;
}

export interface GetAccessGrantsLocationRequest {
  AccountId: string;
  AccessGrantsLocationId: string;
}

export interface GetAccessGrantsLocationResult {
  CreatedAt?: Date | undefined;
  AccessGrantsLocationId?: string | undefined;
  AccessGrantsLocationArn?: string | undefined;
  LocationScope?: string | undefined;
  IAMRoleArn?: string | undefined;
}

export interface GetAccessPointPolicyRequest {
  AccountId: string;
  Name: string;
}

export interface GetAccessPointPolicyResult {
  Policy?: string | undefined;
}

export interface GetAccessPointPolicyStatusRequest {
  AccountId: string;
  Name: string;
}

export interface GetAccessPointPolicyStatusResult {
  PolicyStatus?: PolicyStatus | undefined;
}

export interface GetAccessPointRequest {
  AccountId: string;
  Name: string;
}

export interface GetAccessPointResult {
  Name?: string | undefined;
  Bucket?: string | undefined;
  NetworkOrigin?: "Internet" | "VPC" | (string & {}) | undefined;
  VpcConfiguration?: VpcConfiguration | undefined;
  PublicAccessBlockConfiguration?: PublicAccessBlockConfiguration | undefined;
  CreationDate?: Date | undefined;
  Alias?: string | undefined;
  AccessPointArn?: string | undefined;
  Endpoints?: Readonly<Record<string, string>> | undefined;
  BucketAccountId?: string | undefined;
  DataSourceId?: string | undefined;
  DataSourceType?: string | undefined;
}

export interface GetDataAccessRequest {
  AccountId: string;
  Target: string;
  Permission: "READ" | "WRITE" | "READWRITE" | (string & {});
  DurationSeconds?: number | undefined;
  Privilege?: "Minimal" | "Default" | (string & {}) | undefined;
  TargetType?: "Object" | (string & {}) | undefined;
  AuditContext?: string | undefined;
}

export interface GetDataAccessResult {
  Credentials?: Credentials | undefined;
  MatchedGrantTarget?: string | undefined;
  Grantee?: Grantee | undefined;
}

export interface GetJobTaggingRequest {
  AccountId: string;
  JobId: string;
}

export interface GetJobTaggingResult {
  Tags?: readonly S3Tag[] | undefined;
}

export interface GetMultiRegionAccessPointPolicyRequest {
  AccountId: string;
  Name: string;
}

export interface GetMultiRegionAccessPointPolicyResult {
  Policy?: MultiRegionAccessPointPolicyDocument | undefined;
}

export interface GetMultiRegionAccessPointPolicyStatusRequest {
  AccountId: string;
  Name: string;
}

export interface GetMultiRegionAccessPointPolicyStatusResult {
  Established?: PolicyStatus | undefined;
}

export interface GetMultiRegionAccessPointRequest {
  AccountId: string;
  Name: string;
}

export interface GetMultiRegionAccessPointResult {
  AccessPoint?: MultiRegionAccessPointReport | undefined;
}

export interface GetMultiRegionAccessPointRoutesRequest {
  AccountId: string;
  Mrap: string;
}

export interface GetMultiRegionAccessPointRoutesResult {
  Mrap?: string | undefined;
  Routes?: readonly MultiRegionAccessPointRoute[] | undefined;
}

export interface GetPublicAccessBlockOutput {
  PublicAccessBlockConfiguration?: PublicAccessBlockConfiguration | undefined;
}

export interface GetPublicAccessBlockRequest {
  AccountId: string;
}

export interface GetStorageLensConfigurationRequest {
  ConfigId: string;
  AccountId: string;
}

export interface GetStorageLensConfigurationResult {
  StorageLensConfiguration?: StorageLensConfiguration | undefined;
}

export interface GetStorageLensConfigurationTaggingRequest {
  ConfigId: string;
  AccountId: string;
}

export interface GetStorageLensConfigurationTaggingResult {
  Tags?: readonly StorageLensTag[] | undefined;
}

export interface GetStorageLensGroupRequest {
  Name: string;
  AccountId: string;
}

export interface GetStorageLensGroupResult {
  StorageLensGroup?: StorageLensGroup | undefined;
}

export interface Grantee {
  GranteeType?: "DIRECTORY_USER" | "DIRECTORY_GROUP" | "IAM" | (string & {}) | undefined;
  GranteeIdentifier?: string | undefined;
}

export interface Include {
  Buckets?: readonly string[] | undefined;
  Regions?: readonly string[] | undefined;
}

export interface JobDescriptor {
  JobId?: string | undefined;
  ConfirmationRequired?: boolean | undefined;
  Description?: string | undefined;
  JobArn?: string | undefined;
  Status?: "Active" | "Cancelled" | "Cancelling" | "Complete" | "Completing" | "Failed" | "Failing" | "New" | "Paused" | "Pausing" | "Preparing" | "Ready" | "Suspended" | (string & {}) | undefined;
  Manifest?: JobManifest | undefined;
  Operation?: JobOperation | undefined;
  Priority?: number | undefined;
  ProgressSummary?: JobProgressSummary | undefined;
  StatusUpdateReason?: string | undefined;
  FailureReasons?: readonly JobFailure[] | undefined;
  Report?: JobReport | undefined;
  CreationTime?: Date | undefined;
  TerminationDate?: Date | undefined;
  RoleArn?: string | undefined;
  SuspendedDate?: Date | undefined;
  SuspendedCause?: string | undefined;
  ManifestGenerator?: JobManifestGenerator | undefined;
  GeneratedManifestDescriptor?: S3GeneratedManifestDescriptor | undefined;
}

export interface JobFailure {
  FailureCode?: string | undefined;
  FailureReason?: string | undefined;
}

export interface JobListDescriptor {
  JobId?: string | undefined;
  Description?: string | undefined;
  Operation?: "LambdaInvoke" | "S3PutObjectCopy" | "S3PutObjectAcl" | "S3PutObjectTagging" | "S3DeleteObjectTagging" | "S3InitiateRestoreObject" | "S3PutObjectLegalHold" | "S3PutObjectRetention" | "S3ReplicateObject" | "S3ComputeObjectChecksum" | "S3UpdateObjectEncryption" | (string & {}) | undefined;
  Priority?: number | undefined;
  Status?: "Active" | "Cancelled" | "Cancelling" | "Complete" | "Completing" | "Failed" | "Failing" | "New" | "Paused" | "Pausing" | "Preparing" | "Ready" | "Suspended" | (string & {}) | undefined;
  CreationTime?: Date | undefined;
  TerminationDate?: Date | undefined;
  ProgressSummary?: JobProgressSummary | undefined;
}

export interface JobManifest {
  Spec: JobManifestSpec;
  Location: JobManifestLocation;
}

export interface JobManifestGenerator {
  S3JobManifestGenerator?: S3JobManifestGenerator | undefined;
}

export interface JobManifestGeneratorFilter {
  EligibleForReplication?: boolean | undefined;
  CreatedAfter?: Date | undefined;
  CreatedBefore?: Date | undefined;
  ObjectReplicationStatuses?: readonly ("COMPLETED" | "FAILED" | "REPLICA" | "NONE" | (string & {}))[] | undefined;
  KeyNameConstraint?: KeyNameConstraint | undefined;
  ObjectSizeGreaterThanBytes?: number | undefined;
  ObjectSizeLessThanBytes?: number | undefined;
  MatchAnyStorageClass?: readonly ("STANDARD" | "STANDARD_IA" | "ONEZONE_IA" | "GLACIER" | "INTELLIGENT_TIERING" | "DEEP_ARCHIVE" | "GLACIER_IR" | (string & {}))[] | undefined;
  MatchAnyObjectEncryption?: readonly ObjectEncryptionFilter[] | undefined;
}

export interface JobManifestLocation {
  ObjectArn: string;
  ObjectVersionId?: string | undefined;
  ETag: string;
}

export interface JobManifestSpec {
  Format: "S3BatchOperations_CSV_20180820" | "S3InventoryReport_CSV_20161130" | (string & {});
  Fields?: readonly ("Ignore" | "Bucket" | "Key" | "VersionId" | (string & {}))[] | undefined;
}

export interface JobOperation {
  LambdaInvoke?: LambdaInvokeOperation | undefined;
  S3PutObjectCopy?: S3CopyObjectOperation | undefined;
  S3PutObjectAcl?: S3SetObjectAclOperation | undefined;
  S3PutObjectTagging?: S3SetObjectTaggingOperation | undefined;
  S3DeleteObjectTagging?: S3DeleteObjectTaggingOperation | undefined;
  S3InitiateRestoreObject?: S3InitiateRestoreObjectOperation | undefined;
  S3PutObjectLegalHold?: S3SetObjectLegalHoldOperation | undefined;
  S3PutObjectRetention?: S3SetObjectRetentionOperation | undefined;
  S3ReplicateObject?: S3ReplicateObjectOperation | undefined;
  S3ComputeObjectChecksum?: S3ComputeObjectChecksumOperation | undefined;
  S3UpdateObjectEncryption?: S3UpdateObjectEncryptionOperation | undefined;
}

export interface JobProgressSummary {
  TotalNumberOfTasks?: number | undefined;
  NumberOfTasksSucceeded?: number | undefined;
  NumberOfTasksFailed?: number | undefined;
  Timers?: JobTimers | undefined;
}

export interface JobReport {
  Bucket?: string | undefined;
  Format?: "Report_CSV_20180820" | (string & {}) | undefined;
  Enabled: boolean;
  Prefix?: string | undefined;
  ReportScope?: "AllTasks" | "FailedTasksOnly" | (string & {}) | undefined;
  ExpectedBucketOwner?: string | undefined;
}

export interface JobTimers {
  ElapsedTimeInActiveSeconds?: number | undefined;
}

export interface KeyNameConstraint {
  MatchAnyPrefix?: readonly string[] | undefined;
  MatchAnySuffix?: readonly string[] | undefined;
  MatchAnySubstring?: readonly string[] | undefined;
}

export interface LambdaInvokeOperation {
  FunctionArn?: string | undefined;
  InvocationSchemaVersion?: string | undefined;
  UserArguments?: Readonly<Record<string, string>> | undefined;
}

export interface ListAccessGrantEntry {
  CreatedAt?: Date | undefined;
  AccessGrantId?: string | undefined;
  AccessGrantArn?: string | undefined;
  Grantee?: Grantee | undefined;
  Permission?: "READ" | "WRITE" | "READWRITE" | (string & {}) | undefined;
  AccessGrantsLocationId?: string | undefined;
  AccessGrantsLocationConfiguration?: AccessGrantsLocationConfiguration | undefined;
  GrantScope?: string | undefined;
  ApplicationArn?: string | undefined;
}

export interface ListAccessGrantsInstanceEntry {
  AccessGrantsInstanceId?: string | undefined;
  AccessGrantsInstanceArn?: string | undefined;
  CreatedAt?: Date | undefined;
  IdentityCenterArn?: string | undefined;
  IdentityCenterInstanceArn?: string | undefined;
  IdentityCenterApplicationArn?: string | undefined;
}

export interface ListAccessGrantsInstancesRequest {
  AccountId: string;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
}

export interface ListAccessGrantsInstancesResult {
  NextToken?: string | undefined;
  AccessGrantsInstancesList?: readonly ListAccessGrantsInstanceEntry[] | undefined;
}

export interface ListAccessGrantsLocationsEntry {
  CreatedAt?: Date | undefined;
  AccessGrantsLocationId?: string | undefined;
  AccessGrantsLocationArn?: string | undefined;
  LocationScope?: string | undefined;
  IAMRoleArn?: string | undefined;
}

export interface ListAccessGrantsLocationsRequest {
  AccountId: string;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
  LocationScope?: string | undefined;
}

export interface ListAccessGrantsLocationsResult {
  NextToken?: string | undefined;
  AccessGrantsLocationsList?: readonly ListAccessGrantsLocationsEntry[] | undefined;
}

export interface ListAccessGrantsRequest {
  AccountId: string;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
  GranteeType?: "DIRECTORY_USER" | "DIRECTORY_GROUP" | "IAM" | (string & {}) | undefined;
  GranteeIdentifier?: string | undefined;
  Permission?: "READ" | "WRITE" | "READWRITE" | (string & {}) | undefined;
  GrantScope?: string | undefined;
  ApplicationArn?: string | undefined;
}

export interface ListAccessGrantsResult {
  NextToken?: string | undefined;
  AccessGrantsList?: readonly ListAccessGrantEntry[] | undefined;
}

export interface ListAccessPointsRequest {
  AccountId: string;
  Bucket?: string | undefined;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
  DataSourceId?: string | undefined;
  DataSourceType?: string | undefined;
}

export interface ListAccessPointsResult {
  AccessPointList?: readonly AccessPoint[] | undefined;
  NextToken?: string | undefined;
}

export interface ListCallerAccessGrantsEntry {
  Permission?: "READ" | "WRITE" | "READWRITE" | (string & {}) | undefined;
  GrantScope?: string | undefined;
  ApplicationArn?: string | undefined;
}

export interface ListCallerAccessGrantsRequest {
  AccountId: string;
  GrantScope?: string | undefined;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
  AllowedByApplication?: boolean | undefined;
}

export interface ListCallerAccessGrantsResult {
  NextToken?: string | undefined;
  CallerAccessGrantsList?: readonly ListCallerAccessGrantsEntry[] | undefined;
}

export interface ListJobsRequest {
  AccountId: string;
  JobStatuses?: readonly ("Active" | "Cancelled" | "Cancelling" | "Complete" | "Completing" | "Failed" | "Failing" | "New" | "Paused" | "Pausing" | "Preparing" | "Ready" | "Suspended" | (string & {}))[] | undefined;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
}

export interface ListJobsResult {
  NextToken?: string | undefined;
  Jobs?: readonly JobListDescriptor[] | undefined;
}

export interface ListMultiRegionAccessPointsRequest {
  AccountId: string;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
}

export interface ListMultiRegionAccessPointsResult {
  AccessPoints?: readonly MultiRegionAccessPointReport[] | undefined;
  NextToken?: string | undefined;
}

export interface ListStorageLensConfigurationEntry {
  Id: string;
  StorageLensArn: string;
  HomeRegion: string;
  IsEnabled?: boolean | undefined;
}

export interface ListStorageLensConfigurationsRequest {
  AccountId: string;
  NextToken?: string | undefined;
}

export interface ListStorageLensConfigurationsResult {
  NextToken?: string | undefined;
  StorageLensConfigurationList?: readonly ListStorageLensConfigurationEntry[] | undefined;
}

export interface ListStorageLensGroupEntry {
  Name: string;
  StorageLensGroupArn: string;
  HomeRegion: string;
}

export interface ListStorageLensGroupsRequest {
  AccountId: string;
  NextToken?: string | undefined;
}

export interface ListStorageLensGroupsResult {
  NextToken?: string | undefined;
  StorageLensGroupList?: readonly ListStorageLensGroupEntry[] | undefined;
}

export interface ListTagsForResourceRequest {
  AccountId: string;
  ResourceArn: string;
}

export interface ListTagsForResourceResult {
  Tags?: readonly Tag[] | undefined;
}

export interface MatchObjectAge {
  DaysGreaterThan?: number | undefined;
  DaysLessThan?: number | undefined;
}

export interface MatchObjectSize {
  BytesGreaterThan?: number | undefined;
  BytesLessThan?: number | undefined;
}

export interface MultiRegionAccessPointPolicyDocument {
  Established?: EstablishedMultiRegionAccessPointPolicy | undefined;
  Proposed?: ProposedMultiRegionAccessPointPolicy | undefined;
}

export interface MultiRegionAccessPointRegionalResponse {
  Name?: string | undefined;
  RequestStatus?: string | undefined;
}

export interface MultiRegionAccessPointReport {
  Name?: string | undefined;
  Alias?: string | undefined;
  CreatedAt?: Date | undefined;
  PublicAccessBlock?: PublicAccessBlockConfiguration | undefined;
  Status?: "READY" | "INCONSISTENT_ACROSS_REGIONS" | "CREATING" | "PARTIALLY_CREATED" | "PARTIALLY_DELETED" | "DELETING" | (string & {}) | undefined;
  Regions?: readonly RegionReport[] | undefined;
}

export interface MultiRegionAccessPointRoute {
  Bucket?: string | undefined;
  Region?: string | undefined;
  TrafficDialPercentage: number;
}

export interface MultiRegionAccessPointsAsyncResponse {
  Regions?: readonly MultiRegionAccessPointRegionalResponse[] | undefined;
}

export interface NotSSEFilter {

}

export interface ObjectEncryption {
  SSEKMS?: S3UpdateObjectEncryptionSSEKMS | undefined;
}

export interface ObjectEncryptionFilter {
  SSES3?: SSES3Filter | undefined;
  SSEKMS?: SSEKMSFilter | undefined;
  DSSEKMS?: DSSEKMSFilter | undefined;
  SSEC?: SSECFilter | undefined;
  NOTSSE?: NotSSEFilter | undefined;
}

export interface PolicyStatus {
  IsPublic?: boolean | undefined;
}

export interface PrefixLevel {
  StorageMetrics: PrefixLevelStorageMetrics;
}

export interface PrefixLevelStorageMetrics {
  IsEnabled?: boolean | undefined;
  SelectionCriteria?: SelectionCriteria | undefined;
}

export interface ProposedMultiRegionAccessPointPolicy {
  Policy?: string | undefined;
}

export interface PublicAccessBlockConfiguration {
  BlockPublicAcls?: boolean | undefined;
  IgnorePublicAcls?: boolean | undefined;
  BlockPublicPolicy?: boolean | undefined;
  RestrictPublicBuckets?: boolean | undefined;
}

export interface PutAccessGrantsInstanceResourcePolicyRequest {
  AccountId: string;
  Policy: string;
  Organization?: string | undefined;
}

export interface PutAccessGrantsInstanceResourcePolicyResult {
  Policy?: string | undefined;
  Organization?: string | undefined;
  CreatedAt?: Date | undefined;
}

export interface PutAccessPointPolicyRequest {
  AccountId: string;
  Name: string;
  Policy: string;
}

export interface PutJobTaggingRequest {
  AccountId: string;
  JobId: string;
  Tags: readonly S3Tag[];
}

export interface PutJobTaggingResult {

}

export interface PutMultiRegionAccessPointPolicyInput {
  Name: string;
  Policy: string;
}

export interface PutMultiRegionAccessPointPolicyRequest {
  AccountId: string;
  ClientToken?: string | undefined;
  Details: PutMultiRegionAccessPointPolicyInput;
}

export interface PutMultiRegionAccessPointPolicyResult {
  RequestTokenARN?: string | undefined;
}

export interface PutPublicAccessBlockRequest {
  PublicAccessBlockConfiguration: PublicAccessBlockConfiguration;
  AccountId: string;
}

export interface PutStorageLensConfigurationRequest {
  ConfigId: string;
  AccountId: string;
  StorageLensConfiguration: StorageLensConfiguration;
  Tags?: readonly StorageLensTag[] | undefined;
}

export interface PutStorageLensConfigurationTaggingRequest {
  ConfigId: string;
  AccountId: string;
  Tags: readonly StorageLensTag[];
}

export interface PutStorageLensConfigurationTaggingResult {

}

export interface Region {
  Bucket: string;
  BucketAccountId?: string | undefined;
}

export interface RegionReport {
  Bucket?: string | undefined;
  Region?: string | undefined;
  BucketAccountId?: string | undefined;
}

export interface S3AccessControlList {
  Owner: S3ObjectOwner;
  Grants?: readonly S3Grant[] | undefined;
}

export interface S3AccessControlPolicy {
  AccessControlList?: S3AccessControlList | undefined;
  CannedAccessControlList?: "private" | "public-read" | "public-read-write" | "aws-exec-read" | "authenticated-read" | "bucket-owner-read" | "bucket-owner-full-control" | (string & {}) | undefined;
}

export interface S3BucketDestination {
  Format: "CSV" | "Parquet" | (string & {});
  OutputSchemaVersion: "V_1" | (string & {});
  AccountId: string;
  Arn: string;
  Prefix?: string | undefined;
  Encryption?: StorageLensDataExportEncryption | undefined;
}

export interface S3ComputeObjectChecksumOperation {
  ChecksumAlgorithm?: "CRC32" | "CRC32C" | "CRC64NVME" | "MD5" | "SHA1" | "SHA256" | "SHA512" | "XXHASH64" | "XXHASH3" | "XXHASH128" | (string & {}) | undefined;
  ChecksumType?: "FULL_OBJECT" | "COMPOSITE" | (string & {}) | undefined;
}

export interface S3CopyObjectOperation {
  TargetResource?: string | undefined;
  CannedAccessControlList?: "private" | "public-read" | "public-read-write" | "aws-exec-read" | "authenticated-read" | "bucket-owner-read" | "bucket-owner-full-control" | (string & {}) | undefined;
  AccessControlGrants?: readonly S3Grant[] | undefined;
  MetadataDirective?: "COPY" | "REPLACE" | (string & {}) | undefined;
  ModifiedSinceConstraint?: Date | undefined;
  NewObjectMetadata?: S3ObjectMetadata | undefined;
  NewObjectTagging?: readonly S3Tag[] | undefined;
  RedirectLocation?: string | undefined;
  RequesterPays?: boolean | undefined;
  StorageClass?: "STANDARD" | "STANDARD_IA" | "ONEZONE_IA" | "GLACIER" | "INTELLIGENT_TIERING" | "DEEP_ARCHIVE" | "GLACIER_IR" | (string & {}) | undefined;
  UnModifiedSinceConstraint?: Date | undefined;
  SSEAwsKmsKeyId?: string | undefined;
  TargetKeyPrefix?: string | undefined;
  ObjectLockLegalHoldStatus?: "OFF" | "ON" | (string & {}) | undefined;
  ObjectLockMode?: "COMPLIANCE" | "GOVERNANCE" | (string & {}) | undefined;
  ObjectLockRetainUntilDate?: Date | undefined;
  BucketKeyEnabled?: boolean | undefined;
  ChecksumAlgorithm?: "CRC32" | "CRC32C" | "SHA1" | "SHA256" | "CRC64NVME" | "SHA512" | "MD5" | "XXHASH64" | "XXHASH3" | "XXHASH128" | (string & {}) | undefined;
}

export interface S3DeleteObjectTaggingOperation {

}

export interface S3GeneratedManifestDescriptor {
  Format?: "S3InventoryReport_CSV_20211130" | (string & {}) | undefined;
  Location?: JobManifestLocation | undefined;
}

export interface S3Grant {
  Grantee?: S3Grantee | undefined;
  Permission?: "FULL_CONTROL" | "READ" | "WRITE" | "READ_ACP" | "WRITE_ACP" | (string & {}) | undefined;
}

export interface S3Grantee {
  TypeIdentifier?: "id" | "emailAddress" | "uri" | (string & {}) | undefined;
  Identifier?: string | undefined;
  DisplayName?: string | undefined;
}

export interface S3InitiateRestoreObjectOperation {
  ExpirationInDays?: number | undefined;
  GlacierJobTier?: "BULK" | "STANDARD" | (string & {}) | undefined;
}

export interface S3JobManifestGenerator {
  ExpectedBucketOwner?: string | undefined;
  SourceBucket: string;
  ManifestOutputLocation?: S3ManifestOutputLocation | undefined;
  Filter?: JobManifestGeneratorFilter | undefined;
  EnableManifestOutput: boolean;
}

export interface S3ManifestOutputLocation {
  ExpectedManifestBucketOwner?: string | undefined;
  Bucket: string;
  ManifestPrefix?: string | undefined;
  ManifestEncryption?: GeneratedManifestEncryption | undefined;
  ManifestFormat: "S3InventoryReport_CSV_20211130" | (string & {});
}

export interface S3ObjectLockLegalHold {
  Status: "OFF" | "ON" | (string & {});
}

export interface S3ObjectMetadata {
  CacheControl?: string | undefined;
  ContentDisposition?: string | undefined;
  ContentEncoding?: string | undefined;
  ContentLanguage?: string | undefined;
  UserMetadata?: Readonly<Record<string, string>> | undefined;
  ContentLength?: number | undefined;
  ContentMD5?: string | undefined;
  ContentType?: string | undefined;
  HttpExpiresDate?: Date | undefined;
  RequesterCharged?: boolean | undefined;
  SSEAlgorithm?: "AES256" | "KMS" | (string & {}) | undefined;
}

export interface S3ObjectOwner {
  ID?: string | undefined;
  DisplayName?: string | undefined;
}

export interface S3ReplicateObjectOperation {

}

export interface S3Retention {
  RetainUntilDate?: Date | undefined;
  Mode?: "COMPLIANCE" | "GOVERNANCE" | (string & {}) | undefined;
}

export interface S3SetObjectAclOperation {
  AccessControlPolicy?: S3AccessControlPolicy | undefined;
}

export interface S3SetObjectLegalHoldOperation {
  LegalHold: S3ObjectLockLegalHold;
}

export interface S3SetObjectRetentionOperation {
  BypassGovernanceRetention?: boolean | undefined;
  Retention: S3Retention;
}

export interface S3SetObjectTaggingOperation {
  TagSet?: readonly S3Tag[] | undefined;
}

export interface S3Tag {
  Key: string;
  Value: string;
}

export interface S3UpdateObjectEncryptionOperation {
  ObjectEncryption?: ObjectEncryption | undefined;
}

export interface S3UpdateObjectEncryptionSSEKMS {
  KMSKeyArn: string;
  BucketKeyEnabled?: boolean | undefined;
}

export interface SSECFilter {

}

export interface SSEKMS {
  KeyId: string;
}

export interface SSEKMSEncryption {
  KeyId: string;
}

export interface SSEKMSFilter {
  KmsKeyArn?: string | undefined;
  BucketKeyEnabled?: boolean | undefined;
}

export interface SSES3 {

}

export interface SSES3Encryption {

}

export interface SSES3Filter {

}

export interface Scope {
  Prefixes?: readonly string[] | undefined;
  Permissions?: readonly ("GetObject" | "GetObjectAttributes" | "ListMultipartUploadParts" | "ListBucket" | "ListBucketMultipartUploads" | "PutObject" | "DeleteObject" | "AbortMultipartUpload" | (string & {}))[] | undefined;
}

export interface SelectionCriteria {
  Delimiter?: string | undefined;
  MaxDepth?: number | undefined;
  MinStorageBytesPercentage?: number | undefined;
}

export interface StorageLensAwsOrg {
  Arn: string;
}

export interface StorageLensConfiguration {
  Id: string;
  AccountLevel: AccountLevel;
  Include?: Include | undefined;
  Exclude?: Exclude | undefined;
  DataExport?: StorageLensDataExport | undefined;
  ExpandedPrefixesDataExport?: StorageLensExpandedPrefixesDataExport | undefined;
  IsEnabled: boolean;
  AwsOrg?: StorageLensAwsOrg | undefined;
  StorageLensArn?: string | undefined;
  PrefixDelimiter?: string | undefined;
}

export interface StorageLensDataExport {
  S3BucketDestination?: S3BucketDestination | undefined;
  CloudWatchMetrics?: CloudWatchMetrics | undefined;
  StorageLensTableDestination?: StorageLensTableDestination | undefined;
}

export interface StorageLensDataExportEncryption {
  SSES3?: SSES3 | undefined;
  SSEKMS?: SSEKMS | undefined;
}

export interface StorageLensExpandedPrefixesDataExport {
  S3BucketDestination?: S3BucketDestination | undefined;
  StorageLensTableDestination?: StorageLensTableDestination | undefined;
}

export interface StorageLensGroup {
  Name: string;
  Filter: StorageLensGroupFilter;
  StorageLensGroupArn?: string | undefined;
}

export interface StorageLensGroupAndOperator {
  MatchAnyPrefix?: readonly string[] | undefined;
  MatchAnySuffix?: readonly string[] | undefined;
  MatchAnyTag?: readonly S3Tag[] | undefined;
  MatchObjectAge?: MatchObjectAge | undefined;
  MatchObjectSize?: MatchObjectSize | undefined;
}

export interface StorageLensGroupFilter {
  MatchAnyPrefix?: readonly string[] | undefined;
  MatchAnySuffix?: readonly string[] | undefined;
  MatchAnyTag?: readonly S3Tag[] | undefined;
  MatchObjectAge?: MatchObjectAge | undefined;
  MatchObjectSize?: MatchObjectSize | undefined;
  And?: StorageLensGroupAndOperator | undefined;
  Or?: StorageLensGroupOrOperator | undefined;
}

export interface StorageLensGroupLevel {
  SelectionCriteria?: StorageLensGroupLevelSelectionCriteria | undefined;
}

export interface StorageLensGroupLevelSelectionCriteria {
  Include?: readonly string[] | undefined;
  Exclude?: readonly string[] | undefined;
}

export interface StorageLensGroupOrOperator {
  MatchAnyPrefix?: readonly string[] | undefined;
  MatchAnySuffix?: readonly string[] | undefined;
  MatchAnyTag?: readonly S3Tag[] | undefined;
  MatchObjectAge?: MatchObjectAge | undefined;
  MatchObjectSize?: MatchObjectSize | undefined;
}

export interface StorageLensTableDestination {
  IsEnabled: boolean;
  Encryption?: StorageLensDataExportEncryption | undefined;
}

export interface StorageLensTag {
  Key: string;
  Value: string;
}

export interface SubmitMultiRegionAccessPointRoutesRequest {
  AccountId: string;
  Mrap: string;
  RouteUpdates: readonly MultiRegionAccessPointRoute[];
}

export interface SubmitMultiRegionAccessPointRoutesResult {

}

export interface Tag {
  Key: string;
  Value: string;
}

export interface TagResourceRequest {
  AccountId: string;
  ResourceArn: string;
  Tags: readonly Tag[];
}

export interface TagResourceResult {

}

export interface UntagResourceRequest {
  AccountId: string;
  ResourceArn: string;
  TagKeys: readonly string[];
}

export interface UntagResourceResult {

}

export interface UpdateAccessGrantsLocationRequest {
  AccountId: string;
  AccessGrantsLocationId: string;
  IAMRoleArn: string;
}

export interface UpdateAccessGrantsLocationResult {
  CreatedAt?: Date | undefined;
  AccessGrantsLocationId?: string | undefined;
  AccessGrantsLocationArn?: string | undefined;
  LocationScope?: string | undefined;
  IAMRoleArn?: string | undefined;
}

export interface UpdateJobPriorityRequest {
  AccountId: string;
  JobId: string;
  Priority: number;
}

export interface UpdateJobPriorityResult {
  JobId: string;
  Priority: number;
}

export interface UpdateJobStatusRequest {
  AccountId: string;
  JobId: string;
  RequestedJobStatus: "Cancelled" | "Ready" | (string & {});
  StatusUpdateReason?: string | undefined;
}

export interface UpdateJobStatusResult {
  JobId?: string | undefined;
  Status?: "Active" | "Cancelled" | "Cancelling" | "Complete" | "Completing" | "Failed" | "Failing" | "New" | "Paused" | "Pausing" | "Preparing" | "Ready" | "Suspended" | (string & {}) | undefined;
  StatusUpdateReason?: string | undefined;
}

export interface UpdateStorageLensGroupRequest {
  Name: string;
  AccountId: string;
  StorageLensGroup: StorageLensGroup;
}

export interface VpcConfiguration {
  VpcId: string;
}
