import { createHash } from 'node:crypto';
import { CreateRoleCommand, IAMClient, PutRolePolicyCommand } from '@aws-sdk/client-iam';
import {
  AssumeRoleCommand,
  GetAccessKeyInfoCommand,
  GetCallerIdentityCommand,
  GetSessionTokenCommand,
  STSClient,
} from '@aws-sdk/client-sts';
import type { AssumeRoleCommandInput } from '@aws-sdk/client-sts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startCloud } from '../../../support/cloud.ts';
import type { RunningCloud } from '../../../support/cloud.ts';
import { policyText } from '../iam/iam-rig.ts';

let running: RunningCloud;
let root: STSClient;

beforeAll(async () => {
  running = await startCloud();
  root = new STSClient({ ...running.clientOptions, maxAttempts: 1 });
  const credentials = { accessKeyId: '210987654321', secretAccessKey: 'test' };
  const iam = new IAMClient({ ...running.clientOptions, credentials });
  const statement = {
    Effect: 'Allow',
    Principal: { AWS: ['123456789012', '210987654321'] },
    Action: ['sts:AssumeRole', 'sts:TagSession', 'sts:SetSourceIdentity'],
  };
  const trust = JSON.stringify({ Version: '2012-10-17', Statement: [statement] });
  const RoleName = 'backup';
  await iam.send(
    new CreateRoleCommand({
      RoleName,
      Path: '/ops/',
      AssumeRolePolicyDocument: trust,
      MaxSessionDuration: 43_200,
    }),
  );
  const PolicyDocument = policyText({ Action: 'sts:*' });
  await iam.send(new PutRolePolicyCommand({ RoleName, PolicyName: 'chain', PolicyDocument }));
});
afterAll(() => running[Symbol.asyncDispose]());

const roleArn = 'arn:aws:iam::210987654321:role/ops/backup';

function assume(input: Partial<AssumeRoleCommandInput> = {}) {
  return root.send(new AssumeRoleCommand({ RoleArn: roleArn, RoleSessionName: 'nightly', ...input }));
}

async function clientOf(input: Partial<AssumeRoleCommandInput> = {}) {
  const { Credentials: keys } = await assume(input);
  return new STSClient({
    ...running.clientOptions,
    maxAttempts: 1,
    credentials: {
      accessKeyId: keys?.AccessKeyId ?? '',
      secretAccessKey: keys?.SecretAccessKey ?? '',
      sessionToken: keys?.SessionToken ?? '',
    },
  });
}

test('the root of the account is who calls with its keys', async () => {
  expect(await root.send(new GetCallerIdentityCommand({}))).toMatchObject({
    Account: '123456789012',
    UserId: '123456789012',
    Arn: 'arn:aws:iam::123456789012:root',
  });
});

test('an assumed role calls as itself, in its own account, for an hour', async () => {
  const answer = await assume();
  const role = { AssumedRoleId: answer.AssumedRoleUser?.AssumedRoleId };
  expect(answer.AssumedRoleUser?.Arn).toBe('arn:aws:sts::210987654321:assumed-role/backup/nightly');
  expect(role.AssumedRoleId).toMatch(/^AROA[A-Z2-7]{17}:nightly$/);
  expect(answer.Credentials?.AccessKeyId).toMatch(/^ASIA[A-Z2-7]{16}$/);
  const lasts = Number(answer.Credentials?.Expiration) - running.cloud.clock.now();
  expect(lasts).toBeGreaterThan(3_590_000);
  expect(lasts).toBeLessThanOrEqual(3_600_000);
  const session = await clientOf();
  expect(await session.send(new GetCallerIdentityCommand({}))).toMatchObject({
    Account: '210987654321',
    UserId: role.AssumedRoleId,
    Arn: 'arn:aws:sts::210987654321:assumed-role/backup/nightly',
  });
});

test('transitive tags pass on from session to session, and cannot be set again', async () => {
  const first = await clientOf({ Tags: [{ Key: 'Team', Value: 'ops' }], TransitiveTagKeys: ['Team'] });
  for (const Key of ['Team', 'team']) {
    const again = new AssumeRoleCommand({
      RoleArn: roleArn,
      RoleSessionName: 'second',
      Tags: [{ Key, Value: 'x' }],
      TransitiveTagKeys: [Key],
    });
    await expect(first.send(again)).rejects.toMatchObject({
      name: 'InvalidParameterValue',
      message:
        "One of the specified transitive tag keys can't be set because it conflicts with a transitive tag key from " +
        'the calling session.',
    });
  }
  const second = new AssumeRoleCommand({
    RoleArn: roleArn,
    RoleSessionName: 'second',
    Tags: [{ Key: 'Project', Value: 'x' }],
  });
  expect((await first.send(second)).AssumedRoleUser?.Arn).toContain('/second');
});

test('a key tells the account that it belongs to', async () => {
  const { Credentials: keys } = await assume();
  const info = await root.send(new GetAccessKeyInfoCommand({ AccessKeyId: keys?.AccessKeyId }));
  expect(info.Account).toBe('210987654321');
});

