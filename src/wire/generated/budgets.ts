// Made by `npm run generate`. Do not edit.

/** The actions of budgets in use. */
export interface Actions {
  CreateBudget: { input: CreateBudgetRequest; output: CreateBudgetResponse };
  CreateBudgetAction: { input: CreateBudgetActionRequest; output: CreateBudgetActionResponse };
  CreateNotification: { input: CreateNotificationRequest; output: CreateNotificationResponse };
  CreateSubscriber: { input: CreateSubscriberRequest; output: CreateSubscriberResponse };
  DeleteBudget: { input: DeleteBudgetRequest; output: DeleteBudgetResponse };
  DeleteBudgetAction: { input: DeleteBudgetActionRequest; output: DeleteBudgetActionResponse };
  DeleteNotification: { input: DeleteNotificationRequest; output: DeleteNotificationResponse };
  DeleteSubscriber: { input: DeleteSubscriberRequest; output: DeleteSubscriberResponse };
  DescribeBudget: { input: DescribeBudgetRequest; output: DescribeBudgetResponse };
  DescribeBudgetAction: { input: DescribeBudgetActionRequest; output: DescribeBudgetActionResponse };
  DescribeBudgetActionHistories: { input: DescribeBudgetActionHistoriesRequest; output: DescribeBudgetActionHistoriesResponse };
  DescribeBudgetActionsForAccount: { input: DescribeBudgetActionsForAccountRequest; output: DescribeBudgetActionsForAccountResponse };
  DescribeBudgetActionsForBudget: { input: DescribeBudgetActionsForBudgetRequest; output: DescribeBudgetActionsForBudgetResponse };
  DescribeBudgetNotificationsForAccount: { input: DescribeBudgetNotificationsForAccountRequest; output: DescribeBudgetNotificationsForAccountResponse };
  DescribeBudgetPerformanceHistory: { input: DescribeBudgetPerformanceHistoryRequest; output: DescribeBudgetPerformanceHistoryResponse };
  DescribeBudgets: { input: DescribeBudgetsRequest; output: DescribeBudgetsResponse };
  DescribeNotificationsForBudget: { input: DescribeNotificationsForBudgetRequest; output: DescribeNotificationsForBudgetResponse };
  DescribeSubscribersForNotification: { input: DescribeSubscribersForNotificationRequest; output: DescribeSubscribersForNotificationResponse };
  ExecuteBudgetAction: { input: ExecuteBudgetActionRequest; output: ExecuteBudgetActionResponse };
  ListTagsForResource: { input: ListTagsForResourceRequest; output: ListTagsForResourceResponse };
  TagResource: { input: TagResourceRequest; output: TagResourceResponse };
  UntagResource: { input: UntagResourceRequest; output: UntagResourceResponse };
  UpdateBudget: { input: UpdateBudgetRequest; output: UpdateBudgetResponse };
  UpdateBudgetAction: { input: UpdateBudgetActionRequest; output: UpdateBudgetActionResponse };
  UpdateNotification: { input: UpdateNotificationRequest; output: UpdateNotificationResponse };
  UpdateSubscriber: { input: UpdateSubscriberRequest; output: UpdateSubscriberResponse };
}

export interface Action {
  ActionId: string;
  BudgetName: string;
  NotificationType: "ACTUAL" | "FORECASTED" | (string & {});
  ActionType: "APPLY_IAM_POLICY" | "APPLY_SCP_POLICY" | "RUN_SSM_DOCUMENTS" | (string & {});
  ActionThreshold: ActionThreshold;
  Definition: Definition;
  ExecutionRoleArn: string;
  ApprovalModel: "AUTOMATIC" | "MANUAL" | (string & {});
  Status: "STANDBY" | "PENDING" | "EXECUTION_IN_PROGRESS" | "EXECUTION_SUCCESS" | "EXECUTION_FAILURE" | "REVERSE_IN_PROGRESS" | "REVERSE_SUCCESS" | "REVERSE_FAILURE" | "RESET_IN_PROGRESS" | "RESET_FAILURE" | (string & {});
  Subscribers: readonly Subscriber[];
}

