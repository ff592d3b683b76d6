import {
  CreateKeyCommand,
  DeriveSharedSecretCommand,
  GenerateMacCommand,
  GetPublicKeyCommand,
  SignCommand,
  VerifyCommand,
  VerifyMacCommand,
} from '@aws-sdk/client-kms';
import type { KeySpec, KeyUsageType, MacAlgorithmSpec, SigningAlgorithmSpec } from '@aws-sdk/client-kms';
import {
  constants,
  createHash,
  createPublicKey,
  diffieHellman,
  generateKeyPairSync,
  verify,
} from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bytes, startKms } from './kms-rig.ts';
import type { KmsRig } from './kms-rig.ts';

let rig: KmsRig;
beforeAll(async () => {
  rig = await startKms();
});
afterAll(() => rig[Symbol.asyncDispose]());

async function pair(KeySpec: KeySpec, KeyUsage: KeyUsageType): Promise<{ KeyId: string; key: KeyObject }> {
  const { KeyMetadata } = await rig.kms.send(new CreateKeyCommand({ KeySpec, KeyUsage }));
  const KeyId = KeyMetadata?.KeyId ?? '';
  const { PublicKey } = await rig.kms.send(new GetPublicKeyCommand({ KeyId }));
  return { KeyId, key: createPublicKey({ key: Buffer.from(PublicKey ?? []), format: 'der', type: 'spki' }) };
}

const message = bytes('what is signed');
const pss = { padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: constants.RSA_PSS_SALTLEN_DIGEST };

const specs: readonly [KeySpec, readonly SigningAlgorithmSpec[]][] = [
  [
    'RSA_2048',
    [
      'RSASSA_PSS_SHA_256',
      'RSASSA_PSS_SHA_384',
      'RSASSA_PSS_SHA_512',
      'RSASSA_PKCS1_V1_5_SHA_256',
      'RSASSA_PKCS1_V1_5_SHA_384',
      'RSASSA_PKCS1_V1_5_SHA_512',
    ],
  ],
  ['ECC_NIST_P256', ['ECDSA_SHA_256']],
  ['ECC_NIST_P384', ['ECDSA_SHA_384']],
  ['ECC_NIST_P521', ['ECDSA_SHA_512']],
  ['ECC_SECG_P256K1', ['ECDSA_SHA_256']],
];

test.each(specs)('signatures of %s hold in OpenSSL, of messages and of digests', async (spec, algorithms) => {
  const { KeyId, key } = await pair(spec, 'SIGN_VERIFY');
  for (const SigningAlgorithm of algorithms) {
    const digest = `sha${SigningAlgorithm.slice(-3)}`;
    const options = SigningAlgorithm.startsWith('RSASSA_PSS') ? { key, ...pss } : key;
    const digested = new Uint8Array(createHash(digest).update(message).digest());
    for (const [Message, MessageType] of [
      [message, 'RAW'],
      [digested, 'DIGEST'],
    ] as const) {
      const signed = await rig.kms.send(new SignCommand({ KeyId, Message, MessageType, SigningAlgorithm }));
      const { Signature = new Uint8Array() } = signed;
      expect(verify(digest, message, options, Signature)).toBe(true);
      const question = { KeyId, Signature, SigningAlgorithm };
      for (const [Message, MessageType] of [
        [message, 'RAW'],
        [digested, 'DIGEST'],
      ] as const) {
        const answer = await rig.kms.send(new VerifyCommand({ ...question, Message, MessageType }));
        expect(answer.SignatureValid).toBe(true);
      }
      await expect(
        rig.kms.send(new VerifyCommand({ ...question, Message: bytes('another') })),
      ).rejects.toMatchObject({ name: 'KMSInvalidSignatureException' });
    }
    await expect(
      rig.kms.send(new SignCommand({ KeyId, Message: bytes('x'), MessageType: 'DIGEST', SigningAlgorithm })),
    ).rejects.toMatchObject({
      name: 'ValidationException',
      message: `Digest is invalid length for algorithm ${SigningAlgorithm}.`,
    });
  }
});

test.each([
  ['ECC_NIST_EDWARDS25519', 'ED25519_SHA_512'],
  ['ML_DSA_44', 'ML_DSA_SHAKE_256'],
] as const)('signatures of %s hold in OpenSSL', async (spec, SigningAlgorithm) => {
  const { KeyId, key } = await pair(spec, 'SIGN_VERIFY');
  const { Signature } = await rig.kms.send(new SignCommand({ KeyId, Message: message, SigningAlgorithm }));
  expect(verify(null, message, key, Signature ?? new Uint8Array())).toBe(true);
});

test.each([
  ['HMAC_224', 'HMAC_SHA_224', 28],
  ['HMAC_256', 'HMAC_SHA_256', 32],
  ['HMAC_384', 'HMAC_SHA_384', 48],
  ['HMAC_512', 'HMAC_SHA_512', 64],
] as const)(
  'a MAC of %s is of its length, and holds for its message alone',
  async (KeySpec, name, length) => {
    const MacAlgorithm: MacAlgorithmSpec = name;
    const { KeyMetadata } = await rig.kms.send(
      new CreateKeyCommand({ KeySpec, KeyUsage: 'GENERATE_VERIFY_MAC' }),
    );
    const KeyId = KeyMetadata?.KeyId;
    const { Mac } = await rig.kms.send(new GenerateMacCommand({ KeyId, MacAlgorithm, Message: message }));
    expect(Mac).toHaveLength(length);
    const question = { KeyId, MacAlgorithm, Mac };
    expect(await rig.kms.send(new VerifyMacCommand({ ...question, Message: message }))).toMatchObject({
      MacValid: true,
    });
    await expect(
      rig.kms.send(new VerifyMacCommand({ ...question, Message: bytes('another') })),
    ).rejects.toMatchObject({ name: 'KMSInvalidMacException' });
  },
);

test('an algorithm of another spec, and a key for something else, are refused', async () => {
  const { KeyMetadata } = await rig.kms.send(
    new CreateKeyCommand({ KeySpec: 'HMAC_256', KeyUsage: 'GENERATE_VERIFY_MAC' }),
  );
  const KeyId = KeyMetadata?.KeyId;
  const ask = { KeyId, Message: message };
  await expect(
    rig.kms.send(new GenerateMacCommand({ ...ask, MacAlgorithm: 'HMAC_SHA_512' })),
  ).rejects.toMatchObject({
    name: 'InvalidKeyUsageException',
    message: 'Algorithm HMAC_SHA_512 is incompatible with key spec HMAC_256.',
  });
  await expect(
    rig.kms.send(new SignCommand({ ...ask, SigningAlgorithm: 'ECDSA_SHA_256' })),
  ).rejects.toMatchObject({
    name: 'InvalidKeyUsageException',
    message: `${KeyMetadata?.Arn} key usage is GENERATE_VERIFY_MAC which is not valid for Sign.`,
  });
});

test('both sides of a key agreement come to the same secret', async () => {
  const { KeyId, key } = await pair('ECC_NIST_P256', 'KEY_AGREEMENT');
  const other = generateKeyPairSync('ec', { namedCurve: 'prime256v1' });
  const { SharedSecret } = await rig.kms.send(
    new DeriveSharedSecretCommand({
      KeyId,
      KeyAgreementAlgorithm: 'ECDH',
      PublicKey: other.publicKey.export({ type: 'spki', format: 'der' }),
    }),
  );
  const theirs = diffieHellman({ privateKey: other.privateKey, publicKey: key });
  expect(Buffer.from(SharedSecret ?? [])).toEqual(theirs);
});
