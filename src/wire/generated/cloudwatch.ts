// Made by `npm run generate`. Do not edit.

/** The actions of cloudwatch in use. */
export interface Actions {
  DeleteAlarms: { input: DeleteAlarmsInput; output: Record<string, never> };
  DeleteAnomalyDetector: { input: DeleteAnomalyDetectorInput; output: DeleteAnomalyDetectorOutput };
  DeleteDashboards: { input: DeleteDashboardsInput; output: DeleteDashboardsOutput };
  DeleteInsightRules: { input: DeleteInsightRulesInput; output: DeleteInsightRulesOutput };
  DeleteMetricStream: { input: DeleteMetricStreamInput; output: DeleteMetricStreamOutput };
  DescribeAlarmHistory: { input: DescribeAlarmHistoryInput; output: DescribeAlarmHistoryOutput };
  DescribeAlarms: { input: DescribeAlarmsInput; output: DescribeAlarmsOutput };
  DescribeAlarmsForMetric: { input: DescribeAlarmsForMetricInput; output: DescribeAlarmsForMetricOutput };
  DescribeAnomalyDetectors: { input: DescribeAnomalyDetectorsInput; output: DescribeAnomalyDetectorsOutput };
  DescribeInsightRules: { input: DescribeInsightRulesInput; output: DescribeInsightRulesOutput };
  DisableAlarmActions: { input: DisableAlarmActionsInput; output: Record<string, never> };
  DisableInsightRules: { input: DisableInsightRulesInput; output: DisableInsightRulesOutput };
  EnableAlarmActions: { input: EnableAlarmActionsInput; output: Record<string, never> };
  EnableInsightRules: { input: EnableInsightRulesInput; output: EnableInsightRulesOutput };
  GetDashboard: { input: GetDashboardInput; output: GetDashboardOutput };
  GetInsightRuleReport: { input: GetInsightRuleReportInput; output: GetInsightRuleReportOutput };
  GetMetricData: { input: GetMetricDataInput; output: GetMetricDataOutput };
  GetMetricStatistics: { input: GetMetricStatisticsInput; output: GetMetricStatisticsOutput };
  GetMetricStream: { input: GetMetricStreamInput; output: GetMetricStreamOutput };
  ListDashboards: { input: ListDashboardsInput; output: ListDashboardsOutput };
  ListMetricStreams: { input: ListMetricStreamsInput; output: ListMetricStreamsOutput };
  ListMetrics: { input: ListMetricsInput; output: ListMetricsOutput };
  ListTagsForResource: { input: ListTagsForResourceInput; output: ListTagsForResourceOutput };
  PutAnomalyDetector: { input: PutAnomalyDetectorInput; output: PutAnomalyDetectorOutput };
  PutCompositeAlarm: { input: PutCompositeAlarmInput; output: Record<string, never> };
  PutDashboard: { input: PutDashboardInput; output: PutDashboardOutput };
  PutInsightRule: { input: PutInsightRuleInput; output: PutInsightRuleOutput };
  PutMetricAlarm: { input: PutMetricAlarmInput; output: Record<string, never> };
  PutMetricData: { input: PutMetricDataInput; output: Record<string, never> };
  PutMetricStream: { input: PutMetricStreamInput; output: PutMetricStreamOutput };
  SetAlarmState: { input: SetAlarmStateInput; output: Record<string, never> };
  StartMetricStreams: { input: StartMetricStreamsInput; output: StartMetricStreamsOutput };
  StopMetricStreams: { input: StopMetricStreamsInput; output: StopMetricStreamsOutput };
  TagResource: { input: TagResourceInput; output: TagResourceOutput };
  UntagResource: { input: UntagResourceInput; output: UntagResourceOutput };
}

