import { createHash } from 'node:crypto';
import {
  CompleteMultipartUploadCommand,
  CreateBucketCommand,
  CreateMultipartUploadCommand,
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  UploadPartCommand,
} from '@aws-sdk/client-s3';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { checksumAlgorithms, checksumOf } from '../../../../src/wire/checksum/hasher.ts';
import { refusal, startS3 } from './s3-rig.ts';
import type { S3Rig } from './s3-rig.ts';

const Bucket = 'sums';
const ChecksumMode = 'ENABLED';

let rig: S3Rig;
beforeAll(async () => {
  rig = await startS3();
  await rig.s3.send(new CreateBucketCommand({ Bucket }));
});
afterAll(() => rig[Symbol.asyncDispose]());

it('a range that is all of an object has its checksum, a smaller one has none', async () => {
  const { s3 } = rig;
  await s3.send(new PutObjectCommand({ Bucket, Key: 'k', Body: '0123456789', ChecksumAlgorithm: 'CRC32' }));
  const sumOf = async (Range: string): Promise<string | undefined> => {
    const { ChecksumCRC32, Body } = await s3.send(
      new GetObjectCommand({ Bucket, Key: 'k', Range, ChecksumMode }),
    );
    await Body?.transformToByteArray();
    return ChecksumCRC32;
  };
  expect(await sumOf('bytes=0-100')).toBe('poTHxg==');
  expect(await sumOf('bytes=-15')).toBe('poTHxg==');
  expect(await sumOf('bytes=0-8')).toBeUndefined();
});

it('parts that came with any checksum make an object with a CRC-64/NVME, unless the upload named one', async () => {
  const { s3 } = rig;
  const key = { Bucket, Key: 'parts' };
  const { UploadId } = await s3.send(new CreateMultipartUploadCommand({ ...key }));
  const { ETag } = await s3.send(
    new UploadPartCommand({
      ...key,
      UploadId,
      PartNumber: 1,
      Body: '123456789',
      ChecksumAlgorithm: 'CRC32',
    }),
  );
  const Parts = [{ PartNumber: 1, ETag }];
  const made = await s3.send(
    new CompleteMultipartUploadCommand({ ...key, UploadId, MultipartUpload: { Parts } }),
  );
  // The check value of the algorithm.
  expect(made.ChecksumCRC64NVME).toBe(Buffer.from('ae8b14860a799888', 'hex').toString('base64'));
  expect(made.ChecksumType).toBe('FULL_OBJECT');
});

it('a read of one part has the checksum of that part', async () => {
  const { s3 } = rig;
  const key = { Bucket, Key: 'part' };
  const { UploadId } = await s3.send(
    new CreateMultipartUploadCommand({ ...key, ChecksumAlgorithm: 'SHA256' }),
  );
  const { ETag, ChecksumSHA256 } = await s3.send(
    new UploadPartCommand({ ...key, UploadId, PartNumber: 1, Body: 'a', ChecksumAlgorithm: 'SHA256' }),
  );
  const Parts = [{ PartNumber: 1, ETag, ChecksumSHA256 }];
  await s3.send(new CompleteMultipartUploadCommand({ ...key, UploadId, MultipartUpload: { Parts } }));
  const read = await s3.send(new GetObjectCommand({ ...key, PartNumber: 1, ChecksumMode }));
  expect(read.ChecksumSHA256).toBe(ChecksumSHA256);
  expect(read.ChecksumType).toBe('COMPOSITE');
  await read.Body?.transformToByteArray();
});

it('a part of an object whose checksum is of the whole has none, unless it is the whole', async () => {
  const { s3 } = rig;
  const whole = { ChecksumAlgorithm: 'CRC32', ChecksumType: 'FULL_OBJECT' } as const;
  const read = async (bodies: readonly string[]) => {
    const key = { Bucket, Key: `whole-${bodies.length}` };
    const { UploadId } = await s3.send(new CreateMultipartUploadCommand({ ...key, ...whole }));
    const Parts = await Promise.all(
      bodies.map(async (Body, index) => {
        const part = { PartNumber: index + 1 };
        const { ETag } = await s3.send(new UploadPartCommand({ ...key, UploadId, ...part, Body }));
        return { ...part, ETag };
      }),
    );
    await s3.send(new CompleteMultipartUploadCommand({ ...key, UploadId, MultipartUpload: { Parts } }));
    const { Body, ChecksumCRC32, ChecksumType } = await s3.send(
      new GetObjectCommand({ ...key, PartNumber: bodies.length, ChecksumMode }),
    );
    await Body?.transformToByteArray();
    return { ChecksumCRC32, ChecksumType };
  };
  expect(await read(['a'.repeat(5 * 1024 * 1024), 'test'])).toEqual({});
  expect(await read(['test'])).toEqual({ ChecksumCRC32: '2H9+DA==', ChecksumType: 'FULL_OBJECT' });
});

