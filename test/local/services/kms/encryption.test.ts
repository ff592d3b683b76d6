import {
  CreateAliasCommand,
  CreateKeyCommand,
  DecryptCommand,
  DescribeKeyCommand,
  DisableKeyCommand,
  EncryptCommand,
  GenerateDataKeyCommand,
  GenerateDataKeyPairCommand,
  GenerateDataKeyWithoutPlaintextCommand,
  GenerateRandomCommand,
  GetPublicKeyCommand,
  ReEncryptCommand,
} from '@aws-sdk/client-kms';
import { constants, createPrivateKey, createPublicKey, publicEncrypt, randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bytes, startKms } from './kms-rig.ts';
import type { KmsRig } from './kms-rig.ts';

let rig: KmsRig;
beforeAll(async () => {
  rig = await startKms();
});
afterAll(() => rig[Symbol.asyncDispose]());

async function newKey(): Promise<{ KeyId: string; Arn: string }> {
  const { KeyMetadata } = await rig.kms.send(new CreateKeyCommand({}));
  return { KeyId: KeyMetadata?.KeyId ?? '', Arn: KeyMetadata?.Arn ?? '' };
}

test('what was encrypted with a key comes back without naming the key', async () => {
  const { KeyId, Arn } = await newKey();
  await rig.kms.send(new CreateAliasCommand({ AliasName: 'alias/own', TargetKeyId: KeyId }));
  for (const name of [KeyId, Arn, 'alias/own', 'arn:aws:kms:us-east-1:123456789012:alias/own']) {
    const sealed = await rig.kms.send(new EncryptCommand({ KeyId: name, Plaintext: bytes('secret') }));
    expect(sealed).toMatchObject({ KeyId: Arn, EncryptionAlgorithm: 'SYMMETRIC_DEFAULT' });
    expect(Buffer.from(sealed.CiphertextBlob ?? []).includes('secret')).toBe(false);
    const opened = await rig.kms.send(new DecryptCommand({ CiphertextBlob: sealed.CiphertextBlob }));
    expect(opened.KeyId).toBe(Arn);
    expect(Buffer.from(opened.Plaintext ?? []).toString()).toBe('secret');
  }
});

test('the encryption context must be the same, in any order', async () => {
  const { KeyId } = await newKey();
  const EncryptionContext = { a: '1', b: '2' };
  const sealed = await rig.kms.send(new EncryptCommand({ KeyId, Plaintext: bytes('x'), EncryptionContext }));
  const { CiphertextBlob } = sealed;
  const opened = await rig.kms.send(
    new DecryptCommand({ CiphertextBlob, EncryptionContext: { b: '2', a: '1' } }),
  );
  expect(opened.Plaintext).toEqual(bytes('x'));
  for (const wrong of [undefined, {}, { a: '1' }, { a: '1', b: '3' }, { ...EncryptionContext, c: '' }])
    await expect(
      rig.kms.send(new DecryptCommand({ CiphertextBlob, EncryptionContext: wrong })),
    ).rejects.toMatchObject({ name: 'InvalidCiphertextException' });
});

test('no changed byte of a ciphertext goes unnoticed', async () => {
  const { KeyId } = await newKey();
  const { CiphertextBlob = new Uint8Array() } = await rig.kms.send(
    new EncryptCommand({ KeyId, Plaintext: bytes('0123456789') }),
  );
  await fc.assert(
    fc.asyncProperty(fc.nat(CiphertextBlob.length - 1), fc.integer({ min: 1, max: 255 }), async (at, by) => {
      const changed = Uint8Array.from(CiphertextBlob);
      changed[at] = (changed[at] ?? 0) ^ by;
      await expect(rig.kms.send(new DecryptCommand({ CiphertextBlob: changed, KeyId }))).rejects.toThrow();
    }),
    { numRuns: 40 },
  );
});