export interface AlarmHistoryItem {
  AlarmName?: string | undefined;
  AlarmContributorId?: string | undefined;
  AlarmType?: "CompositeAlarm" | "MetricAlarm" | (string & {}) | undefined;
  Timestamp?: Date | undefined;
  HistoryItemType?: "ConfigurationUpdate" | "StateUpdate" | "Action" | "AlarmContributorStateUpdate" | "AlarmContributorAction" | (string & {}) | undefined;
  HistorySummary?: string | undefined;
  HistoryData?: string | undefined;
  AlarmContributorAttributes?: Readonly<Record<string, string>> | undefined;
}

export interface AlarmPromQLCriteria {
  Query: string;
  PendingPeriod?: number | undefined;
  RecoveryPeriod?: number | undefined;
}

export interface AnomalyDetector {
  Namespace?: string | undefined;
  MetricName?: string | undefined;
  Dimensions?: readonly Dimension[] | undefined;
  Stat?: string | undefined;
  Configuration?: AnomalyDetectorConfiguration | undefined;
  StateValue?: "PENDING_TRAINING" | "TRAINED_INSUFFICIENT_DATA" | "TRAINED" | (string & {}) | undefined;
  MetricCharacteristics?: MetricCharacteristics | undefined;
  SingleMetricAnomalyDetector?: SingleMetricAnomalyDetector | undefined;
  MetricMathAnomalyDetector?: MetricMathAnomalyDetector | undefined;
}

export interface AnomalyDetectorConfiguration {
  ExcludedTimeRanges?: readonly Range[] | undefined;
  MetricTimezone?: string | undefined;
}

export interface CompositeAlarm {
  ActionsEnabled?: boolean | undefined;
  AlarmActions?: readonly string[] | undefined;
  AlarmArn?: string | undefined;
  AlarmConfigurationUpdatedTimestamp?: Date | undefined;
  AlarmDescription?: string | undefined;
  AlarmName?: string | undefined;
  AlarmRule?: string | undefined;
  InsufficientDataActions?: readonly string[] | undefined;
  OKActions?: readonly string[] | undefined;
  StateReason?: string | undefined;
  StateReasonData?: string | undefined;
  StateUpdatedTimestamp?: Date | undefined;
  StateValue?: "OK" | "ALARM" | "INSUFFICIENT_DATA" | (string & {}) | undefined;
  StateTransitionedTimestamp?: Date | undefined;
  ActionsSuppressedBy?: "WaitPeriod" | "ExtensionPeriod" | "Alarm" | (string & {}) | undefined;
  ActionsSuppressedReason?: string | undefined;
  ActionsSuppressor?: string | undefined;
  ActionsSuppressorWaitPeriod?: number | undefined;
  ActionsSuppressorExtensionPeriod?: number | undefined;
}

export interface DashboardEntry {
  DashboardName?: string | undefined;
  DashboardArn?: string | undefined;
  LastModified?: Date | undefined;
  Size?: number | undefined;
}

export interface DashboardValidationMessage {
  DataPath?: string | undefined;
  Message?: string | undefined;
}

export interface Datapoint {
  Timestamp?: Date | undefined;
  SampleCount?: number | undefined;
  Average?: number | undefined;
  Sum?: number | undefined;
  Minimum?: number | undefined;
  Maximum?: number | undefined;
  Unit?: "Seconds" | "Microseconds" | "Milliseconds" | "Bytes" | "Kilobytes" | "Megabytes" | "Gigabytes" | "Terabytes" | "Bits" | "Kilobits" | "Megabits" | "Gigabits" | "Terabits" | "Percent" | "Count" | "Bytes/Second" | "Kilobytes/Second" | "Megabytes/Second" | "Gigabytes/Second" | "Terabytes/Second" | "Bits/Second" | "Kilobits/Second" | "Megabits/Second" | "Gigabits/Second" | "Terabits/Second" | "Count/Second" | "None" | (string & {}) | undefined;
  ExtendedStatistics?: Readonly<Record<string, number>> | undefined;
}

export interface DeleteAlarmsInput {
  AlarmNames: readonly string[];
}

