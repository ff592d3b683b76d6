import {
  BatchGetSecretValueCommand,
  CreateSecretCommand,
  DeleteSecretCommand,
  DescribeSecretCommand,
  GetResourcePolicyCommand,
  GetRandomPasswordCommand,
  GetSecretValueCommand,
  ListSecretVersionIdsCommand,
  ListSecretsCommand,
  PutResourcePolicyCommand,
  PutSecretValueCommand,
  ReplicateSecretToRegionsCommand,
  RestoreSecretCommand,
  SecretsManagerClient,
  TagResourceCommand,
  UntagResourceCommand,
  UpdateSecretCommand,
  UpdateSecretVersionStageCommand,
} from '@aws-sdk/client-secrets-manager';
import { DescribeKeyCommand, KMSClient } from '@aws-sdk/client-kms';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { startCloud } from '../../../support/cloud.ts';
import type { RunningCloud } from '../../../support/cloud.ts';

let running: RunningCloud;
let client: SecretsManagerClient;

const clientIn = (region: string) =>
  new SecretsManagerClient({ ...running.clientOptions, region, maxAttempts: 1 });

beforeEach(async () => {
  running = await startCloud();
  client = clientIn('us-east-1');
});
afterEach(() => running[Symbol.asyncDispose]());

const create = (Name: string, SecretString?: string) =>
  client.send(new CreateSecretCommand({ Name, SecretString }));
const put = (SecretId: string, SecretString: string) =>
  client.send(new PutSecretValueCommand({ SecretId, SecretString }));
const get = (SecretId: string, VersionStage?: string) =>
  client.send(new GetSecretValueCommand({ SecretId, VersionStage }));

test('a secret is found by name, by ARN, and by ARN without its random characters', async () => {
  const { ARN = '', VersionId } = await create('app/db', 'hush');
  expect(ARN).toMatch(/^arn:aws:secretsmanager:us-east-1:123456789012:secret:app\/db-[A-Za-z0-9]{6}$/);
  for (const id of ['app/db', ARN, ARN.slice(0, -7)])
    expect(await get(id)).toMatchObject({
      ARN,
      Name: 'app/db',
      VersionId,
      SecretString: 'hush',
      VersionStages: ['AWSCURRENT'],
    });
  const kms = new KMSClient(running.clientOptions);
  const { KeyMetadata } = await kms.send(new DescribeKeyCommand({ KeyId: 'alias/aws/secretsmanager' }));
  expect(KeyMetadata).toMatchObject({ KeyManager: 'AWS' });
});

test('values move through the labels, and can be brought back', async () => {
  const first = await create('s', 'one');
  const second = await put('s', 'two');
  expect(second.VersionStages).toEqual(['AWSCURRENT']);
  expect((await get('s', 'AWSPREVIOUS')).SecretString).toBe('one');
  await put('s', 'three');
  const { VersionIdsToStages } = await client.send(new DescribeSecretCommand({ SecretId: 's' }));
  expect(Object.values(VersionIdsToStages ?? {}).toSorted()).toEqual([['AWSCURRENT'], ['AWSPREVIOUS']]);
  const all = await client.send(new ListSecretVersionIdsCommand({ SecretId: 's', IncludeDeprecated: true }));
  expect(all.Versions).toHaveLength(3);
  const current = (await get('s')).VersionId;
  const move = { SecretId: 's', VersionStage: 'AWSCURRENT', MoveToVersionId: first.VersionId };
  await expect(client.send(new UpdateSecretVersionStageCommand(move))).rejects.toMatchObject({
    name: 'InvalidParameterException',
    message:
      "The parameter RemoveFromVersionId can't be empty. Staging label AWSCURRENT is currently attached to version " +
      `${current}, so you must explicitly reference that version in RemoveFromVersionId.`,
  });
  await client.send(new UpdateSecretVersionStageCommand({ ...move, RemoveFromVersionId: current }));
  expect((await get('s')).SecretString).toBe('one');
  expect((await get('s', 'AWSPREVIOUS')).SecretString).toBe('three');
});

test('what is not there is said in the words of Secrets Manager', async () => {
  await expect(get('none')).rejects.toMatchObject({
    name: 'ResourceNotFoundException',
    message: "Secrets Manager can't find the specified secret.",
  });
  await create('empty');
  await expect(get('empty')).rejects.toMatchObject({
    message: "Secrets Manager can't find the specified secret value for staging label: AWSCURRENT",
  });
  await expect(
    client.send(new GetSecretValueCommand({ SecretId: 'empty', VersionId: 'x'.repeat(32) })),
  ).rejects.toMatchObject({
    message: `Secrets Manager can't find the specified secret value for VersionId: ${'x'.repeat(32)}`,
  });
  await expect(get('no spaces')).rejects.toMatchObject({
    name: 'ValidationException',
    message:
      'Invalid name. Must be a valid name containing alphanumeric characters, or any of the following: -/_+=.@!',
  });
  await expect(client.send(new PutSecretValueCommand({ SecretId: 'empty' }))).rejects.toMatchObject({
    name: 'InvalidRequestException',
    message: 'You must provide either SecretString or SecretBinary.',
  });
});

