import { CreateRoleCommand, IAMClient } from '@aws-sdk/client-iam';
import {
  CreateBucketCommand,
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  ListObjectVersionsCommand,
  PutBucketReplicationCommand,
  PutBucketVersioningCommand,
  PutObjectCommand,
} from '@aws-sdk/client-s3';
import type { ReplicationRule } from '@aws-sdk/client-s3';
import { expect, test } from 'vitest';
import { startS3 } from './s3-rig.ts';
import type { S3Rig } from './s3-rig.ts';

const Bucket = 'originals';
const copies = 'copies-in-europe';

/** Two buckets in two regions that keep versions, and rules from the one to the other. */
async function replicating(rig: S3Rig, Rules: Partial<ReplicationRule>[], trusted = 's3.amazonaws.com') {
  const iam = new IAMClient({ ...rig.clientOptions, region: 'us-east-1' });
  const trust = {
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Principal: { Service: trusted }, Action: 'sts:AssumeRole' }],
  };
  const role = { RoleName: 'replication', AssumeRolePolicyDocument: JSON.stringify(trust) };
  const { Role } = await iam.send(new CreateRoleCommand(role));
  const europe = rig.client('eu-west-1');
  await rig.s3.send(new CreateBucketCommand({ Bucket }));
  await europe.send(
    new CreateBucketCommand({
      Bucket: copies,
      CreateBucketConfiguration: { LocationConstraint: 'eu-west-1' },
    }),
  );
  const VersioningConfiguration = { Status: 'Enabled' } as const;
  await rig.s3.send(new PutBucketVersioningCommand({ Bucket, VersioningConfiguration }));
  await europe.send(new PutBucketVersioningCommand({ Bucket: copies, VersioningConfiguration }));
  const Destination = { Bucket: `arn:aws:s3:::${copies}` };
  await rig.s3.send(
    new PutBucketReplicationCommand({
      Bucket,
      ReplicationConfiguration: {
        Role: Role?.Arn,
        Rules: Rules.map((rule) => ({ Status: 'Enabled', Destination, ...rule })),
      },
    }),
  );
  return europe;
}

test('what is written gets to the other bucket, as its rules say, with its version', async () => {
  await using rig = await startS3();
  rig.cloud.clock.freeze();
  const europe = await replicating(rig, [
    {
      Priority: 1,
      Filter: { Prefix: 'docs/' },
      DeleteMarkerReplication: { Status: 'Enabled' },
      Destination: { Bucket: `arn:aws:s3:::${copies}`, StorageClass: 'STANDARD_IA' },
    },
  ]);
  const { s3 } = rig;
  const Key = 'docs/a';
  const more = { Metadata: { a: '1' }, Tagging: 'b=2', ContentType: 'text/plain' };
  const { VersionId } = await s3.send(new PutObjectCommand({ Bucket, Key, Body: 'hello', ...more }));
  await s3.send(new PutObjectCommand({ Bucket, Key: 'other', Body: 'stays' }));
  const status = async () => (await s3.send(new HeadObjectCommand({ Bucket, Key }))).ReplicationStatus;
  expect(await status()).toBe('PENDING');
  await rig.cloud.clock.advance(2000);
  expect(await status()).toBe('COMPLETED');
  const copy = await europe.send(new GetObjectCommand({ Bucket: copies, Key }));
  expect(copy).toMatchObject({
    VersionId,
    ReplicationStatus: 'REPLICA',
    Metadata: { a: '1' },
    TagCount: 1,
    ContentType: 'text/plain',
    StorageClass: 'STANDARD_IA',
  });
  expect(await copy.Body?.transformToString()).toBe('hello');
  expect((await s3.send(new HeadObjectCommand({ Bucket, Key: 'other' }))).ReplicationStatus).toBeUndefined();
  await s3.send(new DeleteObjectCommand({ Bucket, Key }));
  await rig.cloud.clock.advance(2000);
  const there = await europe.send(new ListObjectVersionsCommand({ Bucket: copies }));
  expect(there.DeleteMarkers).toMatchObject([{ Key, IsLatest: true }]);
  expect(there.Versions).toMatchObject([{ Key, VersionId, IsLatest: false }]);
  // A version that is deleted for good stays in the other bucket.
  await s3.send(new DeleteObjectCommand({ Bucket, Key, VersionId }));
  await rig.cloud.clock.advance(2000);
  expect((await europe.send(new ListObjectVersionsCommand({ Bucket: copies }))).Versions).toHaveLength(1);
});

test('nothing is replicated as a role that does not trust S3, and the object says so', async () => {
  await using rig = await startS3();
  rig.cloud.clock.freeze();
  const europe = await replicating(rig, [{ Prefix: '' }], 'ec2.amazonaws.com');
  await rig.s3.send(new PutObjectCommand({ Bucket, Key: 'a', Body: 'x' }));
  await rig.cloud.clock.advance(2000);
  expect((await rig.s3.send(new HeadObjectCommand({ Bucket, Key: 'a' }))).ReplicationStatus).toBe('FAILED');
  expect((await europe.send(new ListObjectVersionsCommand({ Bucket: copies }))).Versions).toBeUndefined();
});