test('a ciphertext of another key is refused by the key that is named', async () => {
  const [one, other] = [await newKey(), await newKey()];
  const { CiphertextBlob } = await rig.kms.send(
    new EncryptCommand({ KeyId: one.KeyId, Plaintext: bytes('x') }),
  );
  await expect(
    rig.kms.send(new DecryptCommand({ CiphertextBlob, KeyId: other.KeyId })),
  ).rejects.toMatchObject({
    name: 'IncorrectKeyException',
    message: 'The key ID in the request does not identify a CMK that can perform this operation.',
  });
  await expect(rig.in('eu-west-1').send(new DecryptCommand({ CiphertextBlob }))).rejects.toMatchObject({
    name: 'AccessDeniedException',
    message:
      'The ciphertext refers to a customer master key that does not exist, does not exist in this region, or you ' +
      'are not allowed to access.',
  });
  await expect(rig.kms.send(new DecryptCommand({ CiphertextBlob: randomBytes(90) }))).rejects.toMatchObject({
    name: 'InvalidCiphertextException',
  });
});

test('a data key comes in the clear and sealed, of the length that was asked for', async () => {
  const { KeyId, Arn } = await newKey();
  for (const [asked, length] of [
    [{ KeySpec: 'AES_256' }, 32],
    [{ KeySpec: 'AES_128' }, 16],
    [{ NumberOfBytes: 64 }, 64],
  ] as const) {
    const made = await rig.kms.send(new GenerateDataKeyCommand({ KeyId, ...asked }));
    expect(made.KeyId).toBe(Arn);
    expect(made.Plaintext).toHaveLength(length);
    const opened = await rig.kms.send(new DecryptCommand({ CiphertextBlob: made.CiphertextBlob }));
    expect(opened.Plaintext).toEqual(made.Plaintext);
    const sealed = await rig.kms.send(new GenerateDataKeyWithoutPlaintextCommand({ KeyId, ...asked }));
    expect(sealed).not.toHaveProperty('Plaintext');
  }
  for (const wrong of [{}, { KeySpec: 'AES_256', NumberOfBytes: 32 } as const])
    await expect(rig.kms.send(new GenerateDataKeyCommand({ KeyId, ...wrong }))).rejects.toMatchObject({
      name: 'ValidationException',
      message: 'Please specify either number of bytes or key spec.',
    });
});

test('a pair for data fits together, and its private half opens', async () => {
  const { KeyId } = await newKey();
  const pair = await rig.kms.send(new GenerateDataKeyPairCommand({ KeyId, KeyPairSpec: 'ECC_NIST_P256' }));
  const privateKey = createPrivateKey({
    key: Buffer.from(pair.PrivateKeyPlaintext ?? []),
    format: 'der',
    type: 'pkcs8',
  });
  const publicKey = createPublicKey(privateKey).export({ type: 'spki', format: 'der' });
  expect(publicKey).toEqual(Buffer.from(pair.PublicKey ?? []));
  const opened = await rig.kms.send(new DecryptCommand({ CiphertextBlob: pair.PrivateKeyCiphertextBlob }));
  expect(opened.Plaintext).toEqual(pair.PrivateKeyPlaintext);
});

test('what is encrypted again is under another key and context', async () => {
  const [one, other] = [await newKey(), await newKey()];
  const sealed = await rig.kms.send(new EncryptCommand({ KeyId: one.KeyId, Plaintext: bytes('x') }));
  const again = await rig.kms.send(
    new ReEncryptCommand({
      CiphertextBlob: sealed.CiphertextBlob,
      DestinationKeyId: other.KeyId,
      DestinationEncryptionContext: { to: 'other' },
    }),
  );
  expect(again).toMatchObject({ SourceKeyId: one.Arn, KeyId: other.Arn });
  const { CiphertextBlob } = again;
  const opened = await rig.kms.send(
    new DecryptCommand({ CiphertextBlob, EncryptionContext: { to: 'other' } }),
  );
  expect(opened).toMatchObject({ KeyId: other.Arn, Plaintext: bytes('x') });
  await expect(
    rig.kms.send(
      new ReEncryptCommand({
        CiphertextBlob: sealed.CiphertextBlob,
        SourceKeyId: other.KeyId,
        DestinationKeyId: other.KeyId,
      }),
    ),
  ).rejects.toMatchObject({ name: 'IncorrectKeyException' });
});

