import {
  CreateBucketCommand,
  CreateMultipartUploadCommand,
  HeadObjectCommand,
  GetObjectCommand,
  ListMultipartUploadsCommand,
  ListPartsCommand,
  PutBucketLifecycleConfigurationCommand,
  PutObjectCommand,
  RestoreObjectCommand,
} from '@aws-sdk/client-s3';
import { expect, test } from 'vitest';
import { refusal, startS3 } from './s3-rig.ts';

const Bucket = 'a-bucket';
const day = 86_400_000;

test('rules remove, move and abort on the days that they name', async () => {
  await using rig = await startS3();
  const { s3, cloud } = rig;
  await s3.send(new CreateBucketCommand({ Bucket }));
  const Rules = [
    { ID: 'gone', Status: 'Enabled' as const, Filter: { Prefix: 'tmp/' }, Expiration: { Days: 3 } },
    {
      ID: 'cold',
      Status: 'Enabled' as const,
      Filter: { And: { Prefix: 'log/', ObjectSizeGreaterThan: 1 } },
      Transitions: [{ Days: 1, StorageClass: 'GLACIER' as const }],
    },
    {
      ID: 'parts',
      Status: 'Enabled' as const,
      Filter: { Prefix: '' },
      AbortIncompleteMultipartUpload: { DaysAfterInitiation: 2 },
    },
  ];
  await s3.send(new PutBucketLifecycleConfigurationCommand({ Bucket, LifecycleConfiguration: { Rules } }));
  const put = await s3.send(new PutObjectCommand({ Bucket, Key: 'tmp/a', Body: 'x' }));
  expect(put.Expiration).toMatch(/^expiry-date="\w{3}, \d\d \w{3} \d{4} 00:00:00 GMT", rule-id="gone"$/);
  const head = (VersionId?: string) => s3.send(new HeadObjectCommand({ Bucket, Key: 'tmp/a', VersionId }));
  expect((await head()).Expiration).toBe(put.Expiration);
  // Of a version that is named it is not told.
  expect((await head('null')).Expiration).toBeUndefined();
  await s3.send(new PutObjectCommand({ Bucket, Key: 'log/a', Body: 'xyz' }));
  const upload = await s3.send(new CreateMultipartUploadCommand({ Bucket, Key: 'large' }));
  const parts = await s3.send(new ListPartsCommand({ Bucket, Key: 'large', UploadId: upload.UploadId }));
  const givenUp = { AbortDate: upload.AbortDate, AbortRuleId: 'parts' };
  expect([upload, parts]).toMatchObject([givenUp, givenUp]);
  const wait = (upload.AbortDate?.getTime() ?? 0) - cloud.clock.now();
  expect((upload.AbortDate?.getTime() ?? 1) % day).toBe(0);
  expect([wait > 2 * day - 1000, wait <= 3 * day]).toEqual([true, true]);
  await cloud.clock.advance(2 * day);
  expect((await s3.send(new HeadObjectCommand({ Bucket, Key: 'log/a' }))).StorageClass).toBe('GLACIER');
  await s3.send(new HeadObjectCommand({ Bucket, Key: 'tmp/a' }));
  await cloud.clock.advance(2 * day);
  expect((await refusal(s3.send(new HeadObjectCommand({ Bucket, Key: 'tmp/a' })))).status).toBe(404);
  expect((await s3.send(new ListMultipartUploadsCommand({ Bucket }))).Uploads ?? []).toEqual([]);
  expect(await refusal(s3.send(new GetObjectCommand({ Bucket, Key: 'log/a' })))).toEqual({
    code: 'InvalidObjectState',
    status: 403,
    message: "The operation is not valid for the object's storage class",
  });
  await s3.send(new RestoreObjectCommand({ Bucket, Key: 'log/a', RestoreRequest: { Days: 1 } }));
  expect((await s3.send(new HeadObjectCommand({ Bucket, Key: 'log/a' }))).Restore).toBe(
    'ongoing-request="true"',
  );
  await cloud.clock.advance(day / 2);
  const restored = await s3.send(new GetObjectCommand({ Bucket, Key: 'log/a' }));
  expect(await restored.Body?.transformToString()).toBe('xyz');
});
