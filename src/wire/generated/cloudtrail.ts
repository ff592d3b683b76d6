// Made by `npm run generate`. Do not edit.

/** The actions of cloudtrail in use. */
export interface Actions {
  AddTags: { input: AddTagsRequest; output: AddTagsResponse };
  CreateTrail: { input: CreateTrailRequest; output: CreateTrailResponse };
  DeleteTrail: { input: DeleteTrailRequest; output: DeleteTrailResponse };
  DescribeTrails: { input: DescribeTrailsRequest; output: DescribeTrailsResponse };
  GetEventSelectors: { input: GetEventSelectorsRequest; output: GetEventSelectorsResponse };
  GetInsightSelectors: { input: GetInsightSelectorsRequest; output: GetInsightSelectorsResponse };
  GetTrail: { input: GetTrailRequest; output: GetTrailResponse };
  GetTrailStatus: { input: GetTrailStatusRequest; output: GetTrailStatusResponse };
  ListTags: { input: ListTagsRequest; output: ListTagsResponse };
  ListTrails: { input: ListTrailsRequest; output: ListTrailsResponse };
  LookupEvents: { input: LookupEventsRequest; output: LookupEventsResponse };
  PutEventSelectors: { input: PutEventSelectorsRequest; output: PutEventSelectorsResponse };
  PutInsightSelectors: { input: PutInsightSelectorsRequest; output: PutInsightSelectorsResponse };
  RemoveTags: { input: RemoveTagsRequest; output: RemoveTagsResponse };
  StartLogging: { input: StartLoggingRequest; output: StartLoggingResponse };
  StopLogging: { input: StopLoggingRequest; output: StopLoggingResponse };
  UpdateTrail: { input: UpdateTrailRequest; output: UpdateTrailResponse };
}

export interface AddTagsRequest {
  ResourceId: string;
  TagsList: readonly Tag[];
}

export interface AddTagsResponse {

}

export interface AdvancedEventSelector {
  Name?: string | undefined;
  FieldSelectors: readonly AdvancedFieldSelector[];
}

export interface AdvancedFieldSelector {
  Field: string;
  Equals?: readonly string[] | undefined;
  StartsWith?: readonly string[] | undefined;
  EndsWith?: readonly string[] | undefined;
  NotEquals?: readonly string[] | undefined;
  NotStartsWith?: readonly string[] | undefined;
  NotEndsWith?: readonly string[] | undefined;
}

export interface CreateTrailRequest {
  Name: string;
  S3BucketName: string;
  S3KeyPrefix?: string | undefined;
  SnsTopicName?: string | undefined;
  IncludeGlobalServiceEvents?: boolean | undefined;
  IsMultiRegionTrail?: boolean | undefined;
  EnableLogFileValidation?: boolean | undefined;
  CloudWatchLogsLogGroupArn?: string | undefined;
  CloudWatchLogsRoleArn?: string | undefined;
  KmsKeyId?: string | undefined;
  IsOrganizationTrail?: boolean | undefined;
  TagsList?: readonly Tag[] | undefined;
}

export interface CreateTrailResponse {
  Name?: string | undefined;
  S3BucketName?: string | undefined;
  S3KeyPrefix?: string | undefined;
  SnsTopicName?: string | undefined;
  SnsTopicARN?: string | undefined;
  IncludeGlobalServiceEvents?: boolean | undefined;
  IsMultiRegionTrail?: boolean | undefined;
  TrailARN?: string | undefined;
  LogFileValidationEnabled?: boolean | undefined;
  CloudWatchLogsLogGroupArn?: string | undefined;
  CloudWatchLogsRoleArn?: string | undefined;
  KmsKeyId?: string | undefined;
  IsOrganizationTrail?: boolean | undefined;
}

export interface DataResource {
  Type?: string | undefined;
  Values?: readonly string[] | undefined;
}

export interface DeleteTrailRequest {
  Name: string;
}

