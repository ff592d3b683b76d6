import {
  CancelKeyDeletionCommand,
  CreateAliasCommand,
  CreateGrantCommand,
  CreateKeyCommand,
  DecryptCommand,
  DeleteAliasCommand,
  DeleteImportedKeyMaterialCommand,
  DescribeKeyCommand,
  EnableKeyRotationCommand,
  EncryptCommand,
  GetKeyPolicyCommand,
  GetKeyRotationStatusCommand,
  GetParametersForImportCommand,
  ImportKeyMaterialCommand,
  ListAliasesCommand,
  ListGrantsCommand,
  ListKeyRotationsCommand,
  ListKeysCommand,
  ListResourceTagsCommand,
  ReplicateKeyCommand,
  RetireGrantCommand,
  RevokeGrantCommand,
  RotateKeyOnDemandCommand,
  ScheduleKeyDeletionCommand,
  TagResourceCommand,
  UpdateAliasCommand,
} from '@aws-sdk/client-kms';
import type { CreateKeyCommandInput } from '@aws-sdk/client-kms';
import { constants, createPublicKey, publicEncrypt, randomBytes } from 'node:crypto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { bytes, startKms } from './kms-rig.ts';
import type { KmsRig } from './kms-rig.ts';

let rig: KmsRig;
beforeEach(async () => {
  rig = await startKms();
});
afterEach(() => rig[Symbol.asyncDispose]());

async function newKey(input: CreateKeyCommandInput = {}): Promise<{ KeyId: string; Arn: string }> {
  const { KeyMetadata } = await rig.kms.send(new CreateKeyCommand(input));
  return { KeyId: KeyMetadata?.KeyId ?? '', Arn: KeyMetadata?.Arn ?? '' };
}

const stateOf = async (KeyId: string) =>
  (await rig.kms.send(new DescribeKeyCommand({ KeyId }))).KeyMetadata?.KeyState;

test('a key waits for its deletion, can be kept, and is gone when its day comes', async () => {
  const { KeyId, Arn } = await newKey();
  const scheduled = await rig.kms.send(new ScheduleKeyDeletionCommand({ KeyId, PendingWindowInDays: 7 }));
  expect(scheduled).toMatchObject({ KeyId: Arn, KeyState: 'PendingDeletion', PendingWindowInDays: 7 });
  await expect(rig.kms.send(new EncryptCommand({ KeyId, Plaintext: bytes('x') }))).rejects.toMatchObject({
    name: 'KMSInvalidStateException',
    message: `${Arn} is pending deletion.`,
  });
  await rig.kms.send(new CancelKeyDeletionCommand({ KeyId }));
  expect(await stateOf(KeyId)).toBe('Disabled');
  await expect(rig.kms.send(new CancelKeyDeletionCommand({ KeyId }))).rejects.toMatchObject({
    message: `${Arn} is not pending deletion.`,
  });
  await rig.kms.send(new CreateAliasCommand({ AliasName: 'alias/short', TargetKeyId: KeyId }));
  await rig.kms.send(new ScheduleKeyDeletionCommand({ KeyId, PendingWindowInDays: 7 }));
  await rig.running.cloud.clock.advance('P7D');
  await expect(stateOf(KeyId)).rejects.toMatchObject({ message: `Key '${Arn}' does not exist` });
  await expect(stateOf('alias/short')).rejects.toMatchObject({
    message: 'Alias arn:aws:kms:us-east-1:123456789012:alias/short is not found.',
  });
});

test('a key rotates on its days and on demand, and what it encrypted before still opens', async () => {
  const { KeyId } = await newKey();
  const { CiphertextBlob } = await rig.kms.send(new EncryptCommand({ KeyId, Plaintext: bytes('old') }));
  await rig.kms.send(new EnableKeyRotationCommand({ KeyId, RotationPeriodInDays: 90 }));
  expect(await rig.kms.send(new GetKeyRotationStatusCommand({ KeyId }))).toMatchObject({
    KeyRotationEnabled: true,
    RotationPeriodInDays: 90,
  });
  await rig.running.cloud.clock.advance('P91D');
  const rotated = await rig.kms.send(new RotateKeyOnDemandCommand({ KeyId }));
  expect(rotated.KeyId).toBe(`arn:aws:kms:us-east-1:123456789012:key/${KeyId}`);
  const { Rotations } = await rig.kms.send(new ListKeyRotationsCommand({ KeyId }));
  expect(Rotations?.map(({ RotationType }) => RotationType)).toEqual(['AUTOMATIC', 'ON_DEMAND']);
  const newer = await rig.kms.send(new EncryptCommand({ KeyId, Plaintext: bytes('new') }));
  const ids = [];
  for (const blob of [CiphertextBlob, newer.CiphertextBlob]) {
    const opened = await rig.kms.send(new DecryptCommand({ CiphertextBlob: blob }));
    ids.push(opened.KeyMaterialId);
  }
  expect(new Set(ids).size).toBe(2);
});