export interface DeleteAnomalyDetectorInput {
  Namespace?: string | undefined;
  MetricName?: string | undefined;
  Dimensions?: readonly Dimension[] | undefined;
  Stat?: string | undefined;
  SingleMetricAnomalyDetector?: SingleMetricAnomalyDetector | undefined;
  MetricMathAnomalyDetector?: MetricMathAnomalyDetector | undefined;
}

export interface DeleteAnomalyDetectorOutput {

}

export interface DeleteDashboardsInput {
  DashboardNames: readonly string[];
}

export interface DeleteDashboardsOutput {

}

export interface DeleteInsightRulesInput {
  RuleNames: readonly string[];
}

export interface DeleteInsightRulesOutput {
  Failures?: readonly PartialFailure[] | undefined;
}

export interface DeleteMetricStreamInput {
  Name: string;
}

export interface DeleteMetricStreamOutput {

}

export interface DescribeAlarmHistoryInput {
  AlarmName?: string | undefined;
  AlarmContributorId?: string | undefined;
  AlarmTypes?: readonly ("CompositeAlarm" | "MetricAlarm" | (string & {}))[] | undefined;
  HistoryItemType?: "ConfigurationUpdate" | "StateUpdate" | "Action" | "AlarmContributorStateUpdate" | "AlarmContributorAction" | (string & {}) | undefined;
  StartDate?: Date | undefined;
  EndDate?: Date | undefined;
  MaxRecords?: number | undefined;
  NextToken?: string | undefined;
  ScanBy?: "TimestampDescending" | "TimestampAscending" | (string & {}) | undefined;
}

