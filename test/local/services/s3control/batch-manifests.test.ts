import {
  CreateBucketCommand,
  GetObjectCommand,
  ListObjectVersionsCommand,
  PutBucketInventoryConfigurationCommand,
  PutBucketPolicyCommand,
  PutBucketReplicationCommand,
  PutBucketVersioningCommand,
  PutObjectCommand,
} from '@aws-sdk/client-s3';
import type { JobManifestGenerator } from '@aws-sdk/client-s3-control';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { RoleArn, roleNamed, startBatch } from './batch-rig.ts';
import type { BatchRig } from './batch-rig.ts';

let rig: BatchRig;
beforeAll(async () => {
  rig = await startBatch();
});
afterAll(() => rig[Symbol.asyncDispose]());

const tagging = { S3PutObjectTagging: { TagSet: [{ Key: 'seen', Value: 'yes' }] } };
const generator = (
  Filter?: NonNullable<JobManifestGenerator.S3JobManifestGeneratorMember['S3JobManifestGenerator']>['Filter'],
  more: object = {},
): JobManifestGenerator => ({
  S3JobManifestGenerator: {
    SourceBucket: 'arn:aws:s3:::data',
    EnableManifestOutput: false,
    Filter,
    ...more,
  },
});

test('an inventory is a manifest', async () => {
  const Principal = { Service: 's3.amazonaws.com' };
  const let_ = { Effect: 'Allow', Principal, Action: 's3:PutObject', Resource: 'arn:aws:s3:::reports/*' };
  await rig.s3.send(
    new PutBucketPolicyCommand({
      Bucket: 'reports',
      Policy: JSON.stringify({ Version: '2012-10-17', Statement: [let_] }),
    }),
  );
  await rig.s3.send(new CreateBucketCommand({ Bucket: 'listed' }));
  await rig.put('one', '1', 'listed');
  await rig.put('two/with space', '2', 'listed');
  await rig.s3.send(
    new PutBucketInventoryConfigurationCommand({
      Bucket: 'listed',
      Id: 'all',
      InventoryConfiguration: {
        Id: 'all',
        IsEnabled: true,
        IncludedObjectVersions: 'Current',
        Schedule: { Frequency: 'Daily' },
        Destination: { S3BucketDestination: { Bucket: 'arn:aws:s3:::reports', Format: 'CSV' } },
      },
    }),
  );
  await rig.cloud.clock.advance(86_400_000);
  const keys = await rig.keys('reports', 'listed/all/');
  const key = keys.find((name) => name.endsWith('manifest.json')) ?? '';
  const { ETag } = await rig.s3.send(new GetObjectCommand({ Bucket: 'reports', Key: key }));
  const job = await rig.create(tagging, {
    Manifest: {
      Spec: { Format: 'S3InventoryReport_CSV_20161130' },
      Location: { ObjectArn: `arn:aws:s3:::reports/${key}`, ETag },
    },
  });
  expect(await rig.ended(job)).toMatchObject({
    Status: 'Complete',
    ProgressSummary: { NumberOfTasksSucceeded: 2 },
  });
  expect((await rig.report(job))['succeeded']).toEqual([
    'listed,one,,succeeded,200,,Successful',
    'listed,two/with%20space,,succeeded,200,,Successful',
  ]);
});

