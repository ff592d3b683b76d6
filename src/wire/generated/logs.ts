// Made by `npm run generate`. Do not edit.

/** The actions of logs in use. */
export interface Actions {
  AssociateKmsKey: { input: AssociateKmsKeyRequest; output: Record<string, never> };
  CancelExportTask: { input: CancelExportTaskRequest; output: Record<string, never> };
  CreateDelivery: { input: CreateDeliveryRequest; output: CreateDeliveryResponse };
  CreateExportTask: { input: CreateExportTaskRequest; output: CreateExportTaskResponse };
  CreateLogAnomalyDetector: { input: CreateLogAnomalyDetectorRequest; output: CreateLogAnomalyDetectorResponse };
  CreateLogGroup: { input: CreateLogGroupRequest; output: Record<string, never> };
  CreateLogStream: { input: CreateLogStreamRequest; output: Record<string, never> };
  DeleteAccountPolicy: { input: DeleteAccountPolicyRequest; output: Record<string, never> };
  DeleteDataProtectionPolicy: { input: DeleteDataProtectionPolicyRequest; output: Record<string, never> };
  DeleteDelivery: { input: DeleteDeliveryRequest; output: Record<string, never> };
  DeleteDeliveryDestination: { input: DeleteDeliveryDestinationRequest; output: Record<string, never> };
  DeleteDeliveryDestinationPolicy: { input: DeleteDeliveryDestinationPolicyRequest; output: Record<string, never> };
  DeleteDeliverySource: { input: DeleteDeliverySourceRequest; output: Record<string, never> };
  DeleteDestination: { input: DeleteDestinationRequest; output: Record<string, never> };
  DeleteIndexPolicy: { input: DeleteIndexPolicyRequest; output: DeleteIndexPolicyResponse };
  DeleteLogAnomalyDetector: { input: DeleteLogAnomalyDetectorRequest; output: Record<string, never> };
  DeleteLogGroup: { input: DeleteLogGroupRequest; output: Record<string, never> };
  DeleteLogStream: { input: DeleteLogStreamRequest; output: Record<string, never> };
  DeleteMetricFilter: { input: DeleteMetricFilterRequest; output: Record<string, never> };
  DeleteQueryDefinition: { input: DeleteQueryDefinitionRequest; output: DeleteQueryDefinitionResponse };
  DeleteResourcePolicy: { input: DeleteResourcePolicyRequest; output: Record<string, never> };
  DeleteRetentionPolicy: { input: DeleteRetentionPolicyRequest; output: Record<string, never> };
  DeleteSubscriptionFilter: { input: DeleteSubscriptionFilterRequest; output: Record<string, never> };
  DeleteTransformer: { input: DeleteTransformerRequest; output: Record<string, never> };
  DescribeAccountPolicies: { input: DescribeAccountPoliciesRequest; output: DescribeAccountPoliciesResponse };
  DescribeDeliveries: { input: DescribeDeliveriesRequest; output: DescribeDeliveriesResponse };
  DescribeDeliveryDestinations: { input: DescribeDeliveryDestinationsRequest; output: DescribeDeliveryDestinationsResponse };
  DescribeDeliverySources: { input: DescribeDeliverySourcesRequest; output: DescribeDeliverySourcesResponse };
  DescribeDestinations: { input: DescribeDestinationsRequest; output: DescribeDestinationsResponse };
  DescribeExportTasks: { input: DescribeExportTasksRequest; output: DescribeExportTasksResponse };
  DescribeIndexPolicies: { input: DescribeIndexPoliciesRequest; output: DescribeIndexPoliciesResponse };
  DescribeLogGroups: { input: DescribeLogGroupsRequest; output: DescribeLogGroupsResponse };
  DescribeLogStreams: { input: DescribeLogStreamsRequest; output: DescribeLogStreamsResponse };
  DescribeMetricFilters: { input: DescribeMetricFiltersRequest; output: DescribeMetricFiltersResponse };
  DescribeQueries: { input: DescribeQueriesRequest; output: DescribeQueriesResponse };
  DescribeQueryDefinitions: { input: DescribeQueryDefinitionsRequest; output: DescribeQueryDefinitionsResponse };
  DescribeResourcePolicies: { input: DescribeResourcePoliciesRequest; output: DescribeResourcePoliciesResponse };
  DescribeSubscriptionFilters: { input: DescribeSubscriptionFiltersRequest; output: DescribeSubscriptionFiltersResponse };
  DisassociateKmsKey: { input: DisassociateKmsKeyRequest; output: Record<string, never> };
  FilterLogEvents: { input: FilterLogEventsRequest; output: FilterLogEventsResponse };
  GetDataProtectionPolicy: { input: GetDataProtectionPolicyRequest; output: GetDataProtectionPolicyResponse };
  GetDelivery: { input: GetDeliveryRequest; output: GetDeliveryResponse };
  GetDeliveryDestination: { input: GetDeliveryDestinationRequest; output: GetDeliveryDestinationResponse };
  GetDeliveryDestinationPolicy: { input: GetDeliveryDestinationPolicyRequest; output: GetDeliveryDestinationPolicyResponse };
  GetDeliverySource: { input: GetDeliverySourceRequest; output: GetDeliverySourceResponse };
  GetLogAnomalyDetector: { input: GetLogAnomalyDetectorRequest; output: GetLogAnomalyDetectorResponse };
  GetLogEvents: { input: GetLogEventsRequest; output: GetLogEventsResponse };
  GetLogRecord: { input: GetLogRecordRequest; output: GetLogRecordResponse };
  GetQueryResults: { input: GetQueryResultsRequest; output: GetQueryResultsResponse };
  GetTransformer: { input: GetTransformerRequest; output: GetTransformerResponse };
  ListAnomalies: { input: ListAnomaliesRequest; output: ListAnomaliesResponse };
  ListLogAnomalyDetectors: { input: ListLogAnomalyDetectorsRequest; output: ListLogAnomalyDetectorsResponse };
  ListLogGroups: { input: ListLogGroupsRequest; output: ListLogGroupsResponse };
  ListTagsForResource: { input: ListTagsForResourceRequest; output: ListTagsForResourceResponse };
  ListTagsLogGroup: { input: ListTagsLogGroupRequest; output: ListTagsLogGroupResponse };
  PutAccountPolicy: { input: PutAccountPolicyRequest; output: PutAccountPolicyResponse };
  PutDataProtectionPolicy: { input: PutDataProtectionPolicyRequest; output: PutDataProtectionPolicyResponse };
  PutDeliveryDestination: { input: PutDeliveryDestinationRequest; output: PutDeliveryDestinationResponse };
  PutDeliveryDestinationPolicy: { input: PutDeliveryDestinationPolicyRequest; output: PutDeliveryDestinationPolicyResponse };
  PutDeliverySource: { input: PutDeliverySourceRequest; output: PutDeliverySourceResponse };
  PutDestination: { input: PutDestinationRequest; output: PutDestinationResponse };
  PutDestinationPolicy: { input: PutDestinationPolicyRequest; output: Record<string, never> };
  PutIndexPolicy: { input: PutIndexPolicyRequest; output: PutIndexPolicyResponse };
  PutLogEvents: { input: PutLogEventsRequest; output: PutLogEventsResponse };
  PutLogGroupDeletionProtection: { input: PutLogGroupDeletionProtectionRequest; output: Record<string, never> };
  PutMetricFilter: { input: PutMetricFilterRequest; output: Record<string, never> };
  PutQueryDefinition: { input: PutQueryDefinitionRequest; output: PutQueryDefinitionResponse };
  PutResourcePolicy: { input: PutResourcePolicyRequest; output: PutResourcePolicyResponse };
  PutRetentionPolicy: { input: PutRetentionPolicyRequest; output: Record<string, never> };
  PutSubscriptionFilter: { input: PutSubscriptionFilterRequest; output: Record<string, never> };
  PutTransformer: { input: PutTransformerRequest; output: Record<string, never> };
  StartLiveTail: { input: StartLiveTailRequest; output: StartLiveTailResponse };
  StartQuery: { input: StartQueryRequest; output: StartQueryResponse };
  StopQuery: { input: StopQueryRequest; output: StopQueryResponse };
  TagLogGroup: { input: TagLogGroupRequest; output: Record<string, never> };
  TagResource: { input: TagResourceRequest; output: Record<string, never> };
  TestMetricFilter: { input: TestMetricFilterRequest; output: TestMetricFilterResponse };
  TestTransformer: { input: TestTransformerRequest; output: TestTransformerResponse };
  UntagLogGroup: { input: UntagLogGroupRequest; output: Record<string, never> };
  UntagResource: { input: UntagResourceRequest; output: Record<string, never> };
  UpdateDeliveryConfiguration: { input: UpdateDeliveryConfigurationRequest; output: UpdateDeliveryConfigurationResponse };
  UpdateLogAnomalyDetector: { input: UpdateLogAnomalyDetectorRequest; output: Record<string, never> };
}

