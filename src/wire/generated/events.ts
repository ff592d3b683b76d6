// Made by `npm run generate`. Do not edit.

/** The actions of events in use. */
export interface Actions {
  CancelReplay: { input: CancelReplayRequest; output: CancelReplayResponse };
  CreateApiDestination: { input: CreateApiDestinationRequest; output: CreateApiDestinationResponse };
  CreateArchive: { input: CreateArchiveRequest; output: CreateArchiveResponse };
  CreateConnection: { input: CreateConnectionRequest; output: CreateConnectionResponse };
  CreateEventBus: { input: CreateEventBusRequest; output: CreateEventBusResponse };
  DeauthorizeConnection: { input: DeauthorizeConnectionRequest; output: DeauthorizeConnectionResponse };
  DeleteApiDestination: { input: DeleteApiDestinationRequest; output: DeleteApiDestinationResponse };
  DeleteArchive: { input: DeleteArchiveRequest; output: DeleteArchiveResponse };
  DeleteConnection: { input: DeleteConnectionRequest; output: DeleteConnectionResponse };
  DeleteEventBus: { input: DeleteEventBusRequest; output: Record<string, never> };
  DeleteRule: { input: DeleteRuleRequest; output: Record<string, never> };
  DescribeApiDestination: { input: DescribeApiDestinationRequest; output: DescribeApiDestinationResponse };
  DescribeArchive: { input: DescribeArchiveRequest; output: DescribeArchiveResponse };
  DescribeConnection: { input: DescribeConnectionRequest; output: DescribeConnectionResponse };
  DescribeEventBus: { input: DescribeEventBusRequest; output: DescribeEventBusResponse };
  DescribeReplay: { input: DescribeReplayRequest; output: DescribeReplayResponse };
  DescribeRule: { input: DescribeRuleRequest; output: DescribeRuleResponse };
  DisableRule: { input: DisableRuleRequest; output: Record<string, never> };
  EnableRule: { input: EnableRuleRequest; output: Record<string, never> };
  ListApiDestinations: { input: ListApiDestinationsRequest; output: ListApiDestinationsResponse };
  ListArchives: { input: ListArchivesRequest; output: ListArchivesResponse };
  ListConnections: { input: ListConnectionsRequest; output: ListConnectionsResponse };
  ListEventBuses: { input: ListEventBusesRequest; output: ListEventBusesResponse };
  ListReplays: { input: ListReplaysRequest; output: ListReplaysResponse };
  ListRuleNamesByTarget: { input: ListRuleNamesByTargetRequest; output: ListRuleNamesByTargetResponse };
  ListRules: { input: ListRulesRequest; output: ListRulesResponse };
  ListTagsForResource: { input: ListTagsForResourceRequest; output: ListTagsForResourceResponse };
  ListTargetsByRule: { input: ListTargetsByRuleRequest; output: ListTargetsByRuleResponse };
  PutEvents: { input: PutEventsRequest; output: PutEventsResponse };
  PutPermission: { input: PutPermissionRequest; output: Record<string, never> };
  PutRule: { input: PutRuleRequest; output: PutRuleResponse };
  PutTargets: { input: PutTargetsRequest; output: PutTargetsResponse };
  RemovePermission: { input: RemovePermissionRequest; output: Record<string, never> };
  RemoveTargets: { input: RemoveTargetsRequest; output: RemoveTargetsResponse };
  StartReplay: { input: StartReplayRequest; output: StartReplayResponse };
  TagResource: { input: TagResourceRequest; output: TagResourceResponse };
  TestEventPattern: { input: TestEventPatternRequest; output: TestEventPatternResponse };
  UntagResource: { input: UntagResourceRequest; output: UntagResourceResponse };
  UpdateApiDestination: { input: UpdateApiDestinationRequest; output: UpdateApiDestinationResponse };
  UpdateArchive: { input: UpdateArchiveRequest; output: UpdateArchiveResponse };
  UpdateConnection: { input: UpdateConnectionRequest; output: UpdateConnectionResponse };
  UpdateEventBus: { input: UpdateEventBusRequest; output: UpdateEventBusResponse };
}

