// Made by `npm run generate`. Do not edit.

/** The actions of events in use. */
export interface Actions {
  CreateConnection: { input: CreateConnectionRequest; output: CreateConnectionResponse };
  PutTargets: { input: PutTargetsRequest; output: PutTargetsResponse };
}

export interface AppSyncParameters {
  GraphQLOperation?: string | undefined;
}

export interface AwsVpcConfiguration {
  Subnets: readonly string[];
  SecurityGroups?: readonly string[] | undefined;
  AssignPublicIp?: "ENABLED" | "DISABLED" | (string & {}) | undefined;
}

export interface BatchArrayProperties {
  Size?: number | undefined;
}

export interface BatchParameters {
  JobDefinition: string;
  JobName: string;
  ArrayProperties?: BatchArrayProperties | undefined;
  RetryStrategy?: BatchRetryStrategy | undefined;
}

export interface BatchRetryStrategy {
  Attempts?: number | undefined;
}

export interface CapacityProviderStrategyItem {
  capacityProvider: string;
  weight?: number | undefined;
  base?: number | undefined;
}

export interface ConnectionBodyParameter {
  Key?: string | undefined;
  Value?: string | undefined;
  IsValueSecret?: boolean | undefined;
}

export interface ConnectionHeaderParameter {
  Key?: string | undefined;
  Value?: string | undefined;
  IsValueSecret?: boolean | undefined;
}

export interface ConnectionHttpParameters {
  HeaderParameters?: readonly ConnectionHeaderParameter[] | undefined;
  QueryStringParameters?: readonly ConnectionQueryStringParameter[] | undefined;
  BodyParameters?: readonly ConnectionBodyParameter[] | undefined;
}

export interface ConnectionQueryStringParameter {
  Key?: string | undefined;
  Value?: string | undefined;
  IsValueSecret?: boolean | undefined;
}

export interface ConnectivityResourceConfigurationArn {
  ResourceConfigurationArn: string;
}

export interface ConnectivityResourceParameters {
  ResourceParameters: ConnectivityResourceConfigurationArn;
}

export interface CreateConnectionApiKeyAuthRequestParameters {
  ApiKeyName: string;
  ApiKeyValue: string;
}

export interface CreateConnectionAuthRequestParameters {
  BasicAuthParameters?: CreateConnectionBasicAuthRequestParameters | undefined;
  OAuthParameters?: CreateConnectionOAuthRequestParameters | undefined;
  ApiKeyAuthParameters?: CreateConnectionApiKeyAuthRequestParameters | undefined;
  InvocationHttpParameters?: ConnectionHttpParameters | undefined;
  ConnectivityParameters?: ConnectivityResourceParameters | undefined;
}

export interface CreateConnectionBasicAuthRequestParameters {
  Username: string;
  Password: string;
}

export interface CreateConnectionOAuthClientRequestParameters {
  ClientID: string;
  ClientSecret: string;
}

export interface CreateConnectionOAuthRequestParameters {
  ClientParameters: CreateConnectionOAuthClientRequestParameters;
  AuthorizationEndpoint: string;
  HttpMethod: "GET" | "POST" | "PUT" | (string & {});
  OAuthHttpParameters?: ConnectionHttpParameters | undefined;
}

export interface CreateConnectionRequest {
  Name: string;
  Description?: string | undefined;
  AuthorizationType: "BASIC" | "OAUTH_CLIENT_CREDENTIALS" | "API_KEY" | (string & {});
  AuthParameters: CreateConnectionAuthRequestParameters;
  InvocationConnectivityParameters?: ConnectivityResourceParameters | undefined;
  KmsKeyIdentifier?: string | undefined;
}

export interface CreateConnectionResponse {
  ConnectionArn?: string | undefined;
  ConnectionState?: "CREATING" | "UPDATING" | "DELETING" | "AUTHORIZED" | "DEAUTHORIZED" | "AUTHORIZING" | "DEAUTHORIZING" | "ACTIVE" | "FAILED_CONNECTIVITY" | (string & {}) | undefined;
  CreationTime?: Date | undefined;
  LastModifiedTime?: Date | undefined;
}

