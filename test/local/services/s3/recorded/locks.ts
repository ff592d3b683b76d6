import { locked, future, kept } from './words.ts';
import {
  DeleteObjectCommand,
  GetObjectRetentionCommand,
  HeadObjectCommand,
  PutObjectRetentionCommand,
} from '@aws-sdk/client-s3';
import type { S3Client } from '@aws-sdk/client-s3';
import type { Situation } from './words.ts';

const away = { ...locked, Key: 'away' };
const marker = async (s3: S3Client) => {
  const { VersionId } = await s3.send(new DeleteObjectCommand(away));
  return { ...away, VersionId };
};
export const locks: readonly Situation[] = [
  [
    'delete a locked version',
    async (s3) => {
      const { VersionId } = await s3.send(new HeadObjectCommand(kept));
      return s3.send(new DeleteObjectCommand({ ...kept, VersionId }));
    },
    ['AccessDenied', 403, 'Access Denied because object protected by object lock.'],
  ],
  [
    'make a retention shorter',
    (s3) =>
      s3.send(
        new PutObjectRetentionCommand({
          ...kept,
          Retention: { Mode: 'GOVERNANCE', RetainUntilDate: new Date('2100-01-01T00:00:00Z') },
        }),
      ),
    ['AccessDenied', 403, 'Access Denied because object protected by object lock.'],
  ],
  [
    'read the retention of a delete marker',
    async (s3) => s3.send(new GetObjectRetentionCommand(await marker(s3))),
    [
      'MethodNotAllowed',
      405,
      'The specified method is not allowed against this resource.',
      { Method: 'GET', ResourceType: 'DeleteMarker' },
    ],
  ],
  [
    'set the retention of a delete marker',
    async (s3) =>
      s3.send(
        new PutObjectRetentionCommand({
          ...(await marker(s3)),
          Retention: { Mode: 'GOVERNANCE', RetainUntilDate: future },
        }),
      ),
    [
      'MethodNotAllowed',
      405,
      'The specified method is not allowed against this resource.',
      { Method: 'PUT', ResourceType: 'DeleteMarker' },
    ],
  ],
];
