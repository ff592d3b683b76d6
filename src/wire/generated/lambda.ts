// Made by `npm run generate`. Do not edit.

/** The actions of lambda in use. */
export interface Actions {
  Invoke: { input: InvocationRequest; output: InvocationResponse };
  ListFunctions: { input: ListFunctionsRequest; output: ListFunctionsResponse };
  PutFunctionRecursionConfig: { input: PutFunctionRecursionConfigRequest; output: PutFunctionRecursionConfigResponse };
  UntagResource: { input: UntagResourceRequest; output: Record<string, never> };
  UpdateAlias: { input: UpdateAliasRequest; output: AliasConfiguration };
  UpdateFunctionCode: { input: UpdateFunctionCodeRequest; output: FunctionConfiguration };
}

export interface AliasConfiguration {
  AliasArn?: string | undefined;
  Name?: string | undefined;
  FunctionVersion?: string | undefined;
  Description?: string | undefined;
  RoutingConfig?: AliasRoutingConfiguration | undefined;
  RevisionId?: string | undefined;
}

export interface AliasRoutingConfiguration {
  AdditionalVersionWeights?: Readonly<Record<string, number>> | undefined;
}

export interface CapacityProviderConfig {
  LambdaManagedInstancesCapacityProviderConfig: LambdaManagedInstancesCapacityProviderConfig;
}

export interface DeadLetterConfig {
  TargetArn?: string | undefined;
}

export interface DurableConfig {
  RetentionPeriodInDays?: number | undefined;
  ExecutionTimeout?: number | undefined;
}

export interface EnvironmentError {
  ErrorCode?: string | undefined;
  Message?: string | undefined;
}

export interface EnvironmentResponse {
  Variables?: Readonly<Record<string, string>> | undefined;
  Error?: EnvironmentError | undefined;
}

export interface EphemeralStorage {
  Size: number;
}

export interface FileSystemConfig {
  Arn: string;
  LocalMountPath: string;
}

export interface FunctionConfiguration {
  FunctionName?: string | undefined;
  FunctionArn?: string | undefined;
  Runtime?: string | undefined;
  Role?: string | undefined;
  Handler?: string | undefined;
  CodeSize?: number | undefined;
  Description?: string | undefined;
  Timeout?: number | undefined;
  MemorySize?: number | undefined;
  LastModified?: string | undefined;
  CodeSha256?: string | undefined;
  Version?: string | undefined;
  VpcConfig?: VpcConfigResponse | undefined;
  DeadLetterConfig?: DeadLetterConfig | undefined;
  Environment?: EnvironmentResponse | undefined;
  KMSKeyArn?: string | undefined;
  TracingConfig?: TracingConfigResponse | undefined;
  MasterArn?: string | undefined;
  RevisionId?: string | undefined;
  Layers?: readonly Layer[] | undefined;
  State?: "Pending" | "Active" | "Inactive" | "Failed" | "Deactivating" | "Deactivated" | "ActiveNonInvocable" | "Deleting" | (string & {}) | undefined;
  StateReason?: string | undefined;
  StateReasonCode?: "Idle" | "Creating" | "Restoring" | "EniLimitExceeded" | "InsufficientRolePermissions" | "InvalidConfiguration" | "InternalError" | "SubnetOutOfIPAddresses" | "InvalidSubnet" | "InvalidSecurityGroup" | "ImageDeleted" | "ImageAccessDenied" | "InvalidImage" | "KMSKeyAccessDenied" | "KMSKeyNotFound" | "InvalidStateKMSKey" | "DisabledKMSKey" | "EFSIOError" | "EFSMountConnectivityError" | "EFSMountFailure" | "EFSMountTimeout" | "InvalidRuntime" | "InvalidZipFileException" | "FunctionError" | "DrainingDurableExecutions" | "VcpuLimitExceeded" | "CapacityProviderScalingLimitExceeded" | "InsufficientCapacity" | "EC2RequestLimitExceeded" | "FunctionError.InitTimeout" | "FunctionError.RuntimeInitError" | "FunctionError.ExtensionInitError" | "FunctionError.InvalidEntryPoint" | "FunctionError.InvalidWorkingDirectory" | "FunctionError.PermissionDenied" | "FunctionError.TooManyExtensions" | "FunctionError.InitResourceExhausted" | "DisallowedByVpcEncryptionControl" | (string & {}) | undefined;
  LastUpdateStatus?: "Successful" | "Failed" | "InProgress" | (string & {}) | undefined;
  LastUpdateStatusReason?: string | undefined;
  LastUpdateStatusReasonCode?: "EniLimitExceeded" | "InsufficientRolePermissions" | "InvalidConfiguration" | "InternalError" | "SubnetOutOfIPAddresses" | "InvalidSubnet" | "InvalidSecurityGroup" | "ImageDeleted" | "ImageAccessDenied" | "InvalidImage" | "KMSKeyAccessDenied" | "KMSKeyNotFound" | "InvalidStateKMSKey" | "DisabledKMSKey" | "EFSIOError" | "EFSMountConnectivityError" | "EFSMountFailure" | "EFSMountTimeout" | "InvalidRuntime" | "InvalidZipFileException" | "FunctionError" | "VcpuLimitExceeded" | "CapacityProviderScalingLimitExceeded" | "InsufficientCapacity" | "EC2RequestLimitExceeded" | "FunctionError.InitTimeout" | "FunctionError.RuntimeInitError" | "FunctionError.ExtensionInitError" | "FunctionError.InvalidEntryPoint" | "FunctionError.InvalidWorkingDirectory" | "FunctionError.PermissionDenied" | "FunctionError.TooManyExtensions" | "FunctionError.InitResourceExhausted" | "DisallowedByVpcEncryptionControl" | (string & {}) | undefined;
  FileSystemConfigs?: readonly FileSystemConfig[] | undefined;
  PackageType?: "Zip" | "Image" | (string & {}) | undefined;
  ImageConfigResponse?: ImageConfigResponse | undefined;
  SigningProfileVersionArn?: string | undefined;
  SigningJobArn?: string | undefined;
  Architectures?: readonly ("x86_64" | "arm64" | (string & {}))[] | undefined;
  EphemeralStorage?: EphemeralStorage | undefined;
  SnapStart?: SnapStartResponse | undefined;
  RuntimeVersionConfig?: RuntimeVersionConfig | undefined;
  LoggingConfig?: LoggingConfig | undefined;
  CapacityProviderConfig?: CapacityProviderConfig | undefined;
  ConfigSha256?: string | undefined;
  DurableConfig?: DurableConfig | undefined;
  TenancyConfig?: TenancyConfig | undefined;
}