test('what is no role is refused', async () => {
  await expect(assume({ RoleArn: 'not-an-arn-but-long-enough' })).rejects.toMatchObject({
    name: 'ValidationError',
    message: 'not-an-arn-but-long-enough is invalid',
  });
  for (const arn of [
    'arn:aws:iam::123456789012:user/someone',
    'arn:aws:iam::12:role/backup',
    'arn:aws:s3:::bucket-x',
  ]) {
    await expect(assume({ RoleArn: arn })).rejects.toMatchObject({
      name: 'ValidationError',
      message: 'Request ARN is invalid',
    });
  }
});

test('a session is narrowed by at most ten policies', async () => {
  const PolicyArns = Array.from({ length: 11 }, (_, at) => ({ arn: `arn:aws:iam::aws:policy/P${at}` }));
  await expect(assume({ PolicyArns })).rejects.toThrow(
    "at 'policyArns' failed to satisfy constraint: Member must have length less than or equal to 10",
  );
});

test('session name and duration are held to their limits', async () => {
  await expect(assume({ RoleSessionName: 'x' })).rejects.toThrow(
    "1 validation error detected: Value 'x' at 'roleSessionName' failed to satisfy constraint: " +
      'Member must have length greater than or equal to 2',
  );
  await expect(assume({ DurationSeconds: 899 })).rejects.toThrow(
    "1 validation error detected: Value '899' at 'durationSeconds' failed to satisfy constraint: " +
      'Member must have value greater than or equal to 900',
  );
  await expect(assume({ DurationSeconds: 43_201 })).rejects.toThrow(
    "1 validation error detected: Value '43201' at 'durationSeconds' failed to satisfy constraint: " +
      'Member must have value less than or equal to 43200',
  );
});

test('tags of a session are told apart without case, and what is transitive must be among them', async () => {
  await assume({
    Tags: [{ Key: 'Team', Value: 'ops' }],
    TransitiveTagKeys: ['Team'],
    SourceIdentity: 'anna',
  });
  await expect(
    assume({
      Tags: [
        { Key: 'Team', Value: 'a' },
        { Key: 'team', Value: 'b' },
      ],
    }),
  ).rejects.toMatchObject({
    name: 'InvalidParameterValue',
    message: 'Duplicate tag keys found. Please note that Tag keys are case insensitive.',
  });
  await expect(assume({ TransitiveTagKeys: ['Team'] })).rejects.toMatchObject({
    name: 'InvalidParameterValue',
    message: 'The specified transitive tag key must be included in the requested tags.',
  });
});

test('policies and tags of a session have room for so much when they are packed', async () => {
  expect(await assume()).not.toHaveProperty('PackedPolicySize');
  const Policy = policyText({ Action: 's3:*' });
  const { PackedPolicySize = 0 } = await assume({ Policy });
  expect(PackedPolicySize).toBeGreaterThan(0);
  expect(PackedPolicySize).toBeLessThan(20);
  const noise = (at: number) =>
    Buffer.from(createHash('sha512').update(String(at)).digest()).toString('base64');
  const Tags = Array.from({ length: 50 }, (_, at) => ({
    Key: `key-${at}`,
    Value: `${noise(at)}${noise(-at)}`.replaceAll('=', ''),
  }));
  await expect(assume({ Tags })).rejects.toMatchObject({
    name: 'PackedPolicyTooLargeException',
    message: expect.stringMatching(/^Packed size of session tags consumes \d{3}% of allotted space\.$/),
  });
});

test('a session that assumes a role has an hour at most', async () => {
  const session = await clientOf();
  const chained = { RoleArn: roleArn, RoleSessionName: 'chained', DurationSeconds: 7200 };
  await expect(session.send(new AssumeRoleCommand(chained))).rejects.toThrow(
    'The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by role chaining',
  );
});

test('a session token is the caller again, of the root for an hour, and begets no other', async () => {
  const { Credentials: keys } = await root.send(new GetSessionTokenCommand({ DurationSeconds: 40_000 }));
  const session = new STSClient({
    ...running.clientOptions,
    maxAttempts: 1,
    credentials: {
      accessKeyId: keys?.AccessKeyId ?? '',
      secretAccessKey: keys?.SecretAccessKey ?? '',
      sessionToken: keys?.SessionToken ?? '',
    },
  });
  expect(Number(keys?.Expiration) - running.cloud.clock.now()).toBeLessThanOrEqual(3_600_000);
  expect(await session.send(new GetCallerIdentityCommand({}))).toMatchObject({
    Arn: 'arn:aws:iam::123456789012:root',
  });
  await expect(session.send(new GetSessionTokenCommand({}))).rejects.toMatchObject({
    name: 'AccessDenied',
    message: 'Cannot call GetSessionToken with session credentials',
  });
});

test('credentials end when the clock says so', async () => {
  const session = await clientOf({ DurationSeconds: 900 });
  running.cloud.clock.advance(901_000);
  await expect(session.send(new GetCallerIdentityCommand({}))).rejects.toMatchObject({
    name: 'ExpiredToken',
  });
});
