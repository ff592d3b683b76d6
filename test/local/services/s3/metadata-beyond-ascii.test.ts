import { CopyObjectCommand, CreateBucketCommand, HeadObjectCommand } from '@aws-sdk/client-s3';
import { expect, test } from 'vitest';
import { startS3 } from './s3-rig.ts';

test('metadata beyond ASCII is kept, whether it came in UTF-8 or Latin-1', async () => {
  await using rig = await startS3({ lenient: true });
  const Bucket = 'a-bucket';
  await rig.s3.send(new CreateBucketCommand({ Bucket, ACL: 'public-read-write' }));
  for (const encoding of ['utf8', 'latin1'] as const) {
    const headers = { 'x-amz-meta-a': Buffer.from('café', encoding).toString('latin1') };
    await fetch(`${rig.endpoint}/${Bucket}/${encoding}`, { method: 'PUT', headers, body: 'a' });
    const { Metadata: metadata } = await rig.s3.send(new HeadObjectCommand({ Bucket, Key: encoding }));
    expect(metadata).toEqual({ a: `=?UTF-8?B?${Buffer.from('café').toString('base64')}?=` });
  }
});

test('Expires comes back as it was given, be it a date or not', async () => {
  await using rig = await startS3({ lenient: true });
  const Bucket = 'a-bucket';
  await rig.s3.send(new CreateBucketCommand({ Bucket, ACL: 'public-read-write' }));
  for (const expires of ['0', 'never', 'Thu, 01-Dec-94 16:00:00 GMT']) {
    await fetch(`${rig.endpoint}/${Bucket}/a`, { method: 'PUT', headers: { expires }, body: 'a' });
    await rig.s3.send(new CopyObjectCommand({ Bucket, Key: 'b', CopySource: `${Bucket}/a` }));
    const { ExpiresString } = await rig.s3.send(new HeadObjectCommand({ Bucket, Key: 'b' }));
    expect(ExpiresString).toBe(expires);
  }
});