export interface AccountPolicy {
  policyName?: string | undefined;
  policyDocument?: string | undefined;
  lastUpdatedTime?: number | undefined;
  policyType?: "DATA_PROTECTION_POLICY" | "SUBSCRIPTION_FILTER_POLICY" | "FIELD_INDEX_POLICY" | "TRANSFORMER_POLICY" | "METRIC_EXTRACTION_POLICY" | (string & {}) | undefined;
  scope?: "ALL" | (string & {}) | undefined;
  selectionCriteria?: string | undefined;
  accountId?: string | undefined;
}

export interface AddKeyEntry {
  key: string;
  value: string;
  overwriteIfExists?: boolean | undefined;
}

export interface AddKeys {
  entries: readonly AddKeyEntry[];
}

export interface Anomaly {
  anomalyId: string;
  patternId: string;
  anomalyDetectorArn: string;
  patternString: string;
  patternRegex?: string | undefined;
  priority?: string | undefined;
  firstSeen: number;
  lastSeen: number;
  description: string;
  active: boolean;
  state: "Active" | "Suppressed" | "Baseline" | (string & {});
  histogram: Readonly<Record<string, number>>;
  logSamples: readonly LogEvent[];
  patternTokens: readonly PatternToken[];
  logGroupArnList: readonly string[];
  suppressed?: boolean | undefined;
  suppressedDate?: number | undefined;
  suppressedUntil?: number | undefined;
  isPatternLevelSuppression?: boolean | undefined;
}

export interface AnomalyDetector {
  anomalyDetectorArn?: string | undefined;
  detectorName?: string | undefined;
  logGroupArnList?: readonly string[] | undefined;
  evaluationFrequency?: "ONE_MIN" | "FIVE_MIN" | "TEN_MIN" | "FIFTEEN_MIN" | "THIRTY_MIN" | "ONE_HOUR" | (string & {}) | undefined;
  filterPattern?: string | undefined;
  anomalyDetectorStatus?: "INITIALIZING" | "TRAINING" | "ANALYZING" | "FAILED" | "DELETED" | "PAUSED" | (string & {}) | undefined;
  kmsKeyId?: string | undefined;
  creationTimeStamp?: number | undefined;
  lastModifiedTimeStamp?: number | undefined;
  anomalyVisibilityTime?: number | undefined;
}

export interface AssociateKmsKeyRequest {
  logGroupName?: string | undefined;
  kmsKeyId: string;
  resourceIdentifier?: string | undefined;
}

export interface CSV {
  quoteCharacter?: string | undefined;
  delimiter?: string | undefined;
  columns?: readonly string[] | undefined;
  source?: string | undefined;
  destination?: string | undefined;
}

export interface CancelExportTaskRequest {
  taskId: string;
}

export interface CopyValue {
  entries: readonly CopyValueEntry[];
}

export interface CopyValueEntry {
  source: string;
  target: string;
  overwriteIfExists?: boolean | undefined;
}

export interface CreateDeliveryRequest {
  deliverySourceName: string;
  deliveryDestinationArn: string;
  recordFields?: readonly string[] | undefined;
  fieldDelimiter?: string | undefined;
  s3DeliveryConfiguration?: S3DeliveryConfiguration | undefined;
  tags?: Readonly<Record<string, string>> | undefined;
}

export interface CreateDeliveryResponse {
  delivery?: Delivery | undefined;
}

export interface CreateExportTaskRequest {
  taskName?: string | undefined;
  logGroupName: string;
  logStreamNamePrefix?: string | undefined;
  from: number;
  to: number;
  destination: string;
  destinationPrefix?: string | undefined;
}

export interface CreateExportTaskResponse {
  taskId?: string | undefined;
}