export interface ImageConfig {
  EntryPoint?: readonly string[] | undefined;
  Command?: readonly string[] | undefined;
  WorkingDirectory?: string | undefined;
}

export interface ImageConfigError {
  ErrorCode?: string | undefined;
  Message?: string | undefined;
}

export interface ImageConfigResponse {
  ImageConfig?: ImageConfig | undefined;
  Error?: ImageConfigError | undefined;
}

export interface InvocationRequest {
  FunctionName: string;
  InvocationType?: "Event" | "RequestResponse" | "DryRun" | (string & {}) | undefined;
  LogType?: "None" | "Tail" | (string & {}) | undefined;
  ClientContext?: string | undefined;
  DurableExecutionName?: string | undefined;
  Payload?: Uint8Array | undefined;
  Qualifier?: string | undefined;
  TenantId?: string | undefined;
}

export interface InvocationResponse {
  StatusCode?: number | undefined;
  FunctionError?: string | undefined;
  LogResult?: string | undefined;
  Payload?: Uint8Array | undefined;
  ExecutedVersion?: string | undefined;
  DurableExecutionArn?: string | undefined;
}

export interface LambdaManagedInstancesCapacityProviderConfig {
  CapacityProviderArn: string;
  PerExecutionEnvironmentMaxConcurrency?: number | undefined;
  ExecutionEnvironmentMemoryGiBPerVCpu?: number | undefined;
}

export interface Layer {
  Arn?: string | undefined;
  CodeSize?: number | undefined;
  SigningProfileVersionArn?: string | undefined;
  SigningJobArn?: string | undefined;
}

export interface ListFunctionsRequest {
  MasterRegion?: string | undefined;
  FunctionVersion?: "ALL" | (string & {}) | undefined;
  Marker?: string | undefined;
  MaxItems?: number | undefined;
}

export interface ListFunctionsResponse {
  NextMarker?: string | undefined;
  Functions?: readonly FunctionConfiguration[] | undefined;
}

export interface LoggingConfig {
  LogFormat?: "JSON" | "Text" | (string & {}) | undefined;
  ApplicationLogLevel?: "TRACE" | "DEBUG" | "INFO" | "WARN" | "ERROR" | "FATAL" | (string & {}) | undefined;
  SystemLogLevel?: "DEBUG" | "INFO" | "WARN" | (string & {}) | undefined;
  LogGroup?: string | undefined;
}

export interface PutFunctionRecursionConfigRequest {
  FunctionName: string;
  RecursiveLoop: "Allow" | "Terminate" | (string & {});
}

export interface PutFunctionRecursionConfigResponse {
  RecursiveLoop?: "Allow" | "Terminate" | (string & {}) | undefined;
}

export interface RuntimeVersionConfig {
  RuntimeVersionArn?: string | undefined;
  Error?: RuntimeVersionError | undefined;
}

export interface RuntimeVersionError {
  ErrorCode?: string | undefined;
  Message?: string | undefined;
}

export interface SnapStartResponse {
  ApplyOn?: "PublishedVersions" | "None" | (string & {}) | undefined;
  OptimizationStatus?: "On" | "Off" | (string & {}) | undefined;
}

export interface TenancyConfig {
  TenantIsolationMode: "PER_TENANT" | (string & {});
}

export interface TracingConfigResponse {
  Mode?: "Active" | "PassThrough" | (string & {}) | undefined;
}

export interface UntagResourceRequest {
  Resource: string;
  TagKeys: readonly string[];
}

export interface UpdateAliasRequest {
  FunctionName: string;
  Name: string;
  FunctionVersion?: string | undefined;
  Description?: string | undefined;
  RoutingConfig?: AliasRoutingConfiguration | undefined;
  RevisionId?: string | undefined;
}

export interface UpdateFunctionCodeRequest {
  FunctionName: string;
  ZipFile?: Uint8Array | undefined;
  S3Bucket?: string | undefined;
  S3Key?: string | undefined;
  S3ObjectVersion?: string | undefined;
  ImageUri?: string | undefined;
  Publish?: boolean | undefined;
  DryRun?: boolean | undefined;
  RevisionId?: string | undefined;
  Architectures?: readonly ("x86_64" | "arm64" | (string & {}))[] | undefined;
  SourceKMSKeyArn?: string | undefined;
  PublishTo?: "LATEST_PUBLISHED" | (string & {}) | undefined;
}

export interface VpcConfigResponse {
  SubnetIds?: readonly string[] | undefined;
  SecurityGroupIds?: readonly string[] | undefined;
  VpcId?: string | undefined;
  Ipv6AllowedForDualStack?: boolean | undefined;
}
