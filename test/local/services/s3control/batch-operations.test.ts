import {
  GetObjectTaggingCommand,
  HeadObjectCommand,
  PutBucketVersioningCommand,
  PutObjectCommand,
} from '@aws-sdk/client-s3';
import {
  DeleteJobTaggingCommand,
  DescribeJobCommand,
  GetJobTaggingCommand,
  ListJobsCommand,
  PutJobTaggingCommand,
  UpdateJobPriorityCommand,
  UpdateJobStatusCommand,
} from '@aws-sdk/client-s3-control';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { refusal } from '../s3/s3-rig.ts';
import { startBatch } from './batch-rig.ts';
import type { BatchRig } from './batch-rig.ts';
import { AccountId } from './control-rig.ts';

let rig: BatchRig;
beforeAll(async () => {
  rig = await startBatch();
});
afterAll(() => rig[Symbol.asyncDispose]());

const tagging = { S3PutObjectTagging: { TagSet: [{ Key: 'seen', Value: 'yes' }] } };
const tagsOf = async (Key: string, Bucket = 'data') =>
  (await rig.s3.send(new GetObjectTaggingCommand({ Bucket, Key }))).TagSet;
const update = (JobId: string, RequestedJobStatus: 'Ready' | 'Cancelled', StatusUpdateReason?: string) =>
  rig.control.send(new UpdateJobStatusCommand({ AccountId, JobId, RequestedJobStatus, StatusUpdateReason }));

test('a job goes from step to step, does its work and reports it', async () => {
  await rig.put('a b/c+d.txt', 'x');
  await rig.put('plain', 'x');
  const Manifest = await rig.manifest(['data,a%20b/c%2Bd.txt', 'data,plain', 'data,missing']);
  const job = await rig.create(tagging, { Manifest, Description: 'tags for all' });
  const seen: (string | undefined)[] = [];
  for (let step = 0; step < 7; step += 1) {
    seen.push((await rig.describe(job)).Status);
    await rig.cloud.clock.advance(1000);
  }
  expect(seen).toEqual(['New', 'Preparing', 'Ready', 'Active', 'Completing', 'Complete', 'Complete']);
  expect(await rig.describe(job)).toMatchObject({
    JobArn: `arn:aws:s3:us-east-1:${AccountId}:job/${job}`,
    ConfirmationRequired: false,
    Description: 'tags for all',
    Operation: tagging,
    ProgressSummary: {
      TotalNumberOfTasks: 3,
      NumberOfTasksSucceeded: 2,
      NumberOfTasksFailed: 1,
      Timers: { ElapsedTimeInActiveSeconds: 1 },
    },
    Manifest: { Spec: { Fields: ['Bucket', 'Key'] } },
  });
  expect(await tagsOf('a b/c+d.txt')).toEqual([{ Key: 'seen', Value: 'yes' }]);
  expect(await rig.report(job)).toEqual({
    succeeded: ['data,a%20b/c%2Bd.txt,,succeeded,200,,Successful', 'data,plain,,succeeded,200,,Successful'],
    failed: ['data,missing,,failed,404,NoSuchKey,The specified key does not exist.'],
  });
});

test('a job that is to be confirmed waits, as one that says nothing of it', async () => {
  await rig.put('confirmed', 'x');
  const Manifest = await rig.manifest(['data,confirmed']);
  const job = await rig.create(tagging, { Manifest, ConfirmationRequired: undefined });
  await rig.cloud.clock.advance(60_000);
  expect(await rig.describe(job)).toMatchObject({
    Status: 'Suspended',
    ConfirmationRequired: true,
    SuspendedCause: 'AWAITING_CONFIRMATION',
    ProgressSummary: { TotalNumberOfTasks: 1 },
  });
  expect(await update(job, 'Ready')).toMatchObject({ JobId: job, Status: 'Ready' });
  expect(await rig.ended(job)).toMatchObject({ Status: 'Complete' });
  expect(await refusal(update(job, 'Ready'))).toMatchObject({ code: 'JobStatusException', status: 400 });
});