test('aliases are made, moved, listed and deleted, and refused in the words of KMS', async () => {
  const [one, other] = [await newKey(), await newKey()];
  const make = (AliasName: string, TargetKeyId = one.KeyId) =>
    rig.kms.send(new CreateAliasCommand({ AliasName, TargetKeyId }));
  await make('alias/a');
  await expect(make('alias/a')).rejects.toMatchObject({
    name: 'AlreadyExistsException',
    message: 'An alias with the name arn:aws:kms:us-east-1:123456789012:alias/a already exists',
  });
  await expect(make('a')).rejects.toMatchObject({
    name: 'ValidationException',
    message:
      'Alias must start with the prefix "alias/". Please see https://docs.aws.amazon.com/kms/latest/developerguide/kms-alias.html',
  });
  await expect(make('other/a')).rejects.toMatchObject({
    name: 'ValidationException',
    message: 'Invalid identifier',
  });
  await expect(make('alias/aws/own')).rejects.toMatchObject({ name: 'NotAuthorizedException' });
  await expect(make('alias/b', 'alias/a')).rejects.toMatchObject({
    message: 'Aliases must refer to keys. Not aliases',
  });
  await rig.kms.send(new UpdateAliasCommand({ AliasName: 'alias/a', TargetKeyId: other.KeyId }));
  const { Aliases } = await rig.kms.send(new ListAliasesCommand({ KeyId: other.KeyId }));
  expect(Aliases).toMatchObject([{ AliasName: 'alias/a', TargetKeyId: other.KeyId }]);
  await rig.kms.send(new DeleteAliasCommand({ AliasName: 'alias/a' }));
  await expect(rig.kms.send(new DeleteAliasCommand({ AliasName: 'alias/a' }))).rejects.toMatchObject({
    name: 'NotFoundException',
  });
});

test('grants are made once for a name, listed, revoked and retired', async () => {
  const { KeyId, Arn } = await newKey();
  const GranteePrincipal = 'arn:aws:iam::123456789012:role/worker';
  const input = { KeyId, GranteePrincipal, Operations: ['Decrypt' as const], Name: 'once' };
  const first = await rig.kms.send(new CreateGrantCommand(input));
  const second = await rig.kms.send(new CreateGrantCommand(input));
  expect(second.GrantId).toBe(first.GrantId);
  expect(second.GrantToken).not.toBe(first.GrantToken);
  const { Grants } = await rig.kms.send(new ListGrantsCommand({ KeyId }));
  expect(Grants).toMatchObject([
    { KeyId: Arn, GrantId: first.GrantId, GranteePrincipal, Operations: ['Decrypt'] },
  ]);
  await rig.kms.send(new RetireGrantCommand({ GrantToken: first.GrantToken }));
  await expect(rig.kms.send(new RevokeGrantCommand({ KeyId, GrantId: first.GrantId }))).rejects.toMatchObject(
    { name: 'NotFoundException' },
  );
});

test('material from outside fills a key, expires, and comes back only as it was', async () => {
  const { KeyId, Arn } = await newKey({ Origin: 'EXTERNAL' });
  expect(await stateOf(KeyId)).toBe('PendingImport');
  await expect(rig.kms.send(new EncryptCommand({ KeyId, Plaintext: bytes('x') }))).rejects.toMatchObject({
    message: `${Arn} is pending import.`,
  });
  const parameters = await rig.kms.send(
    new GetParametersForImportCommand({
      KeyId,
      WrappingAlgorithm: 'RSAES_OAEP_SHA_256',
      WrappingKeySpec: 'RSA_2048',
    }),
  );
  const { PublicKey, ImportToken } = parameters;
  const wrap = (material: Uint8Array): Uint8Array =>
    publicEncrypt(
      {
        key: createPublicKey({ key: Buffer.from(PublicKey ?? []), format: 'der', type: 'spki' }),
        padding: constants.RSA_PKCS1_OAEP_PADDING,
        oaepHash: 'sha256',
      },
      material,
    );
  const bring = (material: Uint8Array) =>
    rig.kms.send(
      new ImportKeyMaterialCommand({
        KeyId,
        ImportToken,
        EncryptedKeyMaterial: wrap(material),
        ExpirationModel: 'KEY_MATERIAL_DOES_NOT_EXPIRE',
      }),
    );
  const material = randomBytes(32);
  await bring(material);
  const { CiphertextBlob } = await rig.kms.send(new EncryptCommand({ KeyId, Plaintext: bytes('x') }));
  await rig.kms.send(new DeleteImportedKeyMaterialCommand({ KeyId }));
  expect(await stateOf(KeyId)).toBe('PendingImport');
  await expect(bring(randomBytes(32))).rejects.toMatchObject({ name: 'IncorrectKeyMaterialException' });
  await bring(material);
  const opened = await rig.kms.send(new DecryptCommand({ CiphertextBlob }));
  expect(opened.Plaintext).toEqual(bytes('x'));
});