export interface ApiDestination {
  ApiDestinationArn?: string | undefined;
  Name?: string | undefined;
  ApiDestinationState?: "ACTIVE" | "INACTIVE" | (string & {}) | undefined;
  ConnectionArn?: string | undefined;
  InvocationEndpoint?: string | undefined;
  HttpMethod?: "POST" | "GET" | "HEAD" | "OPTIONS" | "PUT" | "PATCH" | "DELETE" | (string & {}) | undefined;
  InvocationRateLimitPerSecond?: number | undefined;
  CreationTime?: Date | undefined;
  LastModifiedTime?: Date | undefined;
}

export interface AppSyncParameters {
  GraphQLOperation?: string | undefined;
}

export interface Archive {
  ArchiveName?: string | undefined;
  EventSourceArn?: string | undefined;
  State?: "ENABLED" | "DISABLED" | "CREATING" | "UPDATING" | "CREATE_FAILED" | "UPDATE_FAILED" | (string & {}) | undefined;
  StateReason?: string | undefined;
  RetentionDays?: number | undefined;
  SizeBytes?: number | undefined;
  EventCount?: number | undefined;
  CreationTime?: Date | undefined;
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

export interface CancelReplayRequest {
  ReplayName: string;
}

export interface CancelReplayResponse {
  ReplayArn?: string | undefined;
  State?: "STARTING" | "RUNNING" | "CANCELLING" | "COMPLETED" | "CANCELLED" | "FAILED" | (string & {}) | undefined;
  StateReason?: string | undefined;
}

export interface CapacityProviderStrategyItem {
  capacityProvider: string;
  weight?: number | undefined;
  base?: number | undefined;
}

export interface Condition {
  Type: string;
  Key: string;
  Value: string;
}

export interface Connection {
  ConnectionArn?: string | undefined;
  Name?: string | undefined;
  ConnectionState?: "CREATING" | "UPDATING" | "DELETING" | "AUTHORIZED" | "DEAUTHORIZED" | "AUTHORIZING" | "DEAUTHORIZING" | "ACTIVE" | "FAILED_CONNECTIVITY" | (string & {}) | undefined;
  StateReason?: string | undefined;
  AuthorizationType?: "BASIC" | "OAUTH_CLIENT_CREDENTIALS" | "API_KEY" | (string & {}) | undefined;
  CreationTime?: Date | undefined;
  LastModifiedTime?: Date | undefined;
  LastAuthorizedTime?: Date | undefined;
}

export interface ConnectionApiKeyAuthResponseParameters {
  ApiKeyName?: string | undefined;
}

export interface ConnectionAuthResponseParameters {
  BasicAuthParameters?: ConnectionBasicAuthResponseParameters | undefined;
  OAuthParameters?: ConnectionOAuthResponseParameters | undefined;
  ApiKeyAuthParameters?: ConnectionApiKeyAuthResponseParameters | undefined;
  InvocationHttpParameters?: ConnectionHttpParameters | undefined;
  ConnectivityParameters?: DescribeConnectionConnectivityParameters | undefined;
}

export interface ConnectionBasicAuthResponseParameters {
  Username?: string | undefined;
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

export interface ConnectionOAuthClientResponseParameters {
  ClientID?: string | undefined;
}

export interface ConnectionOAuthResponseParameters {
  ClientParameters?: ConnectionOAuthClientResponseParameters | undefined;
  AuthorizationEndpoint?: string | undefined;
  HttpMethod?: "GET" | "POST" | "PUT" | (string & {}) | undefined;
  OAuthHttpParameters?: ConnectionHttpParameters | undefined;
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

export interface CreateApiDestinationRequest {
  Name: string;
  Description?: string | undefined;
  ConnectionArn: string;
  InvocationEndpoint: string;
  HttpMethod: "POST" | "GET" | "HEAD" | "OPTIONS" | "PUT" | "PATCH" | "DELETE" | (string & {});
  InvocationRateLimitPerSecond?: number | undefined;
}

export interface CreateApiDestinationResponse {
  ApiDestinationArn?: string | undefined;
  ApiDestinationState?: "ACTIVE" | "INACTIVE" | (string & {}) | undefined;
  CreationTime?: Date | undefined;
  LastModifiedTime?: Date | undefined;
}

export interface CreateArchiveRequest {
  ArchiveName: string;
  EventSourceArn: string;
  Description?: string | undefined;
  EventPattern?: string | undefined;
  RetentionDays?: number | undefined;
  KmsKeyIdentifier?: string | undefined;
}

export interface CreateArchiveResponse {
  ArchiveArn?: string | undefined;
  State?: "ENABLED" | "DISABLED" | "CREATING" | "UPDATING" | "CREATE_FAILED" | "UPDATE_FAILED" | (string & {}) | undefined;
  StateReason?: string | undefined;
  CreationTime?: Date | undefined;
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

export interface CreateEventBusRequest {
  Name: string;
  EventSourceName?: string | undefined;
  Description?: string | undefined;
  KmsKeyIdentifier?: string | undefined;
  DeadLetterConfig?: DeadLetterConfig | undefined;
  LogConfig?: LogConfig | undefined;
  Tags?: readonly Tag[] | undefined;
}

export interface CreateEventBusResponse {
  EventBusArn?: string | undefined;
  Description?: string | undefined;
  KmsKeyIdentifier?: string | undefined;
  DeadLetterConfig?: DeadLetterConfig | undefined;
  LogConfig?: LogConfig | undefined;
}

export interface DeadLetterConfig {
  Arn?: string | undefined;
}

export interface DeauthorizeConnectionRequest {
  Name: string;
}

export interface DeauthorizeConnectionResponse {
  ConnectionArn?: string | undefined;
  ConnectionState?: "CREATING" | "UPDATING" | "DELETING" | "AUTHORIZED" | "DEAUTHORIZED" | "AUTHORIZING" | "DEAUTHORIZING" | "ACTIVE" | "FAILED_CONNECTIVITY" | (string & {}) | undefined;
  CreationTime?: Date | undefined;
  LastModifiedTime?: Date | undefined;
  LastAuthorizedTime?: Date | undefined;
}

export interface DeleteApiDestinationRequest {
  Name: string;
}

export interface DeleteApiDestinationResponse {

}

export interface DeleteArchiveRequest {
  ArchiveName: string;
}

export interface DeleteArchiveResponse {

}

export interface DeleteConnectionRequest {
  Name: string;
}

export interface DeleteConnectionResponse {
  ConnectionArn?: string | undefined;
  ConnectionState?: "CREATING" | "UPDATING" | "DELETING" | "AUTHORIZED" | "DEAUTHORIZED" | "AUTHORIZING" | "DEAUTHORIZING" | "ACTIVE" | "FAILED_CONNECTIVITY" | (string & {}) | undefined;
  CreationTime?: Date | undefined;
  LastModifiedTime?: Date | undefined;
  LastAuthorizedTime?: Date | undefined;
}

export interface DeleteEventBusRequest {
  Name: string;
}

export interface DeleteRuleRequest {
  Name: string;
  EventBusName?: string | undefined;
  Force?: boolean | undefined;
}

export interface DescribeApiDestinationRequest {
  Name: string;
}

export interface DescribeApiDestinationResponse {
  ApiDestinationArn?: string | undefined;
  Name?: string | undefined;
  Description?: string | undefined;
  ApiDestinationState?: "ACTIVE" | "INACTIVE" | (string & {}) | undefined;
  ConnectionArn?: string | undefined;
  InvocationEndpoint?: string | undefined;
  HttpMethod?: "POST" | "GET" | "HEAD" | "OPTIONS" | "PUT" | "PATCH" | "DELETE" | (string & {}) | undefined;
  InvocationRateLimitPerSecond?: number | undefined;
  CreationTime?: Date | undefined;
  LastModifiedTime?: Date | undefined;
}

export interface DescribeArchiveRequest {
  ArchiveName: string;
}

export interface DescribeArchiveResponse {
  ArchiveArn?: string | undefined;
  ArchiveName?: string | undefined;
  EventSourceArn?: string | undefined;
  Description?: string | undefined;
  EventPattern?: string | undefined;
  State?: "ENABLED" | "DISABLED" | "CREATING" | "UPDATING" | "CREATE_FAILED" | "UPDATE_FAILED" | (string & {}) | undefined;
  StateReason?: string | undefined;
  KmsKeyIdentifier?: string | undefined;
  RetentionDays?: number | undefined;
  SizeBytes?: number | undefined;
  EventCount?: number | undefined;
  CreationTime?: Date | undefined;
}

export interface DescribeConnectionConnectivityParameters {
  ResourceParameters: DescribeConnectionResourceParameters;
}

export interface DescribeConnectionRequest {
  Name: string;
}

export interface DescribeConnectionResourceParameters {
  ResourceConfigurationArn: string;
  ResourceAssociationArn: string;
}

export interface DescribeConnectionResponse {
  ConnectionArn?: string | undefined;
  Name?: string | undefined;
  Description?: string | undefined;
  InvocationConnectivityParameters?: DescribeConnectionConnectivityParameters | undefined;
  ConnectionState?: "CREATING" | "UPDATING" | "DELETING" | "AUTHORIZED" | "DEAUTHORIZED" | "AUTHORIZING" | "DEAUTHORIZING" | "ACTIVE" | "FAILED_CONNECTIVITY" | (string & {}) | undefined;
  StateReason?: string | undefined;
  AuthorizationType?: "BASIC" | "OAUTH_CLIENT_CREDENTIALS" | "API_KEY" | (string & {}) | undefined;
  SecretArn?: string | undefined;
  KmsKeyIdentifier?: string | undefined;
  AuthParameters?: ConnectionAuthResponseParameters | undefined;
  CreationTime?: Date | undefined;
  LastModifiedTime?: Date | undefined;
  LastAuthorizedTime?: Date | undefined;
}

export interface DescribeEventBusRequest {
  Name?: string | undefined;
}

export interface DescribeEventBusResponse {
  Name?: string | undefined;
  Arn?: string | undefined;
  Description?: string | undefined;
  KmsKeyIdentifier?: string | undefined;
  DeadLetterConfig?: DeadLetterConfig | undefined;
  Policy?: string | undefined;
  LogConfig?: LogConfig | undefined;
  CreationTime?: Date | undefined;
  LastModifiedTime?: Date | undefined;
}

export interface DescribeReplayRequest {
  ReplayName: string;
}

export interface DescribeReplayResponse {
  ReplayName?: string | undefined;
  ReplayArn?: string | undefined;
  Description?: string | undefined;
  State?: "STARTING" | "RUNNING" | "CANCELLING" | "COMPLETED" | "CANCELLED" | "FAILED" | (string & {}) | undefined;
  StateReason?: string | undefined;
  EventSourceArn?: string | undefined;
  Destination?: ReplayDestination | undefined;
  EventStartTime?: Date | undefined;
  EventEndTime?: Date | undefined;
  EventLastReplayedTime?: Date | undefined;
  ReplayStartTime?: Date | undefined;
  ReplayEndTime?: Date | undefined;
}

export interface DescribeRuleRequest {
  Name: string;
  EventBusName?: string | undefined;
}

export interface DescribeRuleResponse {
  Name?: string | undefined;
  Arn?: string | undefined;
  EventPattern?: string | undefined;
  ScheduleExpression?: string | undefined;
  State?: "ENABLED" | "DISABLED" | "ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS" | (string & {}) | undefined;
  Description?: string | undefined;
  RoleArn?: string | undefined;
  ManagedBy?: string | undefined;
  EventBusName?: string | undefined;
  CreatedBy?: string | undefined;
}

export interface DisableRuleRequest {
  Name: string;
  EventBusName?: string | undefined;
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

export interface EnableRuleRequest {
  Name: string;
  EventBusName?: string | undefined;
}

export interface EventBus {
  Name?: string | undefined;
  Arn?: string | undefined;
  Description?: string | undefined;
  Policy?: string | undefined;
  CreationTime?: Date | undefined;
  LastModifiedTime?: Date | undefined;
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

export interface ListApiDestinationsRequest {
  NamePrefix?: string | undefined;
  ConnectionArn?: string | undefined;
  NextToken?: string | undefined;
  Limit?: number | undefined;
}

export interface ListApiDestinationsResponse {
  ApiDestinations?: readonly ApiDestination[] | undefined;
  NextToken?: string | undefined;
}

export interface ListArchivesRequest {
  NamePrefix?: string | undefined;
  EventSourceArn?: string | undefined;
  State?: "ENABLED" | "DISABLED" | "CREATING" | "UPDATING" | "CREATE_FAILED" | "UPDATE_FAILED" | (string & {}) | undefined;
  NextToken?: string | undefined;
  Limit?: number | undefined;
}

export interface ListArchivesResponse {
  Archives?: readonly Archive[] | undefined;
  NextToken?: string | undefined;
}

export interface ListConnectionsRequest {
  NamePrefix?: string | undefined;
  ConnectionState?: "CREATING" | "UPDATING" | "DELETING" | "AUTHORIZED" | "DEAUTHORIZED" | "AUTHORIZING" | "DEAUTHORIZING" | "ACTIVE" | "FAILED_CONNECTIVITY" | (string & {}) | undefined;
  NextToken?: string | undefined;
  Limit?: number | undefined;
}

export interface ListConnectionsResponse {
  Connections?: readonly Connection[] | undefined;
  NextToken?: string | undefined;
}

export interface ListEventBusesRequest {
  NamePrefix?: string | undefined;
  NextToken?: string | undefined;
  Limit?: number | undefined;
}

export interface ListEventBusesResponse {
  EventBuses?: readonly EventBus[] | undefined;
  NextToken?: string | undefined;
}

export interface ListReplaysRequest {
  NamePrefix?: string | undefined;
  State?: "STARTING" | "RUNNING" | "CANCELLING" | "COMPLETED" | "CANCELLED" | "FAILED" | (string & {}) | undefined;
  EventSourceArn?: string | undefined;
  NextToken?: string | undefined;
  Limit?: number | undefined;
}

export interface ListReplaysResponse {
  Replays?: readonly Replay[] | undefined;
  NextToken?: string | undefined;
}

export interface ListRuleNamesByTargetRequest {
  TargetArn: string;
  EventBusName?: string | undefined;
  NextToken?: string | undefined;
  Limit?: number | undefined;
}

export interface ListRuleNamesByTargetResponse {
  RuleNames?: readonly string[] | undefined;
  NextToken?: string | undefined;
}

export interface ListRulesRequest {
  NamePrefix?: string | undefined;
  EventBusName?: string | undefined;
  NextToken?: string | undefined;
  Limit?: number | undefined;
}

export interface ListRulesResponse {
  Rules?: readonly Rule[] | undefined;
  NextToken?: string | undefined;
}

export interface ListTagsForResourceRequest {
  ResourceARN: string;
}

export interface ListTagsForResourceResponse {
  Tags?: readonly Tag[] | undefined;
}

export interface ListTargetsByRuleRequest {
  Rule: string;
  EventBusName?: string | undefined;
  NextToken?: string | undefined;
  Limit?: number | undefined;
}

export interface ListTargetsByRuleResponse {
  Targets?: readonly Target[] | undefined;
  NextToken?: string | undefined;
}

export interface LogConfig {
  IncludeDetail?: "NONE" | "FULL" | (string & {}) | undefined;
  Level?: "OFF" | "ERROR" | "INFO" | "TRACE" | (string & {}) | undefined;
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

export interface PutEventsRequest {
  Entries: readonly PutEventsRequestEntry[];
  EndpointId?: string | undefined;
}

export interface PutEventsRequestEntry {
  Time?: Date | undefined;
  Source?: string | undefined;
  Resources?: readonly string[] | undefined;
  DetailType?: string | undefined;
  Detail?: string | undefined;
  EventBusName?: string | undefined;
  TraceHeader?: string | undefined;
}

export interface PutEventsResponse {
  FailedEntryCount?: number | undefined;
  Entries?: readonly PutEventsResultEntry[] | undefined;
}

export interface PutEventsResultEntry {
  EventId?: string | undefined;
  ErrorCode?: string | undefined;
  ErrorMessage?: string | undefined;
}

export interface PutPermissionRequest {
  EventBusName?: string | undefined;
  Action?: string | undefined;
  Principal?: string | undefined;
  StatementId?: string | undefined;
  Condition?: Condition | undefined;
  Policy?: string | undefined;
}

export interface PutRuleRequest {
  Name: string;
  ScheduleExpression?: string | undefined;
  EventPattern?: string | undefined;
  State?: "ENABLED" | "DISABLED" | "ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS" | (string & {}) | undefined;
  Description?: string | undefined;
  RoleArn?: string | undefined;
  Tags?: readonly Tag[] | undefined;
  EventBusName?: string | undefined;
}

export interface PutRuleResponse {
  RuleArn?: string | undefined;
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

export interface RemovePermissionRequest {
  StatementId?: string | undefined;
  RemoveAllPermissions?: boolean | undefined;
  EventBusName?: string | undefined;
}

export interface RemoveTargetsRequest {
  Rule: string;
  EventBusName?: string | undefined;
  Ids: readonly string[];
  Force?: boolean | undefined;
}

export interface RemoveTargetsResponse {
  FailedEntryCount?: number | undefined;
  FailedEntries?: readonly RemoveTargetsResultEntry[] | undefined;
}

export interface RemoveTargetsResultEntry {
  TargetId?: string | undefined;
  ErrorCode?: string | undefined;
  ErrorMessage?: string | undefined;
}

export interface Replay {
  ReplayName?: string | undefined;
  EventSourceArn?: string | undefined;
  State?: "STARTING" | "RUNNING" | "CANCELLING" | "COMPLETED" | "CANCELLED" | "FAILED" | (string & {}) | undefined;
  StateReason?: string | undefined;
  EventStartTime?: Date | undefined;
  EventEndTime?: Date | undefined;
  EventLastReplayedTime?: Date | undefined;
  ReplayStartTime?: Date | undefined;
  ReplayEndTime?: Date | undefined;
}

export interface ReplayDestination {
  Arn: string;
  FilterArns?: readonly string[] | undefined;
}

export interface RetryPolicy {
  MaximumRetryAttempts?: number | undefined;
  MaximumEventAgeInSeconds?: number | undefined;
}

export interface Rule {
  Name?: string | undefined;
  Arn?: string | undefined;
  EventPattern?: string | undefined;
  State?: "ENABLED" | "DISABLED" | "ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS" | (string & {}) | undefined;
  Description?: string | undefined;
  ScheduleExpression?: string | undefined;
  RoleArn?: string | undefined;
  ManagedBy?: string | undefined;
  EventBusName?: string | undefined;
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

export interface StartReplayRequest {
  ReplayName: string;
  Description?: string | undefined;
  EventSourceArn: string;
  EventStartTime: Date;
  EventEndTime: Date;
  Destination: ReplayDestination;
}

export interface StartReplayResponse {
  ReplayArn?: string | undefined;
  State?: "STARTING" | "RUNNING" | "CANCELLING" | "COMPLETED" | "CANCELLED" | "FAILED" | (string & {}) | undefined;
  StateReason?: string | undefined;
  ReplayStartTime?: Date | undefined;
}

export interface Tag {
  Key: string;
  Value: string;
}

export interface TagResourceRequest {
  ResourceARN: string;
  Tags: readonly Tag[];
}

export interface TagResourceResponse {

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

export interface TestEventPatternRequest {
  EventPattern: string;
  Event: string;
}

export interface TestEventPatternResponse {
  Result?: boolean | undefined;
}

export interface UntagResourceRequest {
  ResourceARN: string;
  TagKeys: readonly string[];
}

export interface UntagResourceResponse {

}

export interface UpdateApiDestinationRequest {
  Name: string;
  Description?: string | undefined;
  ConnectionArn?: string | undefined;
  InvocationEndpoint?: string | undefined;
  HttpMethod?: "POST" | "GET" | "HEAD" | "OPTIONS" | "PUT" | "PATCH" | "DELETE" | (string & {}) | undefined;
  InvocationRateLimitPerSecond?: number | undefined;
}

export interface UpdateApiDestinationResponse {
  ApiDestinationArn?: string | undefined;
  ApiDestinationState?: "ACTIVE" | "INACTIVE" | (string & {}) | undefined;
  CreationTime?: Date | undefined;
  LastModifiedTime?: Date | undefined;
}

export interface UpdateArchiveRequest {
  ArchiveName: string;
  Description?: string | undefined;
  EventPattern?: string | undefined;
  RetentionDays?: number | undefined;
  KmsKeyIdentifier?: string | undefined;
}

export interface UpdateArchiveResponse {
  ArchiveArn?: string | undefined;
  State?: "ENABLED" | "DISABLED" | "CREATING" | "UPDATING" | "CREATE_FAILED" | "UPDATE_FAILED" | (string & {}) | undefined;
  StateReason?: string | undefined;
  CreationTime?: Date | undefined;
}

export interface UpdateConnectionApiKeyAuthRequestParameters {
  ApiKeyName?: string | undefined;
  ApiKeyValue?: string | undefined;
}

export interface UpdateConnectionAuthRequestParameters {
  BasicAuthParameters?: UpdateConnectionBasicAuthRequestParameters | undefined;
  OAuthParameters?: UpdateConnectionOAuthRequestParameters | undefined;
  ApiKeyAuthParameters?: UpdateConnectionApiKeyAuthRequestParameters | undefined;
  InvocationHttpParameters?: ConnectionHttpParameters | undefined;
  ConnectivityParameters?: ConnectivityResourceParameters | undefined;
}

export interface UpdateConnectionBasicAuthRequestParameters {
  Username?: string | undefined;
  Password?: string | undefined;
}

export interface UpdateConnectionOAuthClientRequestParameters {
  ClientID?: string | undefined;
  ClientSecret?: string | undefined;
}

export interface UpdateConnectionOAuthRequestParameters {
  ClientParameters?: UpdateConnectionOAuthClientRequestParameters | undefined;
  AuthorizationEndpoint?: string | undefined;
  HttpMethod?: "GET" | "POST" | "PUT" | (string & {}) | undefined;
  OAuthHttpParameters?: ConnectionHttpParameters | undefined;
}

export interface UpdateConnectionRequest {
  Name: string;
  Description?: string | undefined;
  AuthorizationType?: "BASIC" | "OAUTH_CLIENT_CREDENTIALS" | "API_KEY" | (string & {}) | undefined;
  AuthParameters?: UpdateConnectionAuthRequestParameters | undefined;
  InvocationConnectivityParameters?: ConnectivityResourceParameters | undefined;
  KmsKeyIdentifier?: string | undefined;
}

export interface UpdateConnectionResponse {
  ConnectionArn?: string | undefined;
  ConnectionState?: "CREATING" | "UPDATING" | "DELETING" | "AUTHORIZED" | "DEAUTHORIZED" | "AUTHORIZING" | "DEAUTHORIZING" | "ACTIVE" | "FAILED_CONNECTIVITY" | (string & {}) | undefined;
  CreationTime?: Date | undefined;
  LastModifiedTime?: Date | undefined;
  LastAuthorizedTime?: Date | undefined;
}

export interface UpdateEventBusRequest {
  Name?: string | undefined;
  KmsKeyIdentifier?: string | undefined;
  Description?: string | undefined;
  DeadLetterConfig?: DeadLetterConfig | undefined;
  LogConfig?: LogConfig | undefined;
}

export interface UpdateEventBusResponse {
  Arn?: string | undefined;
  Name?: string | undefined;
  KmsKeyIdentifier?: string | undefined;
  Description?: string | undefined;
  DeadLetterConfig?: DeadLetterConfig | undefined;
  LogConfig?: LogConfig | undefined;
}
