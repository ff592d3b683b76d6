import { here, locked, versioned, nowhere, malformed, argument, request, wrong } from './words.ts';
import {
  CreateBucketCommand,
  PutBucketInventoryConfigurationCommand,
  PutBucketLoggingCommand,
  PutBucketNotificationConfigurationCommand,
  PutBucketOwnershipControlsCommand,
  PutBucketReplicationCommand,
  PutObjectLockConfigurationCommand,
} from '@aws-sdk/client-s3';
import type { Situation } from './words.ts';

export const targets: readonly Situation[] = [
  [
    'logs to no bucket',
    (s3) => s3.send(new PutBucketLoggingCommand({ ...here, ...logsTo(nowhere.Bucket) })),
    [
      'InvalidTargetBucketForLogging',
      400,
      'The target bucket for logging does not exist',
      { TargetBucket: nowhere.Bucket },
    ],
  ],
  [
    'logs to another region',
    (s3) => s3.send(new PutBucketLoggingCommand({ ...here, ...logsTo('recorded-west') })),
    [
      'CrossLocationLoggingProhibitted',
      403,
      'Cross S3 location logging not allowed. ',
      { TargetBucketLocation: 'us-west-2' },
    ],
  ],
  [
    'logs from elsewhere to another region',
    (_, west) => west.send(new PutBucketLoggingCommand({ Bucket: 'recorded-west', ...logsTo(here.Bucket) })),
    [
      'CrossLocationLoggingProhibitted',
      403,
      'Cross S3 location logging not allowed. ',
      { SourceBucketLocation: 'us-west-2', TargetBucketLocation: 'us-east-1' },
    ],
  ],
  [
    'an inventory to what is no ARN',
    (s3) =>
      s3.send(
        new PutBucketInventoryConfigurationCommand({
          ...here,
          Id: 'all',
          InventoryConfiguration: {
            Id: 'all',
            IsEnabled: true,
            IncludedObjectVersions: 'All',
            Schedule: { Frequency: 'Daily' },
            Destination: { S3BucketDestination: { Bucket: here.Bucket, Format: 'CSV' } },
          },
        }),
      ),
    ['InvalidS3DestinationBucket', 400, 'Invalid bucket ARN.'],
  ],
  [
    'object lock with no document',
    (s3) => s3.send(new PutObjectLockConfigurationCommand(versioned)),
    ['MissingRequestBodyError', 400, 'Request Body is empty'],
  ],
  [
    'object lock that is not enabled',
    (s3) => s3.send(new PutObjectLockConfigurationCommand({ ...versioned, ObjectLockConfiguration: {} })),
    malformed,
  ],
  ...['RandomValue', ''].map((ownership): Situation => [
    `create with the ownership "${ownership}"`,
    (s3) => s3.send(new CreateBucketCommand({ Bucket: 'recorded-new', ObjectOwnership: wrong(ownership) })),
    argument(`Invalid x-amz-object-ownership header: ${ownership}`, 'x-amz-object-ownership'),
  ]),
  [
    'no ownership rules',
    (s3) => s3.send(new PutBucketOwnershipControlsCommand({ ...here, OwnershipControls: { Rules: [] } })),
    malformed,
  ],
  [
    'replication without versions',
    (s3) => s3.send(new PutBucketReplicationCommand({ ...here, ...replicates(locked.Bucket) })),
    request("Versioning must be 'Enabled' on the bucket to apply a replication configuration"),
  ],
  [
    'replication to a bucket without versions',
    (s3) => s3.send(new PutBucketReplicationCommand({ ...versioned, ...replicates(here.Bucket) })),
    request('Destination bucket must have versioning enabled.'),
  ],
  [
    'object lock without versions',
    (s3) =>
      s3.send(
        new PutObjectLockConfigurationCommand({
          ...here,
          ObjectLockConfiguration: { ObjectLockEnabled: 'Enabled' },
        }),
      ),
    [
      'InvalidBucketState',
      409,
      "Versioning must be 'Enabled' on the bucket to apply a Object Lock configuration",
    ],
  ],
  [
    'object lock with days and years',
    (s3) =>
      s3.send(
        new PutObjectLockConfigurationCommand({
          ...locked,
          ObjectLockConfiguration: {
            ObjectLockEnabled: 'Enabled',
            Rule: { DefaultRetention: { Mode: 'GOVERNANCE', Days: 1, Years: 1 } },
          },
        }),
      ),
    malformed,
  ],
  [
    'a queue without an ARN',
    (s3) => s3.send(new PutBucketNotificationConfigurationCommand({ ...here, ...tells('invalid-queue') })),
    argument('The ARN could not be parsed', 'Queue', 'invalid-queue'),
  ],
  [
    'a queue that is not there',
    (s3) =>
      s3.send(
        new PutBucketNotificationConfigurationCommand({
          ...here,
          ...tells('arn:aws:sqs:us-east-1:123456789012:my-queue'),
        }),
      ),
    [
      'InvalidArgument',
      400,
      'Unable to validate the following destination configurations',
      {
        ArgumentName1: 'arn:aws:sqs:us-east-1:123456789012:my-queue',
        ArgumentValue1: 'The destination queue does not exist',
      },
    ],
  ],
  [
    'a filter that is neither prefix nor suffix',
    (s3) =>
      s3.send(
        new PutBucketNotificationConfigurationCommand({
          ...here,
          ...tells('arn:aws:sqs:us-east-1:111111111111:my-queue', wrong('INVALID')),
        }),
      ),
    argument('filter rule name must be either prefix or suffix', 'FilterRule.Name', 'INVALID'),
  ],
];

const logsTo = (TargetBucket: string) => ({
  BucketLoggingStatus: { LoggingEnabled: { TargetBucket, TargetPrefix: 'log' } },
});
const replicates = (bucket: string) => ({
  ReplicationConfiguration: {
    Role: 'arn:aws:iam::123456789012:role/replication',
    Rules: [{ Status: 'Enabled' as const, Prefix: '', Destination: { Bucket: `arn:aws:s3:::${bucket}` } }],
  },
});
const tells = (QueueArn: string, filter?: 'prefix') => ({
  NotificationConfiguration: {
    QueueConfigurations: [
      {
        QueueArn,
        Events: ['s3:ObjectCreated:*' as const],
        ...(filter === undefined ? {} : { Filter: { Key: { FilterRules: [{ Name: filter, Value: 'a' }] } } }),
      },
    ],
  },
});