test('a multi-region key opens in each region what one of them encrypted', async () => {
  const { KeyId } = await newKey({ MultiRegion: true });
  expect(KeyId).toMatch(/^mrk-[0-9a-f]{32}$/);
  const replica = await rig.kms.send(new ReplicateKeyCommand({ KeyId, ReplicaRegion: 'eu-west-1' }));
  expect(replica.ReplicaKeyMetadata).toMatchObject({
    KeyId,
    Arn: `arn:aws:kms:eu-west-1:123456789012:key/${KeyId}`,
    MultiRegionConfiguration: { MultiRegionKeyType: 'REPLICA' },
    Enabled: false,
    KeyState: 'Creating',
  });
  const { CiphertextBlob } = await rig.kms.send(new EncryptCommand({ KeyId, Plaintext: bytes('x') }));
  const opened = await rig.in('eu-west-1').send(new DecryptCommand({ CiphertextBlob }));
  expect(opened.Plaintext).toEqual(bytes('x'));
  await expect(
    rig.in('eu-west-1').send(new ReplicateKeyCommand({ KeyId, ReplicaRegion: 'eu-west-2' })),
  ).rejects.toMatchObject({
    name: 'UnsupportedOperationException',
    message: `arn:aws:kms:eu-west-1:123456789012:key/${KeyId} is not a multi-Region primary key.`,
  });
  const waiting = await rig.kms.send(new ScheduleKeyDeletionCommand({ KeyId, PendingWindowInDays: 7 }));
  expect(waiting.KeyState).toBe('PendingReplicaDeletion');
  await rig.in('eu-west-1').send(new ScheduleKeyDeletionCommand({ KeyId, PendingWindowInDays: 7 }));
  await rig.running.cloud.clock.advance('P7D');
  expect(await stateOf(KeyId)).toBe('PendingDeletion');
  await rig.running.cloud.clock.advance('P7D');
  await expect(stateOf(KeyId)).rejects.toMatchObject({ name: 'NotFoundException' });
});

test('keys come a page at a time; policy and tags are what was given', async () => {
  const Policy = JSON.stringify({ Version: '2012-10-17', Statement: [] });
  for (let count = 0; count < 3; count += 1) await newKey({ Policy });
  const first = await rig.kms.send(new ListKeysCommand({ Limit: 2 }));
  expect(first).toMatchObject({ Truncated: true });
  const rest = await rig.kms.send(new ListKeysCommand({ Limit: 2, Marker: first.NextMarker }));
  expect(rest.Keys).toHaveLength(1);
  const KeyId = rest.Keys?.[0]?.KeyId;
  expect((await rig.kms.send(new GetKeyPolicyCommand({ KeyId, PolicyName: 'default' }))).Policy).toBe(Policy);
  await expect(rig.kms.send(new GetKeyPolicyCommand({ KeyId, PolicyName: 'other' }))).rejects.toMatchObject({
    message: 'No such policy exists',
  });
  await rig.kms.send(new TagResourceCommand({ KeyId, Tags: [{ TagKey: 'a', TagValue: '1' }] }));
  expect((await rig.kms.send(new ListResourceTagsCommand({ KeyId }))).Tags).toEqual([
    { TagKey: 'a', TagValue: '1' },
  ]);
  await expect(
    rig.kms.send(new TagResourceCommand({ KeyId, Tags: [{ TagKey: 'aws:x', TagValue: '' }] })),
  ).rejects.toMatchObject({ name: 'TagException', message: 'Tags beginning with aws: are reserved' });
});

test('a key that cannot rotate by itself says that it does not, and one with imported material refuses', async () => {
  const status = (KeyId: string | undefined) => rig.kms.send(new GetKeyRotationStatusCommand({ KeyId }));
  for (const [KeySpec, KeyUsage] of [
    ['RSA_2048', 'SIGN_VERIFY'],
    ['HMAC_256', 'GENERATE_VERIFY_MAC'],
  ] as const) {
    const { KeyMetadata } = await rig.kms.send(new CreateKeyCommand({ KeySpec, KeyUsage }));
    expect(await status(KeyMetadata?.KeyId)).toMatchObject({ KeyRotationEnabled: false });
    await expect(
      rig.kms.send(new EnableKeyRotationCommand({ KeyId: KeyMetadata?.KeyId })),
    ).rejects.toMatchObject({ name: 'UnsupportedOperationException' });
  }
  const { KeyMetadata } = await rig.kms.send(new CreateKeyCommand({ Origin: 'EXTERNAL' }));
  await expect(status(KeyMetadata?.KeyId)).rejects.toMatchObject({ name: 'UnsupportedOperationException' });
});
