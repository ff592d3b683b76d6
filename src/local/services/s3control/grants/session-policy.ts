import type { Permission } from './state.ts';
import { partsOfScope } from './scope.ts';

const READING = [
  's3:GetObject',
  's3:GetObjectVersion',
  's3:GetObjectAcl',
  's3:GetObjectVersionAcl',
  's3:ListMultipartUploadParts',
];
const WRITING = [
  's3:PutObject',
  's3:PutObjectAcl',
  's3:PutObjectVersionAcl',
  's3:DeleteObject',
  's3:DeleteObjectVersion',
  's3:AbortMultipartUpload',
];

/**
 * What the keys that are given out may do, whatever else the role may: the actions that AWS's page has for the role of a
 * location. https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-grants-location-register.html
 */
export function sessionPolicy(partition: string, target: string, permission: Permission): string {
  const { bucket = '*', key } = partsOfScope(target);
  const arn = `arn:${partition}:s3:::${bucket}`;
  const keys = key === '' ? '*' : key;
  const reads = permission !== 'WRITE';
  const writes = permission !== 'READ';
  const statements = [
    {
      Effect: 'Allow',
      Action: [...(reads ? READING : []), ...(writes ? WRITING : [])],
      Resource: `${arn}/${keys}`,
    },
    {
      Effect: 'Allow',
      Action: [...(reads ? ['kms:Decrypt'] : []), ...(writes ? ['kms:Decrypt', 'kms:GenerateDataKey'] : [])],
      Resource: '*',
    },
    ...(reads
      ? [
          {
            Effect: 'Allow',
            Action: ['s3:ListBucket'],
            Resource: arn,
            ...(key === '' ? {} : { Condition: { StringLike: { 's3:prefix': keys } } }),
          },
        ]
      : []),
  ];
  return JSON.stringify({ Version: '2012-10-17', Statement: statements });
}
