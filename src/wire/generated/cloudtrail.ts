// Made by `npm run generate`. Do not edit.

/** The actions of cloudtrail in use. */
export interface Actions {
  DescribeTrails: { input: DescribeTrailsRequest; output: DescribeTrailsResponse };
  GetTrail: { input: GetTrailRequest; output: GetTrailResponse };
  GetTrailStatus: { input: GetTrailStatusRequest; output: GetTrailStatusResponse };
  ListTrails: { input: ListTrailsRequest; output: ListTrailsResponse };
  LookupEvents: { input: LookupEventsRequest; output: LookupEventsResponse };
}

export interface DescribeTrailsRequest {
  trailNameList?: readonly string[] | undefined;
  includeShadowTrails?: boolean | undefined;
}

export interface DescribeTrailsResponse {
  trailList?: readonly Trail[] | undefined;
}

export interface Event {
  EventId?: string | undefined;
  EventName?: string | undefined;
  ReadOnly?: string | undefined;
  AccessKeyId?: string | undefined;
  EventTime?: Date | undefined;
  EventSource?: string | undefined;
  Username?: string | undefined;
  Resources?: readonly Resource[] | undefined;
  CloudTrailEvent?: string | undefined;
}

export interface GetTrailRequest {
  Name: string;
}

export interface GetTrailResponse {
  Trail?: Trail | undefined;
}

export interface GetTrailStatusRequest {
  Name: string;
}

export interface GetTrailStatusResponse {
  IsLogging?: boolean | undefined;
  LatestDeliveryError?: string | undefined;
  LatestNotificationError?: string | undefined;
  LatestDeliveryTime?: Date | undefined;
  LatestNotificationTime?: Date | undefined;
  StartLoggingTime?: Date | undefined;
  StopLoggingTime?: Date | undefined;
  LatestCloudWatchLogsDeliveryError?: string | undefined;
  LatestCloudWatchLogsDeliveryTime?: Date | undefined;
  LatestDigestDeliveryTime?: Date | undefined;
  LatestDigestDeliveryError?: string | undefined;
  LatestDeliveryAttemptTime?: string | undefined;
  LatestNotificationAttemptTime?: string | undefined;
  LatestNotificationAttemptSucceeded?: string | undefined;
  LatestDeliveryAttemptSucceeded?: string | undefined;
  TimeLoggingStarted?: string | undefined;
  TimeLoggingStopped?: string | undefined;
}

export interface ListTrailsRequest {
  NextToken?: string | undefined;
}

export interface ListTrailsResponse {
  Trails?: readonly TrailInfo[] | undefined;
  NextToken?: string | undefined;
}

export interface LookupAttribute {
  AttributeKey: "EventId" | "EventName" | "ReadOnly" | "Username" | "ResourceType" | "ResourceName" | "EventSource" | "AccessKeyId" | (string & {});
  AttributeValue: string;
}

export interface LookupEventsRequest {
  LookupAttributes?: readonly LookupAttribute[] | undefined;
  StartTime?: Date | undefined;
  EndTime?: Date | undefined;
  EventCategory?: "insight" | (string & {}) | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
}

export interface LookupEventsResponse {
  Events?: readonly Event[] | undefined;
  NextToken?: string | undefined;
}

export interface Resource {
  ResourceType?: string | undefined;
  ResourceName?: string | undefined;
}

export interface Trail {
  Name?: string | undefined;
  S3BucketName?: string | undefined;
  S3KeyPrefix?: string | undefined;
  SnsTopicName?: string | undefined;
  SnsTopicARN?: string | undefined;
  IncludeGlobalServiceEvents?: boolean | undefined;
  IsMultiRegionTrail?: boolean | undefined;
  HomeRegion?: string | undefined;
  TrailARN?: string | undefined;
  LogFileValidationEnabled?: boolean | undefined;
  CloudWatchLogsLogGroupArn?: string | undefined;
  CloudWatchLogsRoleArn?: string | undefined;
  KmsKeyId?: string | undefined;
  HasCustomEventSelectors?: boolean | undefined;
  HasInsightSelectors?: boolean | undefined;
  IsOrganizationTrail?: boolean | undefined;
}

export interface TrailInfo {
  TrailARN?: string | undefined;
  Name?: string | undefined;
  HomeRegion?: string | undefined;
}