export interface DescribeAlarmHistoryOutput {
  AlarmHistoryItems?: readonly AlarmHistoryItem[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeAlarmsForMetricInput {
  MetricName: string;
  Namespace: string;
  Statistic?: "SampleCount" | "Average" | "Sum" | "Minimum" | "Maximum" | (string & {}) | undefined;
  ExtendedStatistic?: string | undefined;
  Dimensions?: readonly Dimension[] | undefined;
  Period?: number | undefined;
  Unit?: "Seconds" | "Microseconds" | "Milliseconds" | "Bytes" | "Kilobytes" | "Megabytes" | "Gigabytes" | "Terabytes" | "Bits" | "Kilobits" | "Megabits" | "Gigabits" | "Terabits" | "Percent" | "Count" | "Bytes/Second" | "Kilobytes/Second" | "Megabytes/Second" | "Gigabytes/Second" | "Terabytes/Second" | "Bits/Second" | "Kilobits/Second" | "Megabits/Second" | "Gigabits/Second" | "Terabits/Second" | "Count/Second" | "None" | (string & {}) | undefined;
}

export interface DescribeAlarmsForMetricOutput {
  MetricAlarms?: readonly MetricAlarm[] | undefined;
}

export interface DescribeAlarmsInput {
  AlarmNames?: readonly string[] | undefined;
  AlarmNamePrefix?: string | undefined;
  AlarmTypes?: readonly ("CompositeAlarm" | "MetricAlarm" | (string & {}))[] | undefined;
  ChildrenOfAlarmName?: string | undefined;
  ParentsOfAlarmName?: string | undefined;
  StateValue?: "OK" | "ALARM" | "INSUFFICIENT_DATA" | (string & {}) | undefined;
  ActionPrefix?: string | undefined;
  MaxRecords?: number | undefined;
  NextToken?: string | undefined;
}

export interface DescribeAlarmsOutput {
  CompositeAlarms?: readonly CompositeAlarm[] | undefined;
  MetricAlarms?: readonly MetricAlarm[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeAnomalyDetectorsInput {
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
  Namespace?: string | undefined;
  MetricName?: string | undefined;
  Dimensions?: readonly Dimension[] | undefined;
  AnomalyDetectorTypes?: readonly ("SINGLE_METRIC" | "METRIC_MATH" | (string & {}))[] | undefined;
}

export interface DescribeAnomalyDetectorsOutput {
  AnomalyDetectors?: readonly AnomalyDetector[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeInsightRulesInput {
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
}

export interface DescribeInsightRulesOutput {
  NextToken?: string | undefined;
  InsightRules?: readonly InsightRule[] | undefined;
}

export interface Dimension {
  Name: string;
  Value: string;
}

export interface DimensionFilter {
  Name: string;
  Value?: string | undefined;
}

export interface DisableAlarmActionsInput {
  AlarmNames: readonly string[];
}

export interface DisableInsightRulesInput {
  RuleNames: readonly string[];
}

export interface DisableInsightRulesOutput {
  Failures?: readonly PartialFailure[] | undefined;
}

export interface EnableAlarmActionsInput {
  AlarmNames: readonly string[];
}

export interface EnableInsightRulesInput {
  RuleNames: readonly string[];
}

export interface EnableInsightRulesOutput {
  Failures?: readonly PartialFailure[] | undefined;
}

export interface Entity {
  KeyAttributes?: Readonly<Record<string, string>> | undefined;
  Attributes?: Readonly<Record<string, string>> | undefined;
}

export interface EntityMetricData {
  Entity?: Entity | undefined;
  MetricData?: readonly MetricDatum[] | undefined;
}

export interface EvaluationCriteria {
  PromQLCriteria?: AlarmPromQLCriteria | undefined;
}

export interface GetDashboardInput {
  DashboardName: string;
}

export interface GetDashboardOutput {
  DashboardArn?: string | undefined;
  DashboardBody?: string | undefined;
  DashboardName?: string | undefined;
}

export interface GetInsightRuleReportInput {
  RuleName: string;
  StartTime: Date;
  EndTime: Date;
  Period: number;
  MaxContributorCount?: number | undefined;
  Metrics?: readonly string[] | undefined;
  OrderBy?: string | undefined;
}

export interface GetInsightRuleReportOutput {
  KeyLabels?: readonly string[] | undefined;
  AggregationStatistic?: string | undefined;
  AggregateValue?: number | undefined;
  ApproximateUniqueCount?: number | undefined;
  Contributors?: readonly InsightRuleContributor[] | undefined;
  MetricDatapoints?: readonly InsightRuleMetricDatapoint[] | undefined;
}

export interface GetMetricDataInput {
  MetricDataQueries: readonly MetricDataQuery[];
  StartTime: Date;
  EndTime: Date;
  NextToken?: string | undefined;
  ScanBy?: "TimestampDescending" | "TimestampAscending" | (string & {}) | undefined;
  MaxDatapoints?: number | undefined;
  LabelOptions?: LabelOptions | undefined;
}

export interface GetMetricDataOutput {
  MetricDataResults?: readonly MetricDataResult[] | undefined;
  NextToken?: string | undefined;
  Messages?: readonly MessageData[] | undefined;
}

export interface GetMetricStatisticsInput {
  Namespace: string;
  MetricName: string;
  Dimensions?: readonly Dimension[] | undefined;
  StartTime: Date;
  EndTime: Date;
  Period: number;
  Statistics?: readonly ("SampleCount" | "Average" | "Sum" | "Minimum" | "Maximum" | (string & {}))[] | undefined;
  ExtendedStatistics?: readonly string[] | undefined;
  Unit?: "Seconds" | "Microseconds" | "Milliseconds" | "Bytes" | "Kilobytes" | "Megabytes" | "Gigabytes" | "Terabytes" | "Bits" | "Kilobits" | "Megabits" | "Gigabits" | "Terabits" | "Percent" | "Count" | "Bytes/Second" | "Kilobytes/Second" | "Megabytes/Second" | "Gigabytes/Second" | "Terabytes/Second" | "Bits/Second" | "Kilobits/Second" | "Megabits/Second" | "Gigabits/Second" | "Terabits/Second" | "Count/Second" | "None" | (string & {}) | undefined;
}

export interface GetMetricStatisticsOutput {
  Label?: string | undefined;
  Datapoints?: readonly Datapoint[] | undefined;
}

export interface GetMetricStreamInput {
  Name: string;
}

export interface GetMetricStreamOutput {
  Arn?: string | undefined;
  Name?: string | undefined;
  IncludeFilters?: readonly MetricStreamFilter[] | undefined;
  ExcludeFilters?: readonly MetricStreamFilter[] | undefined;
  FirehoseArn?: string | undefined;
  RoleArn?: string | undefined;
  State?: string | undefined;
  CreationDate?: Date | undefined;
  LastUpdateDate?: Date | undefined;
  OutputFormat?: "json" | "opentelemetry0.7" | "opentelemetry1.0" | (string & {}) | undefined;
  StatisticsConfigurations?: readonly MetricStreamStatisticsConfiguration[] | undefined;
  IncludeLinkedAccountsMetrics?: boolean | undefined;
}

export interface InsightRule {
  Name: string;
  State: string;
  Schema: string;
  Definition: string;
  ManagedRule?: boolean | undefined;
  ApplyOnTransformedLogs?: boolean | undefined;
}

export interface InsightRuleContributor {
  Keys: readonly string[];
  ApproximateAggregateValue: number;
  Datapoints: readonly InsightRuleContributorDatapoint[];
}

export interface InsightRuleContributorDatapoint {
  Timestamp: Date;
  ApproximateValue: number;
}

export interface InsightRuleMetricDatapoint {
  Timestamp: Date;
  UniqueContributors?: number | undefined;
  MaxContributorValue?: number | undefined;
  SampleCount?: number | undefined;
  Average?: number | undefined;
  Sum?: number | undefined;
  Minimum?: number | undefined;
  Maximum?: number | undefined;
}

export interface LabelOptions {
  Timezone?: string | undefined;
}

export interface ListDashboardsInput {
  DashboardNamePrefix?: string | undefined;
  NextToken?: string | undefined;
}

export interface ListDashboardsOutput {
  DashboardEntries?: readonly DashboardEntry[] | undefined;
  NextToken?: string | undefined;
}

export interface ListMetricStreamsInput {
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
}

export interface ListMetricStreamsOutput {
  NextToken?: string | undefined;
  Entries?: readonly MetricStreamEntry[] | undefined;
}

export interface ListMetricsInput {
  Namespace?: string | undefined;
  MetricName?: string | undefined;
  Dimensions?: readonly DimensionFilter[] | undefined;
  NextToken?: string | undefined;
  RecentlyActive?: "PT3H" | (string & {}) | undefined;
  IncludeLinkedAccounts?: boolean | undefined;
  OwningAccount?: string | undefined;
}

export interface ListMetricsOutput {
  Metrics?: readonly Metric[] | undefined;
  NextToken?: string | undefined;
  OwningAccounts?: readonly string[] | undefined;
}

export interface ListTagsForResourceInput {
  ResourceARN: string;
}

export interface ListTagsForResourceOutput {
  Tags?: readonly Tag[] | undefined;
}

export interface MessageData {
  Code?: string | undefined;
  Value?: string | undefined;
}

export interface Metric {
  Namespace?: string | undefined;
  MetricName?: string | undefined;
  Dimensions?: readonly Dimension[] | undefined;
}

export interface MetricAlarm {
  AlarmName?: string | undefined;
  AlarmArn?: string | undefined;
  AlarmDescription?: string | undefined;
  AlarmConfigurationUpdatedTimestamp?: Date | undefined;
  ActionsEnabled?: boolean | undefined;
  OKActions?: readonly string[] | undefined;
  AlarmActions?: readonly string[] | undefined;
  InsufficientDataActions?: readonly string[] | undefined;
  StateValue?: "OK" | "ALARM" | "INSUFFICIENT_DATA" | (string & {}) | undefined;
  StateReason?: string | undefined;
  StateReasonData?: string | undefined;
  StateUpdatedTimestamp?: Date | undefined;
  MetricName?: string | undefined;
  Namespace?: string | undefined;
  Statistic?: "SampleCount" | "Average" | "Sum" | "Minimum" | "Maximum" | (string & {}) | undefined;
  ExtendedStatistic?: string | undefined;
  Dimensions?: readonly Dimension[] | undefined;
  Period?: number | undefined;
  Unit?: "Seconds" | "Microseconds" | "Milliseconds" | "Bytes" | "Kilobytes" | "Megabytes" | "Gigabytes" | "Terabytes" | "Bits" | "Kilobits" | "Megabits" | "Gigabits" | "Terabits" | "Percent" | "Count" | "Bytes/Second" | "Kilobytes/Second" | "Megabytes/Second" | "Gigabytes/Second" | "Terabytes/Second" | "Bits/Second" | "Kilobits/Second" | "Megabits/Second" | "Gigabits/Second" | "Terabits/Second" | "Count/Second" | "None" | (string & {}) | undefined;
  EvaluationPeriods?: number | undefined;
  DatapointsToAlarm?: number | undefined;
  Threshold?: number | undefined;
  ComparisonOperator?: "GreaterThanOrEqualToThreshold" | "GreaterThanThreshold" | "LessThanThreshold" | "LessThanOrEqualToThreshold" | "LessThanLowerOrGreaterThanUpperThreshold" | "LessThanLowerThreshold" | "GreaterThanUpperThreshold" | (string & {}) | undefined;
  TreatMissingData?: string | undefined;
  EvaluateLowSampleCountPercentile?: string | undefined;
  Metrics?: readonly MetricDataQuery[] | undefined;
  ThresholdMetricId?: string | undefined;
  EvaluationState?: "PARTIAL_DATA" | "EVALUATION_FAILURE" | "EVALUATION_ERROR" | (string & {}) | undefined;
  StateTransitionedTimestamp?: Date | undefined;
  EvaluationCriteria?: EvaluationCriteria | undefined;
  EvaluationInterval?: number | undefined;
}

export interface MetricCharacteristics {
  PeriodicSpikes?: boolean | undefined;
}

export interface MetricDataQuery {
  Id: string;
  MetricStat?: MetricStat | undefined;
  Expression?: string | undefined;
  Label?: string | undefined;
  ReturnData?: boolean | undefined;
  Period?: number | undefined;
  AccountId?: string | undefined;
}

export interface MetricDataResult {
  Id?: string | undefined;
  Label?: string | undefined;
  Timestamps?: readonly Date[] | undefined;
  Values?: readonly number[] | undefined;
  StatusCode?: "Complete" | "InternalError" | "PartialData" | "Forbidden" | (string & {}) | undefined;
  Messages?: readonly MessageData[] | undefined;
}

export interface MetricDatum {
  MetricName: string;
  Dimensions?: readonly Dimension[] | undefined;
  Timestamp?: Date | undefined;
  Value?: number | undefined;
  StatisticValues?: StatisticSet | undefined;
  Values?: readonly number[] | undefined;
  Counts?: readonly number[] | undefined;
  Unit?: "Seconds" | "Microseconds" | "Milliseconds" | "Bytes" | "Kilobytes" | "Megabytes" | "Gigabytes" | "Terabytes" | "Bits" | "Kilobits" | "Megabits" | "Gigabits" | "Terabits" | "Percent" | "Count" | "Bytes/Second" | "Kilobytes/Second" | "Megabytes/Second" | "Gigabytes/Second" | "Terabytes/Second" | "Bits/Second" | "Kilobits/Second" | "Megabits/Second" | "Gigabits/Second" | "Terabits/Second" | "Count/Second" | "None" | (string & {}) | undefined;
  StorageResolution?: number | undefined;
}

export interface MetricMathAnomalyDetector {
  MetricDataQueries?: readonly MetricDataQuery[] | undefined;
}

export interface MetricStat {
  Metric: Metric;
  Period: number;
  Stat: string;
  Unit?: "Seconds" | "Microseconds" | "Milliseconds" | "Bytes" | "Kilobytes" | "Megabytes" | "Gigabytes" | "Terabytes" | "Bits" | "Kilobits" | "Megabits" | "Gigabits" | "Terabits" | "Percent" | "Count" | "Bytes/Second" | "Kilobytes/Second" | "Megabytes/Second" | "Gigabytes/Second" | "Terabytes/Second" | "Bits/Second" | "Kilobits/Second" | "Megabits/Second" | "Gigabits/Second" | "Terabits/Second" | "Count/Second" | "None" | (string & {}) | undefined;
}

export interface MetricStreamEntry {
  Arn?: string | undefined;
  CreationDate?: Date | undefined;
  LastUpdateDate?: Date | undefined;
  Name?: string | undefined;
  FirehoseArn?: string | undefined;
  State?: string | undefined;
  OutputFormat?: "json" | "opentelemetry0.7" | "opentelemetry1.0" | (string & {}) | undefined;
}

export interface MetricStreamFilter {
  Namespace?: string | undefined;
  MetricNames?: readonly string[] | undefined;
}

export interface MetricStreamStatisticsConfiguration {
  IncludeMetrics: readonly MetricStreamStatisticsMetric[];
  AdditionalStatistics: readonly string[];
}

export interface MetricStreamStatisticsMetric {
  Namespace: string;
  MetricName: string;
}

export interface PartialFailure {
  FailureResource?: string | undefined;
  ExceptionType?: string | undefined;
  FailureCode?: string | undefined;
  FailureDescription?: string | undefined;
}

export interface PutAnomalyDetectorInput {
  Namespace?: string | undefined;
  MetricName?: string | undefined;
  Dimensions?: readonly Dimension[] | undefined;
  Stat?: string | undefined;
  Configuration?: AnomalyDetectorConfiguration | undefined;
  MetricCharacteristics?: MetricCharacteristics | undefined;
  SingleMetricAnomalyDetector?: SingleMetricAnomalyDetector | undefined;
  MetricMathAnomalyDetector?: MetricMathAnomalyDetector | undefined;
}

export interface PutAnomalyDetectorOutput {

}

export interface PutCompositeAlarmInput {
  ActionsEnabled?: boolean | undefined;
  AlarmActions?: readonly string[] | undefined;
  AlarmDescription?: string | undefined;
  AlarmName: string;
  AlarmRule: string;
  InsufficientDataActions?: readonly string[] | undefined;
  OKActions?: readonly string[] | undefined;
  Tags?: readonly Tag[] | undefined;
  ActionsSuppressor?: string | undefined;
  ActionsSuppressorWaitPeriod?: number | undefined;
  ActionsSuppressorExtensionPeriod?: number | undefined;
}

export interface PutDashboardInput {
  DashboardName: string;
  DashboardBody: string;
  Tags?: readonly Tag[] | undefined;
}

export interface PutDashboardOutput {
  DashboardValidationMessages?: readonly DashboardValidationMessage[] | undefined;
}

export interface PutInsightRuleInput {
  RuleName: string;
  RuleState?: string | undefined;
  RuleDefinition: string;
  Tags?: readonly Tag[] | undefined;
  ApplyOnTransformedLogs?: boolean | undefined;
}

export interface PutInsightRuleOutput {

}

export interface PutMetricAlarmInput {
  AlarmName: string;
  AlarmDescription?: string | undefined;
  ActionsEnabled?: boolean | undefined;
  OKActions?: readonly string[] | undefined;
  AlarmActions?: readonly string[] | undefined;
  InsufficientDataActions?: readonly string[] | undefined;
  MetricName?: string | undefined;
  Namespace?: string | undefined;
  Statistic?: "SampleCount" | "Average" | "Sum" | "Minimum" | "Maximum" | (string & {}) | undefined;
  ExtendedStatistic?: string | undefined;
  Dimensions?: readonly Dimension[] | undefined;
  Period?: number | undefined;
  Unit?: "Seconds" | "Microseconds" | "Milliseconds" | "Bytes" | "Kilobytes" | "Megabytes" | "Gigabytes" | "Terabytes" | "Bits" | "Kilobits" | "Megabits" | "Gigabits" | "Terabits" | "Percent" | "Count" | "Bytes/Second" | "Kilobytes/Second" | "Megabytes/Second" | "Gigabytes/Second" | "Terabytes/Second" | "Bits/Second" | "Kilobits/Second" | "Megabits/Second" | "Gigabits/Second" | "Terabits/Second" | "Count/Second" | "None" | (string & {}) | undefined;
  EvaluationPeriods?: number | undefined;
  DatapointsToAlarm?: number | undefined;
  Threshold?: number | undefined;
  ComparisonOperator?: "GreaterThanOrEqualToThreshold" | "GreaterThanThreshold" | "LessThanThreshold" | "LessThanOrEqualToThreshold" | "LessThanLowerOrGreaterThanUpperThreshold" | "LessThanLowerThreshold" | "GreaterThanUpperThreshold" | (string & {}) | undefined;
  TreatMissingData?: string | undefined;
  EvaluateLowSampleCountPercentile?: string | undefined;
  Metrics?: readonly MetricDataQuery[] | undefined;
  Tags?: readonly Tag[] | undefined;
  ThresholdMetricId?: string | undefined;
  EvaluationCriteria?: EvaluationCriteria | undefined;
  EvaluationInterval?: number | undefined;
}

export interface PutMetricDataInput {
  Namespace: string;
  MetricData?: readonly MetricDatum[] | undefined;
  EntityMetricData?: readonly EntityMetricData[] | undefined;
  StrictEntityValidation?: boolean | undefined;
}

export interface PutMetricStreamInput {
  Name: string;
  IncludeFilters?: readonly MetricStreamFilter[] | undefined;
  ExcludeFilters?: readonly MetricStreamFilter[] | undefined;
  FirehoseArn: string;
  RoleArn: string;
  OutputFormat: "json" | "opentelemetry0.7" | "opentelemetry1.0" | (string & {});
  Tags?: readonly Tag[] | undefined;
  StatisticsConfigurations?: readonly MetricStreamStatisticsConfiguration[] | undefined;
  IncludeLinkedAccountsMetrics?: boolean | undefined;
}

export interface PutMetricStreamOutput {
  Arn?: string | undefined;
}

export interface Range {
  StartTime: Date;
  EndTime: Date;
}

export interface SetAlarmStateInput {
  AlarmName: string;
  StateValue: "OK" | "ALARM" | "INSUFFICIENT_DATA" | (string & {});
  StateReason: string;
  StateReasonData?: string | undefined;
}

export interface SingleMetricAnomalyDetector {
  AccountId?: string | undefined;
  Namespace?: string | undefined;
  MetricName?: string | undefined;
  Dimensions?: readonly Dimension[] | undefined;
  Stat?: string | undefined;
}

export interface StartMetricStreamsInput {
  Names: readonly string[];
}

export interface StartMetricStreamsOutput {

}

export interface StatisticSet {
  SampleCount: number;
  Sum: number;
  Minimum: number;
  Maximum: number;
}

export interface StopMetricStreamsInput {
  Names: readonly string[];
}

export interface StopMetricStreamsOutput {

}

export interface Tag {
  Key: string;
  Value: string;
}

export interface TagResourceInput {
  ResourceARN: string;
  Tags: readonly Tag[];
}

export interface TagResourceOutput {

}

export interface UntagResourceInput {
  ResourceARN: string;
  TagKeys: readonly string[];
}

export interface UntagResourceOutput {

}
