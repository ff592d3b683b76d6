import { here, noConfiguration, absent } from './words.ts';
import {
  DeleteBucketAnalyticsConfigurationCommand,
  GetBucketAnalyticsConfigurationCommand,
  GetBucketCorsCommand,
  GetBucketInventoryConfigurationCommand,
  GetBucketLifecycleConfigurationCommand,
  GetBucketMetricsConfigurationCommand,
  GetBucketPolicyCommand,
  GetBucketReplicationCommand,
  GetBucketTaggingCommand,
  GetObjectLockConfigurationCommand,
  PutBucketPolicyCommand,
} from '@aws-sdk/client-s3';
import type { Situation } from './words.ts';

export const unset: readonly Situation[] = [
  [
    'cors',
    (s3) => s3.send(new GetBucketCorsCommand(here)),
    absent('NoSuchCORSConfiguration', 'The CORS configuration does not exist'),
  ],
  [
    'lifecycle',
    (s3) => s3.send(new GetBucketLifecycleConfigurationCommand(here)),
    absent('NoSuchLifecycleConfiguration', 'The lifecycle configuration does not exist'),
  ],
  [
    'replication',
    (s3) => s3.send(new GetBucketReplicationCommand(here)),
    absent('ReplicationConfigurationNotFoundError', 'The replication configuration was not found'),
  ],
  [
    'tags',
    (s3) => s3.send(new GetBucketTaggingCommand(here)),
    absent('NoSuchTagSet', 'The TagSet does not exist'),
  ],
  [
    'object lock',
    (s3) => s3.send(new GetObjectLockConfigurationCommand(here)),
    absent(
      'ObjectLockConfigurationNotFoundError',
      'Object Lock configuration does not exist for this bucket',
    ),
  ],
  [
    'analytics',
    (s3) => s3.send(new GetBucketAnalyticsConfigurationCommand({ ...here, Id: 'no' })),
    noConfiguration,
  ],
  [
    'analytics away',
    (s3) => s3.send(new DeleteBucketAnalyticsConfigurationCommand({ ...here, Id: 'no' })),
    noConfiguration,
  ],
  [
    'inventory',
    (s3) => s3.send(new GetBucketInventoryConfigurationCommand({ ...here, Id: 'no' })),
    noConfiguration,
  ],
  [
    'metrics',
    (s3) => s3.send(new GetBucketMetricsConfigurationCommand({ ...here, Id: 'no' })),
    noConfiguration,
  ],
  ...['0000000000020', 'abcd', 'aa000000000$'].map((owner): Situation => [
    `policy for the owner ${owner}`,
    (s3) => s3.send(new GetBucketPolicyCommand({ ...here, ExpectedBucketOwner: owner })),
    [
      'InvalidBucketOwnerAWSAccountID',
      400,
      `The value of the expected bucket owner parameter must be an AWS Account ID... [${owner}]`,
    ],
  ]),
  [
    'put policy for another owner',
    (s3) =>
      s3.send(new PutBucketPolicyCommand({ ...here, Policy: '{}', ExpectedBucketOwner: '210987654321' })),
    ['AccessDenied', 403, 'Access Denied'],
  ],
];