export interface CreateLogAnomalyDetectorRequest {
  logGroupArnList: readonly string[];
  detectorName?: string | undefined;
  evaluationFrequency?: "ONE_MIN" | "FIVE_MIN" | "TEN_MIN" | "FIFTEEN_MIN" | "THIRTY_MIN" | "ONE_HOUR" | (string & {}) | undefined;
  filterPattern?: string | undefined;
  kmsKeyId?: string | undefined;
  anomalyVisibilityTime?: number | undefined;
  tags?: Readonly<Record<string, string>> | undefined;
}

export interface CreateLogAnomalyDetectorResponse {
  anomalyDetectorArn?: string | undefined;
}

export interface CreateLogGroupRequest {
  logGroupName: string;
  kmsKeyId?: string | undefined;
  tags?: Readonly<Record<string, string>> | undefined;
  logGroupClass?: "STANDARD" | "INFREQUENT_ACCESS" | "DELIVERY" | (string & {}) | undefined;
  deletionProtectionEnabled?: boolean | undefined;
}

export interface CreateLogStreamRequest {
  logGroupName: string;
  logStreamName: string;
}

export interface DataSourceFilter {
  name: string;
  type?: string | undefined;
}

export interface DateTimeConverter {
  source: string;
  target: string;
  targetFormat?: string | undefined;
  matchPatterns: readonly string[];
  sourceTimezone?: string | undefined;
  targetTimezone?: string | undefined;
  locale?: string | undefined;
}

export interface DeleteAccountPolicyRequest {
  policyName: string;
  policyType: "DATA_PROTECTION_POLICY" | "SUBSCRIPTION_FILTER_POLICY" | "FIELD_INDEX_POLICY" | "TRANSFORMER_POLICY" | "METRIC_EXTRACTION_POLICY" | (string & {});
}

export interface DeleteDataProtectionPolicyRequest {
  logGroupIdentifier: string;
}

export interface DeleteDeliveryDestinationPolicyRequest {
  deliveryDestinationName: string;
}

export interface DeleteDeliveryDestinationRequest {
  name: string;
}

export interface DeleteDeliveryRequest {
  id: string;
}

export interface DeleteDeliverySourceRequest {
  name: string;
}

export interface DeleteDestinationRequest {
  destinationName: string;
}

export interface DeleteIndexPolicyRequest {
  logGroupIdentifier: string;
}

export interface DeleteIndexPolicyResponse {

}

export interface DeleteKeys {
  withKeys: readonly string[];
}

export interface DeleteLogAnomalyDetectorRequest {
  anomalyDetectorArn: string;
}

export interface DeleteLogGroupRequest {
  logGroupName: string;
}

export interface DeleteLogStreamRequest {
  logGroupName: string;
  logStreamName: string;
}

export interface DeleteMetricFilterRequest {
  logGroupName: string;
  filterName: string;
}

export interface DeleteQueryDefinitionRequest {
  queryDefinitionId: string;
}

export interface DeleteQueryDefinitionResponse {
  success?: boolean | undefined;
}

export interface DeleteResourcePolicyRequest {
  policyName?: string | undefined;
  resourceArn?: string | undefined;
  expectedRevisionId?: string | undefined;
}

export interface DeleteRetentionPolicyRequest {
  logGroupName: string;
}

export interface DeleteSubscriptionFilterRequest {
  logGroupName: string;
  filterName: string;
}

export interface DeleteTransformerRequest {
  logGroupIdentifier: string;
}

export interface Delivery {
  id?: string | undefined;
  arn?: string | undefined;
  deliverySourceName?: string | undefined;
  deliveryDestinationArn?: string | undefined;
  deliveryDestinationType?: "S3" | "CWL" | "FH" | "XRAY" | (string & {}) | undefined;
  recordFields?: readonly string[] | undefined;
  fieldDelimiter?: string | undefined;
  s3DeliveryConfiguration?: S3DeliveryConfiguration | undefined;
  tags?: Readonly<Record<string, string>> | undefined;
}

export interface DeliveryDestination {
  name?: string | undefined;
  arn?: string | undefined;
  deliveryDestinationType?: "S3" | "CWL" | "FH" | "XRAY" | (string & {}) | undefined;
  outputFormat?: "json" | "plain" | "w3c" | "raw" | "parquet" | (string & {}) | undefined;
  deliveryDestinationConfiguration?: DeliveryDestinationConfiguration | undefined;
  tags?: Readonly<Record<string, string>> | undefined;
}

export interface DeliveryDestinationConfiguration {
  destinationResourceArn: string;
}

export interface DeliverySource {
  name?: string | undefined;
  arn?: string | undefined;
  resourceArns?: readonly string[] | undefined;
  service?: string | undefined;
  logType?: string | undefined;
  tags?: Readonly<Record<string, string>> | undefined;
  deliverySourceConfiguration?: Readonly<Record<string, string>> | undefined;
  status?: "ACTIVE" | "INACTIVE" | (string & {}) | undefined;
  statusReason?: "RESOURCE_DELETED" | (string & {}) | undefined;
}

export interface DescribeAccountPoliciesRequest {
  policyType: "DATA_PROTECTION_POLICY" | "SUBSCRIPTION_FILTER_POLICY" | "FIELD_INDEX_POLICY" | "TRANSFORMER_POLICY" | "METRIC_EXTRACTION_POLICY" | (string & {});
  policyName?: string | undefined;
  accountIdentifiers?: readonly string[] | undefined;
  nextToken?: string | undefined;
}

export interface DescribeAccountPoliciesResponse {
  accountPolicies?: readonly AccountPolicy[] | undefined;
  nextToken?: string | undefined;
}

export interface DescribeDeliveriesRequest {
  nextToken?: string | undefined;
  limit?: number | undefined;
}

export interface DescribeDeliveriesResponse {
  deliveries?: readonly Delivery[] | undefined;
  nextToken?: string | undefined;
}

export interface DescribeDeliveryDestinationsRequest {
  nextToken?: string | undefined;
  limit?: number | undefined;
}

export interface DescribeDeliveryDestinationsResponse {
  deliveryDestinations?: readonly DeliveryDestination[] | undefined;
  nextToken?: string | undefined;
}

export interface DescribeDeliverySourcesRequest {
  nextToken?: string | undefined;
  limit?: number | undefined;
}