export interface ActionHistory {
  Timestamp: Date;
  Status: "STANDBY" | "PENDING" | "EXECUTION_IN_PROGRESS" | "EXECUTION_SUCCESS" | "EXECUTION_FAILURE" | "REVERSE_IN_PROGRESS" | "REVERSE_SUCCESS" | "REVERSE_FAILURE" | "RESET_IN_PROGRESS" | "RESET_FAILURE" | (string & {});
  EventType: "SYSTEM" | "CREATE_ACTION" | "DELETE_ACTION" | "UPDATE_ACTION" | "EXECUTE_ACTION" | (string & {});
  ActionHistoryDetails: ActionHistoryDetails;
}

export interface ActionHistoryDetails {
  Message: string;
  Action: Action;
}

export interface ActionThreshold {
  ActionThresholdValue: number;
  ActionThresholdType: "PERCENTAGE" | "ABSOLUTE_VALUE" | (string & {});
}

export interface AutoAdjustData {
  AutoAdjustType: "HISTORICAL" | "FORECAST" | (string & {});
  HistoricalOptions?: HistoricalOptions | undefined;
  LastAutoAdjustTime?: Date | undefined;
}

export interface Budget {
  BudgetName: string;
  BudgetLimit?: Spend | undefined;
  PlannedBudgetLimits?: Readonly<Record<string, Spend>> | undefined;
  CostFilters?: Readonly<Record<string, readonly string[]>> | undefined;
  CostTypes?: CostTypes | undefined;
  TimeUnit: "DAILY" | "MONTHLY" | "QUARTERLY" | "ANNUALLY" | "CUSTOM" | (string & {});
  TimePeriod?: TimePeriod | undefined;
  CalculatedSpend?: CalculatedSpend | undefined;
  BudgetType: "USAGE" | "COST" | "RI_UTILIZATION" | "RI_COVERAGE" | "SAVINGS_PLANS_UTILIZATION" | "SAVINGS_PLANS_COVERAGE" | (string & {});
  LastUpdatedTime?: Date | undefined;
  AutoAdjustData?: AutoAdjustData | undefined;
  FilterExpression?: Expression | undefined;
  Metrics?: readonly ("BlendedCost" | "UnblendedCost" | "AmortizedCost" | "NetUnblendedCost" | "NetAmortizedCost" | "UsageQuantity" | "NormalizedUsageAmount" | "Hours" | (string & {}))[] | undefined;
  BillingViewArn?: string | undefined;
  HealthStatus?: HealthStatus | undefined;
}

export interface BudgetNotificationsForAccount {
  Notifications?: readonly Notification[] | undefined;
  BudgetName?: string | undefined;
}

export interface BudgetPerformanceHistory {
  BudgetName?: string | undefined;
  BudgetType?: "USAGE" | "COST" | "RI_UTILIZATION" | "RI_COVERAGE" | "SAVINGS_PLANS_UTILIZATION" | "SAVINGS_PLANS_COVERAGE" | (string & {}) | undefined;
  CostFilters?: Readonly<Record<string, readonly string[]>> | undefined;
  CostTypes?: CostTypes | undefined;
  TimeUnit?: "DAILY" | "MONTHLY" | "QUARTERLY" | "ANNUALLY" | "CUSTOM" | (string & {}) | undefined;
  BillingViewArn?: string | undefined;
  BudgetedAndActualAmountsList?: readonly BudgetedAndActualAmounts[] | undefined;
  FilterExpression?: Expression | undefined;
  Metrics?: readonly ("BlendedCost" | "UnblendedCost" | "AmortizedCost" | "NetUnblendedCost" | "NetAmortizedCost" | "UsageQuantity" | "NormalizedUsageAmount" | "Hours" | (string & {}))[] | undefined;
}

export interface BudgetedAndActualAmounts {
  BudgetedAmount?: Spend | undefined;
  ActualAmount?: Spend | undefined;
  TimePeriod?: TimePeriod | undefined;
}

export interface CalculatedSpend {
  ActualSpend: Spend;
  ForecastedSpend?: Spend | undefined;
}

