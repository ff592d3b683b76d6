import { CloudWatchClient, GetMetricDataCommand } from '@aws-sdk/client-cloudwatch';
import {
  CompleteMultipartUploadCommand,
  CopyObjectCommand,
  CreateBucketCommand,
  CreateMultipartUploadCommand,
  DeleteObjectCommand,
  DeleteObjectsCommand,
  ListObjectVersionsCommand,
  PutBucketLifecycleConfigurationCommand,
  PutBucketTaggingCommand,
  PutBucketVersioningCommand,
  PutObjectCommand,
  S3Client,
  S3ServiceException,
  UploadPartCommand,
} from '@aws-sdk/client-s3';
import fc from 'fast-check';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { LocalCloud } from '../../../../src/local/cloud.ts';
import type { LocalCloudOptions } from '../../../../src/local/options.ts';

const day = 86_400_000;
/** As CloudWatch calls what S3 keeps in each class. */
const types = {
  STANDARD: 'StandardStorage',
  STANDARD_IA: 'StandardIAStorage',
  GLACIER: 'GlacierStorage',
} as const;
type Class = keyof typeof types;

/** What may be done; some of it S3 refuses. */
const whats = [
  ...(['put', 'put', 'put', 'put-refused', 'put-taken', 'delete', 'delete', 'delete-version'] as const),
  ...(['delete-many', 'copy', 'move-class', 'upload', 'upload-refused', 'tag', 'on', 'off', 'days'] as const),
];

interface Step {
  readonly what: (typeof whats)[number];
  readonly Key: string;
  readonly from: string;
  readonly size: number;
  readonly StorageClass: Class;
  readonly pick: number;
}

const key = fc.constantFrom('a', 'b', 'tmp/c', 'cold/d');
const step: fc.Arbitrary<Step> = fc.record({
  what: fc.constantFrom(...whats),
  Key: key,
  from: key,
  size: fc.constantFrom(0, 1, 7, 1000, 140_000),
  StorageClass: fc.constantFrom<Class>('STANDARD', 'STANDARD', 'STANDARD_IA', 'GLACIER'),
  pick: fc.nat(5),
});

interface Rig {
  readonly cloud: LocalCloud;
  readonly s3: S3Client;
  readonly cloudwatch: CloudWatchClient;
}

function rigOf(cloud: LocalCloud): Rig {
  const given = {
    endpoint: cloud.endpoint,
    region: 'us-east-1',
    credentials: cloud.rootKey,
    maxAttempts: 1,
  };
  return {
    cloud,
    s3: new S3Client({ ...given, forcePathStyle: true }),
    cloudwatch: new CloudWatchClient(given),
  };
}

async function endOf({ cloud, s3, cloudwatch }: Rig): Promise<void> {
  s3.destroy();
  cloudwatch.destroy();
  expect(cloud.failures).toEqual([]);
  await cloud.stop();
}

/** Everything that is kept of a bucket, by key and version. */
async function kept(s3: S3Client, Bucket: string) {
  const { Versions = [], DeleteMarkers = [] } = await s3.send(new ListObjectVersionsCommand({ Bucket }));
  return { Versions, DeleteMarkers };
}

async function take({ s3, cloud }: Rig, Bucket: string, given: Step): Promise<void> {
  const { what, Key, from, size, StorageClass, pick } = given;
  const Body = Buffer.alloc(size, 'x');
  if (what === 'put') await s3.send(new PutObjectCommand({ Bucket, Key, Body, StorageClass }));
  if (what === 'put-refused')
    await s3.send(new PutObjectCommand({ Bucket, Key, Body, ContentMD5: 'AAAAAAAAAAAAAAAAAAAAAA==' }));
  if (what === 'put-taken') await s3.send(new PutObjectCommand({ Bucket, Key, Body, IfNoneMatch: '*' }));
  if (what === 'delete') await s3.send(new DeleteObjectCommand({ Bucket, Key }));
  if (what === 'delete-version' || what === 'delete-many') {
    const { Versions, DeleteMarkers } = await kept(s3, Bucket);
    const all = [...Versions, ...DeleteMarkers].map((each) => ({ Key: each.Key, VersionId: each.VersionId }));
    const one = all[pick % Math.max(1, all.length)];
    if (what === 'delete-many')
      await s3.send(
        new DeleteObjectsCommand({
          Bucket,
          Delete: { Objects: [...all.slice(pick), { Key }, { Key: from }] },
        }),
      );
    else if (one !== undefined) await s3.send(new DeleteObjectCommand({ Bucket, ...one }));
  }
  const CopySource = `${Bucket}/${from}`;
  if (what === 'copy') await s3.send(new CopyObjectCommand({ Bucket, Key, CopySource, StorageClass }));
  if (what === 'move-class')
    await s3.send(new CopyObjectCommand({ Bucket, Key: from, CopySource, StorageClass }));
  if (what === 'upload' || what === 'upload-refused') {
    const { UploadId } = await s3.send(new CreateMultipartUploadCommand({ Bucket, Key, StorageClass }));
    const part = { Bucket, Key, UploadId, PartNumber: 1 };
    const { ETag } = await s3.send(new UploadPartCommand({ ...part, Body }));
    await s3.send(
      new CompleteMultipartUploadCommand({
        Bucket,
        Key,
        UploadId,
        MultipartUpload: { Parts: [{ PartNumber: 1, ETag: what === 'upload' ? ETag : '"0"' }] },
      }),
    );
  }
  if (what === 'tag')
    await s3.send(
      new PutBucketTaggingCommand({ Bucket, Tagging: { TagSet: [{ Key: 'n', Value: String(pick) }] } }),
    );
  if (what === 'on' || what === 'off')
    await s3.send(
      new PutBucketVersioningCommand({
        Bucket,
        VersioningConfiguration: { Status: what === 'on' ? 'Enabled' : 'Suspended' },
      }),
    );
  if (what === 'days') await cloud.clock.advance(day);
}

