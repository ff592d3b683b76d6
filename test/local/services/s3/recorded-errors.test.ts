import { here, locked, versioned, open, object, future, whole, kept } from './recorded/words.ts';
import { CreateBucketCommand, PutBucketVersioningCommand, PutObjectCommand } from '@aws-sdk/client-s3';
import type { S3Client } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buckets } from './recorded/buckets.ts';
import { unset } from './recorded/unset.ts';
import { settings } from './recorded/settings.ts';
import { targets } from './recorded/targets.ts';
import { websites } from './recorded/websites.ts';
import { acls } from './recorded/acls.ts';
import { objects } from './recorded/objects.ts';
import { uploads } from './recorded/uploads.ts';
import { checksums } from './recorded/checksums.ts';
import { locks } from './recorded/locks.ts';
import { startS3 } from './s3-rig.ts';
import type { S3Rig } from './s3-rig.ts';
describe('S3 answers errors as AWS was recorded to', () => {
  let rig: S3Rig;
  let plain: S3Client;
  let west: S3Client;
  beforeAll(async () => {
    rig = await startS3();
    plain = rig.s3;
    west = rig.client('us-west-2');
    plain.config.requestChecksumCalculation = () => Promise.resolve('WHEN_REQUIRED');
    for (const bucket of [here, versioned]) await plain.send(new CreateBucketCommand(bucket));
    await plain.send(new CreateBucketCommand({ ...locked, ObjectLockEnabledForBucket: true }));
    await plain.send(new CreateBucketCommand({ ...open, ObjectOwnership: 'ObjectWriter' }));
    await plain.send(
      new CreateBucketCommand({
        Bucket: 'recorded-west',
        CreateBucketConfiguration: { LocationConstraint: 'us-west-2' },
      }),
    );
    const Status = 'Enabled';
    await plain.send(new PutBucketVersioningCommand({ ...versioned, VersioningConfiguration: { Status } }));
    await plain.send(new PutObjectCommand({ ...object, Body: '0123456789' }));
    await plain.send(new PutObjectCommand({ ...whole, Body: 'a' }));
    await plain.send(
      new PutObjectCommand({
        ...kept,
        Body: 'a',
        ObjectLockMode: 'GOVERNANCE',
        ObjectLockRetainUntilDate: future,
      }),
    );
    await plain.send(new PutObjectCommand({ ...open, Key: 'object', Body: 'a' }));
    await plain.send(new PutObjectCommand({ ...here, Key: 'archived', Body: 'a', StorageClass: 'GLACIER' }));
  });
  afterAll(() => rig[Symbol.asyncDispose]());

  describe.each([
    ['buckets', buckets],
    ['settings that are not there', unset],
    ['settings', settings],
    ['settings that name another place', targets],
    ['websites', websites],
    ['ACLs', acls],
    ['objects', objects],
    ['uploads', uploads],
    ['checksums of uploads', checksums],
    ['locks', locks],
  ])('%s', (_, situations) => {
    it.each(situations)('%s', async (_name, call, [code, status, message, fields]) => {
      const error: unknown = await call(plain, west).then(
        () => undefined,
        (reason: unknown) => reason,
      );
      expect(error).toMatchObject({
        name: code,
        $metadata: { httpStatusCode: status },
        ...(message === undefined ? {} : { message }),
        ...fields,
      });
    });
  });
});