export interface DescribeDeliverySourcesResponse {
  deliverySources?: readonly DeliverySource[] | undefined;
  nextToken?: string | undefined;
}

export interface DescribeDestinationsRequest {
  DestinationNamePrefix?: string | undefined;
  nextToken?: string | undefined;
  limit?: number | undefined;
}

export interface DescribeDestinationsResponse {
  destinations?: readonly Destination[] | undefined;
  nextToken?: string | undefined;
}

export interface DescribeExportTasksRequest {
  taskId?: string | undefined;
  statusCode?: "CANCELLED" | "COMPLETED" | "FAILED" | "PENDING" | "PENDING_CANCEL" | "RUNNING" | (string & {}) | undefined;
  nextToken?: string | undefined;
  limit?: number | undefined;
}

export interface DescribeExportTasksResponse {
  exportTasks?: readonly ExportTask[] | undefined;
  nextToken?: string | undefined;
}

export interface DescribeIndexPoliciesRequest {
  logGroupIdentifiers: readonly string[];
  nextToken?: string | undefined;
}

export interface DescribeIndexPoliciesResponse {
  indexPolicies?: readonly IndexPolicy[] | undefined;
  nextToken?: string | undefined;
}

export interface DescribeLogGroupsRequest {
  accountIdentifiers?: readonly string[] | undefined;
  logGroupNamePrefix?: string | undefined;
  logGroupNamePattern?: string | undefined;
  nextToken?: string | undefined;
  limit?: number | undefined;
  includeLinkedAccounts?: boolean | undefined;
  logGroupClass?: "STANDARD" | "INFREQUENT_ACCESS" | "DELIVERY" | (string & {}) | undefined;
  logGroupIdentifiers?: readonly string[] | undefined;
}

export interface DescribeLogGroupsResponse {
  logGroups?: readonly LogGroup[] | undefined;
  nextToken?: string | undefined;
}

export interface DescribeLogStreamsRequest {
  logGroupName?: string | undefined;
  logGroupIdentifier?: string | undefined;
  logStreamNamePrefix?: string | undefined;
  orderBy?: "LogStreamName" | "LastEventTime" | (string & {}) | undefined;
  descending?: boolean | undefined;
  nextToken?: string | undefined;
  limit?: number | undefined;
}

export interface DescribeLogStreamsResponse {
  logStreams?: readonly LogStream[] | undefined;
  nextToken?: string | undefined;
}

export interface DescribeMetricFiltersRequest {
  logGroupName?: string | undefined;
  filterNamePrefix?: string | undefined;
  nextToken?: string | undefined;
  limit?: number | undefined;
  metricName?: string | undefined;
  metricNamespace?: string | undefined;
}

export interface DescribeMetricFiltersResponse {
  metricFilters?: readonly MetricFilter[] | undefined;
  nextToken?: string | undefined;
}

export interface DescribeQueriesRequest {
  logGroupName?: string | undefined;
  status?: "Scheduled" | "Running" | "Complete" | "Failed" | "Cancelled" | "Timeout" | "Unknown" | (string & {}) | undefined;
  maxResults?: number | undefined;
  nextToken?: string | undefined;
  queryLanguage?: "CWLI" | "SQL" | "PPL" | (string & {}) | undefined;
}

export interface DescribeQueriesResponse {
  queries?: readonly QueryInfo[] | undefined;
  nextToken?: string | undefined;
}

export interface DescribeQueryDefinitionsRequest {
  queryLanguage?: "CWLI" | "SQL" | "PPL" | (string & {}) | undefined;
  queryDefinitionNamePrefix?: string | undefined;
  maxResults?: number | undefined;
  nextToken?: string | undefined;
}

export interface DescribeQueryDefinitionsResponse {
  queryDefinitions?: readonly QueryDefinition[] | undefined;
  nextToken?: string | undefined;
}

export interface DescribeResourcePoliciesRequest {
  nextToken?: string | undefined;
  limit?: number | undefined;
  resourceArn?: string | undefined;
  policyScope?: "ACCOUNT" | "RESOURCE" | (string & {}) | undefined;
}

export interface DescribeResourcePoliciesResponse {
  resourcePolicies?: readonly ResourcePolicy[] | undefined;
  nextToken?: string | undefined;
}

export interface DescribeSubscriptionFiltersRequest {
  logGroupName: string;
  filterNamePrefix?: string | undefined;
  nextToken?: string | undefined;
  limit?: number | undefined;
}

export interface DescribeSubscriptionFiltersResponse {
  subscriptionFilters?: readonly SubscriptionFilter[] | undefined;
  nextToken?: string | undefined;
}

export interface Destination {
  destinationName?: string | undefined;
  targetArn?: string | undefined;
  roleArn?: string | undefined;
  accessPolicy?: string | undefined;
  arn?: string | undefined;
  creationTime?: number | undefined;
}

export interface DisassociateKmsKeyRequest {
  logGroupName?: string | undefined;
  resourceIdentifier?: string | undefined;
}

export interface Entity {
  keyAttributes?: Readonly<Record<string, string>> | undefined;
  attributes?: Readonly<Record<string, string>> | undefined;
}

export interface ExportTask {
  taskId?: string | undefined;
  taskName?: string | undefined;
  logGroupName?: string | undefined;
  from?: number | undefined;
  to?: number | undefined;
  destination?: string | undefined;
  destinationPrefix?: string | undefined;
  status?: ExportTaskStatus | undefined;
  executionInfo?: ExportTaskExecutionInfo | undefined;
}

export interface ExportTaskExecutionInfo {
  creationTime?: number | undefined;
  completionTime?: number | undefined;
}

export interface ExportTaskStatus {
  code?: "CANCELLED" | "COMPLETED" | "FAILED" | "PENDING" | "PENDING_CANCEL" | "RUNNING" | (string & {}) | undefined;
  message?: string | undefined;
}

export interface FilterLogEventsRequest {
  logGroupName?: string | undefined;
  logGroupIdentifier?: string | undefined;
  logStreamNames?: readonly string[] | undefined;
  logStreamNamePrefix?: string | undefined;
  startTime?: number | undefined;
  endTime?: number | undefined;
  filterPattern?: string | undefined;
  nextToken?: string | undefined;
  limit?: number | undefined;
  interleaved?: boolean | undefined;
  unmask?: boolean | undefined;
}