export interface DeleteTrailResponse {

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

export interface EventSelector {
  ReadWriteType?: "ReadOnly" | "WriteOnly" | "All" | (string & {}) | undefined;
  IncludeManagementEvents?: boolean | undefined;
  DataResources?: readonly DataResource[] | undefined;
  ExcludeManagementEventSources?: readonly string[] | undefined;
}

export interface GetEventSelectorsRequest {
  TrailName: string;
}

export interface GetEventSelectorsResponse {
  TrailARN?: string | undefined;
  EventSelectors?: readonly EventSelector[] | undefined;
  AdvancedEventSelectors?: readonly AdvancedEventSelector[] | undefined;
}

export interface GetInsightSelectorsRequest {
  TrailName?: string | undefined;
  EventDataStore?: string | undefined;
}

export interface GetInsightSelectorsResponse {
  TrailARN?: string | undefined;
  InsightSelectors?: readonly InsightSelector[] | undefined;
  EventDataStoreArn?: string | undefined;
  InsightsDestination?: string | undefined;
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

export interface InsightSelector {
  InsightType?: "ApiCallRateInsight" | "ApiErrorRateInsight" | (string & {}) | undefined;
  EventCategories?: readonly ("Management" | "Data" | (string & {}))[] | undefined;
}

export interface ListTagsRequest {
  ResourceIdList: readonly string[];
  NextToken?: string | undefined;
}

export interface ListTagsResponse {
  ResourceTagList?: readonly ResourceTag[] | undefined;
  NextToken?: string | undefined;
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

export interface PutEventSelectorsRequest {
  TrailName: string;
  EventSelectors?: readonly EventSelector[] | undefined;
  AdvancedEventSelectors?: readonly AdvancedEventSelector[] | undefined;
}

export interface PutEventSelectorsResponse {
  TrailARN?: string | undefined;
  EventSelectors?: readonly EventSelector[] | undefined;
  AdvancedEventSelectors?: readonly AdvancedEventSelector[] | undefined;
}

export interface PutInsightSelectorsRequest {
  TrailName?: string | undefined;
  InsightSelectors: readonly InsightSelector[];
  EventDataStore?: string | undefined;
  InsightsDestination?: string | undefined;
}

export interface PutInsightSelectorsResponse {
  TrailARN?: string | undefined;
  InsightSelectors?: readonly InsightSelector[] | undefined;
  EventDataStoreArn?: string | undefined;
  InsightsDestination?: string | undefined;
}

export interface RemoveTagsRequest {
  ResourceId: string;
  TagsList: readonly Tag[];
}

export interface RemoveTagsResponse {

}

export interface Resource {
  ResourceType?: string | undefined;
  ResourceName?: string | undefined;
}

export interface ResourceTag {
  ResourceId?: string | undefined;
  TagsList?: readonly Tag[] | undefined;
}

export interface StartLoggingRequest {
  Name: string;
}

export interface StartLoggingResponse {

}

export interface StopLoggingRequest {
  Name: string;
}

export interface StopLoggingResponse {

}

export interface Tag {
  Key: string;
  Value?: string | undefined;
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

export interface UpdateTrailRequest {
  Name: string;
  S3BucketName?: string | undefined;
  S3KeyPrefix?: string | undefined;
  SnsTopicName?: string | undefined;
  IncludeGlobalServiceEvents?: boolean | undefined;
  IsMultiRegionTrail?: boolean | undefined;
  EnableLogFileValidation?: boolean | undefined;
  CloudWatchLogsLogGroupArn?: string | undefined;
  CloudWatchLogsRoleArn?: string | undefined;
  KmsKeyId?: string | undefined;
  IsOrganizationTrail?: boolean | undefined;
}

export interface UpdateTrailResponse {
  Name?: string | undefined;
  S3BucketName?: string | undefined;
  S3KeyPrefix?: string | undefined;
  SnsTopicName?: string | undefined;
  SnsTopicARN?: string | undefined;
  IncludeGlobalServiceEvents?: boolean | undefined;
  IsMultiRegionTrail?: boolean | undefined;
  TrailARN?: string | undefined;
  LogFileValidationEnabled?: boolean | undefined;
  CloudWatchLogsLogGroupArn?: string | undefined;
  CloudWatchLogsRoleArn?: string | undefined;
  KmsKeyId?: string | undefined;
  IsOrganizationTrail?: boolean | undefined;
}
