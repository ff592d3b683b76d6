// Made by `npm run generate`. Do not edit.

/** The actions of cloudfront in use. */
export interface Actions {
  CreateCachePolicy: { input: CreateCachePolicyRequest; output: CreateCachePolicyResult };
  CreateCloudFrontOriginAccessIdentity: { input: CreateCloudFrontOriginAccessIdentityRequest; output: CreateCloudFrontOriginAccessIdentityResult };
  CreateDistribution: { input: CreateDistributionRequest; output: CreateDistributionResult };
  CreateDistributionWithTags: { input: CreateDistributionWithTagsRequest; output: CreateDistributionWithTagsResult };
  CreateFunction: { input: CreateFunctionRequest; output: CreateFunctionResult };
  CreateInvalidation: { input: CreateInvalidationRequest; output: CreateInvalidationResult };
  CreateKeyGroup: { input: CreateKeyGroupRequest; output: CreateKeyGroupResult };
  CreateKeyValueStore: { input: CreateKeyValueStoreRequest; output: CreateKeyValueStoreResult };
  CreateMonitoringSubscription: { input: CreateMonitoringSubscriptionRequest; output: CreateMonitoringSubscriptionResult };
  CreateOriginAccessControl: { input: CreateOriginAccessControlRequest; output: CreateOriginAccessControlResult };
  CreateOriginRequestPolicy: { input: CreateOriginRequestPolicyRequest; output: CreateOriginRequestPolicyResult };
  CreatePublicKey: { input: CreatePublicKeyRequest; output: CreatePublicKeyResult };
  CreateResponseHeadersPolicy: { input: CreateResponseHeadersPolicyRequest; output: CreateResponseHeadersPolicyResult };
  DeleteCachePolicy: { input: DeleteCachePolicyRequest; output: Record<string, never> };
  DeleteCloudFrontOriginAccessIdentity: { input: DeleteCloudFrontOriginAccessIdentityRequest; output: Record<string, never> };
  DeleteDistribution: { input: DeleteDistributionRequest; output: Record<string, never> };
  DeleteFunction: { input: DeleteFunctionRequest; output: Record<string, never> };
  DeleteKeyGroup: { input: DeleteKeyGroupRequest; output: Record<string, never> };
  DeleteKeyValueStore: { input: DeleteKeyValueStoreRequest; output: Record<string, never> };
  DeleteMonitoringSubscription: { input: DeleteMonitoringSubscriptionRequest; output: DeleteMonitoringSubscriptionResult };
  DeleteOriginAccessControl: { input: DeleteOriginAccessControlRequest; output: Record<string, never> };
  DeleteOriginRequestPolicy: { input: DeleteOriginRequestPolicyRequest; output: Record<string, never> };
  DeletePublicKey: { input: DeletePublicKeyRequest; output: Record<string, never> };
  DeleteResponseHeadersPolicy: { input: DeleteResponseHeadersPolicyRequest; output: Record<string, never> };
  DescribeFunction: { input: DescribeFunctionRequest; output: DescribeFunctionResult };
  DescribeKeyValueStore: { input: DescribeKeyValueStoreRequest; output: DescribeKeyValueStoreResult };
  GetCachePolicy: { input: GetCachePolicyRequest; output: GetCachePolicyResult };
  GetCachePolicyConfig: { input: GetCachePolicyConfigRequest; output: GetCachePolicyConfigResult };
  GetCloudFrontOriginAccessIdentity: { input: GetCloudFrontOriginAccessIdentityRequest; output: GetCloudFrontOriginAccessIdentityResult };
  GetCloudFrontOriginAccessIdentityConfig: { input: GetCloudFrontOriginAccessIdentityConfigRequest; output: GetCloudFrontOriginAccessIdentityConfigResult };
  GetDistribution: { input: GetDistributionRequest; output: GetDistributionResult };
  GetDistributionConfig: { input: GetDistributionConfigRequest; output: GetDistributionConfigResult };
  GetFunction: { input: GetFunctionRequest; output: GetFunctionResult };
  GetInvalidation: { input: GetInvalidationRequest; output: GetInvalidationResult };
  GetKeyGroup: { input: GetKeyGroupRequest; output: GetKeyGroupResult };
  GetKeyGroupConfig: { input: GetKeyGroupConfigRequest; output: GetKeyGroupConfigResult };
  GetMonitoringSubscription: { input: GetMonitoringSubscriptionRequest; output: GetMonitoringSubscriptionResult };
  GetOriginAccessControl: { input: GetOriginAccessControlRequest; output: GetOriginAccessControlResult };
  GetOriginAccessControlConfig: { input: GetOriginAccessControlConfigRequest; output: GetOriginAccessControlConfigResult };
  GetOriginRequestPolicy: { input: GetOriginRequestPolicyRequest; output: GetOriginRequestPolicyResult };
  GetOriginRequestPolicyConfig: { input: GetOriginRequestPolicyConfigRequest; output: GetOriginRequestPolicyConfigResult };
  GetPublicKey: { input: GetPublicKeyRequest; output: GetPublicKeyResult };
  GetPublicKeyConfig: { input: GetPublicKeyConfigRequest; output: GetPublicKeyConfigResult };
  GetResponseHeadersPolicy: { input: GetResponseHeadersPolicyRequest; output: GetResponseHeadersPolicyResult };
  GetResponseHeadersPolicyConfig: { input: GetResponseHeadersPolicyConfigRequest; output: GetResponseHeadersPolicyConfigResult };
  ListCachePolicies: { input: ListCachePoliciesRequest; output: ListCachePoliciesResult };
  ListCloudFrontOriginAccessIdentities: { input: ListCloudFrontOriginAccessIdentitiesRequest; output: ListCloudFrontOriginAccessIdentitiesResult };
  ListConflictingAliases: { input: ListConflictingAliasesRequest; output: ListConflictingAliasesResult };
  ListDistributions: { input: ListDistributionsRequest; output: ListDistributionsResult };
  ListDistributionsByCachePolicyId: { input: ListDistributionsByCachePolicyIdRequest; output: ListDistributionsByCachePolicyIdResult };
  ListDistributionsByKeyGroup: { input: ListDistributionsByKeyGroupRequest; output: ListDistributionsByKeyGroupResult };
  ListDistributionsByOriginRequestPolicyId: { input: ListDistributionsByOriginRequestPolicyIdRequest; output: ListDistributionsByOriginRequestPolicyIdResult };
  ListDistributionsByResponseHeadersPolicyId: { input: ListDistributionsByResponseHeadersPolicyIdRequest; output: ListDistributionsByResponseHeadersPolicyIdResult };
  ListFunctions: { input: ListFunctionsRequest; output: ListFunctionsResult };
  ListInvalidations: { input: ListInvalidationsRequest; output: ListInvalidationsResult };
  ListKeyGroups: { input: ListKeyGroupsRequest; output: ListKeyGroupsResult };
  ListKeyValueStores: { input: ListKeyValueStoresRequest; output: ListKeyValueStoresResult };
  ListOriginAccessControls: { input: ListOriginAccessControlsRequest; output: ListOriginAccessControlsResult };
  ListOriginRequestPolicies: { input: ListOriginRequestPoliciesRequest; output: ListOriginRequestPoliciesResult };
  ListPublicKeys: { input: ListPublicKeysRequest; output: ListPublicKeysResult };
  ListResponseHeadersPolicies: { input: ListResponseHeadersPoliciesRequest; output: ListResponseHeadersPoliciesResult };
  ListTagsForResource: { input: ListTagsForResourceRequest; output: ListTagsForResourceResult };
  PublishFunction: { input: PublishFunctionRequest; output: PublishFunctionResult };
  TagResource: { input: TagResourceRequest; output: Record<string, never> };
  TestFunction: { input: TestFunctionRequest; output: TestFunctionResult };
  UntagResource: { input: UntagResourceRequest; output: Record<string, never> };
  UpdateCachePolicy: { input: UpdateCachePolicyRequest; output: UpdateCachePolicyResult };
  UpdateCloudFrontOriginAccessIdentity: { input: UpdateCloudFrontOriginAccessIdentityRequest; output: UpdateCloudFrontOriginAccessIdentityResult };
  UpdateDistribution: { input: UpdateDistributionRequest; output: UpdateDistributionResult };
  UpdateFunction: { input: UpdateFunctionRequest; output: UpdateFunctionResult };
  UpdateKeyGroup: { input: UpdateKeyGroupRequest; output: UpdateKeyGroupResult };
  UpdateKeyValueStore: { input: UpdateKeyValueStoreRequest; output: UpdateKeyValueStoreResult };
  UpdateOriginAccessControl: { input: UpdateOriginAccessControlRequest; output: UpdateOriginAccessControlResult };
  UpdateOriginRequestPolicy: { input: UpdateOriginRequestPolicyRequest; output: UpdateOriginRequestPolicyResult };
  UpdatePublicKey: { input: UpdatePublicKeyRequest; output: UpdatePublicKeyResult };
  UpdateResponseHeadersPolicy: { input: UpdateResponseHeadersPolicyRequest; output: UpdateResponseHeadersPolicyResult };
}

