import {
  CopyObjectCommand,
  CreateBucketCommand,
  DeleteBucketCommand,
  DeleteObjectCommand,
  DeleteObjectsCommand,
  GetObjectCommand,
  HeadBucketCommand,
  HeadObjectCommand,
  ListBucketsCommand,
  PutObjectCommand,
} from '@aws-sdk/client-s3';
import { expect, test } from 'vitest';
import { refusal, startS3 } from './s3-rig.ts';

const Bucket = 'a-bucket';

test('a bucket and an object from their beginning to their end', async () => {
  await using rig = await startS3();
  const { s3 } = rig;
  expect((await s3.send(new CreateBucketCommand({ Bucket }))).Location).toBe('/a-bucket');
  expect((await s3.send(new HeadBucketCommand({ Bucket }))).BucketRegion).toBe('us-east-1');
  const put = await s3.send(
    new PutObjectCommand({
      Bucket,
      Key: 'a/key with spaces+plus',
      Body: 'hello',
      ContentType: 'text/plain',
      Metadata: { One: '1' },
    }),
  );
  expect(put.ETag).toBe('"5d41402abc4b2a76b9719d911017c592"');
  expect(put.ServerSideEncryption).toBe('AES256');
  const got = await s3.send(new GetObjectCommand({ Bucket, Key: 'a/key with spaces+plus' }));
  expect(await got.Body?.transformToString()).toBe('hello');
  expect(got).toMatchObject({ ContentType: 'text/plain', ContentLength: 5, Metadata: { one: '1' } });
  const head = await s3.send(new HeadObjectCommand({ Bucket, Key: 'a/key with spaces+plus' }));
  expect(head).toMatchObject({ ContentLength: 5, ETag: put.ETag, AcceptRanges: 'bytes' });
  expect(await refusal(s3.send(new DeleteBucketCommand({ Bucket })))).toEqual({
    code: 'BucketNotEmpty',
    status: 409,
    message: 'The bucket you tried to delete is not empty',
  });
  await s3.send(new DeleteObjectCommand({ Bucket, Key: 'a/key with spaces+plus' }));
  expect(await refusal(s3.send(new GetObjectCommand({ Bucket, Key: 'a/key with spaces+plus' })))).toEqual({
    code: 'NoSuchKey',
    status: 404,
    message: 'The specified key does not exist.',
  });
  await s3.send(new DeleteBucketCommand({ Bucket }));
  expect((await s3.send(new ListBucketsCommand({}))).Buckets ?? []).toEqual([]);
});

test('ranges, conditions and copies', async () => {
  await using rig = await startS3();
  const { s3 } = rig;
  await s3.send(new CreateBucketCommand({ Bucket }));
  const { ETag } = await s3.send(new PutObjectCommand({ Bucket, Key: 'k', Body: '0123456789' }));
  const part = await s3.send(new GetObjectCommand({ Bucket, Key: 'k', Range: 'bytes=2-4' }));
  expect(part.$metadata.httpStatusCode).toBe(206);
  expect(part.ContentRange).toBe('bytes 2-4/10');
  expect(await part.Body?.transformToString()).toBe('234');
  const last = await s3.send(new GetObjectCommand({ Bucket, Key: 'k', Range: 'bytes=-3' }));
  expect(await last.Body?.transformToString()).toBe('789');
  expect(await refusal(s3.send(new GetObjectCommand({ Bucket, Key: 'k', Range: 'bytes=10-' })))).toEqual({
    code: 'InvalidRange',
    status: 416,
    message: 'The requested range is not satisfiable',
  });
  expect((await refusal(s3.send(new GetObjectCommand({ Bucket, Key: 'k', IfNoneMatch: ETag })))).status).toBe(
    304,
  );
  expect(await refusal(s3.send(new GetObjectCommand({ Bucket, Key: 'k', IfMatch: '"x"' })))).toEqual({
    code: 'PreconditionFailed',
    status: 412,
    message: 'At least one of the pre-conditions you specified did not hold',
  });
  expect(
    (await refusal(s3.send(new PutObjectCommand({ Bucket, Key: 'k', Body: '', IfNoneMatch: '*' })))).status,
  ).toBe(412);
  await s3.send(new PutObjectCommand({ Bucket, Key: 'k', Body: '0123456789', IfMatch: ETag }));
  const copy = await s3.send(new CopyObjectCommand({ Bucket, Key: 'copy', CopySource: `${Bucket}/k` }));
  expect(copy.CopyObjectResult?.ETag).toBe(ETag);
  const whole = { Bucket, Key: 'copy', CopySource: `https://s3.amazonaws.com/${Bucket}/k` };
  expect((await s3.send(new CopyObjectCommand(whole))).CopyObjectResult?.ETag).toBe(ETag);
  await s3.send(new DeleteObjectCommand({ Bucket, Key: 'k' }));
  expect(await (await s3.send(new GetObjectCommand({ Bucket, Key: 'copy' }))).Body?.transformToString()).toBe(
    '0123456789',
  );
  const done = await s3.send(
    new DeleteObjectsCommand({ Bucket, Delete: { Objects: [{ Key: 'copy' }, { Key: 'never-there' }] } }),
  );
  expect(done.Deleted).toEqual([{ Key: 'copy' }, { Key: 'never-there' }]);
});

test('a key has 1,024 bytes at most', async () => {
  await using rig = await startS3();
  await rig.s3.send(new CreateBucketCommand({ Bucket }));
  await rig.s3.send(new PutObjectCommand({ Bucket, Key: 'k'.repeat(1024), Body: '' }));
  expect(
    await refusal(rig.s3.send(new PutObjectCommand({ Bucket, Key: 'é'.repeat(513), Body: '' }))),
  ).toEqual({ code: 'KeyTooLongError', status: 400, message: 'Your key is too long' });
});