export interface FilterLogEventsResponse {
  events?: readonly FilteredLogEvent[] | undefined;
  searchedLogStreams?: readonly SearchedLogStream[] | undefined;
  nextToken?: string | undefined;
}

export interface FilteredLogEvent {
  logStreamName?: string | undefined;
  timestamp?: number | undefined;
  message?: string | undefined;
  ingestionTime?: number | undefined;
  eventId?: string | undefined;
}

export interface GetDataProtectionPolicyRequest {
  logGroupIdentifier: string;
}

export interface GetDataProtectionPolicyResponse {
  logGroupIdentifier?: string | undefined;
  policyDocument?: string | undefined;
  lastUpdatedTime?: number | undefined;
}

export interface GetDeliveryDestinationPolicyRequest {
  deliveryDestinationName: string;
}

export interface GetDeliveryDestinationPolicyResponse {
  policy?: Policy | undefined;
}

export interface GetDeliveryDestinationRequest {
  name: string;
}

export interface GetDeliveryDestinationResponse {
  deliveryDestination?: DeliveryDestination | undefined;
}

export interface GetDeliveryRequest {
  id: string;
}

export interface GetDeliveryResponse {
  delivery?: Delivery | undefined;
}

export interface GetDeliverySourceRequest {
  name: string;
}

export interface GetDeliverySourceResponse {
  deliverySource?: DeliverySource | undefined;
}

export interface GetLogAnomalyDetectorRequest {
  anomalyDetectorArn: string;
}

export interface GetLogAnomalyDetectorResponse {
  detectorName?: string | undefined;
  logGroupArnList?: readonly string[] | undefined;
  evaluationFrequency?: "ONE_MIN" | "FIVE_MIN" | "TEN_MIN" | "FIFTEEN_MIN" | "THIRTY_MIN" | "ONE_HOUR" | (string & {}) | undefined;
  filterPattern?: string | undefined;
  anomalyDetectorStatus?: "INITIALIZING" | "TRAINING" | "ANALYZING" | "FAILED" | "DELETED" | "PAUSED" | (string & {}) | undefined;
  kmsKeyId?: string | undefined;
  creationTimeStamp?: number | undefined;
  lastModifiedTimeStamp?: number | undefined;
  anomalyVisibilityTime?: number | undefined;
}

export interface GetLogEventsRequest {
  logGroupName?: string | undefined;
  logGroupIdentifier?: string | undefined;
  logStreamName: string;
  startTime?: number | undefined;
  endTime?: number | undefined;
  nextToken?: string | undefined;
  limit?: number | undefined;
  startFromHead?: boolean | undefined;
  unmask?: boolean | undefined;
}

export interface GetLogEventsResponse {
  events?: readonly OutputLogEvent[] | undefined;
  nextForwardToken?: string | undefined;
  nextBackwardToken?: string | undefined;
}

export interface GetLogRecordRequest {
  logRecordPointer: string;
  unmask?: boolean | undefined;
}

export interface GetLogRecordResponse {
  logRecord?: Readonly<Record<string, string>> | undefined;
}

export interface GetQueryResultsRequest {
  queryId: string;
  nextToken?: string | undefined;
  maxItems?: number | undefined;
}

export interface GetQueryResultsResponse {
  queryLanguage?: "CWLI" | "SQL" | "PPL" | (string & {}) | undefined;
  results?: readonly (readonly ResultField[])[] | undefined;
  statistics?: QueryStatistics | undefined;
  status?: "Scheduled" | "Running" | "Complete" | "Failed" | "Cancelled" | "Timeout" | "Unknown" | (string & {}) | undefined;
  encryptionKey?: string | undefined;
  nextToken?: string | undefined;
}

export interface GetTransformerRequest {
  logGroupIdentifier: string;
}

export interface GetTransformerResponse {
  logGroupIdentifier?: string | undefined;
  creationTime?: number | undefined;
  lastModifiedTime?: number | undefined;
  transformerConfig?: readonly Processor[] | undefined;
}

export interface Grok {
  source?: string | undefined;
  match: string;
}

export interface IndexPolicy {
  logGroupIdentifier?: string | undefined;
  lastUpdateTime?: number | undefined;
  policyDocument?: string | undefined;
  policyName?: string | undefined;
  source?: "ACCOUNT" | "LOG_GROUP" | (string & {}) | undefined;
}

export interface InputLogEvent {
  timestamp: number;
  message: string;
}

export interface ListAnomaliesRequest {
  anomalyDetectorArn?: string | undefined;
  suppressionState?: "SUPPRESSED" | "UNSUPPRESSED" | (string & {}) | undefined;
  limit?: number | undefined;
  nextToken?: string | undefined;
}

export interface ListAnomaliesResponse {
  anomalies?: readonly Anomaly[] | undefined;
  nextToken?: string | undefined;
}

export interface ListLogAnomalyDetectorsRequest {
  filterLogGroupArn?: string | undefined;
  limit?: number | undefined;
  nextToken?: string | undefined;
}

export interface ListLogAnomalyDetectorsResponse {
  anomalyDetectors?: readonly AnomalyDetector[] | undefined;
  nextToken?: string | undefined;
}

export interface ListLogGroupsRequest {
  logGroupNamePattern?: string | undefined;
  logGroupClass?: "STANDARD" | "INFREQUENT_ACCESS" | "DELIVERY" | (string & {}) | undefined;
  includeLinkedAccounts?: boolean | undefined;
  accountIdentifiers?: readonly string[] | undefined;
  nextToken?: string | undefined;
  limit?: number | undefined;
  dataSources?: readonly DataSourceFilter[] | undefined;
  fieldIndexNames?: readonly string[] | undefined;
  logGroupTags?: readonly TagFilter[] | undefined;
}

export interface ListLogGroupsResponse {
  logGroups?: readonly LogGroupSummary[] | undefined;
  nextToken?: string | undefined;
}

export interface ListTagsForResourceRequest {
  resourceArn: string;
}

export interface ListTagsForResourceResponse {
  tags?: Readonly<Record<string, string>> | undefined;
}

export interface ListTagsLogGroupRequest {
  logGroupName: string;
}

export interface ListTagsLogGroupResponse {
  tags?: Readonly<Record<string, string>> | undefined;
}

export interface ListToMap {
  source: string;
  key: string;
  valueKey?: string | undefined;
  target?: string | undefined;
  flatten?: boolean | undefined;
  flattenedElement?: "first" | "last" | (string & {}) | undefined;
}