export interface ActiveTrustedKeyGroups {
  Enabled: boolean;
  Quantity: number;
  Items?: readonly KGKeyPairIds[] | undefined;
}

export interface ActiveTrustedSigners {
  Enabled: boolean;
  Quantity: number;
  Items?: readonly Signer[] | undefined;
}

export interface AliasICPRecordal {
  CNAME?: string | undefined;
  ICPRecordalStatus?: "APPROVED" | "SUSPENDED" | "PENDING" | (string & {}) | undefined;
}

export interface Aliases {
  Quantity: number;
  Items?: readonly string[] | undefined;
}

export interface AllowedMethods {
  Quantity: number;
  Items: readonly ("GET" | "HEAD" | "POST" | "PUT" | "PATCH" | "OPTIONS" | "DELETE" | (string & {}))[];
  CachedMethods?: CachedMethods | undefined;
}

export interface CacheBehavior {
  PathPattern: string;
  TargetOriginId: string;
  TrustedSigners?: TrustedSigners | undefined;
  TrustedKeyGroups?: TrustedKeyGroups | undefined;
  ViewerProtocolPolicy: "allow-all" | "https-only" | "redirect-to-https" | (string & {});
  AllowedMethods?: AllowedMethods | undefined;
  SmoothStreaming?: boolean | undefined;
  Compress?: boolean | undefined;
  LambdaFunctionAssociations?: LambdaFunctionAssociations | undefined;
  FunctionAssociations?: FunctionAssociations | undefined;
  FieldLevelEncryptionId?: string | undefined;
  RealtimeLogConfigArn?: string | undefined;
  CachePolicyId?: string | undefined;
  OriginRequestPolicyId?: string | undefined;
  ResponseHeadersPolicyId?: string | undefined;
  GrpcConfig?: GrpcConfig | undefined;
  ForwardedValues?: ForwardedValues | undefined;
  MinTTL?: number | undefined;
  DefaultTTL?: number | undefined;
  MaxTTL?: number | undefined;
}

export interface CacheBehaviors {
  Quantity: number;
  Items?: readonly CacheBehavior[] | undefined;
}

export interface CachePolicy {
  Id: string;
  LastModifiedTime: Date;
  CachePolicyConfig: CachePolicyConfig;
}

export interface CachePolicyConfig {
  Comment?: string | undefined;
  Name: string;
  DefaultTTL?: number | undefined;
  MaxTTL?: number | undefined;
  MinTTL: number;
  ParametersInCacheKeyAndForwardedToOrigin?: ParametersInCacheKeyAndForwardedToOrigin | undefined;
}

export interface CachePolicyCookiesConfig {
  CookieBehavior: "none" | "whitelist" | "allExcept" | "all" | (string & {});
  Cookies?: CookieNames | undefined;
}

export interface CachePolicyHeadersConfig {
  HeaderBehavior: "none" | "whitelist" | (string & {});
  Headers?: Headers | undefined;
}

export interface CachePolicyList {
  NextMarker?: string | undefined;
  MaxItems: number;
  Quantity: number;
  Items?: readonly CachePolicySummary[] | undefined;
}

export interface CachePolicyQueryStringsConfig {
  QueryStringBehavior: "none" | "whitelist" | "allExcept" | "all" | (string & {});
  QueryStrings?: QueryStringNames | undefined;
}

export interface CachePolicySummary {
  Type: "managed" | "custom" | (string & {});
  CachePolicy: CachePolicy;
}

export interface CacheTagConfig {
  HeaderName: string;
}

export interface CachedMethods {
  Quantity: number;
  Items: readonly ("GET" | "HEAD" | "POST" | "PUT" | "PATCH" | "OPTIONS" | "DELETE" | (string & {}))[];
}

export interface CloudFrontOriginAccessIdentity {
  Id: string;
  S3CanonicalUserId: string;
  CloudFrontOriginAccessIdentityConfig?: CloudFrontOriginAccessIdentityConfig | undefined;
}

export interface CloudFrontOriginAccessIdentityConfig {
  CallerReference: string;
  Comment: string;
}

export interface CloudFrontOriginAccessIdentityList {
  Marker: string;
  NextMarker?: string | undefined;
  MaxItems: number;
  IsTruncated: boolean;
  Quantity: number;
  Items?: readonly CloudFrontOriginAccessIdentitySummary[] | undefined;
}

export interface CloudFrontOriginAccessIdentitySummary {
  Id: string;
  S3CanonicalUserId: string;
  Comment: string;
}

export interface ConflictingAlias {
  Alias?: string | undefined;
  DistributionId?: string | undefined;
  AccountId?: string | undefined;
}

export interface ConflictingAliasesList {
  NextMarker?: string | undefined;
  MaxItems?: number | undefined;
  Quantity?: number | undefined;
  Items?: readonly ConflictingAlias[] | undefined;
}

export interface ConnectionFunctionAssociation {
  Id: string;
}

export interface CookieNames {
  Quantity: number;
  Items?: readonly string[] | undefined;
}

