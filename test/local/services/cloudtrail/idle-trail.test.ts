import { gunzipSync } from 'node:zlib';
import * as sdk from '@aws-sdk/client-cloudtrail';
import { CreateUserCommand, DeleteUserCommand, IAMClient } from '@aws-sdk/client-iam';
import {
  CreateBucketCommand,
  DeleteBucketPolicyCommand,
  GetObjectCommand,
  ListObjectsV2Command,
  PutBucketPolicyCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startCloud } from '../../../support/cloud.ts';

let running: Awaited<ReturnType<typeof startCloud>>;
let trail: sdk.CloudTrailClient;
let iam: IAMClient;
let s3: S3Client;
const Bucket = 'idle-trail-logs';
const Policy = JSON.stringify({
  Version: '2012-10-17',
  Statement: [
    {
      Effect: 'Allow',
      Principal: { Service: 'cloudtrail.amazonaws.com' },
      Action: ['s3:GetBucketAcl', 's3:PutObject'],
      Resource: [`arn:aws:s3:::${Bucket}`, `arn:aws:s3:::${Bucket}/*`],
    },
  ],
});

beforeAll(async () => {
  running = await startCloud({ time: '2027-03-01T08:00:00Z', frozen: true });
  trail = new sdk.CloudTrailClient({ ...running.clientOptions, maxAttempts: 1 });
  s3 = new S3Client({ ...running.clientOptions, forcePathStyle: true });
  iam = new IAMClient(running.clientOptions);
  await s3.send(new CreateBucketCommand({ Bucket }));
  await s3.send(new PutBucketPolicyCommand({ Bucket, Policy }));
  await trail.send(new sdk.CreateTrailCommand({ Name: 'idle', S3BucketName: Bucket }));
  await trail.send(new sdk.StartLoggingCommand({ Name: 'idle' }));
});
afterAll(() => running[Symbol.asyncDispose]());

const user = (UserName: string) => iam.send(new CreateUserCommand({ UserName }));
const status = () => trail.send(new sdk.GetTrailStatusCommand({ Name: 'idle' }));

async function written(): Promise<string[][]> {
  const { Contents = [] } = await s3.send(new ListObjectsV2Command({ Bucket }));
  const files: string[][] = [];
  for (const { Key = '' } of Contents.filter((one) => one.Key?.endsWith('.gz'))) {
    const { Body } = await s3.send(new GetObjectCommand({ Bucket, Key }));
    const text = gunzipSync((await Body?.transformToByteArray()) ?? new Uint8Array()).toString();
    const { Records }: { Records: { eventName: string }[] } = JSON.parse(text);
    files.push(Records.map(({ eventName }) => eventName));
  }
  return files;
}

test('a trail keeps no timer while nothing is called, and writes five minutes after the next call', async () => {
  const { clock } = running.cloud;
  await clock.advance('10m');
  const { nextTimer = Infinity } = clock;
  expect(nextTimer - clock.now()).toBeGreaterThan(40 * 60_000);
  await clock.advance('365d');
  await user('ann');
  await clock.advance('5m');
  expect(await written()).toEqual([['StartLogging'], ['CreateUser']]);
});

test('what could not be written is written after the next call', async () => {
  const { clock } = running.cloud;
  await clock.advance('10m');
  await user('bea');
  await s3.send(new DeleteBucketPolicyCommand({ Bucket }));
  await clock.advance('365d');
  expect(await status()).toMatchObject({ LatestDeliveryError: 'AccessDenied' });
  await s3.send(new PutBucketPolicyCommand({ Bucket, Policy }));
  await clock.advance('5m');
  expect((await status()).LatestDeliveryError).toBeUndefined();
  expect((await written()).at(-1)).toEqual(
    expect.arrayContaining(['CreateUser', 'DeleteBucketPolicy', 'GetTrailStatus', 'PutBucketPolicy']),
  );
});

test('what is done after a trail stopped is not written', async () => {
  const { clock } = running.cloud;
  await clock.advance('10m');
  await trail.send(new sdk.StopLoggingCommand({ Name: 'idle' }));
  await clock.advance('1m');
  await user('cid');
  await clock.advance('30m');
  expect((await written()).at(-1)).toEqual(['StopLogging']);
});

test('what a trail logged before a pause is written all the same, and nothing of the pause', async () => {
  const { clock } = running.cloud;
  await trail.send(new sdk.StartLoggingCommand({ Name: 'idle' }));
  await clock.advance('10m');
  expect((await written()).at(-1)).toEqual(['StartLogging']);
  await user('dan');
  await clock.advance('1m');
  await trail.send(new sdk.StopLoggingCommand({ Name: 'idle' }));
  await clock.advance('1m');
  await user('eve');
  await iam.send(new DeleteUserCommand({ UserName: 'eve' }));
  await clock.advance('1m');
  await trail.send(new sdk.StartLoggingCommand({ Name: 'idle' }));
  await user('fay');
  await clock.advance('10m');
  expect((await written()).at(-1)).toEqual(['CreateUser', 'StopLogging', 'StartLogging', 'CreateUser']);
});