it('an upload with a customer’s key has no checksum that it did not name', async () => {
  const { s3 } = rig;
  const key = {
    Bucket,
    Key: 'sealed',
    SSECustomerAlgorithm: 'AES256',
    SSECustomerKey: Buffer.alloc(32, 'k').toString('base64'),
    SSECustomerKeyMD5: createHash('md5').update(Buffer.alloc(32, 'k')).digest('base64'),
  };
  const { UploadId } = await s3.send(new CreateMultipartUploadCommand(key));
  const part = await s3.send(new UploadPartCommand({ ...key, UploadId, PartNumber: 1, Body: 'a' }));
  const Parts = [{ PartNumber: 1, ETag: part.ETag }];
  const made = await s3.send(
    new CompleteMultipartUploadCommand({ ...key, UploadId, MultipartUpload: { Parts } }),
  );
  expect(made.ChecksumType).toBeUndefined();
  expect(made.ChecksumCRC64NVME).toBeUndefined();
});

it('an upload that may not overwrite meets a conflict where an object was deleted meanwhile', async () => {
  const { s3 } = rig;
  const key = { Bucket, Key: 'disturbed' };
  await s3.send(new PutObjectCommand({ ...key, Body: 'x' }));
  const { UploadId } = await s3.send(new CreateMultipartUploadCommand({ ...key }));
  const { ETag } = await s3.send(new UploadPartCommand({ ...key, UploadId, PartNumber: 1, Body: 'y' }));
  await s3.send(new DeleteObjectCommand(key));
  const MultipartUpload = { Parts: [{ PartNumber: 1, ETag }] };
  const complete = new CompleteMultipartUploadCommand({
    ...key,
    UploadId,
    MultipartUpload,
    IfNoneMatch: '*',
  });
  expect(await refusal(s3.send(complete))).toEqual({
    code: 'ConditionalRequestConflict',
    status: 409,
    message: 'The conditional request cannot succeed due to a conflicting operation against this resource.',
  });
});

it('checksums of every algorithm are kept, and verified', async () => {
  const { s3 } = rig;
  const key = { Bucket, Key: 'any' };
  for (const algorithm of checksumAlgorithms) {
    const member = `Checksum${algorithm}` as const;
    const value = checksumOf(algorithm, Buffer.from('a'));
    const put = await s3.send(new PutObjectCommand({ ...key, Body: 'a', [member]: value }));
    expect(put[member], algorithm).toBe(value);
    const { [member]: kept, ChecksumType } = await s3.send(new HeadObjectCommand({ ...key, ChecksumMode }));
    expect([kept, ChecksumType], algorithm).toEqual([value, 'FULL_OBJECT']);
    await expect(
      s3.send(new PutObjectCommand({ ...key, Body: 'b', [member]: value })),
      algorithm,
    ).rejects.toMatchObject({ name: 'BadDigest' });
  }
  const { Contents } = await s3.send(new ListObjectsV2Command({ Bucket, Prefix: 'any' }));
  expect(Contents?.[0]?.ChecksumAlgorithm).toEqual(['XXHASH64']);
});

it('the checksum of an upload is made of those of its parts where it is no CRC', async () => {
  const { s3 } = rig;
  const key = { Bucket, Key: 'composite' };
  const begin = (ChecksumType: 'FULL_OBJECT' | 'COMPOSITE') =>
    s3.send(new CreateMultipartUploadCommand({ ...key, ChecksumAlgorithm: 'XXHASH3', ChecksumType }));
  await expect(begin('FULL_OBJECT')).rejects.toThrow(
    'The FULL_OBJECT checksum type cannot be used with the xxhash3 checksum algorithm.',
  );
  const { UploadId } = await begin('COMPOSITE');
  const ChecksumXXHASH3 = checksumOf('XXHASH3', Buffer.from('a'));
  const part = { ...key, UploadId, PartNumber: 1 };
  const { ETag } = await s3.send(new UploadPartCommand({ ...part, Body: 'a', ChecksumXXHASH3 }));
  const Parts = [{ PartNumber: 1, ETag, ChecksumXXHASH3 }];
  const made = await s3.send(
    new CompleteMultipartUploadCommand({ ...key, UploadId, MultipartUpload: { Parts } }),
  );
  const whole = checksumOf('XXHASH3', Buffer.from(ChecksumXXHASH3, 'base64'));
  expect([made.ChecksumXXHASH3, made.ChecksumType]).toEqual([`${whole}-1`, 'COMPOSITE']);
});
