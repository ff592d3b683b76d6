// Made by `npm run generate`. Do not edit.

/** The actions of s3control in use. */
export interface Actions {
  CreateAccessPoint: { input: CreateAccessPointRequest; output: CreateAccessPointResult };
  CreateMultiRegionAccessPoint: { input: CreateMultiRegionAccessPointRequest; output: CreateMultiRegionAccessPointResult };
  DeleteAccessPoint: { input: DeleteAccessPointRequest; output: Record<string, never> };
  DeleteAccessPointPolicy: { input: DeleteAccessPointPolicyRequest; output: Record<string, never> };
  DeleteMultiRegionAccessPoint: { input: DeleteMultiRegionAccessPointRequest; output: DeleteMultiRegionAccessPointResult };
  DeletePublicAccessBlock: { input: DeletePublicAccessBlockRequest; output: Record<string, never> };
  DescribeMultiRegionAccessPointOperation: { input: DescribeMultiRegionAccessPointOperationRequest; output: DescribeMultiRegionAccessPointOperationResult };
  GetAccessPoint: { input: GetAccessPointRequest; output: GetAccessPointResult };
  GetAccessPointPolicy: { input: GetAccessPointPolicyRequest; output: GetAccessPointPolicyResult };
  GetAccessPointPolicyStatus: { input: GetAccessPointPolicyStatusRequest; output: GetAccessPointPolicyStatusResult };
  GetMultiRegionAccessPoint: { input: GetMultiRegionAccessPointRequest; output: GetMultiRegionAccessPointResult };
  GetMultiRegionAccessPointPolicy: { input: GetMultiRegionAccessPointPolicyRequest; output: GetMultiRegionAccessPointPolicyResult };
  GetMultiRegionAccessPointPolicyStatus: { input: GetMultiRegionAccessPointPolicyStatusRequest; output: GetMultiRegionAccessPointPolicyStatusResult };
  GetMultiRegionAccessPointRoutes: { input: GetMultiRegionAccessPointRoutesRequest; output: GetMultiRegionAccessPointRoutesResult };
  GetPublicAccessBlock: { input: GetPublicAccessBlockRequest; output: GetPublicAccessBlockOutput };
  ListAccessPoints: { input: ListAccessPointsRequest; output: ListAccessPointsResult };
  ListMultiRegionAccessPoints: { input: ListMultiRegionAccessPointsRequest; output: ListMultiRegionAccessPointsResult };
  ListTagsForResource: { input: ListTagsForResourceRequest; output: ListTagsForResourceResult };
  PutAccessPointPolicy: { input: PutAccessPointPolicyRequest; output: Record<string, never> };
  PutMultiRegionAccessPointPolicy: { input: PutMultiRegionAccessPointPolicyRequest; output: PutMultiRegionAccessPointPolicyResult };
  PutPublicAccessBlock: { input: PutPublicAccessBlockRequest; output: Record<string, never> };
  SubmitMultiRegionAccessPointRoutes: { input: SubmitMultiRegionAccessPointRoutesRequest; output: SubmitMultiRegionAccessPointRoutesResult };
  TagResource: { input: TagResourceRequest; output: TagResourceResult };
  UntagResource: { input: UntagResourceRequest; output: UntagResourceResult };
}

export interface AccessPoint {
  Name: string;
  NetworkOrigin: "Internet" | "VPC" | (string & {});
  VpcConfiguration?: VpcConfiguration | undefined;
  Bucket: string;
  AccessPointArn?: string | undefined;
  Alias?: string | undefined;
  BucketAccountId?: string | undefined;
  DataSourceId?: string | undefined;
  DataSourceType?: string | undefined;
}

export interface AsyncErrorDetails {
  Code?: string | undefined;
  Message?: string | undefined;
  Resource?: string | undefined;
  RequestId?: string | undefined;
}

export interface AsyncOperation {
  CreationTime?: Date | undefined;
  Operation?: "CreateMultiRegionAccessPoint" | "DeleteMultiRegionAccessPoint" | "PutMultiRegionAccessPointPolicy" | (string & {}) | undefined;
  RequestTokenARN?: string | undefined;
  RequestParameters?: AsyncRequestParameters | undefined;
  RequestStatus?: string | undefined;
  ResponseDetails?: AsyncResponseDetails | undefined;
}

export interface AsyncRequestParameters {
  CreateMultiRegionAccessPointRequest?: CreateMultiRegionAccessPointInput | undefined;
  DeleteMultiRegionAccessPointRequest?: DeleteMultiRegionAccessPointInput | undefined;
  PutMultiRegionAccessPointPolicyRequest?: PutMultiRegionAccessPointPolicyInput | undefined;
}

