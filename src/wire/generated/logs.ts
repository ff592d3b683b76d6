// Made by `npm run generate`. Do not edit.

/** The actions of logs in use. */
export interface Actions {
  DescribeLogGroups: { input: DescribeLogGroupsRequest; output: DescribeLogGroupsResponse };
  PutLogEvents: { input: PutLogEventsRequest; output: PutLogEventsResponse };
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

export interface Entity {
  keyAttributes?: Readonly<Record<string, string>> | undefined;
  attributes?: Readonly<Record<string, string>> | undefined;
}

export interface InputLogEvent {
  timestamp: number;
  message: string;
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

export interface RejectedEntityInfo {
  errorType: "InvalidEntity" | "InvalidTypeValue" | "InvalidKeyAttributes" | "InvalidAttributes" | "EntitySizeTooLarge" | "UnsupportedLogGroupType" | "MissingRequiredFields" | (string & {});
}

export interface RejectedLogEventsInfo {
  tooNewLogEventStartIndex?: number | undefined;
  tooOldLogEventEndIndex?: number | undefined;
  expiredLogEventEndIndex?: number | undefined;
}