/** Takes the steps; S3 may refuse some, and then nothing is to be counted of them. */
async function takeAll(rig: Rig, Bucket: string, steps: readonly Step[]): Promise<void> {
  for (const each of steps)
    await take(rig, Bucket, each).catch((error: unknown) => {
      if (!(error instanceof S3ServiceException) || (error.$metadata.httpStatusCode ?? 500) >= 500)
        throw error;
    });
}

/** What CloudWatch says at midnight, once the rules have nothing left to do, beside what a listing adds up to. */
async function compare({ cloud, s3, cloudwatch }: Rig, Bucket: string): Promise<void> {
  await cloud.clock.advance(4 * day);
  const { Versions } = await kept(s3, Bucket);
  const sums = Object.keys(types).map((name) =>
    Versions.filter((each) => each.StorageClass === name).reduce((sum, { Size = 0 }) => sum + Size, 0),
  );
  const now = cloud.clock.now();
  const { MetricDataResults = [] } = await cloudwatch.send(
    new GetMetricDataCommand({
      StartTime: new Date(Math.floor(now / day) * day),
      EndTime: new Date(now + day),
      MetricDataQueries: Object.values(types).map((Value, place) => ({
        Id: `m${place}`,
        MetricStat: {
          Metric: {
            Namespace: 'AWS/S3',
            MetricName: 'BucketSizeBytes',
            Dimensions: [
              { Name: 'BucketName', Value: Bucket },
              { Name: 'StorageType', Value },
            ],
          },
          Period: 86_400,
          Stat: 'Average',
        },
      })),
    }),
  );
  expect(MetricDataResults.map(({ Values = [] }) => Values[0] ?? 0)).toEqual(sums);
}

async function begin({ s3 }: Rig, Bucket: string): Promise<void> {
  await s3.send(new CreateBucketCommand({ Bucket }));
  const Rules = [
    {
      Filter: { Prefix: 'tmp/' },
      Expiration: { Days: 1 },
      NoncurrentVersionExpiration: { NoncurrentDays: 1 },
    },
    { Filter: { Prefix: 'cold/' }, Transitions: [{ Days: 1, StorageClass: 'GLACIER' as const }] },
  ].map((rule, place) => ({ ...rule, ID: String(place), Status: 'Enabled' as const }));
  await s3.send(new PutBucketLifecycleConfigurationCommand({ Bucket, LifecycleConfiguration: { Rules } }));
}

const scratch = (): string => mkdtempSync(join(tmpdir(), 'nuage-metered-'));
const time = Date.UTC(2027, 3, 5, 1);

test.each([
  ['in memory', (): LocalCloudOptions => ({})],
  ['on disk', (): LocalCloudOptions => ({ data: scratch() })],
])('the bytes of a bucket are those of its objects, whatever happened to them: %s', async (_, optionsOf) => {
  const options = { port: 0, seed: 1, time, frozen: true, ...optionsOf() };
  let rig = rigOf(await LocalCloud.start(options));
  let buckets = 0;
  const steps = fc.array(step, { minLength: 10, maxLength: 40 });
  await fc.assert(
    fc.asyncProperty(steps, steps, async (first, second) => {
      const Bucket = `bucket-${(buckets += 1)}`;
      await begin(rig, Bucket);
      await takeAll(rig, Bucket, first);
      await compare(rig, Bucket);
      // The cloud goes and comes again, from its directory or out of a file.
      const saved = join(scratch(), 'saved');
      if (options.data === undefined) await rig.cloud.save(saved);
      await endOf(rig);
      rig = rigOf(
        options.data === undefined ? await LocalCloud.load(saved, options) : await LocalCloud.start(options),
      );
      await takeAll(rig, Bucket, second);
      await compare(rig, Bucket);
    }),
    { numRuns: 3, endOnFailure: true },
  );
  await endOf(rig);
});