export interface LiveTailSessionLogEvent {
  logStreamName?: string | undefined;
  logGroupIdentifier?: string | undefined;
  message?: string | undefined;
  timestamp?: number | undefined;
  ingestionTime?: number | undefined;
}

export interface LiveTailSessionMetadata {
  sampled?: boolean | undefined;
}

export interface LiveTailSessionStart {
  requestId?: string | undefined;
  sessionId?: string | undefined;
  logGroupIdentifiers?: readonly string[] | undefined;
  logStreamNames?: readonly string[] | undefined;
  logStreamNamePrefixes?: readonly string[] | undefined;
  logEventFilterPattern?: string | undefined;
}

export interface LiveTailSessionUpdate {
  sessionMetadata?: LiveTailSessionMetadata | undefined;
  sessionResults?: readonly LiveTailSessionLogEvent[] | undefined;
}

export interface LogEvent {
  timestamp?: number | undefined;
  message?: string | undefined;
}

export interface LogGroup {
  logGroupName?: string | undefined;
  creationTime?: number | undefined;
  retentionInDays?: number | undefined;
  metricFilterCount?: number | undefined;
  arn?: string | undefined;
  storedBytes?: number | undefined;
  kmsKeyId?: string | undefined;
  dataProtectionStatus?: "ACTIVATED" | "DELETED" | "ARCHIVED" | "DISABLED" | (string & {}) | undefined;
  inheritedProperties?: readonly ("ACCOUNT_DATA_PROTECTION" | (string & {}))[] | undefined;
  logGroupClass?: "STANDARD" | "INFREQUENT_ACCESS" | "DELIVERY" | (string & {}) | undefined;
  logGroupArn?: string | undefined;
  deletionProtectionEnabled?: boolean | undefined;
  bearerTokenAuthenticationEnabled?: boolean | undefined;
}

export interface LogGroupSummary {
  logGroupName?: string | undefined;
  logGroupArn?: string | undefined;
  logGroupClass?: "STANDARD" | "INFREQUENT_ACCESS" | "DELIVERY" | (string & {}) | undefined;
}

export interface LogStream {
  logStreamName?: string | undefined;
  creationTime?: number | undefined;
  firstEventTimestamp?: number | undefined;
  lastEventTimestamp?: number | undefined;
  lastIngestionTime?: number | undefined;
  uploadSequenceToken?: string | undefined;
  arn?: string | undefined;
  storedBytes?: number | undefined;
}

export interface LowerCaseString {
  withKeys: readonly string[];
}

export interface MetricFilter {
  filterName?: string | undefined;
  filterPattern?: string | undefined;
  metricTransformations?: readonly MetricTransformation[] | undefined;
  creationTime?: number | undefined;
  logGroupName?: string | undefined;
  applyOnTransformedLogs?: boolean | undefined;
  fieldSelectionCriteria?: string | undefined;
  emitSystemFieldDimensions?: readonly string[] | undefined;
}

export interface MetricFilterMatchRecord {
  eventNumber?: number | undefined;
  eventMessage?: string | undefined;
  extractedValues?: Readonly<Record<string, string>> | undefined;
}

export interface MetricTransformation {
  metricName: string;
  metricNamespace: string;
  metricValue: string;
  defaultValue?: number | undefined;
  dimensions?: Readonly<Record<string, string>> | undefined;
  unit?: "Seconds" | "Microseconds" | "Milliseconds" | "Bytes" | "Kilobytes" | "Megabytes" | "Gigabytes" | "Terabytes" | "Bits" | "Kilobits" | "Megabits" | "Gigabits" | "Terabits" | "Percent" | "Count" | "Bytes/Second" | "Kilobytes/Second" | "Megabytes/Second" | "Gigabytes/Second" | "Terabytes/Second" | "Bits/Second" | "Kilobits/Second" | "Megabits/Second" | "Gigabits/Second" | "Terabits/Second" | "Count/Second" | "None" | (string & {}) | undefined;
}

export interface MoveKeyEntry {
  source: string;
  target: string;
  overwriteIfExists?: boolean | undefined;
}

export interface MoveKeys {
  entries: readonly MoveKeyEntry[];
}

export interface OutputLogEvent {
  timestamp?: number | undefined;
  message?: string | undefined;
  ingestionTime?: number | undefined;
}

export interface ParseCloudfront {
  source?: string | undefined;
}

export interface ParseJSON {
  source?: string | undefined;
  destination?: string | undefined;
}

export interface ParseKeyValue {
  source?: string | undefined;
  destination?: string | undefined;
  fieldDelimiter?: string | undefined;
  keyValueDelimiter?: string | undefined;
  keyPrefix?: string | undefined;
  nonMatchValue?: string | undefined;
  overwriteIfExists?: boolean | undefined;
}

export interface ParsePostgres {
  source?: string | undefined;
}

export interface ParseRoute53 {
  source?: string | undefined;
}

export interface ParseToOCSF {
  source?: string | undefined;
  eventSource: "CloudTrail" | "Route53Resolver" | "VPCFlow" | "EKSAudit" | "AWSWAF" | (string & {});
  ocsfVersion: "V1.1" | "V1.5" | (string & {});
  mappingVersion?: string | undefined;
}

export interface ParseVPC {
  source?: string | undefined;
}

export interface ParseWAF {
  source?: string | undefined;
}

export interface PatternToken {
  dynamicTokenPosition?: number | undefined;
  isDynamic?: boolean | undefined;
  tokenString?: string | undefined;
  enumerations?: Readonly<Record<string, number>> | undefined;
  inferredTokenName?: string | undefined;
}

export interface Policy {
  deliveryDestinationPolicy?: string | undefined;
}

export interface Processor {
  addKeys?: AddKeys | undefined;
  copyValue?: CopyValue | undefined;
  csv?: CSV | undefined;
  dateTimeConverter?: DateTimeConverter | undefined;
  deleteKeys?: DeleteKeys | undefined;
  grok?: Grok | undefined;
  listToMap?: ListToMap | undefined;
  lowerCaseString?: LowerCaseString | undefined;
  moveKeys?: MoveKeys | undefined;
  parseCloudfront?: ParseCloudfront | undefined;
  parseJSON?: ParseJSON | undefined;
  parseKeyValue?: ParseKeyValue | undefined;
  parseRoute53?: ParseRoute53 | undefined;
  parseToOCSF?: ParseToOCSF | undefined;
  parsePostgres?: ParsePostgres | undefined;
  parseVPC?: ParseVPC | undefined;
  parseWAF?: ParseWAF | undefined;
  renameKeys?: RenameKeys | undefined;
  splitString?: SplitString | undefined;
  substituteString?: SubstituteString | undefined;
  trimString?: TrimString | undefined;
  typeConverter?: TypeConverter | undefined;
  upperCaseString?: UpperCaseString | undefined;
}

