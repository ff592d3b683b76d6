import { createHash } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import {
  CreateBucketCommand,
  DeleteObjectCommand,
  GetObjectCommand,
  ListObjectsV2Command,
  PutBucketInventoryConfigurationCommand,
  PutBucketPolicyCommand,
  PutBucketVersioningCommand,
  PutObjectCommand,
} from '@aws-sdk/client-s3';
import { expect, it } from 'vitest';
import { startS3 } from './s3-rig.ts';

const day = 86_400_000;

it('a report of a bucket comes every day, with a manifest that says what it holds', async () => {
  await using rig = await startS3();
  const { s3, cloud } = rig;
  for (const Bucket of ['stock', 'reports']) await s3.send(new CreateBucketCommand({ Bucket }));
  const Statement = [
    {
      Effect: 'Allow',
      Principal: { Service: 's3.amazonaws.com' },
      Action: 's3:PutObject',
      Resource: 'arn:aws:s3:::reports/*',
      Condition: { ArnLike: { 'aws:SourceArn': 'arn:aws:s3:::stock' } },
    },
  ];
  const Policy = JSON.stringify({ Version: '2012-10-17', Statement });
  await s3.send(new PutBucketPolicyCommand({ Bucket: 'reports', Policy }));
  const VersioningConfiguration = { Status: 'Enabled' } as const;
  await s3.send(new PutBucketVersioningCommand({ Bucket: 'stock', VersioningConfiguration }));
  const key = { Bucket: 'stock', Key: 'in/a "b",c' };
  const { VersionId } = await s3.send(new PutObjectCommand({ ...key, Body: 'abc' }));
  const { VersionId: marker } = await s3.send(new DeleteObjectCommand(key));
  await s3.send(new PutObjectCommand({ Bucket: 'stock', Key: 'out', Body: 'x' }));
  await s3.send(
    new PutBucketInventoryConfigurationCommand({
      Bucket: 'stock',
      Id: 'all',
      InventoryConfiguration: {
        Id: 'all',
        IsEnabled: true,
        IncludedObjectVersions: 'All',
        Schedule: { Frequency: 'Daily' },
        Filter: { Prefix: 'in/' },
        OptionalFields: ['ETag', 'Size', 'EncryptionStatus'],
        Destination: {
          S3BucketDestination: { Bucket: 'arn:aws:s3:::reports', Format: 'CSV', Prefix: 'to' },
        },
      },
    }),
  );
  await cloud.clock.advance(day);

  const { Contents = [] } = await s3.send(new ListObjectsV2Command({ Bucket: 'reports' }));
  const keys = Contents.map(({ Key = '' }) => Key);
  const read = async (ending: string): Promise<Buffer> => {
    const Key = keys.find((name) => name.endsWith(ending)) ?? '';
    const { Body } = await s3.send(new GetObjectCommand({ Bucket: 'reports', Key }));
    return Buffer.from((await Body?.transformToByteArray()) ?? []);
  };
  expect(keys.map((name) => name.replace(/[0-9a-f-]{36}/, 'id').replace(/\d{4}-\d\d-\d\d/, 'day'))).toEqual([
    'to/stock/all/dayT00-00Z/manifest.checksum',
    'to/stock/all/dayT00-00Z/manifest.json',
    'to/stock/all/data/id.csv.gz',
  ]);
  const manifest = await read('manifest.json');
  const data = await read('.csv.gz');
  const md5 = (bytes: Buffer): string => createHash('md5').update(bytes).digest('hex');
  expect((await read('manifest.checksum')).toString()).toBe(md5(manifest));
  expect(JSON.parse(manifest.toString())).toMatchObject({
    sourceBucket: 'stock',
    destinationBucket: 'arn:aws:s3:::reports',
    fileFormat: 'CSV',
    fileSchema: 'Bucket, Key, VersionId, IsLatest, IsDeleteMarker, Size, ETag, EncryptionStatus',
    files: [{ size: data.length, MD5checksum: md5(data) }],
  });
  expect(gunzipSync(data).toString()).toBe(
    `"stock","in/a%20%22b%22%2Cc","${marker}","true","true","","",""\n` +
      `"stock","in/a%20%22b%22%2Cc","${VersionId}","false","false","3","900150983cd24fb0d6963f7d28e17f72","SSE-S3"\n`,
  );
  await cloud.clock.advance(day);
  const { KeyCount } = await s3.send(new ListObjectsV2Command({ Bucket: 'reports' }));
  expect(KeyCount).toBe(6);
});
