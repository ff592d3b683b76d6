import type { CopyObjectCommandInput } from '@aws-sdk/client-s3';
import {
  here,
  locked,
  nowhere,
  object,
  noKey,
  past,
  future,
  longKey,
  noBucket,
  noObject,
  precondition,
  argument,
  request,
  tag,
  wrong,
  tagged,
} from './words.ts';
import {
  CopyObjectCommand,
  DeleteObjectCommand,
  DeleteObjectTaggingCommand,
  GetObjectAttributesCommand,
  GetObjectCommand,
  GetObjectTaggingCommand,
  ListObjectVersionsCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  PutObjectTaggingCommand,
} from '@aws-sdk/client-s3';
import type { S3Client } from '@aws-sdk/client-s3';
import type { Situation } from './words.ts';

const tagHeader =
  "The header 'x-amz-tagging' shall be encoded as UTF-8 then URLEncoded URL query parameters without tag name duplicates.";
const customer = 'Requests specifying Server Side Encryption with Customer provided keys must provide';

export const objects: readonly Situation[] = [
  ['no object', (s3) => s3.send(new GetObjectCommand(noKey)), noObject],
  [
    'attributes of no object',
    (s3) => s3.send(new GetObjectAttributesCommand({ ...noKey, ObjectAttributes: ['ETag'] })),
    noObject,
  ],
  [
    'tags of no object',
    (s3) => s3.send(new PutObjectTaggingCommand({ ...noKey, Tagging: { TagSet: [] } })),
    noObject,
  ],
  [
    'tags read of no object',
    (s3) => s3.send(new GetObjectTaggingCommand(noKey)),
    ['NoSuchKey', 404, 'The specified key does not exist.', { Key: 'recorded/fake-key' }],
  ],
  [
    'a reserved tag key in a header',
    (s3) => s3.send(new PutObjectCommand({ ...object, Body: 'a', Tagging: 'aws:prefixed=a' })),
    tag('Your TagKey cannot be prefixed with aws:', { TagKey: 'aws:prefixed' }),
  ],
  ['tags away of no object', (s3) => s3.send(new DeleteObjectTaggingCommand(noKey)), noObject],
  [
    'tags of no bucket',
    (s3) => s3.send(new GetObjectTaggingCommand({ ...nowhere, Key: 'fake-key' })),
    noBucket,
  ],
  [
    'a reserved tag',
    (s3) =>
      s3.send(new PutObjectTaggingCommand({ ...object, Tagging: { TagSet: [tagged('aws:prefixed')] } })),
    tag('Your TagKey cannot be prefixed with aws:', { TagKey: 'aws:prefixed' }),
  ],
  ...['key1=val1&key1=val2', 'key1=val1,key2=val2'].map((Tagging): Situation => [
    `the tags ${Tagging}`,
    put({ Tagging }),
    argument(tagHeader, 'x-amz-tagging', Tagging),
  ]),
  ['If-Match', (s3) => s3.send(new GetObjectCommand({ ...object, IfMatch: 'no' })), precondition('If-Match')],
  [
    'If-Unmodified-Since',
    (s3) => s3.send(new GetObjectCommand({ ...object, IfUnmodifiedSince: past })),
    precondition('If-Unmodified-Since'),
  ],
  [
    'copy to itself',
    (s3) => s3.send(new CopyObjectCommand({ ...object, CopySource: 'recorded/object' })),
    request(
      "This copy request is illegal because it is trying to copy an object to itself without changing the object's metadata, storage class, website redirect location or encryption attributes.",
    ),
  ],
  [
    'copy over what is there',
    copy({ Key: 'object', IfNoneMatch: '*', MetadataDirective: 'REPLACE' }),
    precondition('If-None-Match'),
  ],
  [
    'copy over another',
    copy({ Key: 'object', IfMatch: 'no', MetadataDirective: 'REPLACE' }),
    precondition('If-Match'),
  ],
  ['copy over nothing', copy({ Key: 'fake-key', IfMatch: 'no' }), noObject],
  [
    'copy of what was modified',
    copy({ Key: 'other', CopySourceIfUnmodifiedSince: past }),
    precondition('x-amz-copy-source-If-Unmodified-Since'),
  ],
  ...['bytes=-0', 'bytes=100-200'].map((Range): Situation => [
    `the range ${Range}`,
    (s3) => s3.send(new GetObjectCommand({ ...object, Range })),
    [
      'InvalidRange',
      416,
      'The requested range is not satisfiable',
      { ActualObjectSize: '10', RangeRequested: Range },
    ],
  ]),
  [
    'an archived object',
    (s3) => s3.send(new GetObjectCommand({ ...here, Key: 'archived' })),
    [
      'InvalidObjectState',
      403,
      "The operation is not valid for the object's storage class",
      { StorageClass: 'GLACIER' },
    ],
  ],
  [
    'delete if modified then',
    (s3) => s3.send(new DeleteObjectCommand({ ...object, IfMatchLastModifiedTime: past })),
    [
      'NotImplemented',
      501,
      'A header you provided implies functionality that is not implemented',
      { Header: 'x-amz-if-match-last-modified-time' },
    ],
  ],
  [
    'a version marker without a key',
    (s3) => s3.send(new ListObjectVersionsCommand({ ...here, VersionIdMarker: 'x' })),
    argument('A version-id marker cannot be specified without a key marker.', 'version-id-marker', 'x'),
  ],
  [
    'another encoding',
    (s3) => s3.send(new ListObjectsV2Command({ ...here, EncodingType: wrong('value') })),
    argument('Invalid Encoding Method specified in Request', 'encoding-type', 'value'),
  ],
  ...(['CRC32', 'CRC32C', 'SHA1', 'SHA256', 'CRC64NVME'] as const).flatMap((name): readonly Situation[] => {
    const bytes = { CRC32: 4, CRC32C: 4, SHA1: 20, SHA256: 32, CRC64NVME: 8 }[name];
    return [
      [
        `a malformed ${name}`,
        put({ [`Checksum${name}`]: 'test' }),
        request(`Value for x-amz-checksum-${name.toLowerCase()} header is invalid.`),
      ],
      [
        `another ${name}`,
        put({ [`Checksum${name}`]: Buffer.alloc(bytes, 7).toString('base64') }),
        ['BadDigest', 400, `The ${name} you specified did not match the calculated checksum.`],
      ],
    ];
  }),
  [
    'two encryptions',
    put({ ServerSideEncryption: 'AES256', SSECustomerAlgorithm: 'AES256', SSECustomerKey: longKey }),
    argument(
      'Server Side Encryption with Customer provided key is incompatible with the encryption method specified',
      'x-amz-server-side-encryption',
      'AES256',
    ),
  ],
  [
    'both kinds of keys, of which one is none',
    put({ ServerSideEncryption: 'AES256', SSECustomerAlgorithm: 'KMS', SSECustomerKey: longKey }),
    argument(
      'Server Side Encryption with Customer provided key is incompatible with the encryption method specified',
      'x-amz-server-side-encryption',
      'AES256',
    ),
  ],
  [
    "a customer's key for KMS",
    put({ SSECustomerAlgorithm: 'KMS', SSECustomerKey: longKey }),
    [
      'InvalidEncryptionAlgorithmError',
      400,
      'The Encryption request you specified is not valid. Supported value: AES256.',
      { ArgumentName: 'x-amz-server-side-encryption', ArgumentValue: 'KMS' },
    ],
  ],
  [
    "a customer's key without an algorithm",
    put({ SSECustomerKey: longKey }),
    argument(`${customer} a valid encryption algorithm.`, 'x-amz-server-side-encryption', 'null'),
  ],
  [
    'an algorithm without a key',
    put({ SSECustomerAlgorithm: 'AES256' }),
    argument(`${customer} an appropriate secret key.`, 'x-amz-server-side-encryption', 'null'),
  ],
  [
    'a short key',
    put({ SSECustomerAlgorithm: 'AES256', SSECustomerKey: Buffer.from('short').toString('base64') }),
    argument(
      'The secret key was invalid for the specified algorithm.',
      'x-amz-server-side-encryption',
      'null',
    ),
  ],
  ['a canned ACL that is none', put({ ACL: 'fake-acl' }), argument(undefined, 'x-amz-acl', 'fake-acl')],
  [
    'a lock without a date',
    put({ ...locked, ObjectLockMode: 'GOVERNANCE' }),
    argument(
      'x-amz-object-lock-retain-until-date and x-amz-object-lock-mode must both be supplied',
      'x-amz-object-lock-retain-until-date',
    ),
  ],
  [
    'a lock without a mode',
    put({ ...locked, ObjectLockRetainUntilDate: future }),
    argument(
      'x-amz-object-lock-retain-until-date and x-amz-object-lock-mode must both be supplied',
      'x-amz-object-lock-mode',
    ),
  ],
  [
    'a lock of no mode',
    put({ ...locked, ObjectLockMode: 'BAD-VALUE', ObjectLockRetainUntilDate: future }),
    argument('Unknown wormMode directive.', 'x-amz-object-lock-mode', 'BAD-VALUE'),
  ],
  [
    'a key that is not there',
    put({ ServerSideEncryption: 'aws:kms', SSEKMSKeyId: 'fake-key-id' }),
    ['KMS.NotFoundException', 400, "Invalid keyId 'fake-key-id'"],
  ],
];

function put(input: object) {
  return (s3: S3Client) => s3.send(new PutObjectCommand({ ...object, Body: 'other', ...input }));
}
function copy(input: Partial<CopyObjectCommandInput> & { readonly Key: string }) {
  return (s3: S3Client) =>
    s3.send(new CopyObjectCommand({ ...here, CopySource: 'recorded/object', ...input }));
}