test('a job that is cancelled stays so, with the reason', async () => {
  await rig.put('left', 'x');
  const Manifest = await rig.manifest(['data,left']);
  const job = await rig.create(tagging, { Manifest, ConfirmationRequired: true });
  await rig.cloud.clock.advance(10_000);
  expect(await update(job, 'Cancelled', 'no longer needed')).toMatchObject({ Status: 'Cancelled' });
  await rig.cloud.clock.advance(10_000);
  expect(await rig.describe(job)).toMatchObject({
    Status: 'Cancelled',
    StatusUpdateReason: 'no longer needed',
  });
  expect(await tagsOf('left')).toEqual([]);
  const priority = new UpdateJobPriorityCommand({ AccountId, JobId: job, Priority: 4 });
  expect(await refusal(rig.control.send(priority))).toMatchObject({ code: 'JobStatusException' });
});

test('a job that works on something is being cancelled before it is', async () => {
  const Manifest = await rig.manifest(['data,plain']);
  const job = await rig.create(tagging, { Manifest });
  await rig.cloud.clock.advance(3000);
  expect((await rig.describe(job)).Status).toBe('Active');
  expect(await update(job, 'Cancelled')).toMatchObject({ Status: 'Cancelling' });
  expect(await rig.ended(job)).toMatchObject({ Status: 'Cancelled' });
});

test('objects are copied with what the copy is to have', async () => {
  await rig.put('photos/one.jpg', 'one');
  const Manifest = await rig.manifest(['data,photos%2Fone.jpg']);
  const job = await rig.create(
    {
      S3PutObjectCopy: {
        TargetResource: 'arn:aws:s3:::reports',
        TargetKeyPrefix: 'copies',
        StorageClass: 'STANDARD_IA',
        NewObjectTagging: [{ Key: 'a b', Value: 'c' }],
        NewObjectMetadata: { ContentType: 'image/jpeg', UserMetadata: { by: 'batch' } },
      },
    },
    { Manifest },
  );
  expect(await rig.ended(job)).toMatchObject({ Status: 'Complete' });
  const object = { Bucket: 'reports', Key: 'copies/photos/one.jpg' };
  expect(await rig.s3.send(new HeadObjectCommand(object))).toMatchObject({
    ContentType: 'image/jpeg',
    Metadata: { by: 'batch' },
    StorageClass: 'STANDARD_IA',
  });
  expect(await tagsOf(object.Key, 'reports')).toEqual([{ Key: 'a b', Value: 'c' }]);
});

test('checksums of what is there are computed and reported', async () => {
  await rig.put('summed', 'hello');
  const Manifest = await rig.manifest(['data,summed', 'data,not-there']);
  const job = await rig.create({ S3ComputeObjectChecksum: { ChecksumAlgorithm: 'CRC32' } }, { Manifest });
  await rig.ended(job);
  const { succeeded = [], failed = [] } = await rig.report(job);
  expect(succeeded).toEqual([
    String.raw`data,summed,,succeeded,200,,"{""checksum_base64"":""NhCmhg\u003d\u003d"",""etag"":""5d41402abc4b2a76b9719d911017c592"",""checksumAlgorithm"":""CRC32"",""checksumType"":""FULL_OBJECT"",""checksum_hex"":""3610A686""}"`,
  ]);
  expect(failed[0]).toMatch(
    /^data,not-there,,failed,200,PermanentFailure,"error details: {""failureMessage"":""Task \S+ Key not found"", ""errorCode"": ""404""}"$/,
  );
});

test('of a versioned bucket the named version is worked on, and one must be named', async () => {
  const versioned = { Bucket: 'data', VersioningConfiguration: { Status: 'Enabled' } } as const;
  await rig.s3.send(new PutBucketVersioningCommand(versioned));
  const put = (Body: string) => rig.s3.send(new PutObjectCommand({ Bucket: 'data', Key: 'versions', Body }));
  const { VersionId } = await put('old');
  await put('new');
  const Manifest = await rig.manifest(
    [`data,versions,x,${VersionId}`, 'data,versions,x,'],
    ['Bucket', 'Key', 'Ignore', 'VersionId'],
  );
  const job = await rig.create(tagging, { Manifest });
  await rig.ended(job);
  expect(await rig.report(job)).toEqual({
    succeeded: [`data,versions,${VersionId},succeeded,200,,Successful`],
    failed: ['data,versions,,failed,400,InvalidRequest,Task failed due to missing VersionId'],
  });
  expect(await tagsOf('versions')).toEqual([]);
});

