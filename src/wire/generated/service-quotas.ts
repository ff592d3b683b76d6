// Made by `npm run generate`. Do not edit.

/** The actions of service-quotas in use. */
export interface Actions {
  AssociateServiceQuotaTemplate: { input: AssociateServiceQuotaTemplateRequest; output: AssociateServiceQuotaTemplateResponse };
  DeleteServiceQuotaIncreaseRequestFromTemplate: { input: DeleteServiceQuotaIncreaseRequestFromTemplateRequest; output: DeleteServiceQuotaIncreaseRequestFromTemplateResponse };
  DisassociateServiceQuotaTemplate: { input: DisassociateServiceQuotaTemplateRequest; output: DisassociateServiceQuotaTemplateResponse };
  GetAWSDefaultServiceQuota: { input: GetAWSDefaultServiceQuotaRequest; output: GetAWSDefaultServiceQuotaResponse };
  GetAssociationForServiceQuotaTemplate: { input: GetAssociationForServiceQuotaTemplateRequest; output: GetAssociationForServiceQuotaTemplateResponse };
  GetRequestedServiceQuotaChange: { input: GetRequestedServiceQuotaChangeRequest; output: GetRequestedServiceQuotaChangeResponse };
  GetServiceQuota: { input: GetServiceQuotaRequest; output: GetServiceQuotaResponse };
  GetServiceQuotaIncreaseRequestFromTemplate: { input: GetServiceQuotaIncreaseRequestFromTemplateRequest; output: GetServiceQuotaIncreaseRequestFromTemplateResponse };
  ListAWSDefaultServiceQuotas: { input: ListAWSDefaultServiceQuotasRequest; output: ListAWSDefaultServiceQuotasResponse };
  ListRequestedServiceQuotaChangeHistory: { input: ListRequestedServiceQuotaChangeHistoryRequest; output: ListRequestedServiceQuotaChangeHistoryResponse };
  ListRequestedServiceQuotaChangeHistoryByQuota: { input: ListRequestedServiceQuotaChangeHistoryByQuotaRequest; output: ListRequestedServiceQuotaChangeHistoryByQuotaResponse };
  ListServiceQuotaIncreaseRequestsInTemplate: { input: ListServiceQuotaIncreaseRequestsInTemplateRequest; output: ListServiceQuotaIncreaseRequestsInTemplateResponse };
  ListServiceQuotas: { input: ListServiceQuotasRequest; output: ListServiceQuotasResponse };
  ListServices: { input: ListServicesRequest; output: ListServicesResponse };
  ListTagsForResource: { input: ListTagsForResourceRequest; output: ListTagsForResourceResponse };
  PutServiceQuotaIncreaseRequestIntoTemplate: { input: PutServiceQuotaIncreaseRequestIntoTemplateRequest; output: PutServiceQuotaIncreaseRequestIntoTemplateResponse };
  RequestServiceQuotaIncrease: { input: RequestServiceQuotaIncreaseRequest; output: RequestServiceQuotaIncreaseResponse };
  TagResource: { input: TagResourceRequest; output: TagResourceResponse };
  UntagResource: { input: UntagResourceRequest; output: UntagResourceResponse };
}

export interface AssociateServiceQuotaTemplateRequest {

}

export interface AssociateServiceQuotaTemplateResponse {

}

export interface DeleteServiceQuotaIncreaseRequestFromTemplateRequest {
  ServiceCode: string;
  QuotaCode: string;
  AwsRegion: string;
}

export interface DeleteServiceQuotaIncreaseRequestFromTemplateResponse {

}

export interface DisassociateServiceQuotaTemplateRequest {

}

export interface DisassociateServiceQuotaTemplateResponse {

}

export interface ErrorReason {
  ErrorCode?: "DEPENDENCY_ACCESS_DENIED_ERROR" | "DEPENDENCY_THROTTLING_ERROR" | "DEPENDENCY_SERVICE_ERROR" | "SERVICE_QUOTA_NOT_AVAILABLE_ERROR" | (string & {}) | undefined;
  ErrorMessage?: string | undefined;
}

