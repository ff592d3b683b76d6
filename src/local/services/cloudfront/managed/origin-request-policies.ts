import type { OriginRequestPolicyConfig } from '../../../../wire/generated/cloudfront.ts';
import { managedRow } from './managed-row.ts';

const cors = ['Origin', 'Access-Control-Request-Headers', 'Access-Control-Request-Method'];

/** https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/using-managed-origin-request-policies.html */
export const managedOriginRequestPolicies = [
  policy('Managed-AllViewer', '216adef6-5c7f-47e4-b989-5492eafa07d3', 'allViewer', [], 'all'),
  policy(
    'Managed-AllViewerAndCloudFrontHeaders-2022-06',
    '33f36d7e-f396-46d9-90e0-52428a34d9dc',
    'allViewerAndWhitelistCloudFront',
    [
      'CloudFront-Viewer-Http-Version',
      'CloudFront-Viewer-TLS',
      'CloudFront-Viewer-Address',
      'CloudFront-Viewer-ASN',
      'CloudFront-Viewer-Country',
      'CloudFront-Viewer-City',
      'CloudFront-Is-Mobile-Viewer',
      'CloudFront-Is-Desktop-Viewer',
      'CloudFront-Is-Tablet-Viewer',
      'CloudFront-Forwarded-Proto',
    ],
    'all',
  ),
  policy(
    'Managed-AllViewerExceptHostHeader',
    'b689b0a8-53d0-40ab-baf2-68738e2966ac',
    'allExcept',
    ['host'],
    'all',
  ),
  policy(
    'Managed-CORS-CustomOrigin',
    '59781a5b-3903-41f3-afcb-af62929ccde1',
    'whitelist',
    ['Origin'],
    'none',
  ),
  policy('Managed-CORS-S3Origin', '88a5eaf4-2fd4-4709-b370-b4c650ea3fcf', 'whitelist', cors, 'none'),
  policy('Managed-HostHeaderOnly', 'bf0718e1-ba1e-49d1-88b1-f726733018ae', 'whitelist', ['Host'], 'none'),
  policy(
    'Managed-UserAgentRefererHeaders',
    'acba4595-bd28-49b8-b9fe-13317c0390fa',
    'whitelist',
    ['User-Agent', 'Referer'],
    'none',
  ),
];

function policy(
  Name: string,
  id: string,
  HeaderBehavior: string,
  headers: readonly string[],
  rest: 'all' | 'none',
) {
  const config: OriginRequestPolicyConfig = {
    Comment: '',
    Name,
    HeadersConfig: {
      HeaderBehavior,
      ...(headers.length === 0 ? {} : { Headers: { Quantity: headers.length, Items: headers } }),
    },
    CookiesConfig: { CookieBehavior: rest },
    QueryStringsConfig: { QueryStringBehavior: rest },
  };
  return managedRow(id, config);
}
