// Made by `npm run generate`. Do not edit.

/** The actions of ce in use. */
export interface Actions {
  GetCostAndUsage: { input: GetCostAndUsageRequest; output: GetCostAndUsageResponse };
  GetCostAndUsageWithResources: { input: GetCostAndUsageWithResourcesRequest; output: GetCostAndUsageWithResourcesResponse };
  GetCostForecast: { input: GetCostForecastRequest; output: GetCostForecastResponse };
  GetDimensionValues: { input: GetDimensionValuesRequest; output: GetDimensionValuesResponse };
  GetTags: { input: GetTagsRequest; output: GetTagsResponse };
  GetUsageForecast: { input: GetUsageForecastRequest; output: GetUsageForecastResponse };
  ListCostAllocationTags: { input: ListCostAllocationTagsRequest; output: ListCostAllocationTagsResponse };
  UpdateCostAllocationTagsStatus: { input: UpdateCostAllocationTagsStatusRequest; output: UpdateCostAllocationTagsStatusResponse };
}

export interface CostAllocationTag {
  TagKey: string;
  Type: "AWSGenerated" | "UserDefined" | (string & {});
  Status: "Active" | "Inactive" | (string & {});
  LastUpdatedDate?: string | undefined;
  LastUsedDate?: string | undefined;
}

export interface CostAllocationTagStatusEntry {
  TagKey: string;
  Status: "Active" | "Inactive" | (string & {});
}

export interface CostCategoryValues {
  Key?: string | undefined;
  Values?: readonly string[] | undefined;
  MatchOptions?: readonly ("EQUALS" | "ABSENT" | "STARTS_WITH" | "ENDS_WITH" | "CONTAINS" | "CASE_SENSITIVE" | "CASE_INSENSITIVE" | "GREATER_THAN_OR_EQUAL" | (string & {}))[] | undefined;
}

export interface DateInterval {
  Start: string;
  End: string;
}

export interface DimensionValues {
  Key?: "AZ" | "INSTANCE_TYPE" | "LINKED_ACCOUNT" | "PAYER_ACCOUNT" | "LINKED_ACCOUNT_NAME" | "OPERATION" | "PURCHASE_TYPE" | "REGION" | "SERVICE" | "SERVICE_CODE" | "USAGE_TYPE" | "USAGE_TYPE_GROUP" | "RECORD_TYPE" | "OPERATING_SYSTEM" | "TENANCY" | "SCOPE" | "PLATFORM" | "SUBSCRIPTION_ID" | "LEGAL_ENTITY_NAME" | "DEPLOYMENT_OPTION" | "DATABASE_ENGINE" | "CACHE_ENGINE" | "INSTANCE_TYPE_FAMILY" | "BILLING_ENTITY" | "RESERVATION_ID" | "RESOURCE_ID" | "RIGHTSIZING_TYPE" | "SAVINGS_PLANS_TYPE" | "SAVINGS_PLAN_ARN" | "PAYMENT_OPTION" | "AGREEMENT_END_DATE_TIME_AFTER" | "AGREEMENT_END_DATE_TIME_BEFORE" | "INVOICING_ENTITY" | "ANOMALY_TOTAL_IMPACT_ABSOLUTE" | "ANOMALY_TOTAL_IMPACT_PERCENTAGE" | (string & {}) | undefined;
  Values?: readonly string[] | undefined;
  MatchOptions?: readonly ("EQUALS" | "ABSENT" | "STARTS_WITH" | "ENDS_WITH" | "CONTAINS" | "CASE_SENSITIVE" | "CASE_INSENSITIVE" | "GREATER_THAN_OR_EQUAL" | (string & {}))[] | undefined;
}

export interface DimensionValuesWithAttributes {
  Value?: string | undefined;
  Attributes?: Readonly<Record<string, string>> | undefined;
}

export interface Expression {
  Or?: readonly Expression[] | undefined;
  And?: readonly Expression[] | undefined;
  Not?: Expression | undefined;
  Dimensions?: DimensionValues | undefined;
  Tags?: TagValues | undefined;
  CostCategories?: CostCategoryValues | undefined;
}

