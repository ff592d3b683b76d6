import type { CachePolicyConfig } from '../../../../wire/generated/cloudfront.ts';
import { managedRow } from './managed-row.ts';

interface Said {
  readonly ttl: readonly [least: number, usual: number, most: number];
  readonly compressed?: boolean;
  readonly headers?: readonly string[];
  readonly cookies?: 'none' | 'all';
  readonly queries?: 'none' | 'all' | readonly string[];
}

/** https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/using-managed-cache-policies.html */
export const managedCachePolicies = [
  policy('Managed-Amplify', '2e54312d-136d-493c-8eb9-b001f22f67d2', {
    ttl: [2, 2, 600],
    compressed: true,
    headers: ['Authorization', 'CloudFront-Viewer-Country', 'Host'],
    cookies: 'all',
    queries: 'all',
  }),
  policy('Managed-CachingDisabled', '4135ea2d-6df8-44a3-9df3-4b5a84be39ad', { ttl: [0, 0, 0] }),
  policy('Managed-CachingOptimized', '658327ea-f89d-4fab-a63d-7e88639e58f6', {
    ttl: [1, 86_400, 31_536_000],
    compressed: true,
  }),
  policy('Managed-CachingOptimizedForUncompressedObjects', 'b2884449-e4de-46a7-ac36-70bc7f1ddd6d', {
    ttl: [1, 86_400, 31_536_000],
  }),
  policy('Managed-Elemental-MediaPackage', '08627262-05a9-4f76-9ded-b50ca2e3a84f', {
    ttl: [0, 86_400, 31_536_000],
    headers: ['Origin'],
    queries: ['aws.manifestfilter', 'start', 'end', 'm'],
  }),
  policy('Managed-UseOriginCacheControlHeaders', '83da9c7e-98b4-4e11-a168-04f0df8e2c65', {
    ttl: [0, 0, 31_536_000],
    compressed: true,
    headers: ['Host', 'Origin', 'X-HTTP-Method-Override', 'X-HTTP-Method', 'X-Method-Override'],
    cookies: 'all',
  }),
  policy('Managed-UseOriginCacheControlHeaders-QueryStrings', '4cc15a8a-d715-48a4-82b8-cc0b614638fe', {
    ttl: [0, 0, 31_536_000],
    compressed: true,
    headers: ['Host', 'Origin', 'X-HTTP-Method-Override', 'X-HTTP-Method', 'X-Method-Override'],
    cookies: 'all',
    queries: 'all',
  }),
];

function policy(
  Name: string,
  id: string,
  { ttl, compressed = false, headers, cookies = 'none', queries = 'none' }: Said,
) {
  const [MinTTL, DefaultTTL, MaxTTL] = ttl;
  const config: CachePolicyConfig = {
    Comment: '',
    Name,
    DefaultTTL,
    MaxTTL,
    MinTTL,
    ParametersInCacheKeyAndForwardedToOrigin: {
      EnableAcceptEncodingGzip: compressed,
      EnableAcceptEncodingBrotli: compressed,
      HeadersConfig:
        headers === undefined
          ? { HeaderBehavior: 'none' }
          : { HeaderBehavior: 'whitelist', Headers: { Quantity: headers.length, Items: headers } },
      CookiesConfig: { CookieBehavior: cookies },
      QueryStringsConfig:
        typeof queries === 'string'
          ? { QueryStringBehavior: queries }
          : { QueryStringBehavior: 'whitelist', QueryStrings: { Quantity: queries.length, Items: queries } },
    },
  };
  return managedRow(id, config);
}