test('the same call is done once, and another one with its token is refused', async () => {
  const ClientRequestToken = 'a'.repeat(32);
  const input = { Name: 's', SecretString: 'v', ClientRequestToken };
  const first = await client.send(new CreateSecretCommand(input));
  expect((await client.send(new CreateSecretCommand(input))).ARN).toBe(first.ARN);
  await expect(create('s', 'v')).rejects.toMatchObject({
    name: 'ResourceExistsException',
    message: 'The operation failed because the secret s already exists.',
  });
  await expect(
    client.send(new PutSecretValueCommand({ SecretId: 's', SecretString: 'w', ClientRequestToken })),
  ).rejects.toMatchObject({ name: 'ResourceExistsException' });
});

test('a deleted secret waits, can be restored, and is gone when its window ends', async () => {
  await create('s', 'v');
  const remove = (more: object) => client.send(new DeleteSecretCommand({ SecretId: 's', ...more }));
  await expect(remove({ RecoveryWindowInDays: 6 })).rejects.toMatchObject({
    message: 'The RecoveryWindowInDays value must be between 7 and 30 days (inclusive).',
  });
  await remove({ RecoveryWindowInDays: 7 });
  await expect(get('s')).rejects.toMatchObject({
    name: 'InvalidRequestException',
    message: "You can't perform this operation on the secret because it was marked for deletion.",
  });
  await expect(create('s')).rejects.toMatchObject({
    message:
      "You can't create this secret because a secret with this name is already scheduled for deletion.",
  });
  expect((await client.send(new ListSecretsCommand({}))).SecretList).toEqual([]);
  await client.send(new RestoreSecretCommand({ SecretId: 's' }));
  expect((await get('s')).SecretString).toBe('v');
  await remove({ RecoveryWindowInDays: 7 });
  await running.cloud.clock.advance('P7D');
  await expect(get('s')).rejects.toMatchObject({ name: 'ResourceNotFoundException' });
  await create('s', 'again');
  await remove({ ForceDeleteWithoutRecovery: true });
  await create('s', 'at once');
});

test('secrets are filtered, sorted and come a page at a time, and a batch reads them', async () => {
  for (const name of ['b-one', 'a-two', 'b-three']) await create(name, name);
  const filter = { Filters: [{ Key: 'name' as const, Values: ['b-'] }] };
  const list = async (more: object) =>
    (await client.send(new ListSecretsCommand(more))).SecretList?.map(({ Name }) => Name);
  expect(await list(filter)).toEqual(['b-one', 'b-three']);
  expect(await list({ Filters: [{ Key: 'name', Values: ['!b-'] }] })).toEqual(['a-two']);
  expect(await list({ SortBy: 'name', SortOrder: 'desc' })).toEqual(['b-three', 'b-one', 'a-two']);
  const first = await client.send(new ListSecretsCommand({ MaxResults: 2 }));
  expect(first.SecretList).toHaveLength(2);
  expect(await list({ MaxResults: 2, NextToken: first.NextToken })).toEqual(['b-three']);
  const batch = await client.send(new BatchGetSecretValueCommand({ SecretIdList: ['a-two', 'none'] }));
  expect(batch.SecretValues).toMatchObject([{ SecretString: 'a-two' }]);
  expect(batch.Errors).toEqual([
    {
      SecretId: 'none',
      ErrorCode: 'ResourceNotFoundException',
      Message: "Secrets Manager can't find the specified secret.",
    },
  ]);
});

test('filters need keys and values', async () => {
  const list = (Filters: object[]) => client.send(new ListSecretsCommand({ Filters }));
  await expect(list([{ Values: ['x'] }])).rejects.toThrow('Invalid filter key');
  await expect(list([{ Key: 'description' }])).rejects.toThrow('Invalid filter values for key: description');
});

test('a replica follows its primary, and is not changed itself', async () => {
  await create('s', 'one');
  await client.send(
    new ReplicateSecretToRegionsCommand({ SecretId: 's', AddReplicaRegions: [{ Region: 'eu-west-1' }] }),
  );
  const there = clientIn('eu-west-1');
  await put('s', 'two');
  expect((await there.send(new GetSecretValueCommand({ SecretId: 's' }))).SecretString).toBe('two');
  await expect(
    there.send(new UpdateSecretCommand({ SecretId: 's', SecretString: 'x' })),
  ).rejects.toMatchObject({
    name: 'InvalidParameterException',
    message: "Operation not permitted on a replica secret. Call must be made in primary secret's region.",
  });
  const { ARN } = await client.send(new DescribeSecretCommand({ SecretId: 's' }));
  await expect(client.send(new DeleteSecretCommand({ SecretId: 's' }))).rejects.toMatchObject({
    name: 'InvalidParameterException',
    message: `You can't delete secret ${ARN} that still has replica regions [eu-west-1].`,
  });
});