test('a generated manifest lists what its filter leaves, and is written where that is wanted', async () => {
  const small = new PutObjectCommand({ Bucket: 'data', Key: 'logs/a.txt', Body: 'x' });
  await rig.s3.send(small);
  await rig.put('logs/b.json', 'xxxxxxxxxx');
  await rig.put('logs/c.txt', 'xxxxxxxxxx');
  await rig.s3.send(
    new PutObjectCommand({ Bucket: 'data', Key: 'pics/d.txt', Body: 'xxxxx', StorageClass: 'STANDARD_IA' }),
  );
  const found = async (filter: Parameters<typeof generator>[0]) => {
    const job = await rig.create(tagging, { ManifestGenerator: generator(filter) });
    const { FailureReasons } = await rig.ended(job);
    if (FailureReasons?.[0] !== undefined) return FailureReasons[0].FailureReason;
    return ((await rig.report(job))['succeeded'] ?? []).map((line) => line.split(',')[1]).join(' ');
  };
  expect(await found({ KeyNameConstraint: { MatchAnyPrefix: ['logs/'], MatchAnySuffix: ['.txt'] } })).toBe(
    'logs/a.txt logs/c.txt',
  );
  expect(await found({ KeyNameConstraint: { MatchAnySubstring: ['b.', 'd.'] } })).toBe(
    'logs/b.json pics/d.txt',
  );
  expect(await found({ ObjectSizeGreaterThanBytes: 1, ObjectSizeLessThanBytes: 10 })).toBe('pics/d.txt');
  expect(await found({ MatchAnyStorageClass: ['STANDARD_IA'] })).toBe('pics/d.txt');
  expect(await found({ CreatedAfter: new Date(rig.cloud.clock.now() + 1000) })).toBe(
    'Manifest generation found no keys matching the filter criteria.',
  );
  const location = {
    Bucket: 'arn:aws:s3:::reports',
    ManifestPrefix: 'generated',
    ManifestFormat: 'S3InventoryReport_CSV_20211130',
  };
  const job = await rig.create(tagging, {
    ManifestGenerator: generator(undefined, { EnableManifestOutput: true, ManifestOutputLocation: location }),
  });
  const { GeneratedManifestDescriptor: made } = await rig.ended(job);
  const key = `generated/${job}/manifest.json`;
  expect(made?.Location?.ObjectArn).toBe(`arn:aws:s3:::reports/${key}`);
  const { files }: { files: { key: string }[] } = JSON.parse(await rig.read(key, 'reports'));
  const { Body } = await rig.s3.send(new GetObjectCommand({ Bucket: 'reports', Key: files[0]?.key }));
  expect(gunzipSync((await Body?.transformToByteArray()) ?? '').toString()).toContain(
    '"data","logs/a.txt",""\n',
  );
});

test('a bucket that the role may not list makes no manifest', async () => {
  const may = { Effect: 'Allow', Action: 's3:PutObjectTagging', Resource: '*' };
  await rig.role('no-listing', 'batchoperations.s3.amazonaws.com', may);
  const job = await rig.create(tagging, {
    ManifestGenerator: generator(),
    RoleArn: roleNamed('no-listing'),
  });
  expect((await rig.ended(job)).FailureReasons).toEqual([
    { FailureReason: 'Generating the manifest is forbidden: AccessDenied' },
  ]);
});

test('what was there before a rule of replication is replicated by a job', async () => {
  for (const Bucket of ['from', 'copies']) {
    await rig.s3.send(new CreateBucketCommand({ Bucket }));
    await rig.s3.send(
      new PutBucketVersioningCommand({ Bucket, VersioningConfiguration: { Status: 'Enabled' } }),
    );
  }
  await rig.put('old', '1', 'from');
  await rig.put('old', '2', 'from');
  await rig.put('other', '3', 'from');
  await rig.role('replication', 's3.amazonaws.com', { Effect: 'Allow', Action: 's3:*', Resource: '*' });
  await rig.s3.send(
    new PutBucketReplicationCommand({
      Bucket: 'from',
      ReplicationConfiguration: {
        Role: roleNamed('replication'),
        Rules: [
          {
            Status: 'Enabled',
            Priority: 1,
            Filter: { Prefix: 'old' },
            DeleteMarkerReplication: { Status: 'Disabled' },
            Destination: { Bucket: 'arn:aws:s3:::copies' },
          },
        ],
      },
    }),
  );
  const ManifestGenerator: JobManifestGenerator = {
    S3JobManifestGenerator: {
      SourceBucket: 'arn:aws:s3:::from',
      EnableManifestOutput: false,
      Filter: { EligibleForReplication: true, ObjectReplicationStatuses: ['NONE', 'FAILED'] },
    },
  };
  const job = await rig.create({ S3ReplicateObject: {} }, { ManifestGenerator, RoleArn });
  expect(await rig.ended(job)).toMatchObject({
    Status: 'Complete',
    ProgressSummary: { NumberOfTasksSucceeded: 2, NumberOfTasksFailed: 0 },
  });
  const { Versions = [] } = await rig.s3.send(new ListObjectVersionsCommand({ Bucket: 'copies' }));
  expect(Versions.map(({ Key }) => Key)).toEqual(['old', 'old']);
  const Manifest = await rig.manifest(['from,other']);
  const second = await rig.create({ S3ReplicateObject: {} }, { Manifest });
  await rig.ended(second);
  expect((await rig.report(second))['failed']).toEqual([
    'from,other,,failed,500,SrcObjectNotEligible,Object is not eligible for replication',
  ]);
});