export interface ForecastResult {
  TimePeriod?: DateInterval | undefined;
  MeanValue?: string | undefined;
  PredictionIntervalLowerBound?: string | undefined;
  PredictionIntervalUpperBound?: string | undefined;
}

export interface GetCostAndUsageRequest {
  TimePeriod: DateInterval;
  Granularity: "DAILY" | "MONTHLY" | "HOURLY" | (string & {});
  Filter?: Expression | undefined;
  Metrics: readonly string[];
  GroupBy?: readonly GroupDefinition[] | undefined;
  BillingViewArn?: string | undefined;
  NextPageToken?: string | undefined;
}

export interface GetCostAndUsageResponse {
  NextPageToken?: string | undefined;
  GroupDefinitions?: readonly GroupDefinition[] | undefined;
  ResultsByTime?: readonly ResultByTime[] | undefined;
  DimensionValueAttributes?: readonly DimensionValuesWithAttributes[] | undefined;
}

export interface GetCostAndUsageWithResourcesRequest {
  TimePeriod: DateInterval;
  Granularity: "DAILY" | "MONTHLY" | "HOURLY" | (string & {});
  Filter: Expression;
  Metrics?: readonly string[] | undefined;
  GroupBy?: readonly GroupDefinition[] | undefined;
  BillingViewArn?: string | undefined;
  NextPageToken?: string | undefined;
}

export interface GetCostAndUsageWithResourcesResponse {
  NextPageToken?: string | undefined;
  GroupDefinitions?: readonly GroupDefinition[] | undefined;
  ResultsByTime?: readonly ResultByTime[] | undefined;
  DimensionValueAttributes?: readonly DimensionValuesWithAttributes[] | undefined;
}

export interface GetCostForecastRequest {
  TimePeriod: DateInterval;
  Metric: "BLENDED_COST" | "UNBLENDED_COST" | "AMORTIZED_COST" | "NET_UNBLENDED_COST" | "NET_AMORTIZED_COST" | "USAGE_QUANTITY" | "NORMALIZED_USAGE_AMOUNT" | (string & {});
  Granularity: "DAILY" | "MONTHLY" | "HOURLY" | (string & {});
  Filter?: Expression | undefined;
  BillingViewArn?: string | undefined;
  PredictionIntervalLevel?: number | undefined;
}

export interface GetCostForecastResponse {
  Total?: MetricValue | undefined;
  ForecastResultsByTime?: readonly ForecastResult[] | undefined;
}

export interface GetDimensionValuesRequest {
  SearchString?: string | undefined;
  TimePeriod: DateInterval;
  Dimension: "AZ" | "INSTANCE_TYPE" | "LINKED_ACCOUNT" | "PAYER_ACCOUNT" | "LINKED_ACCOUNT_NAME" | "OPERATION" | "PURCHASE_TYPE" | "REGION" | "SERVICE" | "SERVICE_CODE" | "USAGE_TYPE" | "USAGE_TYPE_GROUP" | "RECORD_TYPE" | "OPERATING_SYSTEM" | "TENANCY" | "SCOPE" | "PLATFORM" | "SUBSCRIPTION_ID" | "LEGAL_ENTITY_NAME" | "DEPLOYMENT_OPTION" | "DATABASE_ENGINE" | "CACHE_ENGINE" | "INSTANCE_TYPE_FAMILY" | "BILLING_ENTITY" | "RESERVATION_ID" | "RESOURCE_ID" | "RIGHTSIZING_TYPE" | "SAVINGS_PLANS_TYPE" | "SAVINGS_PLAN_ARN" | "PAYMENT_OPTION" | "AGREEMENT_END_DATE_TIME_AFTER" | "AGREEMENT_END_DATE_TIME_BEFORE" | "INVOICING_ENTITY" | "ANOMALY_TOTAL_IMPACT_ABSOLUTE" | "ANOMALY_TOTAL_IMPACT_PERCENTAGE" | (string & {});
  Context?: "COST_AND_USAGE" | "RESERVATIONS" | "SAVINGS_PLANS" | (string & {}) | undefined;
  Filter?: Expression | undefined;
  SortBy?: readonly SortDefinition[] | undefined;
  BillingViewArn?: string | undefined;
  MaxResults?: number | undefined;
  NextPageToken?: string | undefined;
}

