// Made by `npm run generate`. Do not edit.

/** The actions of ce in use. */
export interface Actions {
  CreateAnomalyMonitor: { input: CreateAnomalyMonitorRequest; output: CreateAnomalyMonitorResponse };
  CreateAnomalySubscription: { input: CreateAnomalySubscriptionRequest; output: CreateAnomalySubscriptionResponse };
  CreateCostCategoryDefinition: { input: CreateCostCategoryDefinitionRequest; output: CreateCostCategoryDefinitionResponse };
  DeleteAnomalyMonitor: { input: DeleteAnomalyMonitorRequest; output: DeleteAnomalyMonitorResponse };
  DeleteAnomalySubscription: { input: DeleteAnomalySubscriptionRequest; output: DeleteAnomalySubscriptionResponse };
  DeleteCostCategoryDefinition: { input: DeleteCostCategoryDefinitionRequest; output: DeleteCostCategoryDefinitionResponse };
  DescribeCostCategoryDefinition: { input: DescribeCostCategoryDefinitionRequest; output: DescribeCostCategoryDefinitionResponse };
  GetAnomalies: { input: GetAnomaliesRequest; output: GetAnomaliesResponse };
  GetAnomalyMonitors: { input: GetAnomalyMonitorsRequest; output: GetAnomalyMonitorsResponse };
  GetAnomalySubscriptions: { input: GetAnomalySubscriptionsRequest; output: GetAnomalySubscriptionsResponse };
  GetCostAndUsage: { input: GetCostAndUsageRequest; output: GetCostAndUsageResponse };
  GetCostAndUsageWithResources: { input: GetCostAndUsageWithResourcesRequest; output: GetCostAndUsageWithResourcesResponse };
  GetCostCategories: { input: GetCostCategoriesRequest; output: GetCostCategoriesResponse };
  GetCostForecast: { input: GetCostForecastRequest; output: GetCostForecastResponse };
  GetDimensionValues: { input: GetDimensionValuesRequest; output: GetDimensionValuesResponse };
  GetReservationCoverage: { input: GetReservationCoverageRequest; output: GetReservationCoverageResponse };
  GetReservationUtilization: { input: GetReservationUtilizationRequest; output: GetReservationUtilizationResponse };
  GetSavingsPlansCoverage: { input: GetSavingsPlansCoverageRequest; output: GetSavingsPlansCoverageResponse };
  GetSavingsPlansUtilization: { input: GetSavingsPlansUtilizationRequest; output: GetSavingsPlansUtilizationResponse };
  GetSavingsPlansUtilizationDetails: { input: GetSavingsPlansUtilizationDetailsRequest; output: GetSavingsPlansUtilizationDetailsResponse };
  GetTags: { input: GetTagsRequest; output: GetTagsResponse };
  GetUsageForecast: { input: GetUsageForecastRequest; output: GetUsageForecastResponse };
  ListCostAllocationTags: { input: ListCostAllocationTagsRequest; output: ListCostAllocationTagsResponse };
  ListCostCategoryDefinitions: { input: ListCostCategoryDefinitionsRequest; output: ListCostCategoryDefinitionsResponse };
  ListTagsForResource: { input: ListTagsForResourceRequest; output: ListTagsForResourceResponse };
  TagResource: { input: TagResourceRequest; output: TagResourceResponse };
  UntagResource: { input: UntagResourceRequest; output: UntagResourceResponse };
  UpdateAnomalyMonitor: { input: UpdateAnomalyMonitorRequest; output: UpdateAnomalyMonitorResponse };
  UpdateAnomalySubscription: { input: UpdateAnomalySubscriptionRequest; output: UpdateAnomalySubscriptionResponse };
  UpdateCostAllocationTagsStatus: { input: UpdateCostAllocationTagsStatusRequest; output: UpdateCostAllocationTagsStatusResponse };
  UpdateCostCategoryDefinition: { input: UpdateCostCategoryDefinitionRequest; output: UpdateCostCategoryDefinitionResponse };
}

