import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CreateBucketCommand, GetObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { expect, test } from 'vitest';
import { LocalCloud } from '../../../../src/local/cloud.ts';

const Bucket = 'a-bucket';
const large = Buffer.alloc(200_000, 'z');

function clientOf(cloud: LocalCloud): S3Client {
  const { accessKeyId, secretAccessKey } = cloud.rootKey;
  const credentials = { accessKeyId, secretAccessKey };
  return new S3Client({ endpoint: cloud.endpoint, region: 'us-east-1', credentials, forcePathStyle: true });
}

async function lengthOf(cloud: LocalCloud, Key: string): Promise<number | undefined> {
  const s3 = clientOf(cloud);
  const { Body } = await s3.send(new GetObjectCommand({ Bucket, Key }));
  const bytes = await Body?.transformToByteArray();
  s3.destroy();
  return bytes?.byteLength;
}

test('objects outlive the process, and go with a saved cloud', async () => {
  const directory = mkdtempSync(join(tmpdir(), 'nuage-test-'));
  const file = join(directory, 'saved.nuage');
  try {
    {
      await using cloud = await LocalCloud.start({ port: 0, data: join(directory, 'one') });
      const s3 = clientOf(cloud);
      await s3.send(new CreateBucketCommand({ Bucket }));
      await s3.send(new PutObjectCommand({ Bucket, Key: 'small', Body: 'few' }));
      await s3.send(new PutObjectCommand({ Bucket, Key: 'large', Body: large }));
      s3.destroy();
    }
    {
      await using again = await LocalCloud.start({ port: 0, data: join(directory, 'one') });
      expect(await lengthOf(again, 'large')).toBe(large.length);
      await again.save(file);
    }
    await using inMemory = await LocalCloud.load(file, { port: 0 });
    expect([await lengthOf(inMemory, 'small'), await lengthOf(inMemory, 'large')]).toEqual([3, large.length]);
    await using elsewhere = await LocalCloud.load(file, { port: 0, data: join(directory, 'two') });
    expect([await lengthOf(elsewhere, 'small'), await lengthOf(elsewhere, 'large')]).toEqual([
      3,
      large.length,
    ]);
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
});