test('a policy follows to the replicas, and is refused there', async () => {
  await create('s', 'one');
  const AddReplicaRegions = [{ Region: 'eu-west-1' }];
  await client.send(new ReplicateSecretToRegionsCommand({ SecretId: 's', AddReplicaRegions }));
  const root = { AWS: 'arn:aws:iam::123456789012:root' };
  const ResourcePolicy = JSON.stringify({
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Principal: root, Action: 'secretsmanager:GetSecretValue', Resource: '*' }],
  });
  const policy = new PutResourcePolicyCommand({ SecretId: 's', ResourcePolicy });
  await client.send(policy);
  const there = clientIn('eu-west-1');
  const copied = await there.send(new GetResourcePolicyCommand({ SecretId: 's' }));
  expect(copied.ResourcePolicy).toBe(ResourcePolicy);
  const restore = new RestoreSecretCommand({ SecretId: 's' });
  for (const call of [() => there.send(policy), () => there.send(restore)])
    await expect(call()).rejects.toMatchObject({
      name: 'InvalidParameterException',
      message: "Operation not permitted on a replica secret. Call must be made in primary secret's region.",
    });
});

test('a secret of the same name in the region of a replica stays, unless it is overwritten', async () => {
  await create('s', 'one');
  const there = clientIn('eu-west-1');
  await there.send(new CreateSecretCommand({ Name: 's', SecretString: 'mine' }));
  const value = async () => (await there.send(new GetSecretValueCommand({ SecretId: 's' }))).SecretString;
  const replicate = (Region: string, ForceOverwriteReplicaSecret?: boolean) =>
    client.send(
      new ReplicateSecretToRegionsCommand({
        SecretId: 's',
        AddReplicaRegions: [{ Region }],
        ForceOverwriteReplicaSecret,
      }),
    );
  expect((await replicate('eu-west-1')).ReplicationStatus).toMatchObject([
    {
      Region: 'eu-west-1',
      Status: 'Failed',
      StatusMessage: 'Replication failed: Secret name s already exists in region eu-west-1.',
    },
  ]);
  await put('s', 'two');
  expect(await value()).toBe('mine');
  expect((await replicate('eu-west-1', true)).ReplicationStatus).toMatchObject([{ Status: 'InSync' }]);
  expect(await value()).toBe('two');
  for (const region of ['us-east-1', 'us-east-9'])
    await expect(replicate(region)).rejects.toMatchObject({
      name: 'InvalidParameterException',
      message: 'Invalid replica region.',
    });
});

test('a token with another value is refused by creating, too', async () => {
  const ClientRequestToken = '6f2f1a35-0000-4000-8000-000000000001';
  const make = (SecretString: string) =>
    client.send(new CreateSecretCommand({ Name: 's', SecretString, ClientRequestToken }));
  const { ARN } = await make('one');
  expect(await make('one')).toMatchObject({ ARN, VersionId: ClientRequestToken });
  await expect(make('two')).rejects.toMatchObject({
    name: 'ResourceExistsException',
    message:
      `You can't use ClientRequestToken ${ClientRequestToken} because that value is already in use for a version ` +
      `of secret ${ARN}.`,
  });
});

test('a secret whose tags are gone shows an empty list', async () => {
  await create('s', 'one');
  const tags = async () => (await client.send(new DescribeSecretCommand({ SecretId: 's' }))).Tags;
  expect(await tags()).toBeUndefined();
  await client.send(new TagResourceCommand({ SecretId: 's', Tags: [{ Key: 'k', Value: 'v' }] }));
  await client.send(new UntagResourceCommand({ SecretId: 's', TagKeys: ['k'] }));
  expect(await tags()).toEqual([]);
});

test('a random password has what it was asked to have', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 5, max: 40 }),
      fc.boolean(),
      fc.boolean(),
      async (PasswordLength, ExcludePunctuation, IncludeSpace) => {
        const { RandomPassword = '' } = await client.send(
          new GetRandomPasswordCommand({
            PasswordLength,
            ExcludePunctuation,
            IncludeSpace,
            ExcludeCharacters: 'aA0',
          }),
        );
        expect(RandomPassword).toHaveLength(PasswordLength);
        expect(RandomPassword).not.toMatch(/[aA0]/);
        for (const kind of [/[b-z]/, /[B-Z]/, /[1-9]/]) expect(RandomPassword).toMatch(kind);
        expect(/[^A-Za-z0-9 ]/.test(RandomPassword)).toBe(!ExcludePunctuation);
        expect(RandomPassword.includes(' ')).toBe(IncludeSpace);
      },
    ),
    { numRuns: 30 },
  );
});
