// Made by `npm run generate`. Do not edit.

/** The actions of cloudfront in use. */
export interface Actions {
  CreateDistribution: { input: CreateDistributionRequest; output: CreateDistributionResult };
  CreateDistributionWithTags: { input: CreateDistributionWithTagsRequest; output: CreateDistributionWithTagsResult };
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

export interface CacheTagConfig {
  HeaderName: string;
}

export interface CachedMethods {
  Quantity: number;
  Items: readonly ("GET" | "HEAD" | "POST" | "PUT" | "PATCH" | "OPTIONS" | "DELETE" | (string & {}))[];
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

export interface GeoRestriction {
  RestrictionType: "blacklist" | "whitelist" | "none" | (string & {});
  Quantity: number;
  Items?: readonly string[] | undefined;
}

export interface GrpcConfig {
  Enabled: boolean;
}

export interface Headers {
  Quantity: number;
  Items?: readonly string[] | undefined;
}

export interface KGKeyPairIds {
  KeyGroupId?: string | undefined;
  KeyPairIds?: KeyPairIds | undefined;
}

export interface KeyPairIds {
  Quantity: number;
  Items?: readonly string[] | undefined;
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

export interface LoggingConfig {
  Enabled?: boolean | undefined;
  IncludeCookies?: boolean | undefined;
  Bucket?: string | undefined;
  Prefix?: string | undefined;
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

export interface QueryStringCacheKeys {
  Quantity: number;
  Items?: readonly string[] | undefined;
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

export interface Tags {
  Items?: readonly Tag[] | undefined;
}

export interface TenantConfig {
  ParameterDefinitions?: readonly ParameterDefinition[] | undefined;
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
