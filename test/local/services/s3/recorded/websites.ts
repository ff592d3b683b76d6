import { here, malformed, argument, request } from './words.ts';
import { PutBucketWebsiteCommand } from '@aws-sdk/client-s3';
import type { S3Client } from '@aws-sdk/client-s3';
import type { Situation } from './words.ts';

export const websites: readonly Situation[] = [
  [
    'website with a wrong index',
    website({ IndexDocument: { Suffix: '/index.html' } }),
    argument('The IndexDocument Suffix is not well formed', 'IndexDocument', '/index.html'),
  ],
  [
    'website without an index',
    website({ ErrorDocument: { Key: 'error.html' } }),
    argument(
      'A value for IndexDocument Suffix must be provided if RedirectAllRequestsTo is empty',
      'IndexDocument',
      'null',
    ),
  ],
  [
    'website that redirects all and serves',
    website({ RedirectAllRequestsTo: { HostName: 'a.b' }, IndexDocument: { Suffix: 'i' } }),
    argument(
      'RedirectAllRequestsTo cannot be provided in conjunction with other Routing Rules.',
      'RedirectAllRequestsTo',
      'not null',
    ),
  ],
  [
    'website with a wrong protocol',
    website({ RedirectAllRequestsTo: { HostName: 'a.b', Protocol: 'protocol' } }),
    request(
      'Invalid protocol, protocol can be http or https. If not defined the protocol will be selected automatically.',
    ),
  ],
  [
    'website rule with a wrong protocol',
    website({
      IndexDocument: { Suffix: 'i' },
      RoutingRules: [{ Redirect: { Protocol: 'protocol' } }],
    }),
    request(
      'Invalid protocol, protocol can be http or https. If not defined the protocol will be selected automatically.',
    ),
  ],
  [
    'website rule that replaces twice',
    website({
      IndexDocument: { Suffix: 'i' },
      RoutingRules: [{ Redirect: { ReplaceKeyPrefixWith: 'a', ReplaceKeyWith: 'b' } }],
    }),
    request('You can only define ReplaceKeyPrefix or ReplaceKey but not both.'),
  ],
  [
    'website rule with a code that redirects nowhere',
    website({
      IndexDocument: { Suffix: 'i' },
      RoutingRules: [{ Redirect: { HostName: 'a.b', HttpRedirectCode: '200' } }],
    }),
    request('The provided HTTP redirect code (200) is not valid. Valid codes are 3XX except 300.'),
  ],
  [
    'website rule for a code that is no error',
    website({
      IndexDocument: { Suffix: 'i' },
      RoutingRules: [{ Condition: { HttpErrorCodeReturnedEquals: '200' }, Redirect: { HostName: 'a.b' } }],
    }),
    request('The provided HTTP error code (200) is not valid. Valid codes are 4XX or 5XX.'),
  ],
  [
    'website with an empty list of rules',
    website({ IndexDocument: { Suffix: 'i' }, RoutingRules: [] }),
    malformed,
  ],
  [
    'website rule with an empty condition',
    website({
      IndexDocument: { Suffix: 'i' },
      RoutingRules: [{ Condition: {}, Redirect: { ReplaceKeyPrefixWith: 'a' } }],
    }),
    request(
      "Condition cannot be empty. To redirect all requests without a condition, the condition element shouldn't be present.",
    ),
  ],
];

function website(configuration: object) {
  return (s3: S3Client) =>
    s3.send(new PutBucketWebsiteCommand({ ...here, WebsiteConfiguration: configuration }));
}