export interface GetAWSDefaultServiceQuotaRequest {
  ServiceCode: string;
  QuotaCode: string;
}

export interface GetAWSDefaultServiceQuotaResponse {
  Quota?: ServiceQuota | undefined;
}

export interface GetAssociationForServiceQuotaTemplateRequest {

}

export interface GetAssociationForServiceQuotaTemplateResponse {
  ServiceQuotaTemplateAssociationStatus?: "ASSOCIATED" | "DISASSOCIATED" | (string & {}) | undefined;
}

export interface GetRequestedServiceQuotaChangeRequest {
  RequestId: string;
}

export interface GetRequestedServiceQuotaChangeResponse {
  RequestedQuota?: RequestedServiceQuotaChange | undefined;
}

export interface GetServiceQuotaIncreaseRequestFromTemplateRequest {
  ServiceCode: string;
  QuotaCode: string;
  AwsRegion: string;
}

export interface GetServiceQuotaIncreaseRequestFromTemplateResponse {
  ServiceQuotaIncreaseRequestInTemplate?: ServiceQuotaIncreaseRequestInTemplate | undefined;
}

export interface GetServiceQuotaRequest {
  ServiceCode: string;
  QuotaCode: string;
  ContextId?: string | undefined;
}

export interface GetServiceQuotaResponse {
  Quota?: ServiceQuota | undefined;
}

export interface ListAWSDefaultServiceQuotasRequest {
  ServiceCode: string;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
}

export interface ListAWSDefaultServiceQuotasResponse {
  NextToken?: string | undefined;
  Quotas?: readonly ServiceQuota[] | undefined;
}

export interface ListRequestedServiceQuotaChangeHistoryByQuotaRequest {
  ServiceCode: string;
  QuotaCode: string;
  Status?: "PENDING" | "CASE_OPENED" | "APPROVED" | "DENIED" | "CASE_CLOSED" | "NOT_APPROVED" | "INVALID_REQUEST" | (string & {}) | undefined;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
  QuotaRequestedAtLevel?: "ACCOUNT" | "RESOURCE" | "ALL" | (string & {}) | undefined;
}

export interface ListRequestedServiceQuotaChangeHistoryByQuotaResponse {
  NextToken?: string | undefined;
  RequestedQuotas?: readonly RequestedServiceQuotaChange[] | undefined;
}

export interface ListRequestedServiceQuotaChangeHistoryRequest {
  ServiceCode?: string | undefined;
  Status?: "PENDING" | "CASE_OPENED" | "APPROVED" | "DENIED" | "CASE_CLOSED" | "NOT_APPROVED" | "INVALID_REQUEST" | (string & {}) | undefined;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
  QuotaRequestedAtLevel?: "ACCOUNT" | "RESOURCE" | "ALL" | (string & {}) | undefined;
}

export interface ListRequestedServiceQuotaChangeHistoryResponse {
  NextToken?: string | undefined;
  RequestedQuotas?: readonly RequestedServiceQuotaChange[] | undefined;
}

export interface ListServiceQuotaIncreaseRequestsInTemplateRequest {
  ServiceCode?: string | undefined;
  AwsRegion?: string | undefined;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
}

export interface ListServiceQuotaIncreaseRequestsInTemplateResponse {
  ServiceQuotaIncreaseRequestInTemplateList?: readonly ServiceQuotaIncreaseRequestInTemplate[] | undefined;
  NextToken?: string | undefined;
}

export interface ListServiceQuotasRequest {
  ServiceCode: string;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
  QuotaCode?: string | undefined;
  QuotaAppliedAtLevel?: "ACCOUNT" | "RESOURCE" | "ALL" | (string & {}) | undefined;
}

export interface ListServiceQuotasResponse {
  NextToken?: string | undefined;
  Quotas?: readonly ServiceQuota[] | undefined;
}

export interface ListServicesRequest {
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
}

export interface ListServicesResponse {
  NextToken?: string | undefined;
  Services?: readonly ServiceInfo[] | undefined;
}

export interface ListTagsForResourceRequest {
  ResourceARN: string;
}