test('more than half of a thousand tasks that fail end a job', async () => {
  const lines = Array.from({ length: 1200 }, (_, index) => `data,nothing-${index}`);
  const job = await rig.create(tagging, { Manifest: await rig.manifest(lines) });
  expect(await rig.ended(job)).toMatchObject({
    Status: 'Failed',
    ProgressSummary: { TotalNumberOfTasks: 1200, NumberOfTasksFailed: 1000 },
  });
});

test('jobs are listed the newest first, by status and in pages, until 90 days are over', async () => {
  const Manifest = await rig.manifest(['data,plain']);
  const first = await rig.create(tagging, { Manifest, Priority: 1 });
  await rig.cloud.clock.advance(1);
  const second = await rig.create(tagging, { Manifest });
  const list = async (more: object) => rig.control.send(new ListJobsCommand({ AccountId, ...more }));
  const { Jobs, NextToken } = await list({ MaxResults: 1 });
  expect(Jobs?.map(({ JobId }) => JobId)).toEqual([second]);
  const next = await list({ MaxResults: 1, NextToken });
  expect(next.Jobs).toMatchObject([{ JobId: first, Operation: 'S3PutObjectTagging', Priority: 1 }]);
  const running = await list({ JobStatuses: ['New', 'Preparing'] });
  expect(running.Jobs?.map(({ JobId }) => JobId)).toEqual([second, first]);
  await rig.ended(second);
  await rig.cloud.clock.advance(91 * 86_400_000);
  expect((await list({ JobStatuses: ['Complete', 'Failed', 'Cancelled'] })).Jobs ?? []).toEqual([]);
  expect(await refusal(rig.control.send(new DescribeJobCommand({ AccountId, JobId: second })))).toEqual({
    code: 'NoSuchJob',
    status: 404,
    message: 'The specified job does not exist',
  });
});

test('a job has a priority and tags that change', async () => {
  const Tags = [{ Key: 'team', Value: 'blue' }];
  const JobId = await rig.create(tagging, { Manifest: await rig.manifest(['data,plain']), Tags });
  const tags = async () =>
    (await rig.control.send(new GetJobTaggingCommand({ AccountId, JobId }))).Tags ?? [];
  expect(await tags()).toEqual(Tags);
  await rig.control.send(
    new PutJobTaggingCommand({ AccountId, JobId, Tags: [{ Key: 'team', Value: 'red' }] }),
  );
  expect(await tags()).toEqual([{ Key: 'team', Value: 'red' }]);
  const many = Array.from({ length: 51 }, (_, index) => ({ Key: `k${index}`, Value: '' }));
  expect(
    await refusal(rig.control.send(new PutJobTaggingCommand({ AccountId, JobId, Tags: many }))),
  ).toMatchObject({ code: 'TooManyTagsException', status: 400 });
  await rig.control.send(new DeleteJobTaggingCommand({ AccountId, JobId }));
  expect(await tags()).toEqual([]);
  const set = await rig.control.send(new UpdateJobPriorityCommand({ AccountId, JobId, Priority: 98 }));
  expect(set).toMatchObject({ JobId, Priority: 98 });
  expect((await rig.describe(JobId)).Priority).toBe(98);
});

test('the same token makes one job, and refuses another', async () => {
  const Manifest = await rig.manifest(['data,plain']);
  const again = { Manifest, ClientRequestToken: 'the-same' };
  const job = await rig.create(tagging, again);
  expect(await rig.create(tagging, again)).toBe(job);
  expect(await refusal(rig.create(tagging, { ...again, Priority: 3 }))).toMatchObject({
    code: 'IdempotencyException',
    status: 400,
  });
});