export interface CostCategoryValues {
  Key?: string | undefined;
  Values?: readonly string[] | undefined;
  MatchOptions?: readonly ("EQUALS" | "ABSENT" | "STARTS_WITH" | "ENDS_WITH" | "CONTAINS" | "GREATER_THAN_OR_EQUAL" | "CASE_SENSITIVE" | "CASE_INSENSITIVE" | (string & {}))[] | undefined;
}

export interface CostTypes {
  IncludeTax?: boolean | undefined;
  IncludeSubscription?: boolean | undefined;
  UseBlended?: boolean | undefined;
  IncludeRefund?: boolean | undefined;
  IncludeCredit?: boolean | undefined;
  IncludeUpfront?: boolean | undefined;
  IncludeRecurring?: boolean | undefined;
  IncludeOtherSubscription?: boolean | undefined;
  IncludeSupport?: boolean | undefined;
  IncludeDiscount?: boolean | undefined;
  UseAmortized?: boolean | undefined;
}

export interface CreateBudgetActionRequest {
  AccountId: string;
  BudgetName: string;
  NotificationType: "ACTUAL" | "FORECASTED" | (string & {});
  ActionType: "APPLY_IAM_POLICY" | "APPLY_SCP_POLICY" | "RUN_SSM_DOCUMENTS" | (string & {});
  ActionThreshold: ActionThreshold;
  Definition: Definition;
  ExecutionRoleArn: string;
  ApprovalModel: "AUTOMATIC" | "MANUAL" | (string & {});
  Subscribers: readonly Subscriber[];
  ResourceTags?: readonly ResourceTag[] | undefined;
}

export interface CreateBudgetActionResponse {
  AccountId: string;
  BudgetName: string;
  ActionId: string;
}

export interface CreateBudgetRequest {
  AccountId: string;
  Budget: Budget;
  NotificationsWithSubscribers?: readonly NotificationWithSubscribers[] | undefined;
  ResourceTags?: readonly ResourceTag[] | undefined;
}

export interface CreateBudgetResponse {

}

export interface CreateNotificationRequest {
  AccountId: string;
  BudgetName: string;
  Notification: Notification;
  Subscribers: readonly Subscriber[];
}

export interface CreateNotificationResponse {

}

export interface CreateSubscriberRequest {
  AccountId: string;
  BudgetName: string;
  Notification: Notification;
  Subscriber: Subscriber;
}

export interface CreateSubscriberResponse {

}

export interface Definition {
  IamActionDefinition?: IamActionDefinition | undefined;
  ScpActionDefinition?: ScpActionDefinition | undefined;
  SsmActionDefinition?: SsmActionDefinition | undefined;
}

export interface DeleteBudgetActionRequest {
  AccountId: string;
  BudgetName: string;
  ActionId: string;
}

export interface DeleteBudgetActionResponse {
  AccountId: string;
  BudgetName: string;
  Action: Action;
}

export interface DeleteBudgetRequest {
  AccountId: string;
  BudgetName: string;
}

export interface DeleteBudgetResponse {

}

export interface DeleteNotificationRequest {
  AccountId: string;
  BudgetName: string;
  Notification: Notification;
}

export interface DeleteNotificationResponse {

}

export interface DeleteSubscriberRequest {
  AccountId: string;
  BudgetName: string;
  Notification: Notification;
  Subscriber: Subscriber;
}

export interface DeleteSubscriberResponse {

}

export interface DescribeBudgetActionHistoriesRequest {
  AccountId: string;
  BudgetName: string;
  ActionId: string;
  TimePeriod?: TimePeriod | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
}

export interface DescribeBudgetActionHistoriesResponse {
  ActionHistories: readonly ActionHistory[];
  NextToken?: string | undefined;
}

export interface DescribeBudgetActionRequest {
  AccountId: string;
  BudgetName: string;
  ActionId: string;
}

export interface DescribeBudgetActionResponse {
  AccountId: string;
  BudgetName: string;
  Action: Action;
}

export interface DescribeBudgetActionsForAccountRequest {
  AccountId: string;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
}

export interface DescribeBudgetActionsForAccountResponse {
  Actions: readonly Action[];
  NextToken?: string | undefined;
}

export interface DescribeBudgetActionsForBudgetRequest {
  AccountId: string;
  BudgetName: string;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
}