export interface AsyncResponseDetails {
  MultiRegionAccessPointDetails?: MultiRegionAccessPointsAsyncResponse | undefined;
  ErrorDetails?: AsyncErrorDetails | undefined;
}

export interface CreateAccessPointRequest {
  AccountId: string;
  Name: string;
  Bucket: string;
  VpcConfiguration?: VpcConfiguration | undefined;
  PublicAccessBlockConfiguration?: PublicAccessBlockConfiguration | undefined;
  BucketAccountId?: string | undefined;
  Scope?: Scope | undefined;
  Tags?: readonly Tag[] | undefined;
}

export interface CreateAccessPointResult {
  AccessPointArn?: string | undefined;
  Alias?: string | undefined;
}

export interface CreateMultiRegionAccessPointInput {
  Name: string;
  PublicAccessBlock?: PublicAccessBlockConfiguration | undefined;
  Regions: readonly Region[];
}

export interface CreateMultiRegionAccessPointRequest {
  AccountId: string;
  ClientToken?: string | undefined;
  Details: CreateMultiRegionAccessPointInput;
}

export interface CreateMultiRegionAccessPointResult {
  RequestTokenARN?: string | undefined;
}

export interface DeleteAccessPointPolicyRequest {
  AccountId: string;
  Name: string;
}

export interface DeleteAccessPointRequest {
  AccountId: string;
  Name: string;
}

export interface DeleteMultiRegionAccessPointInput {
  Name: string;
}

export interface DeleteMultiRegionAccessPointRequest {
  AccountId: string;
  ClientToken?: string | undefined;
  Details: DeleteMultiRegionAccessPointInput;
}

export interface DeleteMultiRegionAccessPointResult {
  RequestTokenARN?: string | undefined;
}

export interface DeletePublicAccessBlockRequest {
  AccountId: string;
}

export interface DescribeMultiRegionAccessPointOperationRequest {
  AccountId: string;
  RequestTokenARN: string;
}

export interface DescribeMultiRegionAccessPointOperationResult {
  AsyncOperation?: AsyncOperation | undefined;
}

export interface EstablishedMultiRegionAccessPointPolicy {
  Policy?: string | undefined;
}

export interface GetAccessPointPolicyRequest {
  AccountId: string;
  Name: string;
}

export interface GetAccessPointPolicyResult {
  Policy?: string | undefined;
}

export interface GetAccessPointPolicyStatusRequest {
  AccountId: string;
  Name: string;
}

export interface GetAccessPointPolicyStatusResult {
  PolicyStatus?: PolicyStatus | undefined;
}

export interface GetAccessPointRequest {
  AccountId: string;
  Name: string;
}

export interface GetAccessPointResult {
  Name?: string | undefined;
  Bucket?: string | undefined;
  NetworkOrigin?: "Internet" | "VPC" | (string & {}) | undefined;
  VpcConfiguration?: VpcConfiguration | undefined;
  PublicAccessBlockConfiguration?: PublicAccessBlockConfiguration | undefined;
  CreationDate?: Date | undefined;
  Alias?: string | undefined;
  AccessPointArn?: string | undefined;
  Endpoints?: Readonly<Record<string, string>> | undefined;
  BucketAccountId?: string | undefined;
  DataSourceId?: string | undefined;
  DataSourceType?: string | undefined;
}

export interface GetMultiRegionAccessPointPolicyRequest {
  AccountId: string;
  Name: string;
}

export interface GetMultiRegionAccessPointPolicyResult {
  Policy?: MultiRegionAccessPointPolicyDocument | undefined;
}

export interface GetMultiRegionAccessPointPolicyStatusRequest {
  AccountId: string;
  Name: string;
}

export interface GetMultiRegionAccessPointPolicyStatusResult {
  Established?: PolicyStatus | undefined;
}

export interface GetMultiRegionAccessPointRequest {
  AccountId: string;
  Name: string;
}

export interface GetMultiRegionAccessPointResult {
  AccessPoint?: MultiRegionAccessPointReport | undefined;
}

export interface GetMultiRegionAccessPointRoutesRequest {
  AccountId: string;
  Mrap: string;
}

export interface GetMultiRegionAccessPointRoutesResult {
  Mrap?: string | undefined;
  Routes?: readonly MultiRegionAccessPointRoute[] | undefined;
}

