import { gunzipSync } from 'node:zlib';
import {
  CancelExportTaskCommand,
  CreateExportTaskCommand,
  DescribeExportTasksCommand,
} from '@aws-sdk/client-cloudwatch-logs';
import type { CreateExportTaskCommandInput, ExportTask } from '@aws-sdk/client-cloudwatch-logs';
import {
  CreateBucketCommand,
  GetObjectCommand,
  ListObjectsV2Command,
  PutBucketPolicyCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { refusal, startLogs } from './logs-rig.ts';
import type { LogsRig } from './logs-rig.ts';

let rig: LogsRig;
let s3: S3Client;
const Bucket = 'exports';

beforeEach(async () => {
  rig = await startLogs();
  s3 = new S3Client({ ...rig.running.clientOptions, forcePathStyle: true });
  await s3.send(new CreateBucketCommand({ Bucket }));
  await rig.create('app', 'web/1', 'web/2', 'db');
});
afterEach(async () => {
  s3.destroy();
  await rig[Symbol.asyncDispose]();
});

const allow = (...actions: string[]) =>
  s3.send(
    new PutBucketPolicyCommand({
      Bucket,
      Policy: JSON.stringify({
        Version: '2012-10-17',
        Statement: {
          Effect: 'Allow',
          Principal: { Service: 'logs.us-east-1.amazonaws.com' },
          Action: actions,
          Resource: ['arn:aws:s3:::exports', 'arn:aws:s3:::exports/*'],
          Condition: { StringEquals: { 'aws:SourceAccount': '123456789012' } },
        },
      }),
    }),
  );

const create = async (more: Partial<CreateExportTaskCommandInput> = {}): Promise<string> => {
  const input = { logGroupName: 'app', from: 0, to: rig.now(), destination: Bucket, ...more };
  return (await rig.logs.send(new CreateExportTaskCommand(input))).taskId ?? '';
};

const described = async (input: object = {}): Promise<readonly ExportTask[]> =>
  (await rig.logs.send(new DescribeExportTasksCommand(input))).exportTasks ?? [];

const keys = async (): Promise<readonly string[]> =>
  (await s3.send(new ListObjectsV2Command({ Bucket }))).Contents?.map(({ Key }) => Key ?? '') ?? [];

test('an export writes a packed file for each stream, on the clock', async () => {
  await allow('s3:GetBucketAcl', 's3:PutObject');
  await rig.put('app', 'web/1', 'one', 'two');
  await rig.put('app', 'web/2', 'three');
  await rig.put('app', 'db', 'not asked for');
  const taskId = await create({ taskName: 't', logStreamNamePrefix: 'web', destinationPrefix: 'out' });
  const asked = rig.now();
  expect(await keys()).toEqual(['out/aws-logs-write-test']);
  expect(await described()).toEqual([
    {
      taskId,
      taskName: 't',
      logGroupName: 'app',
      from: 0,
      to: asked,
      destination: Bucket,
      destinationPrefix: 'out',
      status: { code: 'PENDING' },
      executionInfo: { creationTime: asked },
    },
  ]);
  await rig.running.cloud.clock.advance('1m');
  expect(await described({ statusCode: 'COMPLETED' })).toMatchObject([
    {
      taskId,
      status: { code: 'COMPLETED', message: 'Completed successfully' },
      executionInfo: { creationTime: asked, completionTime: asked + 2000 },
    },
  ]);
  const files = [`out/${taskId}/web-1/000000.gz`, `out/${taskId}/web-2/000000.gz`];
  expect(await keys()).toEqual(expect.arrayContaining(files));
  expect(await keys()).toHaveLength(3);
  const { Body } = await s3.send(new GetObjectCommand({ Bucket, Key: files[0] }));
  const text = gunzipSync((await Body?.transformToByteArray()) ?? '').toString();
  const stamp = (before: number): string => new Date(asked - before).toISOString();
  expect(text).toBe(`${stamp(1000)} one\n${stamp(0)} two\n`);
});

test('one runs at a time; one that is cancelled writes nothing', async () => {
  await allow('s3:GetBucketAcl', 's3:PutObject');
  await rig.put('app', 'db', 'x');
  const taskId = await create();
  expect(await refusal(create())).toBe('LimitExceededException: Resource limit exceeded.');
  await rig.logs.send(new CancelExportTaskCommand({ taskId }));
  await rig.running.cloud.clock.advance('1m');
  expect(await described({ taskId })).toMatchObject([{ status: { code: 'CANCELLED' } }]);
  expect(await keys()).toEqual(['exportedlogs/aws-logs-write-test']);
  expect(await refusal(rig.logs.send(new CancelExportTaskCommand({ taskId })))).toBe(
    'InvalidOperationException: The specified export task has already finished.',
  );
});

test('the bucket has to be there and to let CloudWatch Logs in', async () => {
  const denied = (action: string): string =>
    `InvalidParameterException: ${action} call on the given bucket failed. Please check if CloudWatch Logs has been granted permission to perform this operation.`;
  expect(await refusal(create({ destination: 'nowhere' }))).toBe(
    'InvalidParameterException: The given bucket does not exist. Please make sure the bucket is valid.',
  );
  expect(await refusal(create())).toBe(denied('GetBucketAcl'));
  await allow('s3:GetBucketAcl');
  expect(await refusal(create())).toBe(denied('PutObject'));
  await allow('s3:GetBucketAcl', 's3:PutObject');
  await rig.put('app', 'db', 'x');
  const taskId = await create();
  // What is taken back before the work begins makes the task fail.
  await allow('s3:GetBucketAcl');
  await rig.running.cloud.clock.advance('1m');
  expect(await described({ taskId })).toMatchObject([{ status: { code: 'FAILED' } }]);
});

test('what is not there is named', async () => {
  await allow('s3:GetBucketAcl', 's3:PutObject');
  expect(await refusal(create({ logGroupName: 'nowhere' }))).toBe(
    'ResourceNotFoundException: The specified log group does not exist.',
  );
  expect(await refusal(rig.logs.send(new CancelExportTaskCommand({ taskId: 'nowhere' })))).toBe(
    'ResourceNotFoundException: The specified export task does not exist.',
  );
  expect(await described({ taskId: 'nowhere' })).toEqual([]);
  expect(await keys()).toEqual([]);
});
