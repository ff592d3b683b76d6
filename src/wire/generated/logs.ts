// Made by `npm run generate`. Do not edit.

/** The actions of logs in use. */
export interface Actions {
  AssociateKmsKey: { input: AssociateKmsKeyRequest; output: Record<string, never> };
  CreateLogGroup: { input: CreateLogGroupRequest; output: Record<string, never> };
  CreateLogStream: { input: CreateLogStreamRequest; output: Record<string, never> };
  DeleteLogGroup: { input: DeleteLogGroupRequest; output: Record<string, never> };
  DeleteLogStream: { input: DeleteLogStreamRequest; output: Record<string, never> };
  DeleteRetentionPolicy: { input: DeleteRetentionPolicyRequest; output: Record<string, never> };
  DescribeLogGroups: { input: DescribeLogGroupsRequest; output: DescribeLogGroupsResponse };
  DescribeLogStreams: { input: DescribeLogStreamsRequest; output: DescribeLogStreamsResponse };
  DisassociateKmsKey: { input: DisassociateKmsKeyRequest; output: Record<string, never> };
  FilterLogEvents: { input: FilterLogEventsRequest; output: FilterLogEventsResponse };
  GetLogEvents: { input: GetLogEventsRequest; output: GetLogEventsResponse };
  ListLogGroups: { input: ListLogGroupsRequest; output: ListLogGroupsResponse };
  ListTagsForResource: { input: ListTagsForResourceRequest; output: ListTagsForResourceResponse };
  ListTagsLogGroup: { input: ListTagsLogGroupRequest; output: ListTagsLogGroupResponse };
  PutLogEvents: { input: PutLogEventsRequest; output: PutLogEventsResponse };
  PutLogGroupDeletionProtection: { input: PutLogGroupDeletionProtectionRequest; output: Record<string, never> };
  PutRetentionPolicy: { input: PutRetentionPolicyRequest; output: Record<string, never> };
  TagLogGroup: { input: TagLogGroupRequest; output: Record<string, never> };
  TagResource: { input: TagResourceRequest; output: Record<string, never> };
  TestMetricFilter: { input: TestMetricFilterRequest; output: TestMetricFilterResponse };
  UntagLogGroup: { input: UntagLogGroupRequest; output: Record<string, never> };
  UntagResource: { input: UntagResourceRequest; output: Record<string, never> };
}

export interface AssociateKmsKeyRequest {
  logGroupName?: string | undefined;
  kmsKeyId: string;
  resourceIdentifier?: string | undefined;
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

export interface DeleteLogGroupRequest {
  logGroupName: string;
}

export interface DeleteLogStreamRequest {
  logGroupName: string;
  logStreamName: string;
}

export interface DeleteRetentionPolicyRequest {
  logGroupName: string;
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

export interface DisassociateKmsKeyRequest {
  logGroupName?: string | undefined;
  resourceIdentifier?: string | undefined;
}

export interface Entity {
  keyAttributes?: Readonly<Record<string, string>> | undefined;
  attributes?: Readonly<Record<string, string>> | undefined;
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

export interface InputLogEvent {
  timestamp: number;
  message: string;
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

export interface MetricFilterMatchRecord {
  eventNumber?: number | undefined;
  eventMessage?: string | undefined;
  extractedValues?: Readonly<Record<string, string>> | undefined;
}

export interface OutputLogEvent {
  timestamp?: number | undefined;
  message?: string | undefined;
  ingestionTime?: number | undefined;
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

export interface PutRetentionPolicyRequest {
  logGroupName: string;
  retentionInDays: number;
}

export interface RejectedEntityInfo {
  errorType: "InvalidEntity" | "InvalidTypeValue" | "InvalidKeyAttributes" | "InvalidAttributes" | "EntitySizeTooLarge" | "UnsupportedLogGroupType" | "MissingRequiredFields" | (string & {});
}

export interface RejectedLogEventsInfo {
  tooNewLogEventStartIndex?: number | undefined;
  tooOldLogEventEndIndex?: number | undefined;
  expiredLogEventEndIndex?: number | undefined;
}

export interface SearchedLogStream {
  logStreamName?: string | undefined;
  searchedCompletely?: boolean | undefined;
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

export interface UntagLogGroupRequest {
  logGroupName: string;
  tags: readonly string[];
}

export interface UntagResourceRequest {
  resourceArn: string;
  tagKeys: readonly string[];
}