export interface GetPublicAccessBlockOutput {
  PublicAccessBlockConfiguration?: PublicAccessBlockConfiguration | undefined;
}

export interface GetPublicAccessBlockRequest {
  AccountId: string;
}

export interface ListAccessPointsRequest {
  AccountId: string;
  Bucket?: string | undefined;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
  DataSourceId?: string | undefined;
  DataSourceType?: string | undefined;
}

export interface ListAccessPointsResult {
  AccessPointList?: readonly AccessPoint[] | undefined;
  NextToken?: string | undefined;
}

export interface ListMultiRegionAccessPointsRequest {
  AccountId: string;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
}

export interface ListMultiRegionAccessPointsResult {
  AccessPoints?: readonly MultiRegionAccessPointReport[] | undefined;
  NextToken?: string | undefined;
}

export interface ListTagsForResourceRequest {
  AccountId: string;
  ResourceArn: string;
}

export interface ListTagsForResourceResult {
  Tags?: readonly Tag[] | undefined;
}

export interface MultiRegionAccessPointPolicyDocument {
  Established?: EstablishedMultiRegionAccessPointPolicy | undefined;
  Proposed?: ProposedMultiRegionAccessPointPolicy | undefined;
}

export interface MultiRegionAccessPointRegionalResponse {
  Name?: string | undefined;
  RequestStatus?: string | undefined;
}

export interface MultiRegionAccessPointReport {
  Name?: string | undefined;
  Alias?: string | undefined;
  CreatedAt?: Date | undefined;
  PublicAccessBlock?: PublicAccessBlockConfiguration | undefined;
  Status?: "READY" | "INCONSISTENT_ACROSS_REGIONS" | "CREATING" | "PARTIALLY_CREATED" | "PARTIALLY_DELETED" | "DELETING" | (string & {}) | undefined;
  Regions?: readonly RegionReport[] | undefined;
}

export interface MultiRegionAccessPointRoute {
  Bucket?: string | undefined;
  Region?: string | undefined;
  TrafficDialPercentage: number;
}

export interface MultiRegionAccessPointsAsyncResponse {
  Regions?: readonly MultiRegionAccessPointRegionalResponse[] | undefined;
}

export interface PolicyStatus {
  IsPublic?: boolean | undefined;
}

export interface ProposedMultiRegionAccessPointPolicy {
  Policy?: string | undefined;
}

export interface PublicAccessBlockConfiguration {
  BlockPublicAcls?: boolean | undefined;
  IgnorePublicAcls?: boolean | undefined;
  BlockPublicPolicy?: boolean | undefined;
  RestrictPublicBuckets?: boolean | undefined;
}

export interface PutAccessPointPolicyRequest {
  AccountId: string;
  Name: string;
  Policy: string;
}

export interface PutMultiRegionAccessPointPolicyInput {
  Name: string;
  Policy: string;
}

export interface PutMultiRegionAccessPointPolicyRequest {
  AccountId: string;
  ClientToken?: string | undefined;
  Details: PutMultiRegionAccessPointPolicyInput;
}

export interface PutMultiRegionAccessPointPolicyResult {
  RequestTokenARN?: string | undefined;
}

export interface PutPublicAccessBlockRequest {
  PublicAccessBlockConfiguration: PublicAccessBlockConfiguration;
  AccountId: string;
}

export interface Region {
  Bucket: string;
  BucketAccountId?: string | undefined;
}

export interface RegionReport {
  Bucket?: string | undefined;
  Region?: string | undefined;
  BucketAccountId?: string | undefined;
}

export interface Scope {
  Prefixes?: readonly string[] | undefined;
  Permissions?: readonly ("GetObject" | "GetObjectAttributes" | "ListMultipartUploadParts" | "ListBucket" | "ListBucketMultipartUploads" | "PutObject" | "DeleteObject" | "AbortMultipartUpload" | (string & {}))[] | undefined;
}

export interface SubmitMultiRegionAccessPointRoutesRequest {
  AccountId: string;
  Mrap: string;
  RouteUpdates: readonly MultiRegionAccessPointRoute[];
}

export interface SubmitMultiRegionAccessPointRoutesResult {

}

export interface Tag {
  Key: string;
  Value: string;
}

export interface TagResourceRequest {
  AccountId: string;
  ResourceArn: string;
  Tags: readonly Tag[];
}

export interface TagResourceResult {

}

export interface UntagResourceRequest {
  AccountId: string;
  ResourceArn: string;
  TagKeys: readonly string[];
}

export interface UntagResourceResult {

}

export interface VpcConfiguration {
  VpcId: string;
}