export interface CookiePreference {
  Forward: "none" | "whitelist" | "all" | (string & {});
  WhitelistedNames?: CookieNames | undefined;
}

export interface CreateCachePolicyRequest {
  CachePolicyConfig: CachePolicyConfig;
}

export interface CreateCachePolicyResult {
  CachePolicy?: CachePolicy | undefined;
  Location?: string | undefined;
  ETag?: string | undefined;
}

export interface CreateCloudFrontOriginAccessIdentityRequest {
  CloudFrontOriginAccessIdentityConfig: CloudFrontOriginAccessIdentityConfig;
}

export interface CreateCloudFrontOriginAccessIdentityResult {
  CloudFrontOriginAccessIdentity?: CloudFrontOriginAccessIdentity | undefined;
  Location?: string | undefined;
  ETag?: string | undefined;
}

export interface CreateDistributionRequest {
  DistributionConfig: DistributionConfig;
}

export interface CreateDistributionResult {
  Distribution?: Distribution | undefined;
  Location?: string | undefined;
  ETag?: string | undefined;
}

export interface CreateDistributionWithTagsRequest {
  DistributionConfigWithTags: DistributionConfigWithTags;
}

export interface CreateDistributionWithTagsResult {
  Distribution?: Distribution | undefined;
  Location?: string | undefined;
  ETag?: string | undefined;
}

export interface CreateFunctionRequest {
  Name: string;
  FunctionConfig: FunctionConfig;
  FunctionCode: Uint8Array;
  Tags?: Tags | undefined;
}

export interface CreateFunctionResult {
  FunctionSummary?: FunctionSummary | undefined;
  Location?: string | undefined;
  ETag?: string | undefined;
}

export interface CreateInvalidationRequest {
  DistributionId: string;
  InvalidationBatch: InvalidationBatch;
}

export interface CreateInvalidationResult {
  Location?: string | undefined;
  Invalidation?: Invalidation | undefined;
}

export interface CreateKeyGroupRequest {
  KeyGroupConfig: KeyGroupConfig;
}

export interface CreateKeyGroupResult {
  KeyGroup?: KeyGroup | undefined;
  Location?: string | undefined;
  ETag?: string | undefined;
}

export interface CreateKeyValueStoreRequest {
  Name: string;
  Comment?: string | undefined;
  ImportSource?: ImportSource | undefined;
  Tags?: Tags | undefined;
}

export interface CreateKeyValueStoreResult {
  KeyValueStore?: KeyValueStore | undefined;
  ETag?: string | undefined;
  Location?: string | undefined;
}

export interface CreateMonitoringSubscriptionRequest {
  DistributionId: string;
  MonitoringSubscription: MonitoringSubscription;
}

export interface CreateMonitoringSubscriptionResult {
  MonitoringSubscription?: MonitoringSubscription | undefined;
}

export interface CreateOriginAccessControlRequest {
  OriginAccessControlConfig: OriginAccessControlConfig;
}

export interface CreateOriginAccessControlResult {
  OriginAccessControl?: OriginAccessControl | undefined;
  Location?: string | undefined;
  ETag?: string | undefined;
}

export interface CreateOriginRequestPolicyRequest {
  OriginRequestPolicyConfig: OriginRequestPolicyConfig;
}

export interface CreateOriginRequestPolicyResult {
  OriginRequestPolicy?: OriginRequestPolicy | undefined;
  Location?: string | undefined;
  ETag?: string | undefined;
}

export interface CreatePublicKeyRequest {
  PublicKeyConfig: PublicKeyConfig;
}

export interface CreatePublicKeyResult {
  PublicKey?: PublicKey | undefined;
  Location?: string | undefined;
  ETag?: string | undefined;
}

export interface CreateResponseHeadersPolicyRequest {
  ResponseHeadersPolicyConfig: ResponseHeadersPolicyConfig;
}

export interface CreateResponseHeadersPolicyResult {
  ResponseHeadersPolicy?: ResponseHeadersPolicy | undefined;
  Location?: string | undefined;
  ETag?: string | undefined;
}

export interface CustomErrorResponse {
  ErrorCode: number;
  ResponsePagePath?: string | undefined;
  ResponseCode?: string | undefined;
  ErrorCachingMinTTL?: number | undefined;
}

export interface CustomErrorResponses {
  Quantity: number;
  Items?: readonly CustomErrorResponse[] | undefined;
}

export interface CustomHeaders {
  Quantity: number;
  Items?: readonly OriginCustomHeader[] | undefined;
}

export interface CustomOriginConfig {
  HTTPPort: number;
  HTTPSPort: number;
  OriginProtocolPolicy: "http-only" | "match-viewer" | "https-only" | (string & {});
  OriginSslProtocols?: OriginSslProtocols | undefined;
  OriginReadTimeout?: number | undefined;
  OriginKeepaliveTimeout?: number | undefined;
  IpAddressType?: "ipv4" | "ipv6" | "dualstack" | (string & {}) | undefined;
  OriginMtlsConfig?: OriginMtlsConfig | undefined;
}

export interface DefaultCacheBehavior {
  TargetOriginId: string;
  TrustedSigners?: TrustedSigners | undefined;
  TrustedKeyGroups?: TrustedKeyGroups | undefined;
  ViewerProtocolPolicy: "allow-all" | "https-only" | "redirect-to-https" | (string & {});
  AllowedMethods?: AllowedMethods | undefined;
  SmoothStreaming?: boolean | undefined;
  Compress?: boolean | undefined;
  LambdaFunctionAssociations?: LambdaFunctionAssociations | undefined;
  FunctionAssociations?: FunctionAssociations | undefined;
  FieldLevelEncryptionId?: string | undefined;
  RealtimeLogConfigArn?: string | undefined;
  CachePolicyId?: string | undefined;
  OriginRequestPolicyId?: string | undefined;
  ResponseHeadersPolicyId?: string | undefined;
  GrpcConfig?: GrpcConfig | undefined;
  ForwardedValues?: ForwardedValues | undefined;
  MinTTL?: number | undefined;
  DefaultTTL?: number | undefined;
  MaxTTL?: number | undefined;
}

export interface DeleteCachePolicyRequest {
  Id: string;
  IfMatch?: string | undefined;
}

export interface DeleteCloudFrontOriginAccessIdentityRequest {
  Id: string;
  IfMatch?: string | undefined;
}

export interface DeleteDistributionRequest {
  Id: string;
  IfMatch?: string | undefined;
}

export interface DeleteFunctionRequest {
  Name: string;
  IfMatch: string;
}

export interface DeleteKeyGroupRequest {
  Id: string;
  IfMatch?: string | undefined;
}

export interface DeleteKeyValueStoreRequest {
  Name: string;
  IfMatch: string;
}

export interface DeleteMonitoringSubscriptionRequest {
  DistributionId: string;
}

export interface DeleteMonitoringSubscriptionResult {

}

export interface DeleteOriginAccessControlRequest {
  Id: string;
  IfMatch?: string | undefined;
}

export interface DeleteOriginRequestPolicyRequest {
  Id: string;
  IfMatch?: string | undefined;
}

