import {
  AbortMultipartUploadCommand,
  CompleteMultipartUploadCommand,
  CreateBucketCommand,
  CreateMultipartUploadCommand,
  GetObjectCommand,
  ListMultipartUploadsCommand,
  ListPartsCommand,
  UploadPartCommand,
  UploadPartCopyCommand,
} from '@aws-sdk/client-s3';
import { expect, test } from 'vitest';
import { refusal, startS3 } from './s3-rig.ts';

const Bucket = 'a-bucket';
const Key = 'large';
const mebibyte = 1024 * 1024;

test('parts become an object that is read whole, in ranges and by part', async () => {
  await using rig = await startS3();
  const { s3 } = rig;
  await s3.send(new CreateBucketCommand({ Bucket }));
  const { UploadId } = await s3.send(new CreateMultipartUploadCommand({ Bucket, Key }));
  const first = Buffer.alloc(5 * mebibyte, 'a');
  const one = await s3.send(new UploadPartCommand({ Bucket, Key, UploadId, PartNumber: 1, Body: first }));
  const two = await s3.send(new UploadPartCommand({ Bucket, Key, UploadId, PartNumber: 2, Body: 'tail' }));
  const parts = await s3.send(new ListPartsCommand({ Bucket, Key, UploadId }));
  expect(parts.Parts?.map((part) => part.Size)).toEqual([5 * mebibyte, 4]);
  expect((await s3.send(new ListMultipartUploadsCommand({ Bucket }))).Uploads?.[0]?.UploadId).toBe(UploadId);
  const Parts = [
    { PartNumber: 1, ETag: one.ETag },
    { PartNumber: 2, ETag: two.ETag },
  ];
  const done = await s3.send(
    new CompleteMultipartUploadCommand({ Bucket, Key, UploadId, MultipartUpload: { Parts } }),
  );
  expect(done.ETag).toMatch(/^"[0-9a-f]{32}-2"$/);
  const across = await s3.send(
    new GetObjectCommand({ Bucket, Key, Range: `bytes=${5 * mebibyte - 2}-${5 * mebibyte + 1}` }),
  );
  expect(await across.Body?.transformToString()).toBe('aata');
  const second = await s3.send(new GetObjectCommand({ Bucket, Key, PartNumber: 2 }));
  expect(await second.Body?.transformToString()).toBe('tail');
  expect(second.PartsCount).toBe(2);
  const whole = await s3.send(new GetObjectCommand({ Bucket, Key }));
  expect((await whole.Body?.transformToByteArray())?.length).toBe(5 * mebibyte + 4);
});

test('copies of ranges are parts as well, and what is aborted is gone', async () => {
  await using rig = await startS3();
  const { s3 } = rig;
  await s3.send(new CreateBucketCommand({ Bucket }));
  const begin = () => s3.send(new CreateMultipartUploadCommand({ Bucket, Key }));
  const source = await begin();
  const Body = Buffer.alloc(6 * mebibyte, 'b');
  const part = await s3.send(
    new UploadPartCommand({ Bucket, Key, UploadId: source.UploadId, PartNumber: 7, Body }),
  );
  await s3.send(
    new CompleteMultipartUploadCommand({
      Bucket,
      Key,
      UploadId: source.UploadId,
      MultipartUpload: { Parts: [{ PartNumber: 7, ETag: part.ETag }] },
    }),
  );
  const { UploadId } = await begin();
  const copied = await s3.send(
    new UploadPartCopyCommand({
      Bucket,
      Key,
      UploadId,
      PartNumber: 1,
      CopySource: `${Bucket}/${Key}`,
      CopySourceRange: 'bytes=0-9',
    }),
  );
  expect(copied.CopyPartResult?.ETag).toMatch(/^"[0-9a-f]{32}"$/);
  await s3.send(new AbortMultipartUploadCommand({ Bucket, Key, UploadId }));
  expect(await refusal(s3.send(new ListPartsCommand({ Bucket, Key, UploadId })))).toEqual({
    code: 'NoSuchUpload',
    status: 404,
    message:
      'The specified upload does not exist. The upload ID may be invalid, or the upload may have been aborted or completed.',
  });
});
