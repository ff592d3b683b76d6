import { here, nowhere, noBucket, tag } from './words.ts';
import {
  CreateBucketCommand,
  DeleteBucketCommand,
  DeleteBucketEncryptionCommand,
  GetBucketEncryptionCommand,
  GetBucketNotificationConfigurationCommand,
  GetBucketVersioningCommand,
  GetObjectLockConfigurationCommand,
  ListObjectsCommand,
} from '@aws-sdk/client-s3';
import type { Situation } from './words.ts';

export const buckets: readonly Situation[] = [
  ['bucket does not exist', (s3) => s3.send(new ListObjectsCommand(nowhere)), noBucket],
  ['delete bucket no such bucket', (s3) => s3.send(new DeleteBucketCommand(nowhere)), noBucket],
  ['versioning of no bucket', (s3) => s3.send(new GetBucketVersioningCommand(nowhere)), noBucket],
  ['encryption of no bucket', (s3) => s3.send(new GetBucketEncryptionCommand(nowhere)), noBucket],
  [
    'default encryption away, no bucket',
    (s3) => s3.send(new DeleteBucketEncryptionCommand(nowhere)),
    noBucket,
  ],
  [
    'notifications of no bucket',
    (s3) => s3.send(new GetBucketNotificationConfigurationCommand(nowhere)),
    noBucket,
  ],
  ['object lock of no bucket', (s3) => s3.send(new GetObjectLockConfigurationCommand(nowhere)), noBucket],
  [
    'uppercase bucket name',
    (s3) => s3.send(new CreateBucketCommand({ Bucket: 'RecordedUpper' })),
    ['InvalidBucketName', 400, 'The specified bucket is not valid.', { BucketName: 'RecordedUpper' }],
  ],
  [
    'bucket constraint aws-global',
    (s3) => s3.send(create({ LocationConstraint: 'aws-global' })),
    [
      'InvalidLocationConstraint',
      400,
      'The specified location-constraint is not valid',
      { LocationConstraint: 'aws-global' },
    ],
  ],
  ...['EU', 'bar', 'eu-central-1'].map((location): Situation => [
    `create in us-west-2 for ${location}`,
    (_, west) => west.send(create({ LocationConstraint: location })),
    [
      'IllegalLocationConstraintException',
      400,
      `The ${location} location constraint is incompatible for the region specific endpoint this request was sent to.`,
    ],
  ]),
  [
    'create again in another region',
    (_, west) => west.send(new CreateBucketCommand({ Bucket: 'recorded-west' })),
    [
      'BucketAlreadyOwnedByYou',
      409,
      'Your previous request to create the named bucket succeeded and you already own it.',
      { BucketName: 'recorded-west' },
    ],
  ],
  [
    'create again with tags in us-east-1',
    (s3) =>
      s3.send(
        new CreateBucketCommand({
          ...here,
          CreateBucketConfiguration: { Tags: [{ Key: 'a', Value: 'b' }] },
        }),
      ),
    [
      'BucketAlreadyOwnedByYou',
      409,
      'Your previous request to create the named bucket succeeded and you already own it.',
      { BucketName: here.Bucket },
    ],
  ],
  [
    'create with a reserved tag',
    (s3) => s3.send(create({ Tags: [{ Key: 'aws:test', Value: 'x' }] })),
    tag(
      'User-defined tag keys can\'t start with "aws:". This prefix is reserved for system tags. Remove "aws:" from your tag keys and try again.',
    ),
  ],
  [
    'create with a wrong tag value',
    (s3) => s3.send(create({ Tags: [{ Key: 'test', Value: 'value1,value2' }] })),
    tag('The TagValue you have provided is invalid', { TagKey: 'test', TagValue: 'value1,value2' }),
  ],
  [
    'create with a wrong tag key',
    (s3) => s3.send(create({ Tags: [{ Key: 'test,test2', Value: 'value1' }] })),
    tag('The TagKey you have provided is invalid', { TagKey: 'test,test2' }),
  ],
];

function create(CreateBucketConfiguration: object): CreateBucketCommand {
  return new CreateBucketCommand({ Bucket: 'recorded-new', CreateBucketConfiguration });
}