export interface DeletePublicKeyRequest {
  Id: string;
  IfMatch?: string | undefined;
}

export interface DeleteResponseHeadersPolicyRequest {
  Id: string;
  IfMatch?: string | undefined;
}

export interface DescribeFunctionRequest {
  Name: string;
  Stage?: "DEVELOPMENT" | "LIVE" | (string & {}) | undefined;
}

export interface DescribeFunctionResult {
  FunctionSummary?: FunctionSummary | undefined;
  ETag?: string | undefined;
}

export interface DescribeKeyValueStoreRequest {
  Name: string;
}

export interface DescribeKeyValueStoreResult {
  KeyValueStore?: KeyValueStore | undefined;
  ETag?: string | undefined;
}

export interface Distribution {
  Id: string;
  ARN: string;
  Status: string;
  LastModifiedTime: Date;
  InProgressInvalidationBatches: number;
  DomainName: string;
  ActiveTrustedSigners?: ActiveTrustedSigners | undefined;
  ActiveTrustedKeyGroups?: ActiveTrustedKeyGroups | undefined;
  DistributionConfig: DistributionConfig;
  AliasICPRecordals?: readonly AliasICPRecordal[] | undefined;
}

export interface DistributionConfig {
  CallerReference: string;
  Aliases?: Aliases | undefined;
  DefaultRootObject?: string | undefined;
  Origins: Origins;
  OriginGroups?: OriginGroups | undefined;
  DefaultCacheBehavior: DefaultCacheBehavior;
  CacheBehaviors?: CacheBehaviors | undefined;
  CustomErrorResponses?: CustomErrorResponses | undefined;
  Comment: string;
  Logging?: LoggingConfig | undefined;
  PriceClass?: "PriceClass_100" | "PriceClass_200" | "PriceClass_All" | "None" | (string & {}) | undefined;
  Enabled: boolean;
  ViewerCertificate?: ViewerCertificate | undefined;
  Restrictions?: Restrictions | undefined;
  WebACLId?: string | undefined;
  HttpVersion?: "http1.1" | "http2" | "http3" | "http2and3" | (string & {}) | undefined;
  IsIPV6Enabled?: boolean | undefined;
  ContinuousDeploymentPolicyId?: string | undefined;
  Staging?: boolean | undefined;
  AnycastIpListId?: string | undefined;
  TenantConfig?: TenantConfig | undefined;
  ConnectionMode?: "direct" | "tenant-only" | (string & {}) | undefined;
  ViewerMtlsConfig?: ViewerMtlsConfig | undefined;
  ConnectionFunctionAssociation?: ConnectionFunctionAssociation | undefined;
  CacheTagConfig?: CacheTagConfig | undefined;
}

export interface DistributionConfigWithTags {
  DistributionConfig: DistributionConfig;
  Tags: Tags;
}

export interface DistributionIdList {
  Marker: string;
  NextMarker?: string | undefined;
  MaxItems: number;
  IsTruncated: boolean;
  Quantity: number;
  Items?: readonly string[] | undefined;
}

export interface DistributionList {
  Marker: string;
  NextMarker?: string | undefined;
  MaxItems: number;
  IsTruncated: boolean;
  Quantity: number;
  Items?: readonly DistributionSummary[] | undefined;
}

export interface DistributionSummary {
  Id: string;
  ARN: string;
  ETag?: string | undefined;
  Status: string;
  LastModifiedTime: Date;
  DomainName: string;
  Aliases: Aliases;
  Origins: Origins;
  OriginGroups?: OriginGroups | undefined;
  DefaultCacheBehavior: DefaultCacheBehavior;
  CacheBehaviors: CacheBehaviors;
  CustomErrorResponses: CustomErrorResponses;
  Comment: string;
  PriceClass: "PriceClass_100" | "PriceClass_200" | "PriceClass_All" | "None" | (string & {});
  Enabled: boolean;
  ViewerCertificate: ViewerCertificate;
  Restrictions: Restrictions;
  WebACLId: string;
  HttpVersion: "http1.1" | "http2" | "http3" | "http2and3" | (string & {});
  IsIPV6Enabled: boolean;
  AliasICPRecordals?: readonly AliasICPRecordal[] | undefined;
  Staging: boolean;
  ConnectionMode?: "direct" | "tenant-only" | (string & {}) | undefined;
  AnycastIpListId?: string | undefined;
  ViewerMtlsConfig?: ViewerMtlsConfig | undefined;
  ConnectionFunctionAssociation?: ConnectionFunctionAssociation | undefined;
}

export interface ForwardedValues {
  QueryString: boolean;
  Cookies: CookiePreference;
  Headers?: Headers | undefined;
  QueryStringCacheKeys?: QueryStringCacheKeys | undefined;
}

export interface FunctionAssociation {
  FunctionARN: string;
  EventType: "viewer-request" | "viewer-response" | "origin-request" | "origin-response" | (string & {});
}

export interface FunctionAssociations {
  Quantity: number;
  Items?: readonly FunctionAssociation[] | undefined;
}

export interface FunctionConfig {
  Comment: string;
  Runtime: "cloudfront-js-1.0" | "cloudfront-js-2.0" | (string & {});
  KeyValueStoreAssociations?: KeyValueStoreAssociations | undefined;
}

export interface FunctionList {
  NextMarker?: string | undefined;
  MaxItems: number;
  Quantity: number;
  Items?: readonly FunctionSummary[] | undefined;
}

export interface FunctionMetadata {
  FunctionARN: string;
  Stage?: "DEVELOPMENT" | "LIVE" | (string & {}) | undefined;
  CreatedTime?: Date | undefined;
  LastModifiedTime: Date;
}

export interface FunctionSummary {
  Name: string;
  Status?: string | undefined;
  FunctionConfig: FunctionConfig;
  FunctionMetadata: FunctionMetadata;
}

export interface GeoRestriction {
  RestrictionType: "blacklist" | "whitelist" | "none" | (string & {});
  Quantity: number;
  Items?: readonly string[] | undefined;
}

export interface GetCachePolicyConfigRequest {
  Id: string;
}

export interface GetCachePolicyConfigResult {
  CachePolicyConfig?: CachePolicyConfig | undefined;
  ETag?: string | undefined;
}

export interface GetCachePolicyRequest {
  Id: string;
}

export interface GetCachePolicyResult {
  CachePolicy?: CachePolicy | undefined;
  ETag?: string | undefined;
}

export interface GetCloudFrontOriginAccessIdentityConfigRequest {
  Id: string;
}

export interface GetCloudFrontOriginAccessIdentityConfigResult {
  CloudFrontOriginAccessIdentityConfig?: CloudFrontOriginAccessIdentityConfig | undefined;
  ETag?: string | undefined;
}

export interface GetCloudFrontOriginAccessIdentityRequest {
  Id: string;
}

export interface GetCloudFrontOriginAccessIdentityResult {
  CloudFrontOriginAccessIdentity?: CloudFrontOriginAccessIdentity | undefined;
  ETag?: string | undefined;
}

export interface GetDistributionConfigRequest {
  Id: string;
}