export interface PutAccountPolicyRequest {
  policyName: string;
  policyDocument: string;
  policyType: "DATA_PROTECTION_POLICY" | "SUBSCRIPTION_FILTER_POLICY" | "FIELD_INDEX_POLICY" | "TRANSFORMER_POLICY" | "METRIC_EXTRACTION_POLICY" | (string & {});
  scope?: "ALL" | (string & {}) | undefined;
  selectionCriteria?: string | undefined;
}

export interface PutAccountPolicyResponse {
  accountPolicy?: AccountPolicy | undefined;
}

export interface PutDataProtectionPolicyRequest {
  logGroupIdentifier: string;
  policyDocument: string;
}

export interface PutDataProtectionPolicyResponse {
  logGroupIdentifier?: string | undefined;
  policyDocument?: string | undefined;
  lastUpdatedTime?: number | undefined;
}

export interface PutDeliveryDestinationPolicyRequest {
  deliveryDestinationName: string;
  deliveryDestinationPolicy: string;
}

export interface PutDeliveryDestinationPolicyResponse {
  policy?: Policy | undefined;
}

export interface PutDeliveryDestinationRequest {
  name: string;
  outputFormat?: "json" | "plain" | "w3c" | "raw" | "parquet" | (string & {}) | undefined;
  deliveryDestinationConfiguration?: DeliveryDestinationConfiguration | undefined;
  deliveryDestinationType?: "S3" | "CWL" | "FH" | "XRAY" | (string & {}) | undefined;
  tags?: Readonly<Record<string, string>> | undefined;
}

export interface PutDeliveryDestinationResponse {
  deliveryDestination?: DeliveryDestination | undefined;
}

export interface PutDeliverySourceRequest {
  name: string;
  resourceArn: string;
  logType: string;
  tags?: Readonly<Record<string, string>> | undefined;
  deliverySourceConfiguration?: Readonly<Record<string, string>> | undefined;
}

export interface PutDeliverySourceResponse {
  deliverySource?: DeliverySource | undefined;
}

export interface PutDestinationPolicyRequest {
  destinationName: string;
  accessPolicy: string;
  forceUpdate?: boolean | undefined;
}

export interface PutDestinationRequest {
  destinationName: string;
  targetArn: string;
  roleArn: string;
  tags?: Readonly<Record<string, string>> | undefined;
}

export interface PutDestinationResponse {
  destination?: Destination | undefined;
}

export interface PutIndexPolicyRequest {
  logGroupIdentifier: string;
  policyDocument: string;
}

export interface PutIndexPolicyResponse {
  indexPolicy?: IndexPolicy | undefined;
}

export interface PutLogEventsRequest {
  logGroupName: string;
  logStreamName: string;
  logEvents: readonly InputLogEvent[];
  sequenceToken?: string | undefined;
  entity?: Entity | undefined;
}

export interface PutLogEventsResponse {
  nextSequenceToken?: string | undefined;
  rejectedLogEventsInfo?: RejectedLogEventsInfo | undefined;
  rejectedEntityInfo?: RejectedEntityInfo | undefined;
}

export interface PutLogGroupDeletionProtectionRequest {
  logGroupIdentifier: string;
  deletionProtectionEnabled: boolean;
}

export interface PutMetricFilterRequest {
  logGroupName: string;
  filterName: string;
  filterPattern: string;
  metricTransformations: readonly MetricTransformation[];
  applyOnTransformedLogs?: boolean | undefined;
  fieldSelectionCriteria?: string | undefined;
  emitSystemFieldDimensions?: readonly string[] | undefined;
}

export interface PutQueryDefinitionRequest {
  queryLanguage?: "CWLI" | "SQL" | "PPL" | (string & {}) | undefined;
  name: string;
  queryDefinitionId?: string | undefined;
  logGroupNames?: readonly string[] | undefined;
  queryString: string;
  clientToken?: string | undefined;
  parameters?: readonly QueryParameter[] | undefined;
}

export interface PutQueryDefinitionResponse {
  queryDefinitionId?: string | undefined;
}

export interface PutResourcePolicyRequest {
  policyName?: string | undefined;
  policyDocument?: string | undefined;
  resourceArn?: string | undefined;
  expectedRevisionId?: string | undefined;
}

export interface PutResourcePolicyResponse {
  resourcePolicy?: ResourcePolicy | undefined;
  revisionId?: string | undefined;
}

export interface PutRetentionPolicyRequest {
  logGroupName: string;
  retentionInDays: number;
}

export interface PutSubscriptionFilterRequest {
  logGroupName: string;
  filterName: string;
  filterPattern: string;
  destinationArn: string;
  roleArn?: string | undefined;
  distribution?: "Random" | "ByLogStream" | (string & {}) | undefined;
  applyOnTransformedLogs?: boolean | undefined;
  fieldSelectionCriteria?: string | undefined;
  emitSystemFields?: readonly string[] | undefined;
}

export interface PutTransformerRequest {
  logGroupIdentifier: string;
  transformerConfig: readonly Processor[];
}

export interface QueryDefinition {
  queryLanguage?: "CWLI" | "SQL" | "PPL" | (string & {}) | undefined;
  queryDefinitionId?: string | undefined;
  name?: string | undefined;
  queryString?: string | undefined;
  lastModified?: number | undefined;
  logGroupNames?: readonly string[] | undefined;
  parameters?: readonly QueryParameter[] | undefined;
}

export interface QueryInfo {
  queryLanguage?: "CWLI" | "SQL" | "PPL" | (string & {}) | undefined;
  queryId?: string | undefined;
  queryString?: string | undefined;
  status?: "Scheduled" | "Running" | "Complete" | "Failed" | "Cancelled" | "Timeout" | "Unknown" | (string & {}) | undefined;
  createTime?: number | undefined;
  logGroupName?: string | undefined;
  queryDuration?: number | undefined;
  bytesScanned?: number | undefined;
  userIdentity?: string | undefined;
}

