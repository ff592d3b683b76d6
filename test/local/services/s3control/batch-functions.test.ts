import { CreateFunctionCommand, LambdaClient } from '@aws-sdk/client-lambda';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { nodeFunction } from '../lambda/lambda-rig.ts';
import { roleNamed, startBatch } from './batch-rig.ts';
import type { BatchRig } from './batch-rig.ts';
import { AccountId } from './control-rig.ts';

let rig: BatchRig;
let lambda: LambdaClient;
beforeAll(async () => {
  rig = await startBatch();
  lambda = new LambdaClient({ ...rig.clientOptions, maxAttempts: 1 });
  await rig.role('of-functions', 'lambda.amazonaws.com');
});
afterAll(async () => {
  lambda.destroy();
  await rig[Symbol.asyncDispose]();
});

const code = `
let calls = 0;
exports.handler = async ({ invocationSchemaVersion, invocationId, job, tasks: [task] }) => {
  const key = decodeURIComponent(task.s3Key);
  const say = (resultCode, resultString) => ({
    invocationSchemaVersion, invocationId, treatMissingKeysAs: 'PermanentFailure',
    results: [{ taskId: task.taskId, resultCode, resultString }],
  });
  if (key === 'throws') throw new Error('oh no');
  if (key === 'not json') return 'text';
  if (key === 'silent') return { ...say(), results: [] };
  if (key === 'permanent') return say('PermanentFailure', 'never');
  if (key === 'temporary') return say('TemporaryFailure', 'later');
  if (key === 'twice') return (calls += 1) < 2 ? say('TemporaryFailure', 'later') : say('Succeeded', 'now');
  const { taskId, ...rest } = task;
  return say('Succeeded', JSON.stringify({ invocationSchemaVersion, job: job.userArguments, ...rest }));
};`;
const FunctionArn = `arn:aws:lambda:us-east-1:${AccountId}:function:worker`;

test('a function works on each object and says how it went', async () => {
  await lambda.send(new CreateFunctionCommand(nodeFunction('worker', code)));
  await rig.cloud.clock.advance(60_000);
  const keys = ['fine', 'twice', 'throws', 'not%20json', 'silent', 'permanent', 'temporary'];
  const Manifest = await rig.manifest(keys.map((key) => `data,${key}`));
  const job = await rig.create({ LambdaInvoke: { FunctionArn } }, { Manifest });
  expect(await rig.ended(job)).toMatchObject({ Status: 'Complete' });
  const { succeeded = [], failed = [] } = await rig.report(job);
  expect(succeeded).toEqual([
    'data,fine,,succeeded,200,,"{""invocationSchemaVersion"":""1.0"",""s3Key"":""fine"",""s3VersionId"":null,""s3BucketArn"":""arn:aws:s3:::data""}"',
    'data,twice,,succeeded,200,,now',
  ]);
  expect(failed.map((line) => line.replace(/("Lambda returned function error: ).*/, '$1…'))).toEqual([
    'data,throws,,failed,200,PermanentFailure,"Lambda returned function error: …',
    'data,not%20json,,failed,200,PermanentFailure,Invalid JSON returned in Lambda payload',
    'data,silent,,failed,200,PermanentFailure,The function returned no result for this task',
    'data,permanent,,failed,200,PermanentFailure,never',
    'data,temporary,,failed,200,TemporaryFailure,later',
  ]);
  const second = await rig.create(
    {
      LambdaInvoke: {
        FunctionArn,
        InvocationSchemaVersion: '2.0',
        UserArguments: { way: 'up', $date: 'today' },
      },
    },
    { Manifest: await rig.manifest(['data,fine']) },
  );
  await rig.ended(second);
  expect((await rig.report(second))['succeeded']).toEqual([
    'data,fine,,succeeded,200,,"{""invocationSchemaVersion"":""2.0"",""job"":{""way"":""up"",""$date"":""today""},""s3Key"":""fine"",""s3VersionId"":null,""s3Bucket"":""data""}"',
  ]);
});

test('a role that may not invoke the function fails its tasks', async () => {
  const may = { Effect: 'Allow', Action: ['s3:GetObject', 's3:PutObject'], Resource: '*' };
  await rig.role('no-function', 'batchoperations.s3.amazonaws.com', may);
  const job = await rig.create(
    { LambdaInvoke: { FunctionArn } },
    { Manifest: await rig.manifest(['data,fine']), RoleArn: roleNamed('no-function') },
  );
  await rig.ended(job);
  expect((await rig.report(job))['failed']?.[0]).toMatch(/^data,fine,,failed,403,AccessDenied/);
});