export interface GetDistributionConfigResult {
  DistributionConfig?: DistributionConfig | undefined;
  ETag?: string | undefined;
}

export interface GetDistributionRequest {
  Id: string;
}

export interface GetDistributionResult {
  Distribution?: Distribution | undefined;
  ETag?: string | undefined;
}

export interface GetFunctionRequest {
  Name: string;
  Stage?: "DEVELOPMENT" | "LIVE" | (string & {}) | undefined;
}

export interface GetFunctionResult {
  FunctionCode?: Uint8Array | undefined;
  ETag?: string | undefined;
  ContentType?: string | undefined;
}

export interface GetInvalidationRequest {
  DistributionId: string;
  Id: string;
}

export interface GetInvalidationResult {
  Invalidation?: Invalidation | undefined;
}

export interface GetKeyGroupConfigRequest {
  Id: string;
}

export interface GetKeyGroupConfigResult {
  KeyGroupConfig?: KeyGroupConfig | undefined;
  ETag?: string | undefined;
}

export interface GetKeyGroupRequest {
  Id: string;
}

export interface GetKeyGroupResult {
  KeyGroup?: KeyGroup | undefined;
  ETag?: string | undefined;
}

export interface GetMonitoringSubscriptionRequest {
  DistributionId: string;
}

export interface GetMonitoringSubscriptionResult {
  MonitoringSubscription?: MonitoringSubscription | undefined;
}

export interface GetOriginAccessControlConfigRequest {
  Id: string;
}

export interface GetOriginAccessControlConfigResult {
  OriginAccessControlConfig?: OriginAccessControlConfig | undefined;
  ETag?: string | undefined;
}

export interface GetOriginAccessControlRequest {
  Id: string;
}

export interface GetOriginAccessControlResult {
  OriginAccessControl?: OriginAccessControl | undefined;
  ETag?: string | undefined;
}

export interface GetOriginRequestPolicyConfigRequest {
  Id: string;
}

export interface GetOriginRequestPolicyConfigResult {
  OriginRequestPolicyConfig?: OriginRequestPolicyConfig | undefined;
  ETag?: string | undefined;
}

export interface GetOriginRequestPolicyRequest {
  Id: string;
}

export interface GetOriginRequestPolicyResult {
  OriginRequestPolicy?: OriginRequestPolicy | undefined;
  ETag?: string | undefined;
}

export interface GetPublicKeyConfigRequest {
  Id: string;
}

export interface GetPublicKeyConfigResult {
  PublicKeyConfig?: PublicKeyConfig | undefined;
  ETag?: string | undefined;
}

export interface GetPublicKeyRequest {
  Id: string;
}

export interface GetPublicKeyResult {
  PublicKey?: PublicKey | undefined;
  ETag?: string | undefined;
}

export interface GetResponseHeadersPolicyConfigRequest {
  Id: string;
}

export interface GetResponseHeadersPolicyConfigResult {
  ResponseHeadersPolicyConfig?: ResponseHeadersPolicyConfig | undefined;
  ETag?: string | undefined;
}

export interface GetResponseHeadersPolicyRequest {
  Id: string;
}

export interface GetResponseHeadersPolicyResult {
  ResponseHeadersPolicy?: ResponseHeadersPolicy | undefined;
  ETag?: string | undefined;
}

export interface GrpcConfig {
  Enabled: boolean;
}

export interface Headers {
  Quantity: number;
  Items?: readonly string[] | undefined;
}

export interface ImportSource {
  SourceType: "S3" | (string & {});
  SourceARN: string;
}

export interface Invalidation {
  Id: string;
  Status: string;
  CreateTime: Date;
  InvalidationBatch: InvalidationBatch;
}

export interface InvalidationBatch {
  Paths: Paths;
  CallerReference: string;
}

export interface InvalidationList {
  Marker: string;
  NextMarker?: string | undefined;
  MaxItems: number;
  IsTruncated: boolean;
  Quantity: number;
  Items?: readonly InvalidationSummary[] | undefined;
}

export interface InvalidationSummary {
  Id: string;
  CreateTime: Date;
  Status: string;
}

export interface KGKeyPairIds {
  KeyGroupId?: string | undefined;
  KeyPairIds?: KeyPairIds | undefined;
}

export interface KeyGroup {
  Id: string;
  LastModifiedTime: Date;
  KeyGroupConfig: KeyGroupConfig;
}

export interface KeyGroupConfig {
  Name: string;
  Items: readonly string[];
  Comment?: string | undefined;
}

export interface KeyGroupList {
  NextMarker?: string | undefined;
  MaxItems: number;
  Quantity: number;
  Items?: readonly KeyGroupSummary[] | undefined;
}

export interface KeyGroupSummary {
  KeyGroup: KeyGroup;
}

export interface KeyPairIds {
  Quantity: number;
  Items?: readonly string[] | undefined;
}

export interface KeyValueStore {
  Name: string;
  Id: string;
  Comment?: string | undefined;
  ARN: string;
  Status?: string | undefined;
  LastModifiedTime: Date;
}

export interface KeyValueStoreAssociation {
  KeyValueStoreARN: string;
}

export interface KeyValueStoreAssociations {
  Quantity: number;
  Items?: readonly KeyValueStoreAssociation[] | undefined;
}

export interface KeyValueStoreList {
  NextMarker?: string | undefined;
  MaxItems: number;
  Quantity: number;
  Items?: readonly KeyValueStore[] | undefined;
}

export interface LambdaFunctionAssociation {
  LambdaFunctionARN: string;
  EventType: "viewer-request" | "viewer-response" | "origin-request" | "origin-response" | (string & {});
  IncludeBody?: boolean | undefined;
}

export interface LambdaFunctionAssociations {
  Quantity: number;
  Items?: readonly LambdaFunctionAssociation[] | undefined;
}

export interface ListCachePoliciesRequest {
  Type?: "managed" | "custom" | (string & {}) | undefined;
  Marker?: string | undefined;
  MaxItems?: string | undefined;
}

export interface ListCachePoliciesResult {
  CachePolicyList?: CachePolicyList | undefined;
}

export interface ListCloudFrontOriginAccessIdentitiesRequest {
  Marker?: string | undefined;
  MaxItems?: string | undefined;
}

export interface ListCloudFrontOriginAccessIdentitiesResult {
  CloudFrontOriginAccessIdentityList?: CloudFrontOriginAccessIdentityList | undefined;
}

export interface ListConflictingAliasesRequest {
  DistributionId: string;
  Alias: string;
  Marker?: string | undefined;
  MaxItems?: number | undefined;
}

export interface ListConflictingAliasesResult {
  ConflictingAliasesList?: ConflictingAliasesList | undefined;
}

export interface ListDistributionsByCachePolicyIdRequest {
  Marker?: string | undefined;
  MaxItems?: string | undefined;
  CachePolicyId: string;
}

export interface ListDistributionsByCachePolicyIdResult {
  DistributionIdList?: DistributionIdList | undefined;
}