export interface GetDimensionValuesResponse {
  DimensionValues: readonly DimensionValuesWithAttributes[];
  ReturnSize: number;
  TotalSize: number;
  NextPageToken?: string | undefined;
}

export interface GetTagsRequest {
  SearchString?: string | undefined;
  TimePeriod: DateInterval;
  TagKey?: string | undefined;
  Filter?: Expression | undefined;
  SortBy?: readonly SortDefinition[] | undefined;
  BillingViewArn?: string | undefined;
  MaxResults?: number | undefined;
  NextPageToken?: string | undefined;
}

export interface GetTagsResponse {
  NextPageToken?: string | undefined;
  Tags: readonly string[];
  ReturnSize: number;
  TotalSize: number;
}

export interface GetUsageForecastRequest {
  TimePeriod: DateInterval;
  Metric: "BLENDED_COST" | "UNBLENDED_COST" | "AMORTIZED_COST" | "NET_UNBLENDED_COST" | "NET_AMORTIZED_COST" | "USAGE_QUANTITY" | "NORMALIZED_USAGE_AMOUNT" | (string & {});
  Granularity: "DAILY" | "MONTHLY" | "HOURLY" | (string & {});
  Filter?: Expression | undefined;
  BillingViewArn?: string | undefined;
  PredictionIntervalLevel?: number | undefined;
}

export interface GetUsageForecastResponse {
  Total?: MetricValue | undefined;
  ForecastResultsByTime?: readonly ForecastResult[] | undefined;
}

export interface Group {
  Keys?: readonly string[] | undefined;
  Metrics?: Readonly<Record<string, MetricValue>> | undefined;
}

export interface GroupDefinition {
  Type?: "DIMENSION" | "TAG" | "COST_CATEGORY" | (string & {}) | undefined;
  Key?: string | undefined;
}

export interface ListCostAllocationTagsRequest {
  Status?: "Active" | "Inactive" | (string & {}) | undefined;
  TagKeys?: readonly string[] | undefined;
  Type?: "AWSGenerated" | "UserDefined" | (string & {}) | undefined;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
}

export interface ListCostAllocationTagsResponse {
  CostAllocationTags?: readonly CostAllocationTag[] | undefined;
  NextToken?: string | undefined;
}

export interface MetricValue {
  Amount?: string | undefined;
  Unit?: string | undefined;
}

export interface ResultByTime {
  TimePeriod?: DateInterval | undefined;
  Total?: Readonly<Record<string, MetricValue>> | undefined;
  Groups?: readonly Group[] | undefined;
  Estimated?: boolean | undefined;
}

export interface SortDefinition {
  Key: string;
  SortOrder?: "ASCENDING" | "DESCENDING" | (string & {}) | undefined;
}

export interface TagValues {
  Key?: string | undefined;
  Values?: readonly string[] | undefined;
  MatchOptions?: readonly ("EQUALS" | "ABSENT" | "STARTS_WITH" | "ENDS_WITH" | "CONTAINS" | "CASE_SENSITIVE" | "CASE_INSENSITIVE" | "GREATER_THAN_OR_EQUAL" | (string & {}))[] | undefined;
}

export interface UpdateCostAllocationTagsStatusError {
  TagKey?: string | undefined;
  Code?: string | undefined;
  Message?: string | undefined;
}

export interface UpdateCostAllocationTagsStatusRequest {
  CostAllocationTagsStatus: readonly CostAllocationTagStatusEntry[];
}

export interface UpdateCostAllocationTagsStatusResponse {
  Errors?: readonly UpdateCostAllocationTagsStatusError[] | undefined;
}