export interface DescribeBudgetActionsForBudgetResponse {
  Actions: readonly Action[];
  NextToken?: string | undefined;
}

export interface DescribeBudgetNotificationsForAccountRequest {
  AccountId: string;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
}

export interface DescribeBudgetNotificationsForAccountResponse {
  BudgetNotificationsForAccount?: readonly BudgetNotificationsForAccount[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeBudgetPerformanceHistoryRequest {
  AccountId: string;
  BudgetName: string;
  TimePeriod?: TimePeriod | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
}

export interface DescribeBudgetPerformanceHistoryResponse {
  BudgetPerformanceHistory?: BudgetPerformanceHistory | undefined;
  NextToken?: string | undefined;
}

export interface DescribeBudgetRequest {
  AccountId: string;
  BudgetName: string;
  ShowFilterExpression?: boolean | undefined;
}

export interface DescribeBudgetResponse {
  Budget?: Budget | undefined;
}

export interface DescribeBudgetsRequest {
  AccountId: string;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
  ShowFilterExpression?: boolean | undefined;
}

export interface DescribeBudgetsResponse {
  Budgets?: readonly Budget[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeNotificationsForBudgetRequest {
  AccountId: string;
  BudgetName: string;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
}

export interface DescribeNotificationsForBudgetResponse {
  Notifications?: readonly Notification[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeSubscribersForNotificationRequest {
  AccountId: string;
  BudgetName: string;
  Notification: Notification;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
}

export interface DescribeSubscribersForNotificationResponse {
  Subscribers?: readonly Subscriber[] | undefined;
  NextToken?: string | undefined;
}

export interface ExecuteBudgetActionRequest {
  AccountId: string;
  BudgetName: string;
  ActionId: string;
  ExecutionType: "APPROVE_BUDGET_ACTION" | "RETRY_BUDGET_ACTION" | "REVERSE_BUDGET_ACTION" | "RESET_BUDGET_ACTION" | (string & {});
}

export interface ExecuteBudgetActionResponse {
  AccountId: string;
  BudgetName: string;
  ActionId: string;
  ExecutionType: "APPROVE_BUDGET_ACTION" | "RETRY_BUDGET_ACTION" | "REVERSE_BUDGET_ACTION" | "RESET_BUDGET_ACTION" | (string & {});
}

export interface Expression {
  Or?: readonly Expression[] | undefined;
  And?: readonly Expression[] | undefined;
  Not?: Expression | undefined;
  Dimensions?: ExpressionDimensionValues | undefined;
  Tags?: TagValues | undefined;
  CostCategories?: CostCategoryValues | undefined;
}

export interface ExpressionDimensionValues {
  Key: "AZ" | "INSTANCE_TYPE" | "LINKED_ACCOUNT" | "LINKED_ACCOUNT_NAME" | "OPERATION" | "PURCHASE_TYPE" | "REGION" | "SERVICE" | "SERVICE_CODE" | "USAGE_TYPE" | "USAGE_TYPE_GROUP" | "RECORD_TYPE" | "OPERATING_SYSTEM" | "TENANCY" | "SCOPE" | "PLATFORM" | "SUBSCRIPTION_ID" | "LEGAL_ENTITY_NAME" | "INVOICING_ENTITY" | "DEPLOYMENT_OPTION" | "DATABASE_ENGINE" | "CACHE_ENGINE" | "INSTANCE_TYPE_FAMILY" | "BILLING_ENTITY" | "RESERVATION_ID" | "RESOURCE_ID" | "RIGHTSIZING_TYPE" | "SAVINGS_PLANS_TYPE" | "SAVINGS_PLAN_ARN" | "PAYMENT_OPTION" | "RESERVATION_MODIFIED" | "TAG_KEY" | "COST_CATEGORY_NAME" | (string & {});
  Values: readonly string[];
  MatchOptions?: readonly ("EQUALS" | "ABSENT" | "STARTS_WITH" | "ENDS_WITH" | "CONTAINS" | "GREATER_THAN_OR_EQUAL" | "CASE_SENSITIVE" | "CASE_INSENSITIVE" | (string & {}))[] | undefined;
}

export interface HealthStatus {
  Status?: "HEALTHY" | "UNHEALTHY" | (string & {}) | undefined;
  StatusReason?: "BILLING_VIEW_NO_ACCESS" | "BILLING_VIEW_UNHEALTHY" | "FILTER_INVALID" | "MULTI_YEAR_HISTORICAL_DATA_DISABLED" | (string & {}) | undefined;
  LastUpdatedTime?: Date | undefined;
}

export interface HistoricalOptions {
  BudgetAdjustmentPeriod: number;
  LookBackAvailablePeriods?: number | undefined;
}

export interface IamActionDefinition {
  PolicyArn: string;
  Roles?: readonly string[] | undefined;
  Groups?: readonly string[] | undefined;
  Users?: readonly string[] | undefined;
}

export interface ListTagsForResourceRequest {
  ResourceARN: string;
}

export interface ListTagsForResourceResponse {
  ResourceTags?: readonly ResourceTag[] | undefined;
}

export interface Notification {
  NotificationType: "ACTUAL" | "FORECASTED" | (string & {});
  ComparisonOperator: "GREATER_THAN" | "LESS_THAN" | "EQUAL_TO" | (string & {});
  Threshold: number;
  ThresholdType?: "PERCENTAGE" | "ABSOLUTE_VALUE" | (string & {}) | undefined;
  NotificationState?: "OK" | "ALARM" | (string & {}) | undefined;
}

export interface NotificationWithSubscribers {
  Notification: Notification;
  Subscribers: readonly Subscriber[];
}

export interface ResourceTag {
  Key: string;
  Value: string;
}

export interface ScpActionDefinition {
  PolicyId: string;
  TargetIds: readonly string[];
}

export interface Spend {
  Amount: string;
  Unit: string;
}

export interface SsmActionDefinition {
  ActionSubType: "STOP_EC2_INSTANCES" | "STOP_RDS_INSTANCES" | (string & {});
  Region: string;
  InstanceIds: readonly string[];
}

export interface Subscriber {
  SubscriptionType: "SNS" | "EMAIL" | (string & {});
  Address: string;
}

export interface TagResourceRequest {
  ResourceARN: string;
  ResourceTags: readonly ResourceTag[];
}

export interface TagResourceResponse {

}

export interface TagValues {
  Key?: string | undefined;
  Values?: readonly string[] | undefined;
  MatchOptions?: readonly ("EQUALS" | "ABSENT" | "STARTS_WITH" | "ENDS_WITH" | "CONTAINS" | "GREATER_THAN_OR_EQUAL" | "CASE_SENSITIVE" | "CASE_INSENSITIVE" | (string & {}))[] | undefined;
}

export interface TimePeriod {
  Start?: Date | undefined;
  End?: Date | undefined;
}

export interface UntagResourceRequest {
  ResourceARN: string;
  ResourceTagKeys: readonly string[];
}

export interface UntagResourceResponse {

}

export interface UpdateBudgetActionRequest {
  AccountId: string;
  BudgetName: string;
  ActionId: string;
  NotificationType?: "ACTUAL" | "FORECASTED" | (string & {}) | undefined;
  ActionThreshold?: ActionThreshold | undefined;
  Definition?: Definition | undefined;
  ExecutionRoleArn?: string | undefined;
  ApprovalModel?: "AUTOMATIC" | "MANUAL" | (string & {}) | undefined;
  Subscribers?: readonly Subscriber[] | undefined;
}

export interface UpdateBudgetActionResponse {
  AccountId: string;
  BudgetName: string;
  OldAction: Action;
  NewAction: Action;
}

export interface UpdateBudgetRequest {
  AccountId: string;
  NewBudget: Budget;
}

export interface UpdateBudgetResponse {

}

export interface UpdateNotificationRequest {
  AccountId: string;
  BudgetName: string;
  OldNotification: Notification;
  NewNotification: Notification;
}

export interface UpdateNotificationResponse {

}

export interface UpdateSubscriberRequest {
  AccountId: string;
  BudgetName: string;
  Notification: Notification;
  OldSubscriber: Subscriber;
  NewSubscriber: Subscriber;
}

export interface UpdateSubscriberResponse {

}