export interface ListDistributionsByKeyGroupRequest {
  Marker?: string | undefined;
  MaxItems?: string | undefined;
  KeyGroupId: string;
}

export interface ListDistributionsByKeyGroupResult {
  DistributionIdList?: DistributionIdList | undefined;
}

export interface ListDistributionsByOriginRequestPolicyIdRequest {
  Marker?: string | undefined;
  MaxItems?: string | undefined;
  OriginRequestPolicyId: string;
}

export interface ListDistributionsByOriginRequestPolicyIdResult {
  DistributionIdList?: DistributionIdList | undefined;
}

export interface ListDistributionsByResponseHeadersPolicyIdRequest {
  Marker?: string | undefined;
  MaxItems?: string | undefined;
  ResponseHeadersPolicyId: string;
}

export interface ListDistributionsByResponseHeadersPolicyIdResult {
  DistributionIdList?: DistributionIdList | undefined;
}

export interface ListDistributionsRequest {
  Marker?: string | undefined;
  MaxItems?: string | undefined;
}

export interface ListDistributionsResult {
  DistributionList?: DistributionList | undefined;
}

export interface ListFunctionsRequest {
  Marker?: string | undefined;
  MaxItems?: string | undefined;
  Stage?: "DEVELOPMENT" | "LIVE" | (string & {}) | undefined;
}

export interface ListFunctionsResult {
  FunctionList?: FunctionList | undefined;
}

export interface ListInvalidationsRequest {
  DistributionId: string;
  Marker?: string | undefined;
  MaxItems?: string | undefined;
}

export interface ListInvalidationsResult {
  InvalidationList?: InvalidationList | undefined;
}

export interface ListKeyGroupsRequest {
  Marker?: string | undefined;
  MaxItems?: string | undefined;
}

export interface ListKeyGroupsResult {
  KeyGroupList?: KeyGroupList | undefined;
}

export interface ListKeyValueStoresRequest {
  Marker?: string | undefined;
  MaxItems?: string | undefined;
  Status?: string | undefined;
}

export interface ListKeyValueStoresResult {
  KeyValueStoreList?: KeyValueStoreList | undefined;
}

export interface ListOriginAccessControlsRequest {
  Marker?: string | undefined;
  MaxItems?: string | undefined;
}

export interface ListOriginAccessControlsResult {
  OriginAccessControlList?: OriginAccessControlList | undefined;
}

export interface ListOriginRequestPoliciesRequest {
  Type?: "managed" | "custom" | (string & {}) | undefined;
  Marker?: string | undefined;
  MaxItems?: string | undefined;
}

export interface ListOriginRequestPoliciesResult {
  OriginRequestPolicyList?: OriginRequestPolicyList | undefined;
}

export interface ListPublicKeysRequest {
  Marker?: string | undefined;
  MaxItems?: string | undefined;
}

export interface ListPublicKeysResult {
  PublicKeyList?: PublicKeyList | undefined;
}

export interface ListResponseHeadersPoliciesRequest {
  Type?: "managed" | "custom" | (string & {}) | undefined;
  Marker?: string | undefined;
  MaxItems?: string | undefined;
}

export interface ListResponseHeadersPoliciesResult {
  ResponseHeadersPolicyList?: ResponseHeadersPolicyList | undefined;
}

export interface ListTagsForResourceRequest {
  Resource: string;
}

export interface ListTagsForResourceResult {
  Tags: Tags;
}

export interface LoggingConfig {
  Enabled?: boolean | undefined;
  IncludeCookies?: boolean | undefined;
  Bucket?: string | undefined;
  Prefix?: string | undefined;
}

export interface MonitoringSubscription {
  RealtimeMetricsSubscriptionConfig?: RealtimeMetricsSubscriptionConfig | undefined;
}

export interface Origin {
  Id: string;
  DomainName: string;
  OriginPath?: string | undefined;
  CustomHeaders?: CustomHeaders | undefined;
  S3OriginConfig?: S3OriginConfig | undefined;
  CustomOriginConfig?: CustomOriginConfig | undefined;
  VpcOriginConfig?: VpcOriginConfig | undefined;
  ConnectionAttempts?: number | undefined;
  ConnectionTimeout?: number | undefined;
  ResponseCompletionTimeout?: number | undefined;
  OriginShield?: OriginShield | undefined;
  OriginAccessControlId?: string | undefined;
}

export interface OriginAccessControl {
  Id: string;
  OriginAccessControlConfig?: OriginAccessControlConfig | undefined;
}

export interface OriginAccessControlConfig {
  Name: string;
  Description?: string | undefined;
  SigningProtocol: "sigv4" | (string & {});
  SigningBehavior: "never" | "always" | "no-override" | (string & {});
  OriginAccessControlOriginType: "s3" | "mediastore" | "mediapackagev2" | "lambda" | (string & {});
}

export interface OriginAccessControlList {
  Marker: string;
  NextMarker?: string | undefined;
  MaxItems: number;
  IsTruncated: boolean;
  Quantity: number;
  Items?: readonly OriginAccessControlSummary[] | undefined;
}

export interface OriginAccessControlSummary {
  Id: string;
  Description: string;
  Name: string;
  SigningProtocol: "sigv4" | (string & {});
  SigningBehavior: "never" | "always" | "no-override" | (string & {});
  OriginAccessControlOriginType: "s3" | "mediastore" | "mediapackagev2" | "lambda" | (string & {});
}

export interface OriginCustomHeader {
  HeaderName: string;
  HeaderValue: string;
}

export interface OriginGroup {
  Id: string;
  FailoverCriteria: OriginGroupFailoverCriteria;
  Members: OriginGroupMembers;
  SelectionCriteria?: "default" | "media-quality-based" | (string & {}) | undefined;
}

export interface OriginGroupFailoverCriteria {
  StatusCodes: StatusCodes;
}

export interface OriginGroupMember {
  OriginId: string;
}

export interface OriginGroupMembers {
  Quantity: number;
  Items: readonly OriginGroupMember[];
}

export interface OriginGroups {
  Quantity: number;
  Items?: readonly OriginGroup[] | undefined;
}

export interface OriginMtlsConfig {
  ClientCertificateArn: string;
}

export interface OriginRequestPolicy {
  Id: string;
  LastModifiedTime: Date;
  OriginRequestPolicyConfig: OriginRequestPolicyConfig;
}

export interface OriginRequestPolicyConfig {
  Comment?: string | undefined;
  Name: string;
  HeadersConfig: OriginRequestPolicyHeadersConfig;
  CookiesConfig: OriginRequestPolicyCookiesConfig;
  QueryStringsConfig: OriginRequestPolicyQueryStringsConfig;
}

export interface OriginRequestPolicyCookiesConfig {
  CookieBehavior: "none" | "whitelist" | "all" | "allExcept" | (string & {});
  Cookies?: CookieNames | undefined;
}

export interface OriginRequestPolicyHeadersConfig {
  HeaderBehavior: "none" | "whitelist" | "allViewer" | "allViewerAndWhitelistCloudFront" | "allExcept" | (string & {});
  Headers?: Headers | undefined;
}

