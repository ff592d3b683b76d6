import type {
  CacheBehavior,
  DefaultCacheBehavior,
  DistributionConfig,
  Origin,
} from '../../../../wire/generated/cloudfront.ts';
import { TTL } from '../limits.ts';

const none = { Quantity: 0 };
const methods = { Quantity: 2, Items: ['HEAD', 'GET'] };

/** A configuration with all that CloudFront fills in where nothing was said. */
export function completeConfig(config: DistributionConfig): DistributionConfig {
  return {
    ...config,
    Aliases: config.Aliases ?? none,
    DefaultRootObject: config.DefaultRootObject ?? '',
    Origins: { ...config.Origins, Items: (config.Origins.Items ?? []).map(completeOrigin) },
    OriginGroups: config.OriginGroups ?? none,
    DefaultCacheBehavior: completeBehaviour(config.DefaultCacheBehavior),
    CacheBehaviors: withItems(config.CacheBehaviors, completeBehaviour),
    CustomErrorResponses: config.CustomErrorResponses ?? none,
    Logging: {
      Enabled: config.Logging?.Enabled ?? false,
      IncludeCookies: config.Logging?.IncludeCookies ?? false,
      Bucket: config.Logging?.Bucket ?? '',
      Prefix: config.Logging?.Prefix ?? '',
    },
    PriceClass: config.PriceClass ?? 'PriceClass_All',
    ViewerCertificate: config.ViewerCertificate ?? {
      CloudFrontDefaultCertificate: true,
      SSLSupportMethod: 'vip',
      MinimumProtocolVersion: 'TLSv1',
      CertificateSource: 'cloudfront',
    },
    Restrictions: config.Restrictions ?? { GeoRestriction: { RestrictionType: 'none', Quantity: 0 } },
    WebACLId: config.WebACLId ?? '',
    HttpVersion: config.HttpVersion ?? 'http2',
    IsIPV6Enabled: config.IsIPV6Enabled ?? true,
    ContinuousDeploymentPolicyId: config.ContinuousDeploymentPolicyId ?? '',
    Staging: config.Staging ?? false,
  };
}

function withItems(
  given: DistributionConfig['CacheBehaviors'],
  complete: (one: CacheBehavior) => CacheBehavior,
): NonNullable<DistributionConfig['CacheBehaviors']> {
  if (given?.Items === undefined) return none;
  return { ...given, Items: given.Items.map(complete) };
}

function completeOrigin(origin: Origin): Origin {
  const custom = origin.CustomOriginConfig;
  return {
    ...origin,
    OriginPath: origin.OriginPath ?? '',
    CustomHeaders: origin.CustomHeaders ?? none,
    ...(custom === undefined
      ? {}
      : {
          CustomOriginConfig: {
            OriginSslProtocols: { Quantity: 3, Items: ['TLSv1', 'TLSv1.1', 'TLSv1.2'] },
            OriginReadTimeout: 30,
            OriginKeepaliveTimeout: 5,
            ...custom,
          },
        }),
    ConnectionAttempts: origin.ConnectionAttempts ?? 3,
    ConnectionTimeout: origin.ConnectionTimeout ?? 10,
    OriginShield: origin.OriginShield ?? { Enabled: false },
    OriginAccessControlId: origin.OriginAccessControlId ?? '',
  };
}

function completeBehaviour<Behaviour extends DefaultCacheBehavior>(given: Behaviour): Behaviour {
  const old = given.CachePolicyId === undefined || given.CachePolicyId === '';
  return {
    ...given,
    TrustedSigners: given.TrustedSigners ?? { Enabled: false, Quantity: 0 },
    TrustedKeyGroups: given.TrustedKeyGroups ?? { Enabled: false, Quantity: 0 },
    AllowedMethods: { CachedMethods: methods, ...(given.AllowedMethods ?? methods) },
    SmoothStreaming: given.SmoothStreaming ?? false,
    Compress: given.Compress ?? false,
    LambdaFunctionAssociations: given.LambdaFunctionAssociations ?? none,
    FunctionAssociations: given.FunctionAssociations ?? none,
    FieldLevelEncryptionId: given.FieldLevelEncryptionId ?? '',
    GrpcConfig: given.GrpcConfig ?? { Enabled: false },
    ...(old ? completeTimes(given) : {}),
  };
}

/** Without a cache policy the times stand in the behaviour. */
function completeTimes({
  ForwardedValues: forwarded,
  MinTTL = 0,
  DefaultTTL,
  MaxTTL,
}: DefaultCacheBehavior): Partial<DefaultCacheBehavior> {
  if (forwarded === undefined) return {};
  return {
    ForwardedValues: { Headers: none, QueryStringCacheKeys: none, ...forwarded },
    MinTTL,
    DefaultTTL: DefaultTTL ?? Math.max(MinTTL, TTL.usual),
    MaxTTL: MaxTTL ?? Math.max(MinTTL, DefaultTTL ?? 0, TTL.most),
  };
}
