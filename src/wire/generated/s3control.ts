// Made by `npm run generate`. Do not edit.

/** The actions of s3control in use. */
export interface Actions {
  CreateAccessPoint: { input: CreateAccessPointRequest; output: CreateAccessPointResult };
  CreateJob: { input: CreateJobRequest; output: CreateJobResult };
  CreateMultiRegionAccessPoint: { input: CreateMultiRegionAccessPointRequest; output: CreateMultiRegionAccessPointResult };
  DeleteAccessPoint: { input: DeleteAccessPointRequest; output: Record<string, never> };
  DeleteAccessPointPolicy: { input: DeleteAccessPointPolicyRequest; output: Record<string, never> };
  DeleteJobTagging: { input: DeleteJobTaggingRequest; output: DeleteJobTaggingResult };
  DeleteMultiRegionAccessPoint: { input: DeleteMultiRegionAccessPointRequest; output: DeleteMultiRegionAccessPointResult };
  DeletePublicAccessBlock: { input: DeletePublicAccessBlockRequest; output: Record<string, never> };
  DescribeJob: { input: DescribeJobRequest; output: DescribeJobResult };
  DescribeMultiRegionAccessPointOperation: { input: DescribeMultiRegionAccessPointOperationRequest; output: DescribeMultiRegionAccessPointOperationResult };
  GetAccessPoint: { input: GetAccessPointRequest; output: GetAccessPointResult };
  GetAccessPointPolicy: { input: GetAccessPointPolicyRequest; output: GetAccessPointPolicyResult };
  GetAccessPointPolicyStatus: { input: GetAccessPointPolicyStatusRequest; output: GetAccessPointPolicyStatusResult };
  GetJobTagging: { input: GetJobTaggingRequest; output: GetJobTaggingResult };
  GetMultiRegionAccessPoint: { input: GetMultiRegionAccessPointRequest; output: GetMultiRegionAccessPointResult };
  GetMultiRegionAccessPointPolicy: { input: GetMultiRegionAccessPointPolicyRequest; output: GetMultiRegionAccessPointPolicyResult };
  GetMultiRegionAccessPointPolicyStatus: { input: GetMultiRegionAccessPointPolicyStatusRequest; output: GetMultiRegionAccessPointPolicyStatusResult };
  GetMultiRegionAccessPointRoutes: { input: GetMultiRegionAccessPointRoutesRequest; output: GetMultiRegionAccessPointRoutesResult };
  GetPublicAccessBlock: { input: GetPublicAccessBlockRequest; output: GetPublicAccessBlockOutput };
  ListAccessPoints: { input: ListAccessPointsRequest; output: ListAccessPointsResult };
  ListJobs: { input: ListJobsRequest; output: ListJobsResult };
  ListMultiRegionAccessPoints: { input: ListMultiRegionAccessPointsRequest; output: ListMultiRegionAccessPointsResult };
  ListTagsForResource: { input: ListTagsForResourceRequest; output: ListTagsForResourceResult };
  PutAccessPointPolicy: { input: PutAccessPointPolicyRequest; output: Record<string, never> };
  PutJobTagging: { input: PutJobTaggingRequest; output: PutJobTaggingResult };
  PutMultiRegionAccessPointPolicy: { input: PutMultiRegionAccessPointPolicyRequest; output: PutMultiRegionAccessPointPolicyResult };
  PutPublicAccessBlock: { input: PutPublicAccessBlockRequest; output: Record<string, never> };
  SubmitMultiRegionAccessPointRoutes: { input: SubmitMultiRegionAccessPointRoutesRequest; output: SubmitMultiRegionAccessPointRoutesResult };
  TagResource: { input: TagResourceRequest; output: TagResourceResult };
  UntagResource: { input: UntagResourceRequest; output: UntagResourceResult };
  UpdateJobPriority: { input: UpdateJobPriorityRequest; output: UpdateJobPriorityResult };
  UpdateJobStatus: { input: UpdateJobStatusRequest; output: UpdateJobStatusResult };
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

export interface DSSEKMSFilter {
  KmsKeyArn?: string | undefined;
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

export interface EstablishedMultiRegionAccessPointPolicy {
  Policy?: string | undefined;
}

export interface GeneratedManifestEncryption {
  SSES3?: SSES3Encryption | undefined;
  SSEKMS?: SSEKMSEncryption | undefined;
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

export interface ListTagsForResourceRequest {
  AccountId: string;
  ResourceArn: string;
}

export interface ListTagsForResourceResult {
  Tags?: readonly Tag[] | undefined;
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

export interface ProposedMultiRegionAccessPointPolicy {
  Policy?: string | undefined;
}

export interface PublicAccessBlockConfiguration {
  BlockPublicAcls?: boolean | undefined;
  IgnorePublicAcls?: boolean | undefined;
  BlockPublicPolicy?: boolean | undefined;
  RestrictPublicBuckets?: boolean | undefined;
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

export interface SSEKMSEncryption {
  KeyId: string;
}

export interface SSEKMSFilter {
  KmsKeyArn?: string | undefined;
  BucketKeyEnabled?: boolean | undefined;
}

export interface SSES3Encryption {

}

export interface SSES3Filter {

}

export interface Scope {
  Prefixes?: readonly string[] | undefined;
  Permissions?: readonly ("GetObject" | "GetObjectAttributes" | "ListMultipartUploadParts" | "ListBucket" | "ListBucketMultipartUploads" | "PutObject" | "DeleteObject" | "AbortMultipartUpload" | (string & {}))[] | undefined;
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

export interface VpcConfiguration {
  VpcId: string;
}