export interface QueryParameter {
  name: string;
  defaultValue?: string | undefined;
  description?: string | undefined;
}

export interface QueryStatistics {
  recordsMatched?: number | undefined;
  recordsScanned?: number | undefined;
  estimatedRecordsSkipped?: number | undefined;
  bytesScanned?: number | undefined;
  estimatedBytesSkipped?: number | undefined;
  logGroupsScanned?: number | undefined;
}

export interface RejectedEntityInfo {
  errorType: "InvalidEntity" | "InvalidTypeValue" | "InvalidKeyAttributes" | "InvalidAttributes" | "EntitySizeTooLarge" | "UnsupportedLogGroupType" | "MissingRequiredFields" | (string & {});
}

export interface RejectedLogEventsInfo {
  tooNewLogEventStartIndex?: number | undefined;
  tooOldLogEventEndIndex?: number | undefined;
  expiredLogEventEndIndex?: number | undefined;
}

export interface RenameKeyEntry {
  key: string;
  renameTo: string;
  overwriteIfExists?: boolean | undefined;
}

export interface RenameKeys {
  entries: readonly RenameKeyEntry[];
}

export interface ResourcePolicy {
  policyName?: string | undefined;
  policyDocument?: string | undefined;
  lastUpdatedTime?: number | undefined;
  policyScope?: "ACCOUNT" | "RESOURCE" | (string & {}) | undefined;
  resourceArn?: string | undefined;
  revisionId?: string | undefined;
}

export interface ResultField {
  field?: string | undefined;
  value?: string | undefined;
}

export interface S3DeliveryConfiguration {
  suffixPath?: string | undefined;
  enableHiveCompatiblePath?: boolean | undefined;
}

export interface SearchedLogStream {
  logStreamName?: string | undefined;
  searchedCompletely?: boolean | undefined;
}

export interface SessionStreamingException {
  message?: string | undefined;
}

export interface SessionTimeoutException {
  message?: string | undefined;
}

export interface SplitString {
  entries: readonly SplitStringEntry[];
}

export interface SplitStringEntry {
  source: string;
  delimiter: string;
}

export interface StartLiveTailRequest {
  logGroupIdentifiers: readonly string[];
  logStreamNames?: readonly string[] | undefined;
  logStreamNamePrefixes?: readonly string[] | undefined;
  logEventFilterPattern?: string | undefined;
}

export interface StartLiveTailResponse {
  responseStream?: AsyncIterable<StartLiveTailResponseStream> | undefined;
}

export interface StartLiveTailResponseStream {
  sessionStart?: LiveTailSessionStart | undefined;
  sessionUpdate?: LiveTailSessionUpdate | undefined;
  SessionTimeoutException?: SessionTimeoutException | undefined;
  SessionStreamingException?: SessionStreamingException | undefined;
}

export interface StartQueryRequest {
  queryLanguage?: "CWLI" | "SQL" | "PPL" | (string & {}) | undefined;
  logGroupName?: string | undefined;
  logGroupNames?: readonly string[] | undefined;
  logGroupIdentifiers?: readonly string[] | undefined;
  startTime: number;
  endTime: number;
  queryString: string;
  limit?: number | undefined;
}

export interface StartQueryResponse {
  queryId?: string | undefined;
}

export interface StopQueryRequest {
  queryId: string;
}

export interface StopQueryResponse {
  success?: boolean | undefined;
}

export interface SubscriptionFilter {
  filterName?: string | undefined;
  logGroupName?: string | undefined;
  filterPattern?: string | undefined;
  destinationArn?: string | undefined;
  roleArn?: string | undefined;
  distribution?: "Random" | "ByLogStream" | (string & {}) | undefined;
  applyOnTransformedLogs?: boolean | undefined;
  creationTime?: number | undefined;
  fieldSelectionCriteria?: string | undefined;
  emitSystemFields?: readonly string[] | undefined;
}

export interface SubstituteString {
  entries: readonly SubstituteStringEntry[];
}

export interface SubstituteStringEntry {
  source: string;
  from: string;
  to: string;
}

export interface TagFilter {
  key: string;
  values?: readonly string[] | undefined;
}

export interface TagLogGroupRequest {
  logGroupName: string;
  tags: Readonly<Record<string, string>>;
}

export interface TagResourceRequest {
  resourceArn: string;
  tags: Readonly<Record<string, string>>;
}

export interface TestMetricFilterRequest {
  filterPattern: string;
  logEventMessages: readonly string[];
}

export interface TestMetricFilterResponse {
  matches?: readonly MetricFilterMatchRecord[] | undefined;
}

export interface TestTransformerRequest {
  transformerConfig: readonly Processor[];
  logEventMessages: readonly string[];
}

export interface TestTransformerResponse {
  transformedLogs?: readonly TransformedLogRecord[] | undefined;
}

export interface TransformedLogRecord {
  eventNumber?: number | undefined;
  eventMessage?: string | undefined;
  transformedEventMessage?: string | undefined;
}

export interface TrimString {
  withKeys: readonly string[];
}

export interface TypeConverter {
  entries: readonly TypeConverterEntry[];
}

export interface TypeConverterEntry {
  key: string;
  type: "boolean" | "integer" | "double" | "string" | (string & {});
}

export interface UntagLogGroupRequest {
  logGroupName: string;
  tags: readonly string[];
}

export interface UntagResourceRequest {
  resourceArn: string;
  tagKeys: readonly string[];
}

export interface UpdateDeliveryConfigurationRequest {
  id: string;
  recordFields?: readonly string[] | undefined;
  fieldDelimiter?: string | undefined;
  s3DeliveryConfiguration?: S3DeliveryConfiguration | undefined;
}

export interface UpdateDeliveryConfigurationResponse {

}

export interface UpdateLogAnomalyDetectorRequest {
  anomalyDetectorArn: string;
  evaluationFrequency?: "ONE_MIN" | "FIVE_MIN" | "TEN_MIN" | "FIFTEEN_MIN" | "THIRTY_MIN" | "ONE_HOUR" | (string & {}) | undefined;
  filterPattern?: string | undefined;
  anomalyVisibilityTime?: number | undefined;
  enabled: boolean;
}

export interface UpperCaseString {
  withKeys: readonly string[];
}