export interface Anomaly {
  AnomalyId: string;
  AnomalyStartDate?: string | undefined;
  AnomalyEndDate?: string | undefined;
  DimensionValue?: string | undefined;
  RootCauses?: readonly RootCause[] | undefined;
  AnomalyScore: AnomalyScore;
  Impact: Impact;
  MonitorArn: string;
  Feedback?: "YES" | "NO" | "PLANNED_ACTIVITY" | (string & {}) | undefined;
}

export interface AnomalyDateInterval {
  StartDate: string;
  EndDate?: string | undefined;
}

export interface AnomalyMonitor {
  MonitorArn?: string | undefined;
  MonitorName: string;
  CreationDate?: string | undefined;
  LastUpdatedDate?: string | undefined;
  LastEvaluatedDate?: string | undefined;
  MonitorType: "DIMENSIONAL" | "CUSTOM" | (string & {});
  MonitorDimension?: "SERVICE" | "LINKED_ACCOUNT" | "TAG" | "COST_CATEGORY" | (string & {}) | undefined;
  MonitorSpecification?: Expression | undefined;
  DimensionalValueCount?: number | undefined;
}

export interface AnomalyScore {
  MaxScore: number;
  CurrentScore: number;
}

export interface AnomalySubscription {
  SubscriptionArn?: string | undefined;
  AccountId?: string | undefined;
  MonitorArnList: readonly string[];
  Subscribers: readonly Subscriber[];
  Threshold?: number | undefined;
  Frequency: "DAILY" | "IMMEDIATE" | "WEEKLY" | (string & {});
  SubscriptionName: string;
  ThresholdExpression?: Expression | undefined;
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

export interface CostCategory {
  CostCategoryArn: string;
  EffectiveStart: string;
  EffectiveEnd?: string | undefined;
  Name: string;
  RuleVersion: "CostCategoryExpression.v1" | (string & {});
  Rules: readonly CostCategoryRule[];
  SplitChargeRules?: readonly CostCategorySplitChargeRule[] | undefined;
  ProcessingStatus?: readonly CostCategoryProcessingStatus[] | undefined;
  DefaultValue?: string | undefined;
}

export interface CostCategoryInheritedValueDimension {
  DimensionName?: "LINKED_ACCOUNT_NAME" | "TAG" | (string & {}) | undefined;
  DimensionKey?: string | undefined;
}

export interface CostCategoryProcessingStatus {
  Component?: "COST_EXPLORER" | (string & {}) | undefined;
  Status?: "PROCESSING" | "APPLIED" | (string & {}) | undefined;
}

export interface CostCategoryReference {
  CostCategoryArn?: string | undefined;
  Name?: string | undefined;
  EffectiveStart?: string | undefined;
  EffectiveEnd?: string | undefined;
  NumberOfRules?: number | undefined;
  ProcessingStatus?: readonly CostCategoryProcessingStatus[] | undefined;
  Values?: readonly string[] | undefined;
  DefaultValue?: string | undefined;
  SupportedResourceTypes?: readonly string[] | undefined;
}

export interface CostCategoryRule {
  Value?: string | undefined;
  Rule?: Expression | undefined;
  InheritedValue?: CostCategoryInheritedValueDimension | undefined;
  Type?: "REGULAR" | "INHERITED_VALUE" | (string & {}) | undefined;
}

export interface CostCategorySplitChargeRule {
  Source: string;
  Targets: readonly string[];
  Method: "FIXED" | "PROPORTIONAL" | "EVEN" | (string & {});
  Parameters?: readonly CostCategorySplitChargeRuleParameter[] | undefined;
}

export interface CostCategorySplitChargeRuleParameter {
  Type: "ALLOCATION_PERCENTAGES" | (string & {});
  Values: readonly string[];
}

export interface CostCategoryValues {
  Key?: string | undefined;
  Values?: readonly string[] | undefined;
  MatchOptions?: readonly ("EQUALS" | "ABSENT" | "STARTS_WITH" | "ENDS_WITH" | "CONTAINS" | "CASE_SENSITIVE" | "CASE_INSENSITIVE" | "GREATER_THAN_OR_EQUAL" | (string & {}))[] | undefined;
}

export interface Coverage {
  CoverageHours?: CoverageHours | undefined;
  CoverageNormalizedUnits?: CoverageNormalizedUnits | undefined;
  CoverageCost?: CoverageCost | undefined;
}

export interface CoverageByTime {
  TimePeriod?: DateInterval | undefined;
  Groups?: readonly ReservationCoverageGroup[] | undefined;
  Total?: Coverage | undefined;
}

export interface CoverageCost {
  OnDemandCost?: string | undefined;
}

export interface CoverageHours {
  OnDemandHours?: string | undefined;
  ReservedHours?: string | undefined;
  TotalRunningHours?: string | undefined;
  CoverageHoursPercentage?: string | undefined;
}

export interface CoverageNormalizedUnits {
  OnDemandNormalizedUnits?: string | undefined;
  ReservedNormalizedUnits?: string | undefined;
  TotalRunningNormalizedUnits?: string | undefined;
  CoverageNormalizedUnitsPercentage?: string | undefined;
}

export interface CreateAnomalyMonitorRequest {
  AnomalyMonitor: AnomalyMonitor;
  ResourceTags?: readonly ResourceTag[] | undefined;
}

export interface CreateAnomalyMonitorResponse {
  MonitorArn: string;
}

export interface CreateAnomalySubscriptionRequest {
  AnomalySubscription: AnomalySubscription;
  ResourceTags?: readonly ResourceTag[] | undefined;
}

export interface CreateAnomalySubscriptionResponse {
  SubscriptionArn: string;
}

export interface CreateCostCategoryDefinitionRequest {
  Name: string;
  EffectiveStart?: string | undefined;
  RuleVersion: "CostCategoryExpression.v1" | (string & {});
  Rules: readonly CostCategoryRule[];
  DefaultValue?: string | undefined;
  SplitChargeRules?: readonly CostCategorySplitChargeRule[] | undefined;
  ResourceTags?: readonly ResourceTag[] | undefined;
}

export interface CreateCostCategoryDefinitionResponse {
  CostCategoryArn?: string | undefined;
  EffectiveStart?: string | undefined;
}

export interface DateInterval {
  Start: string;
  End: string;
}

export interface DeleteAnomalyMonitorRequest {
  MonitorArn: string;
}

export interface DeleteAnomalyMonitorResponse {

}

export interface DeleteAnomalySubscriptionRequest {
  SubscriptionArn: string;
}

export interface DeleteAnomalySubscriptionResponse {

}

export interface DeleteCostCategoryDefinitionRequest {
  CostCategoryArn: string;
}

export interface DeleteCostCategoryDefinitionResponse {
  CostCategoryArn?: string | undefined;
  EffectiveEnd?: string | undefined;
}

export interface DescribeCostCategoryDefinitionRequest {
  CostCategoryArn: string;
  EffectiveOn?: string | undefined;
}

export interface DescribeCostCategoryDefinitionResponse {
  CostCategory?: CostCategory | undefined;
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

export interface GetAnomaliesRequest {
  MonitorArn?: string | undefined;
  DateInterval: AnomalyDateInterval;
  Feedback?: "YES" | "NO" | "PLANNED_ACTIVITY" | (string & {}) | undefined;
  TotalImpact?: TotalImpactFilter | undefined;
  NextPageToken?: string | undefined;
  MaxResults?: number | undefined;
}

export interface GetAnomaliesResponse {
  Anomalies: readonly Anomaly[];
  NextPageToken?: string | undefined;
}

export interface GetAnomalyMonitorsRequest {
  MonitorArnList?: readonly string[] | undefined;
  NextPageToken?: string | undefined;
  MaxResults?: number | undefined;
}

export interface GetAnomalyMonitorsResponse {
  AnomalyMonitors: readonly AnomalyMonitor[];
  NextPageToken?: string | undefined;
}

export interface GetAnomalySubscriptionsRequest {
  SubscriptionArnList?: readonly string[] | undefined;
  MonitorArn?: string | undefined;
  NextPageToken?: string | undefined;
  MaxResults?: number | undefined;
}

export interface GetAnomalySubscriptionsResponse {
  AnomalySubscriptions: readonly AnomalySubscription[];
  NextPageToken?: string | undefined;
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

export interface GetCostCategoriesRequest {
  SearchString?: string | undefined;
  TimePeriod: DateInterval;
  CostCategoryName?: string | undefined;
  Filter?: Expression | undefined;
  SortBy?: readonly SortDefinition[] | undefined;
  BillingViewArn?: string | undefined;
  MaxResults?: number | undefined;
  NextPageToken?: string | undefined;
}

export interface GetCostCategoriesResponse {
  NextPageToken?: string | undefined;
  CostCategoryNames?: readonly string[] | undefined;
  CostCategoryValues?: readonly string[] | undefined;
  ReturnSize: number;
  TotalSize: number;
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

export interface GetReservationCoverageRequest {
  TimePeriod: DateInterval;
  GroupBy?: readonly GroupDefinition[] | undefined;
  Granularity?: "DAILY" | "MONTHLY" | "HOURLY" | (string & {}) | undefined;
  Filter?: Expression | undefined;
  Metrics?: readonly string[] | undefined;
  NextPageToken?: string | undefined;
  SortBy?: SortDefinition | undefined;
  MaxResults?: number | undefined;
}

export interface GetReservationCoverageResponse {
  CoveragesByTime: readonly CoverageByTime[];
  Total?: Coverage | undefined;
  NextPageToken?: string | undefined;
}

export interface GetReservationUtilizationRequest {
  TimePeriod: DateInterval;
  GroupBy?: readonly GroupDefinition[] | undefined;
  Granularity?: "DAILY" | "MONTHLY" | "HOURLY" | (string & {}) | undefined;
  Filter?: Expression | undefined;
  SortBy?: SortDefinition | undefined;
  NextPageToken?: string | undefined;
  MaxResults?: number | undefined;
}

export interface GetReservationUtilizationResponse {
  UtilizationsByTime: readonly UtilizationByTime[];
  Total?: ReservationAggregates | undefined;
  NextPageToken?: string | undefined;
}

export interface GetSavingsPlansCoverageRequest {
  TimePeriod: DateInterval;
  GroupBy?: readonly GroupDefinition[] | undefined;
  Granularity?: "DAILY" | "MONTHLY" | "HOURLY" | (string & {}) | undefined;
  Filter?: Expression | undefined;
  Metrics?: readonly string[] | undefined;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
  SortBy?: SortDefinition | undefined;
}

export interface GetSavingsPlansCoverageResponse {
  SavingsPlansCoverages: readonly SavingsPlansCoverage[];
  NextToken?: string | undefined;
}

export interface GetSavingsPlansUtilizationDetailsRequest {
  TimePeriod: DateInterval;
  Filter?: Expression | undefined;
  DataType?: readonly ("ATTRIBUTES" | "UTILIZATION" | "AMORTIZED_COMMITMENT" | "SAVINGS" | (string & {}))[] | undefined;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
  SortBy?: SortDefinition | undefined;
}

export interface GetSavingsPlansUtilizationDetailsResponse {
  SavingsPlansUtilizationDetails: readonly SavingsPlansUtilizationDetail[];
  Total?: SavingsPlansUtilizationAggregates | undefined;
  TimePeriod: DateInterval;
  NextToken?: string | undefined;
}

export interface GetSavingsPlansUtilizationRequest {
  TimePeriod: DateInterval;
  Granularity?: "DAILY" | "MONTHLY" | "HOURLY" | (string & {}) | undefined;
  Filter?: Expression | undefined;
  SortBy?: SortDefinition | undefined;
}

export interface GetSavingsPlansUtilizationResponse {
  SavingsPlansUtilizationsByTime?: readonly SavingsPlansUtilizationByTime[] | undefined;
  Total: SavingsPlansUtilizationAggregates;
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

export interface Impact {
  MaxImpact: number;
  TotalImpact?: number | undefined;
  TotalActualSpend?: number | undefined;
  TotalExpectedSpend?: number | undefined;
  TotalImpactPercentage?: number | undefined;
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

export interface ListCostCategoryDefinitionsRequest {
  EffectiveOn?: string | undefined;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
  SupportedResourceTypes?: readonly string[] | undefined;
}

export interface ListCostCategoryDefinitionsResponse {
  CostCategoryReferences?: readonly CostCategoryReference[] | undefined;
  NextToken?: string | undefined;
}

export interface ListTagsForResourceRequest {
  ResourceArn: string;
}

export interface ListTagsForResourceResponse {
  ResourceTags?: readonly ResourceTag[] | undefined;
}

export interface MetricValue {
  Amount?: string | undefined;
  Unit?: string | undefined;
}

export interface ReservationAggregates {
  UtilizationPercentage?: string | undefined;
  UtilizationPercentageInUnits?: string | undefined;
  PurchasedHours?: string | undefined;
  PurchasedUnits?: string | undefined;
  TotalActualHours?: string | undefined;
  TotalActualUnits?: string | undefined;
  UnusedHours?: string | undefined;
  UnusedUnits?: string | undefined;
  OnDemandCostOfRIHoursUsed?: string | undefined;
  NetRISavings?: string | undefined;
  TotalPotentialRISavings?: string | undefined;
  AmortizedUpfrontFee?: string | undefined;
  AmortizedRecurringFee?: string | undefined;
  TotalAmortizedFee?: string | undefined;
  RICostForUnusedHours?: string | undefined;
  RealizedSavings?: string | undefined;
  UnrealizedSavings?: string | undefined;
}

export interface ReservationCoverageGroup {
  Attributes?: Readonly<Record<string, string>> | undefined;
  Coverage?: Coverage | undefined;
}

export interface ReservationUtilizationGroup {
  Key?: string | undefined;
  Value?: string | undefined;
  Attributes?: Readonly<Record<string, string>> | undefined;
  Utilization?: ReservationAggregates | undefined;
}

export interface ResourceTag {
  Key: string;
  Value: string;
}

export interface ResultByTime {
  TimePeriod?: DateInterval | undefined;
  Total?: Readonly<Record<string, MetricValue>> | undefined;
  Groups?: readonly Group[] | undefined;
  Estimated?: boolean | undefined;
}

export interface RootCause {
  Service?: string | undefined;
  Region?: string | undefined;
  LinkedAccount?: string | undefined;
  LinkedAccountName?: string | undefined;
  UsageType?: string | undefined;
  Impact?: RootCauseImpact | undefined;
}

export interface RootCauseImpact {
  Contribution: number;
}

export interface SavingsPlansAmortizedCommitment {
  AmortizedRecurringCommitment?: string | undefined;
  AmortizedUpfrontCommitment?: string | undefined;
  TotalAmortizedCommitment?: string | undefined;
}

export interface SavingsPlansCoverage {
  Attributes?: Readonly<Record<string, string>> | undefined;
  Coverage?: SavingsPlansCoverageData | undefined;
  TimePeriod?: DateInterval | undefined;
}

export interface SavingsPlansCoverageData {
  SpendCoveredBySavingsPlans?: string | undefined;
  OnDemandCost?: string | undefined;
  TotalCost?: string | undefined;
  CoveragePercentage?: string | undefined;
}

export interface SavingsPlansSavings {
  NetSavings?: string | undefined;
  OnDemandCostEquivalent?: string | undefined;
}

export interface SavingsPlansUtilization {
  TotalCommitment?: string | undefined;
  UsedCommitment?: string | undefined;
  UnusedCommitment?: string | undefined;
  UtilizationPercentage?: string | undefined;
}

export interface SavingsPlansUtilizationAggregates {
  Utilization: SavingsPlansUtilization;
  Savings?: SavingsPlansSavings | undefined;
  AmortizedCommitment?: SavingsPlansAmortizedCommitment | undefined;
}

export interface SavingsPlansUtilizationByTime {
  TimePeriod: DateInterval;
  Utilization: SavingsPlansUtilization;
  Savings?: SavingsPlansSavings | undefined;
  AmortizedCommitment?: SavingsPlansAmortizedCommitment | undefined;
}

export interface SavingsPlansUtilizationDetail {
  SavingsPlanArn?: string | undefined;
  Attributes?: Readonly<Record<string, string>> | undefined;
  Utilization?: SavingsPlansUtilization | undefined;
  Savings?: SavingsPlansSavings | undefined;
  AmortizedCommitment?: SavingsPlansAmortizedCommitment | undefined;
}

export interface SortDefinition {
  Key: string;
  SortOrder?: "ASCENDING" | "DESCENDING" | (string & {}) | undefined;
}

export interface Subscriber {
  Address?: string | undefined;
  Type?: "EMAIL" | "SNS" | (string & {}) | undefined;
  Status?: "CONFIRMED" | "DECLINED" | (string & {}) | undefined;
}

export interface TagResourceRequest {
  ResourceArn: string;
  ResourceTags: readonly ResourceTag[];
}

export interface TagResourceResponse {

}

export interface TagValues {
  Key?: string | undefined;
  Values?: readonly string[] | undefined;
  MatchOptions?: readonly ("EQUALS" | "ABSENT" | "STARTS_WITH" | "ENDS_WITH" | "CONTAINS" | "CASE_SENSITIVE" | "CASE_INSENSITIVE" | "GREATER_THAN_OR_EQUAL" | (string & {}))[] | undefined;
}

export interface TotalImpactFilter {
  NumericOperator: "EQUAL" | "GREATER_THAN_OR_EQUAL" | "LESS_THAN_OR_EQUAL" | "GREATER_THAN" | "LESS_THAN" | "BETWEEN" | (string & {});
  StartValue: number;
  EndValue?: number | undefined;
}

export interface UntagResourceRequest {
  ResourceArn: string;
  ResourceTagKeys: readonly string[];
}

export interface UntagResourceResponse {

}

export interface UpdateAnomalyMonitorRequest {
  MonitorArn: string;
  MonitorName?: string | undefined;
}

export interface UpdateAnomalyMonitorResponse {
  MonitorArn: string;
}

export interface UpdateAnomalySubscriptionRequest {
  SubscriptionArn: string;
  Threshold?: number | undefined;
  Frequency?: "DAILY" | "IMMEDIATE" | "WEEKLY" | (string & {}) | undefined;
  MonitorArnList?: readonly string[] | undefined;
  Subscribers?: readonly Subscriber[] | undefined;
  SubscriptionName?: string | undefined;
  ThresholdExpression?: Expression | undefined;
}

export interface UpdateAnomalySubscriptionResponse {
  SubscriptionArn: string;
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

export interface UpdateCostCategoryDefinitionRequest {
  CostCategoryArn: string;
  EffectiveStart?: string | undefined;
  RuleVersion: "CostCategoryExpression.v1" | (string & {});
  Rules: readonly CostCategoryRule[];
  DefaultValue?: string | undefined;
  SplitChargeRules?: readonly CostCategorySplitChargeRule[] | undefined;
}

export interface UpdateCostCategoryDefinitionResponse {
  CostCategoryArn?: string | undefined;
  EffectiveStart?: string | undefined;
}

export interface UtilizationByTime {
  TimePeriod?: DateInterval | undefined;
  Groups?: readonly ReservationUtilizationGroup[] | undefined;
  Total?: ReservationAggregates | undefined;
}
