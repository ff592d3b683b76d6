// Tests of code that uses the AWS SDK, without an account, in milliseconds: node --test examples/test-your-own-code.test.ts
import { GetObjectCommand, PutBucketLifecycleConfigurationCommand, S3Client } from '@aws-sdk/client-s3';
import { CreateBucketCommand, NoSuchKey, PutObjectCommand } from '@aws-sdk/client-s3';
import { LocalCloud } from 'nuage/local';
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

let cloud: LocalCloud;
let s3: S3Client;

before(async () => {
  cloud = await LocalCloud.start({ port: 0 });
  s3 = new S3Client({
    endpoint: cloud.endpoint,
    region: 'eu-west-3',
    credentials: cloud.rootKey,
    forcePathStyle: true,
    maxAttempts: 1,
  });
  await s3.send(
    new CreateBucketCommand({
      Bucket: 'uploads',
      CreateBucketConfiguration: { LocationConstraint: 'eu-west-3' },
    }),
  );
});

after(async () => {
  s3.destroy();
  await cloud.stop();
});

test('an upload is gone after thirty days', async () => {
  await s3.send(
    new PutBucketLifecycleConfigurationCommand({
      Bucket: 'uploads',
      LifecycleConfiguration: {
        Rules: [{ ID: 'month', Status: 'Enabled', Filter: { Prefix: '' }, Expiration: { Days: 30 } }],
      },
    }),
  );
  await s3.send(new PutObjectCommand({ Bucket: 'uploads', Key: 'report.pdf', Body: 'much' }));
  await cloud.clock.advance('29d');
  const there = await s3.send(new GetObjectCommand({ Bucket: 'uploads', Key: 'report.pdf' }));
  assert.equal(await there.Body?.transformToString(), 'much');
  await cloud.clock.advance('2d');
  await assert.rejects(s3.send(new GetObjectCommand({ Bucket: 'uploads', Key: 'report.pdf' })), NoSuchKey);
});

test('an upload that S3 has no time for is an error that says so', async () => {
  cloud.faults.add({ service: 's3', action: 'PutObject', effect: { kind: 'throttle' } });
  await assert.rejects(s3.send(new PutObjectCommand({ Bucket: 'uploads', Key: 'late', Body: 'much' })), {
    name: 'SlowDown',
  });
  cloud.faults.clear();
});
