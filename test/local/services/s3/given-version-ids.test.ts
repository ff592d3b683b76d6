import {
  CreateBucketCommand,
  DeleteObjectCommand,
  DeleteObjectsCommand,
  GetObjectCommand,
  PutBucketVersioningCommand,
  PutObjectCommand,
} from '@aws-sdk/client-s3';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { refusal, startS3 } from './s3-rig.ts';
import type { S3Rig } from './s3-rig.ts';

const Bucket = 'given-ids';
const Key = 'key';
/** It looks like one, and was never given. */
const VersionId = 'HPniJFCxqTsMuIH9KX8K8wEjNUgmABCD';

let rig: S3Rig;
beforeAll(async () => {
  rig = await startS3();
  await rig.s3.send(new CreateBucketCommand({ Bucket }));
  const VersioningConfiguration = { Status: 'Enabled' } as const;
  await rig.s3.send(new PutBucketVersioningCommand({ Bucket, VersioningConfiguration }));
});
afterAll(() => rig[Symbol.asyncDispose]());

it('a version id that was never given is invalid, one that is gone is missing', async () => {
  const { s3 } = rig;
  const invalid = { code: 'InvalidArgument', status: 400, message: 'Invalid version id specified' };
  await s3.send(new PutObjectCommand({ Bucket, Key, Body: 'first' }));
  for (const command of [
    new GetObjectCommand({ Bucket, Key, VersionId }),
    new DeleteObjectCommand({ Bucket, Key, VersionId }),
  ])
    expect(await refusal(s3.send(command as GetObjectCommand))).toEqual(invalid);
  const { Errors } = await s3.send(
    new DeleteObjectsCommand({ Bucket, Delete: { Objects: [{ Key, VersionId }] } }),
  );
  expect(Errors).toEqual([
    { Key, VersionId, Code: 'NoSuchVersion', Message: 'The specified version does not exist.' },
  ]);

  const { VersionId: given } = await s3.send(new PutObjectCommand({ Bucket, Key, Body: 'second' }));
  await s3.send(new DeleteObjectCommand({ Bucket, Key, VersionId: given }));
  expect(await refusal(s3.send(new GetObjectCommand({ Bucket, Key, VersionId: given })))).toEqual({
    code: 'NoSuchVersion',
    status: 404,
    message: 'The specified version does not exist.',
  });
  // To delete once more what is gone is no error.
  await s3.send(new DeleteObjectCommand({ Bucket, Key, VersionId: given }));
});

it('many objects are deleted if their ETags are those that are named', async () => {
  const { s3 } = rig;
  const { ETag } = await s3.send(new PutObjectCommand({ Bucket, Key: 'a', Body: 'a' }));
  await s3.send(new PutObjectCommand({ Bucket, Key: 'b', Body: 'b' }));
  const Objects = [
    { Key: 'a', ETag },
    { Key: 'b', ETag },
  ];
  const { Deleted, Errors } = await s3.send(new DeleteObjectsCommand({ Bucket, Delete: { Objects } }));
  expect(Deleted?.map(({ Key: deleted }) => deleted)).toEqual(['a']);
  expect(Errors).toMatchObject([{ Key: 'b', Code: 'PreconditionFailed' }]);
});