export interface OriginRequestPolicyList {
  NextMarker?: string | undefined;
  MaxItems: number;
  Quantity: number;
  Items?: readonly OriginRequestPolicySummary[] | undefined;
}

export interface OriginRequestPolicyQueryStringsConfig {
  QueryStringBehavior: "none" | "whitelist" | "all" | "allExcept" | (string & {});
  QueryStrings?: QueryStringNames | undefined;
}

export interface OriginRequestPolicySummary {
  Type: "managed" | "custom" | (string & {});
  OriginRequestPolicy: OriginRequestPolicy;
}

export interface OriginShield {
  Enabled: boolean;
  OriginShieldRegion?: string | undefined;
}

export interface OriginSslProtocols {
  Quantity: number;
  Items: readonly ("SSLv3" | "TLSv1" | "TLSv1.1" | "TLSv1.2" | (string & {}))[];
}

export interface Origins {
  Quantity: number;
  Items: readonly Origin[];
}

export interface ParameterDefinition {
  Name: string;
  Definition: ParameterDefinitionSchema;
}

export interface ParameterDefinitionSchema {
  StringSchema?: StringSchemaConfig | undefined;
}

export interface ParametersInCacheKeyAndForwardedToOrigin {
  EnableAcceptEncodingGzip: boolean;
  EnableAcceptEncodingBrotli?: boolean | undefined;
  HeadersConfig: CachePolicyHeadersConfig;
  CookiesConfig: CachePolicyCookiesConfig;
  QueryStringsConfig: CachePolicyQueryStringsConfig;
}

export interface Paths {
  Quantity: number;
  Items?: readonly string[] | undefined;
}

export interface PublicKey {
  Id: string;
  CreatedTime: Date;
  PublicKeyConfig: PublicKeyConfig;
}

export interface PublicKeyConfig {
  CallerReference: string;
  Name: string;
  EncodedKey: string;
  Comment?: string | undefined;
}

export interface PublicKeyList {
  NextMarker?: string | undefined;
  MaxItems: number;
  Quantity: number;
  Items?: readonly PublicKeySummary[] | undefined;
}

export interface PublicKeySummary {
  Id: string;
  Name: string;
  CreatedTime: Date;
  EncodedKey: string;
  Comment?: string | undefined;
}

export interface PublishFunctionRequest {
  Name: string;
  IfMatch: string;
}

export interface PublishFunctionResult {
  FunctionSummary?: FunctionSummary | undefined;
}

export interface QueryStringCacheKeys {
  Quantity: number;
  Items?: readonly string[] | undefined;
}

export interface QueryStringNames {
  Quantity: number;
  Items?: readonly string[] | undefined;
}

export interface RealtimeMetricsSubscriptionConfig {
  RealtimeMetricsSubscriptionStatus: "Enabled" | "Disabled" | (string & {});
}

export interface ResponseHeadersPolicy {
  Id: string;
  LastModifiedTime: Date;
  ResponseHeadersPolicyConfig: ResponseHeadersPolicyConfig;
}

export interface ResponseHeadersPolicyAccessControlAllowHeaders {
  Quantity: number;
  Items: readonly string[];
}

export interface ResponseHeadersPolicyAccessControlAllowMethods {
  Quantity: number;
  Items: readonly ("GET" | "POST" | "OPTIONS" | "PUT" | "DELETE" | "PATCH" | "HEAD" | "ALL" | (string & {}))[];
}

export interface ResponseHeadersPolicyAccessControlAllowOrigins {
  Quantity: number;
  Items: readonly string[];
}

export interface ResponseHeadersPolicyAccessControlExposeHeaders {
  Quantity: number;
  Items?: readonly string[] | undefined;
}

export interface ResponseHeadersPolicyConfig {
  Comment?: string | undefined;
  Name: string;
  CorsConfig?: ResponseHeadersPolicyCorsConfig | undefined;
  SecurityHeadersConfig?: ResponseHeadersPolicySecurityHeadersConfig | undefined;
  ServerTimingHeadersConfig?: ResponseHeadersPolicyServerTimingHeadersConfig | undefined;
  CustomHeadersConfig?: ResponseHeadersPolicyCustomHeadersConfig | undefined;
  RemoveHeadersConfig?: ResponseHeadersPolicyRemoveHeadersConfig | undefined;
}

export interface ResponseHeadersPolicyContentSecurityPolicy {
  Override: boolean;
  ContentSecurityPolicy: string;
}

export interface ResponseHeadersPolicyContentTypeOptions {
  Override: boolean;
}

export interface ResponseHeadersPolicyCorsConfig {
  AccessControlAllowOrigins: ResponseHeadersPolicyAccessControlAllowOrigins;
  AccessControlAllowHeaders: ResponseHeadersPolicyAccessControlAllowHeaders;
  AccessControlAllowMethods: ResponseHeadersPolicyAccessControlAllowMethods;
  AccessControlAllowCredentials: boolean;
  AccessControlExposeHeaders?: ResponseHeadersPolicyAccessControlExposeHeaders | undefined;
  AccessControlMaxAgeSec?: number | undefined;
  OriginOverride: boolean;
}

export interface ResponseHeadersPolicyCustomHeader {
  Header: string;
  Value: string;
  Override: boolean;
}

export interface ResponseHeadersPolicyCustomHeadersConfig {
  Quantity: number;
  Items?: readonly ResponseHeadersPolicyCustomHeader[] | undefined;
}

export interface ResponseHeadersPolicyFrameOptions {
  Override: boolean;
  FrameOption: "DENY" | "SAMEORIGIN" | (string & {});
}

export interface ResponseHeadersPolicyList {
  NextMarker?: string | undefined;
  MaxItems: number;
  Quantity: number;
  Items?: readonly ResponseHeadersPolicySummary[] | undefined;
}

export interface ResponseHeadersPolicyReferrerPolicy {
  Override: boolean;
  ReferrerPolicy: "no-referrer" | "no-referrer-when-downgrade" | "origin" | "origin-when-cross-origin" | "same-origin" | "strict-origin" | "strict-origin-when-cross-origin" | "unsafe-url" | (string & {});
}

export interface ResponseHeadersPolicyRemoveHeader {
  Header: string;
}

export interface ResponseHeadersPolicyRemoveHeadersConfig {
  Quantity: number;
  Items?: readonly ResponseHeadersPolicyRemoveHeader[] | undefined;
}

export interface ResponseHeadersPolicySecurityHeadersConfig {
  XSSProtection?: ResponseHeadersPolicyXSSProtection | undefined;
  FrameOptions?: ResponseHeadersPolicyFrameOptions | undefined;
  ReferrerPolicy?: ResponseHeadersPolicyReferrerPolicy | undefined;
  ContentSecurityPolicy?: ResponseHeadersPolicyContentSecurityPolicy | undefined;
  ContentTypeOptions?: ResponseHeadersPolicyContentTypeOptions | undefined;
  StrictTransportSecurity?: ResponseHeadersPolicyStrictTransportSecurity | undefined;
}

export interface ResponseHeadersPolicyServerTimingHeadersConfig {
  Enabled: boolean;
  SamplingRate?: number | undefined;
}

