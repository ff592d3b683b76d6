// Made by `npm run generate`. Do not edit.

/** The actions of s3control in use. */
export interface Actions {
  CreateAccessPoint: { input: CreateAccessPointRequest; output: CreateAccessPointResult };
  DeleteAccessPoint: { input: DeleteAccessPointRequest; output: Record<string, never> };
  DeleteAccessPointPolicy: { input: DeleteAccessPointPolicyRequest; output: Record<string, never> };
  DeletePublicAccessBlock: { input: DeletePublicAccessBlockRequest; output: Record<string, never> };
  GetAccessPoint: { input: GetAccessPointRequest; output: GetAccessPointResult };
  GetAccessPointPolicy: { input: GetAccessPointPolicyRequest; output: GetAccessPointPolicyResult };
  GetAccessPointPolicyStatus: { input: GetAccessPointPolicyStatusRequest; output: GetAccessPointPolicyStatusResult };
  GetPublicAccessBlock: { input: GetPublicAccessBlockRequest; output: GetPublicAccessBlockOutput };
  ListAccessPoints: { input: ListAccessPointsRequest; output: ListAccessPointsResult };
  ListTagsForResource: { input: ListTagsForResourceRequest; output: ListTagsForResourceResult };
  PutAccessPointPolicy: { input: PutAccessPointPolicyRequest; output: Record<string, never> };
  PutPublicAccessBlock: { input: PutPublicAccessBlockRequest; output: Record<string, never> };
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

export interface DeleteAccessPointPolicyRequest {
  AccountId: string;
  Name: string;
}

export interface DeleteAccessPointRequest {
  AccountId: string;
  Name: string;
}

export interface DeletePublicAccessBlockRequest {
  AccountId: string;
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

export interface ListTagsForResourceRequest {
  AccountId: string;
  ResourceArn: string;
}

export interface ListTagsForResourceResult {
  Tags?: readonly Tag[] | undefined;
}

export interface PolicyStatus {
  IsPublic?: boolean | undefined;
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

export interface PutPublicAccessBlockRequest {
  PublicAccessBlockConfiguration: PublicAccessBlockConfiguration;
  AccountId: string;
}

export interface Scope {
  Prefixes?: readonly string[] | undefined;
  Permissions?: readonly ("GetObject" | "GetObjectAttributes" | "ListMultipartUploadParts" | "ListBucket" | "ListBucketMultipartUploads" | "PutObject" | "DeleteObject" | "AbortMultipartUpload" | (string & {}))[] | undefined;
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