test('an RSA key decrypts what others encrypted with its public half', async () => {
  const { KeyMetadata } = await rig.kms.send(
    new CreateKeyCommand({ KeySpec: 'RSA_2048', KeyUsage: 'ENCRYPT_DECRYPT' }),
  );
  const KeyId = KeyMetadata?.KeyId ?? '';
  expect(KeyMetadata).toMatchObject({ EncryptionAlgorithms: ['RSAES_OAEP_SHA_1', 'RSAES_OAEP_SHA_256'] });
  const { PublicKey } = await rig.kms.send(new GetPublicKeyCommand({ KeyId }));
  const key = createPublicKey({ key: Buffer.from(PublicKey ?? []), format: 'der', type: 'spki' });
  const padding = constants.RSA_PKCS1_OAEP_PADDING;
  const sealed = publicEncrypt({ key, padding, oaepHash: 'sha256' }, bytes('from outside'));
  const opened = await rig.kms.send(
    new DecryptCommand({ KeyId, CiphertextBlob: sealed, EncryptionAlgorithm: 'RSAES_OAEP_SHA_256' }),
  );
  expect(opened.Plaintext).toEqual(bytes('from outside'));
  await expect(
    rig.kms.send(
      new EncryptCommand({
        KeyId,
        Plaintext: new Uint8Array(191),
        EncryptionAlgorithm: 'RSAES_OAEP_SHA_256',
      }),
    ),
  ).rejects.toMatchObject({
    message: 'Algorithm RSAES_OAEP_SHA_256 and key spec RSA_2048 cannot encrypt data larger than 190 bytes.',
  });
});

test('a key that is disabled or not there is said so with its ARN', async () => {
  const { KeyId, Arn } = await newKey();
  await rig.kms.send(new DisableKeyCommand({ KeyId }));
  const encrypt = (name: string) => rig.kms.send(new EncryptCommand({ KeyId: name, Plaintext: bytes('x') }));
  await expect(encrypt(KeyId)).rejects.toMatchObject({
    name: 'DisabledException',
    message: `${Arn} is disabled.`,
  });
  const gone = '12345678-1234-1234-1234-123456789012';
  const place = 'arn:aws:kms:us-east-1:123456789012';
  for (const [name, message] of [
    [gone, `Key '${place}:key/${gone}' does not exist`],
    ['key_id', "Invalid keyId 'key_id'"],
    ['alias/none', `Alias ${place}:alias/none is not found.`],
    [`arn:aws:kms:eu-west-1:123456789012:key/${gone}`, 'Invalid arn eu-west-1'],
  ] as const)
    await expect(encrypt(name)).rejects.toMatchObject({ name: 'NotFoundException', message });
});

test("a service's own key is made when it is first used, and once", async () => {
  const describe = () => rig.kms.send(new DescribeKeyCommand({ KeyId: 'alias/aws/s3' }));
  const [first, second] = [await describe(), await describe()];
  expect(first.KeyMetadata).toMatchObject({
    KeyManager: 'AWS',
    Description: 'Default key that protects my S3 objects when no other key is defined',
  });
  expect(second.KeyMetadata?.KeyId).toBe(first.KeyMetadata?.KeyId);
});

test('random bytes come as many as were asked for', async () => {
  const { Plaintext } = await rig.kms.send(new GenerateRandomCommand({ NumberOfBytes: 12 }));
  expect(Plaintext).toHaveLength(12);
  await expect(rig.kms.send(new GenerateRandomCommand({ NumberOfBytes: 1025 }))).rejects.toMatchObject({
    message:
      "1 validation error detected: Value '1025' at 'numberOfBytes' failed to satisfy constraint: Member must have " +
      'value less than or equal to 1024',
  });
});