export interface DeadLetterConfig {
  Arn?: string | undefined;
}

export interface EcsParameters {
  TaskDefinitionArn: string;
  TaskCount?: number | undefined;
  LaunchType?: "EC2" | "FARGATE" | "EXTERNAL" | (string & {}) | undefined;
  NetworkConfiguration?: NetworkConfiguration | undefined;
  PlatformVersion?: string | undefined;
  Group?: string | undefined;
  CapacityProviderStrategy?: readonly CapacityProviderStrategyItem[] | undefined;
  EnableECSManagedTags?: boolean | undefined;
  EnableExecuteCommand?: boolean | undefined;
  PlacementConstraints?: readonly PlacementConstraint[] | undefined;
  PlacementStrategy?: readonly PlacementStrategy[] | undefined;
  PropagateTags?: "TASK_DEFINITION" | (string & {}) | undefined;
  ReferenceId?: string | undefined;
  Tags?: readonly Tag[] | undefined;
}

export interface HttpParameters {
  PathParameterValues?: readonly string[] | undefined;
  HeaderParameters?: Readonly<Record<string, string>> | undefined;
  QueryStringParameters?: Readonly<Record<string, string>> | undefined;
}

export interface InputTransformer {
  InputPathsMap?: Readonly<Record<string, string>> | undefined;
  InputTemplate: string;
}

export interface KinesisParameters {
  PartitionKeyPath: string;
}

export interface NetworkConfiguration {
  awsvpcConfiguration?: AwsVpcConfiguration | undefined;
}

export interface PlacementConstraint {
  type?: "distinctInstance" | "memberOf" | (string & {}) | undefined;
  expression?: string | undefined;
}

export interface PlacementStrategy {
  type?: "random" | "spread" | "binpack" | (string & {}) | undefined;
  field?: string | undefined;
}

export interface PutTargetsRequest {
  Rule: string;
  EventBusName?: string | undefined;
  Targets: readonly Target[];
}

export interface PutTargetsResponse {
  FailedEntryCount?: number | undefined;
  FailedEntries?: readonly PutTargetsResultEntry[] | undefined;
}

export interface PutTargetsResultEntry {
  TargetId?: string | undefined;
  ErrorCode?: string | undefined;
  ErrorMessage?: string | undefined;
}

export interface RedshiftDataParameters {
  SecretManagerArn?: string | undefined;
  Database: string;
  DbUser?: string | undefined;
  Sql?: string | undefined;
  StatementName?: string | undefined;
  WithEvent?: boolean | undefined;
  Sqls?: readonly string[] | undefined;
}

export interface RetryPolicy {
  MaximumRetryAttempts?: number | undefined;
  MaximumEventAgeInSeconds?: number | undefined;
}

export interface RunCommandParameters {
  RunCommandTargets: readonly RunCommandTarget[];
}

export interface RunCommandTarget {
  Key: string;
  Values: readonly string[];
}

export interface SageMakerPipelineParameter {
  Name: string;
  Value: string;
}

export interface SageMakerPipelineParameters {
  PipelineParameterList?: readonly SageMakerPipelineParameter[] | undefined;
}

export interface SqsParameters {
  MessageGroupId?: string | undefined;
}

export interface Tag {
  Key: string;
  Value: string;
}

export interface Target {
  Id: string;
  Arn: string;
  RoleArn?: string | undefined;
  Input?: string | undefined;
  InputPath?: string | undefined;
  InputTransformer?: InputTransformer | undefined;
  KinesisParameters?: KinesisParameters | undefined;
  RunCommandParameters?: RunCommandParameters | undefined;
  EcsParameters?: EcsParameters | undefined;
  BatchParameters?: BatchParameters | undefined;
  SqsParameters?: SqsParameters | undefined;
  HttpParameters?: HttpParameters | undefined;
  RedshiftDataParameters?: RedshiftDataParameters | undefined;
  SageMakerPipelineParameters?: SageMakerPipelineParameters | undefined;
  DeadLetterConfig?: DeadLetterConfig | undefined;
  RetryPolicy?: RetryPolicy | undefined;
  AppSyncParameters?: AppSyncParameters | undefined;
}
