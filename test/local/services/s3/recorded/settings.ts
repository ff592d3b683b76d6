import { here, nowhere, noBucket, malformed, argument, request, tag, wrong, tagged } from './words.ts';
import {
  PutBucketCorsCommand,
  PutBucketEncryptionCommand,
  PutBucketTaggingCommand,
  PutBucketVersioningCommand,
  PutPublicAccessBlockCommand,
} from '@aws-sdk/client-s3';
import type { Situation } from './words.ts';

export const settings: readonly Situation[] = [
  [
    'a block of public access that says nothing',
    (s3) => s3.send(new PutPublicAccessBlockCommand({ ...here, PublicAccessBlockConfiguration: {} })),
    request('Must specify at least one configuration.'),
  ],
  [
    'no document at all',
    (s3) => s3.send(new PutBucketTaggingCommand({ ...here, Tagging: undefined })),
    ['MissingRequestBodyError', 400, 'Request Body is empty'],
  ],
  [
    'versioning without a status',
    (s3) => s3.send(new PutBucketVersioningCommand({ ...here, VersioningConfiguration: {} })),
    ['IllegalVersioningConfigurationException', 400, 'The Versioning element must be specified'],
  ],
  [
    'versioning with a wrong status',
    (s3) =>
      s3.send(
        new PutBucketVersioningCommand({ ...here, VersioningConfiguration: { Status: wrong('enabled') } }),
      ),
    malformed,
  ],
  [
    'tags twice',
    (s3) =>
      s3.send(
        new PutBucketTaggingCommand({ ...here, Tagging: { TagSet: [tagged('Key1'), tagged('Key1')] } }),
      ),
    tag('Cannot provide multiple Tags with the same key', { TagKey: 'Key1' }),
  ],
  [
    'a tag key with a comma',
    (s3) => s3.send(new PutBucketTaggingCommand({ ...here, Tagging: { TagSet: [tagged('Key1,Key2')] } })),
    tag('The TagKey you have provided is invalid', { TagKey: 'Key1,Key2' }),
  ],
  [
    'a tag without a value',
    (s3) =>
      s3.send(
        new PutBucketTaggingCommand({ ...here, Tagging: { TagSet: [{ Key: 'Key1', Value: undefined }] } }),
      ),
    malformed,
  ],
  [
    'a reserved tag key',
    (s3) => s3.send(new PutBucketTaggingCommand({ ...here, Tagging: { TagSet: [tagged('aws:prefixed')] } })),
    tag('System tags cannot be added/updated by requester', { TagKey: 'aws:prefixed' }),
  ],
  [
    'a cors method that is none',
    (s3) =>
      s3.send(
        new PutBucketCorsCommand({
          ...here,
          CORSConfiguration: { CORSRules: [{ AllowedMethods: ['MYMETHOD'], AllowedOrigins: ['*'] }] },
        }),
      ),
    request('Found unsupported HTTP method in CORS config. Unsupported method is MYMETHOD'),
  ],
  [
    'no cors rules',
    (s3) => s3.send(new PutBucketCorsCommand({ ...here, CORSConfiguration: { CORSRules: [] } })),
    malformed,
  ],
  [
    'no encryption rules',
    (s3) =>
      s3.send(new PutBucketEncryptionCommand({ ...here, ServerSideEncryptionConfiguration: { Rules: [] } })),
    malformed,
  ],
  [
    'no encryption rules for no bucket, which is looked for first',
    (s3) =>
      s3.send(
        new PutBucketEncryptionCommand({ ...nowhere, ServerSideEncryptionConfiguration: { Rules: [] } }),
      ),
    noBucket,
  ],
  [
    'a key for AES256',
    (s3) =>
      s3.send(
        new PutBucketEncryptionCommand({
          ...here,
          ServerSideEncryptionConfiguration: {
            Rules: [{ ApplyServerSideEncryptionByDefault: { SSEAlgorithm: 'AES256', KMSMasterKeyID: 'a' } }],
          },
        }),
      ),
    argument(
      'a KMSMasterKeyID is not applicable if the default sse algorithm is not aws:kms or aws:kms:dsse',
      'ApplyServerSideEncryptionByDefault',
    ),
  ],
];