export interface ResponseHeadersPolicyStrictTransportSecurity {
  Override: boolean;
  IncludeSubdomains?: boolean | undefined;
  Preload?: boolean | undefined;
  AccessControlMaxAgeSec: number;
}

export interface ResponseHeadersPolicySummary {
  Type: "managed" | "custom" | (string & {});
  ResponseHeadersPolicy: ResponseHeadersPolicy;
}

export interface ResponseHeadersPolicyXSSProtection {
  Override: boolean;
  Protection: boolean;
  ModeBlock?: boolean | undefined;
  ReportUri?: string | undefined;
}

export interface Restrictions {
  GeoRestriction: GeoRestriction;
}

export interface S3OriginConfig {
  OriginAccessIdentity: string;
  OriginReadTimeout?: number | undefined;
}

export interface Signer {
  AwsAccountNumber?: string | undefined;
  KeyPairIds?: KeyPairIds | undefined;
}

export interface StatusCodes {
  Quantity: number;
  Items: readonly number[];
}

export interface StringSchemaConfig {
  Comment?: string | undefined;
  DefaultValue?: string | undefined;
  Required: boolean;
}

export interface Tag {
  Key: string;
  Value?: string | undefined;
}

export interface TagKeys {
  Items?: readonly string[] | undefined;
}

export interface TagResourceRequest {
  Resource: string;
  Tags: Tags;
}

export interface Tags {
  Items?: readonly Tag[] | undefined;
}

export interface TenantConfig {
  ParameterDefinitions?: readonly ParameterDefinition[] | undefined;
}

export interface TestFunctionRequest {
  Name: string;
  IfMatch: string;
  Stage?: "DEVELOPMENT" | "LIVE" | (string & {}) | undefined;
  EventObject: Uint8Array;
}

export interface TestFunctionResult {
  TestResult?: TestResult | undefined;
}

export interface TestResult {
  FunctionSummary?: FunctionSummary | undefined;
  ComputeUtilization?: string | undefined;
  FunctionExecutionLogs?: readonly string[] | undefined;
  FunctionErrorMessage?: string | undefined;
  FunctionOutput?: string | undefined;
}

export interface TrustStoreConfig {
  TrustStoreId: string;
  AdvertiseTrustStoreCaNames?: boolean | undefined;
  IgnoreCertificateExpiry?: boolean | undefined;
}

export interface TrustedKeyGroups {
  Enabled: boolean;
  Quantity: number;
  Items?: readonly string[] | undefined;
}

export interface TrustedSigners {
  Enabled: boolean;
  Quantity: number;
  Items?: readonly string[] | undefined;
}

export interface UntagResourceRequest {
  Resource: string;
  TagKeys: TagKeys;
}

export interface UpdateCachePolicyRequest {
  CachePolicyConfig: CachePolicyConfig;
  Id: string;
  IfMatch?: string | undefined;
}

export interface UpdateCachePolicyResult {
  CachePolicy?: CachePolicy | undefined;
  ETag?: string | undefined;
}

export interface UpdateCloudFrontOriginAccessIdentityRequest {
  CloudFrontOriginAccessIdentityConfig: CloudFrontOriginAccessIdentityConfig;
  Id: string;
  IfMatch?: string | undefined;
}

export interface UpdateCloudFrontOriginAccessIdentityResult {
  CloudFrontOriginAccessIdentity?: CloudFrontOriginAccessIdentity | undefined;
  ETag?: string | undefined;
}

export interface UpdateDistributionRequest {
  DistributionConfig: DistributionConfig;
  Id: string;
  IfMatch?: string | undefined;
}

export interface UpdateDistributionResult {
  Distribution?: Distribution | undefined;
  ETag?: string | undefined;
}

export interface UpdateFunctionRequest {
  Name: string;
  IfMatch: string;
  FunctionConfig: FunctionConfig;
  FunctionCode: Uint8Array;
}

export interface UpdateFunctionResult {
  FunctionSummary?: FunctionSummary | undefined;
  ETag?: string | undefined;
}

export interface UpdateKeyGroupRequest {
  KeyGroupConfig: KeyGroupConfig;
  Id: string;
  IfMatch?: string | undefined;
}

export interface UpdateKeyGroupResult {
  KeyGroup?: KeyGroup | undefined;
  ETag?: string | undefined;
}

export interface UpdateKeyValueStoreRequest {
  Name: string;
  Comment: string;
  IfMatch: string;
}

export interface UpdateKeyValueStoreResult {
  KeyValueStore?: KeyValueStore | undefined;
  ETag?: string | undefined;
}

export interface UpdateOriginAccessControlRequest {
  OriginAccessControlConfig: OriginAccessControlConfig;
  Id: string;
  IfMatch?: string | undefined;
}

export interface UpdateOriginAccessControlResult {
  OriginAccessControl?: OriginAccessControl | undefined;
  ETag?: string | undefined;
}

export interface UpdateOriginRequestPolicyRequest {
  OriginRequestPolicyConfig: OriginRequestPolicyConfig;
  Id: string;
  IfMatch?: string | undefined;
}

export interface UpdateOriginRequestPolicyResult {
  OriginRequestPolicy?: OriginRequestPolicy | undefined;
  ETag?: string | undefined;
}

export interface UpdatePublicKeyRequest {
  PublicKeyConfig: PublicKeyConfig;
  Id: string;
  IfMatch?: string | undefined;
}

export interface UpdatePublicKeyResult {
  PublicKey?: PublicKey | undefined;
  ETag?: string | undefined;
}

export interface UpdateResponseHeadersPolicyRequest {
  ResponseHeadersPolicyConfig: ResponseHeadersPolicyConfig;
  Id: string;
  IfMatch?: string | undefined;
}

export interface UpdateResponseHeadersPolicyResult {
  ResponseHeadersPolicy?: ResponseHeadersPolicy | undefined;
  ETag?: string | undefined;
}

export interface ViewerCertificate {
  CloudFrontDefaultCertificate?: boolean | undefined;
  IAMCertificateId?: string | undefined;
  ACMCertificateArn?: string | undefined;
  SSLSupportMethod?: "sni-only" | "vip" | "static-ip" | (string & {}) | undefined;
  MinimumProtocolVersion?: "SSLv3" | "TLSv1" | "TLSv1_2016" | "TLSv1.1_2016" | "TLSv1.2_2018" | "TLSv1.2_2019" | "TLSv1.2_2021" | "TLSv1.3_2025" | "TLSv1.2_2025" | (string & {}) | undefined;
  Certificate?: string | undefined;
  CertificateSource?: "cloudfront" | "iam" | "acm" | (string & {}) | undefined;
}

export interface ViewerMtlsConfig {
  Mode?: "required" | "optional" | "passthrough" | (string & {}) | undefined;
  TrustStoreConfig?: TrustStoreConfig | undefined;
}

export interface VpcOriginConfig {
  VpcOriginId: string;
  OwnerAccountId?: string | undefined;
  OriginReadTimeout?: number | undefined;
  OriginKeepaliveTimeout?: number | undefined;
}