export interface ListTagsForResourceResponse {
  Tags?: readonly Tag[] | undefined;
}

export interface MetricInfo {
  MetricNamespace?: string | undefined;
  MetricName?: string | undefined;
  MetricDimensions?: Readonly<Record<string, string>> | undefined;
  MetricStatisticRecommendation?: string | undefined;
}

export interface PutServiceQuotaIncreaseRequestIntoTemplateRequest {
  QuotaCode: string;
  ServiceCode: string;
  AwsRegion: string;
  DesiredValue: number;
}

export interface PutServiceQuotaIncreaseRequestIntoTemplateResponse {
  ServiceQuotaIncreaseRequestInTemplate?: ServiceQuotaIncreaseRequestInTemplate | undefined;
}

export interface QuotaContextInfo {
  ContextScope?: "RESOURCE" | "ACCOUNT" | (string & {}) | undefined;
  ContextScopeType?: string | undefined;
  ContextId?: string | undefined;
}

export interface QuotaPeriod {
  PeriodValue?: number | undefined;
  PeriodUnit?: "MICROSECOND" | "MILLISECOND" | "SECOND" | "MINUTE" | "HOUR" | "DAY" | "WEEK" | (string & {}) | undefined;
}

export interface RequestServiceQuotaIncreaseRequest {
  ServiceCode: string;
  QuotaCode: string;
  DesiredValue: number;
  ContextId?: string | undefined;
  SupportCaseAllowed?: boolean | undefined;
}

export interface RequestServiceQuotaIncreaseResponse {
  RequestedQuota?: RequestedServiceQuotaChange | undefined;
}

export interface RequestedServiceQuotaChange {
  Id?: string | undefined;
  RequestType?: "AutomaticManagement" | (string & {}) | undefined;
  CaseId?: string | undefined;
  ServiceCode?: string | undefined;
  ServiceName?: string | undefined;
  QuotaCode?: string | undefined;
  QuotaName?: string | undefined;
  DesiredValue?: number | undefined;
  Status?: "PENDING" | "CASE_OPENED" | "APPROVED" | "DENIED" | "CASE_CLOSED" | "NOT_APPROVED" | "INVALID_REQUEST" | (string & {}) | undefined;
  Created?: Date | undefined;
  LastUpdated?: Date | undefined;
  Requester?: string | undefined;
  QuotaArn?: string | undefined;
  GlobalQuota?: boolean | undefined;
  Unit?: string | undefined;
  QuotaRequestedAtLevel?: "ACCOUNT" | "RESOURCE" | "ALL" | (string & {}) | undefined;
  QuotaContext?: QuotaContextInfo | undefined;
}

export interface ServiceInfo {
  ServiceCode?: string | undefined;
  ServiceName?: string | undefined;
}

export interface ServiceQuota {
  ServiceCode?: string | undefined;
  ServiceName?: string | undefined;
  QuotaArn?: string | undefined;
  QuotaCode?: string | undefined;
  QuotaName?: string | undefined;
  Value?: number | undefined;
  Unit?: string | undefined;
  Adjustable?: boolean | undefined;
  GlobalQuota?: boolean | undefined;
  UsageMetric?: MetricInfo | undefined;
  Period?: QuotaPeriod | undefined;
  ErrorReason?: ErrorReason | undefined;
  QuotaAppliedAtLevel?: "ACCOUNT" | "RESOURCE" | "ALL" | (string & {}) | undefined;
  QuotaContext?: QuotaContextInfo | undefined;
  Description?: string | undefined;
}

export interface ServiceQuotaIncreaseRequestInTemplate {
  ServiceCode?: string | undefined;
  ServiceName?: string | undefined;
  QuotaCode?: string | undefined;
  QuotaName?: string | undefined;
  DesiredValue?: number | undefined;
  AwsRegion?: string | undefined;
  Unit?: string | undefined;
  GlobalQuota?: boolean | undefined;
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

export interface UntagResourceRequest {
  ResourceARN: string;
  TagKeys: readonly string[];
}

export interface UntagResourceResponse {

}
