import {
  CreateAccessKeyCommand,
  CreateUserCommand,
  IAMClient,
  PutUserPolicyCommand,
} from '@aws-sdk/client-iam';
import * as sdk from '@aws-sdk/client-s3';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startDirectories } from './directory-rig.ts';
import type { DirectoryRig } from './directory-rig.ts';
import { refusal } from './s3-rig.ts';

const Bucket = 'shared--use1-az4--x-s3';
const other = 'other--use1-az4--x-s3';
const arnOf = (name: string) => `arn:aws:s3express:us-east-1:123456789012:bucket/${name}`;
let rig: DirectoryRig;
let iam: IAMClient;
beforeAll(async () => {
  rig = await startDirectories();
  iam = new IAMClient(rig.clientOptions);
  for (const name of [Bucket, other]) await rig.create(name);
  await rig.express().send(new sdk.PutObjectCommand({ Bucket, Key: 'a', Body: 'a' }));
});
afterAll(async () => {
  iam.destroy();
  await rig[Symbol.asyncDispose]();
});

/** The SDK as a user with a policy. */
async function user(UserName: string, ...Statement: object[]) {
  await iam.send(new CreateUserCommand({ UserName }));
  const PolicyDocument = JSON.stringify({ Version: '2012-10-17', Statement });
  if (Statement.length > 0)
    await iam.send(new PutUserPolicyCommand({ UserName, PolicyName: 'p', PolicyDocument }));
  return clientOf(UserName);
}

/** One that has begun no session yet. */
async function clientOf(UserName: string) {
  const { AccessKey } = await iam.send(new CreateAccessKeyCommand({ UserName }));
  return rig.express({
    accessKeyId: AccessKey?.AccessKeyId ?? '',
    secretAccessKey: AccessKey?.SecretAccessKey ?? '',
  });
}

const begins = (more: object = {}) => ({
  Effect: 'Allow',
  Action: 's3express:CreateSession',
  Resource: arnOf(Bucket),
  ...more,
});
const outcome = (call: Promise<unknown>) =>
  call.then(
    () => 'done',
    (error: Error) => error.name,
  );
const get = (s3: sdk.S3Client, from = Bucket) =>
  outcome(s3.send(new sdk.GetObjectCommand({ Bucket: from, Key: 'a' })));
const put = (s3: sdk.S3Client) => outcome(s3.send(new sdk.PutObjectCommand({ Bucket, Key: 'b', Body: '' })));

test('who may begin a session does everything with objects, and nothing else', async () => {
  const s3 = await user('ann', begins());
  expect(await get(s3)).toBe('done');
  expect(await put(s3)).toBe('done');
  expect(await get(s3, other)).toBe('AccessDenied');
  expect(await outcome(s3.send(new sdk.DeleteBucketCommand({ Bucket })))).toBe('AccessDenied');
  expect(await get(await user('nobody'))).toBe('AccessDenied');
});

test('who may only begin sessions that read is given one, and writes nothing', async () => {
  const Condition = { StringEquals: { 's3express:SessionMode': 'ReadOnly' } };
  const s3 = await user('bob', begins({ Condition }));
  expect(await get(s3)).toBe('done');
  expect(await put(s3)).toBe('AccessDenied');
  const session = new sdk.CreateSessionCommand({ Bucket, SessionMode: 'ReadWrite' });
  expect(await refusal(s3.send(session))).toMatchObject({ code: 'AccessDenied', status: 403 });
});

test('a session ends after five minutes', async () => {
  rig.cloud.clock.freeze();
  const { Credentials } = await rig.express().send(new sdk.CreateSessionCommand({ Bucket }));
  expect(Credentials?.Expiration?.getTime()).toBe(rig.cloud.clock.now() + 300_000);
});

test("the keys of a session do nothing but in the session's bucket", async () => {
  const { Credentials } = await rig.express().send(new sdk.CreateSessionCommand({ Bucket }));
  const keys = {
    accessKeyId: Credentials?.AccessKeyId ?? '',
    secretAccessKey: Credentials?.SecretAccessKey ?? '',
    sessionToken: Credentials?.SessionToken ?? '',
  };
  const plain = new sdk.S3Client({
    ...rig.clientOptions,
    forcePathStyle: true,
    maxAttempts: 1,
    credentials: keys,
  });
  expect(await outcome(plain.send(new sdk.ListBucketsCommand()))).toBe('AccessDenied');
  plain.destroy();
});

test('a session begins no other one: one that reads would come to write', async () => {
  const begin = new sdk.CreateSessionCommand({ Bucket, SessionMode: 'ReadOnly' });
  const { Credentials } = await rig.express().send(begin);
  const s3 = rig.express({
    accessKeyId: Credentials?.AccessKeyId ?? '',
    secretAccessKey: Credentials?.SecretAccessKey ?? '',
    sessionToken: Credentials?.SessionToken ?? '',
  });
  for (const SessionMode of ['ReadWrite', 'ReadOnly'] as const)
    expect(await refusal(s3.send(new sdk.CreateSessionCommand({ Bucket, SessionMode })))).toMatchObject({
      code: 'AccessDenied',
      status: 403,
    });
});

test('a policy of the bucket lets others begin sessions', async () => {
  const s3 = await user('eve');
  const Principal = { AWS: 'arn:aws:iam::123456789012:user/eve' };
  const policy = (statement: object) =>
    new sdk.PutBucketPolicyCommand({
      Bucket,
      Policy: JSON.stringify({ Version: '2012-10-17', Statement: [statement] }),
    });
  const root = rig.express();
  const wrong = { ...begins({ Principal }), Action: 's3:GetObject' };
  expect(await refusal(root.send(policy(wrong)))).toMatchObject({
    code: 'MalformedPolicy',
    message: 'Policy has invalid action',
  });
  expect(await get(s3)).toBe('AccessDenied');
  await root.send(policy(begins({ Principal })));
  expect(await get(await clientOf('eve'))).toBe('done');
});
