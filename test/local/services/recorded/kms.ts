import * as kmsSdk from '@aws-sdk/client-kms';
import { kms, account, of, keys, uuid, hundred } from './clients.ts';
import type { Recorded } from './clients.ts';

const sign = (key: 'rsa' | 'ecc', SigningAlgorithm: kmsSdk.SigningAlgorithmSpec): Recorded => [
  `a digest for ${SigningAlgorithm}`,
  () =>
    kms.send(
      new kmsSdk.SignCommand({
        KeyId: keys[key],
        Message: Buffer.from('bad digest'),
        MessageType: 'DIGEST',
        SigningAlgorithm,
      }),
    ),
  'ValidationException',
  400,
  `Digest is invalid length for algorithm ${SigningAlgorithm}.`,
];
const mac = Buffer.from('x');

export const KMS: readonly Recorded[] = [
  sign('rsa', 'RSASSA_PSS_SHA_256'),
  sign('rsa', 'RSASSA_PSS_SHA_512'),
  sign('rsa', 'RSASSA_PKCS1_V1_5_SHA_512'),
  sign('ecc', 'ECDSA_SHA_256'),
  [
    'tags of AWS',
    () => kms.send(new kmsSdk.CreateKeyCommand({ Tags: [{ TagKey: 'aws:x', TagValue: '' }] })),
    'TagException',
    400,
    'Tags beginning with aws: are reserved',
  ],
  [
    '51 tags',
    () =>
      kms.send(
        new kmsSdk.CreateKeyCommand({
          Tags: Object.keys(hundred).map((TagKey) => ({ TagKey, TagValue: '' })),
        }),
      ),
    'TagException',
    400,
    'Too many tags',
  ],
  [
    'tags twice',
    () =>
      kms.send(
        new kmsSdk.TagResourceCommand({
          KeyId: keys.symmetric,
          Tags: [
            { TagKey: 'k', TagValue: '1' },
            { TagKey: 'k', TagValue: '2' },
          ],
        }),
      ),
    'TagException',
    400,
    'Duplicate tag keys',
  ],
  [
    'a dry run',
    () =>
      kms.send(
        new kmsSdk.GenerateDataKeyPairWithoutPlaintextCommand({
          KeyId: keys.symmetric,
          KeyPairSpec: 'RSA_2048',
          DryRun: true,
        }),
      ),
    'DryRunOperationException',
    400,
    'The request would have succeeded, but the DryRun option is set.',
  ],
  [
    'no key',
    () => kms.send(new kmsSdk.DescribeKeyCommand({ KeyId: of('kms', `key/${uuid}`) })),
    'NotFoundException',
    400,
    `Key '${of('kms', `key/${uuid}`)}' does not exist`,
  ],
  [
    'a key of elsewhere',
    () => kms.send(new kmsSdk.DescribeKeyCommand({ KeyId: `arn:aws:kms:eu-west-1:${account}:key/${uuid}` })),
    'NotFoundException',
    400,
    'Invalid arn eu-west-1',
  ],
  [
    'no id of a key',
    () =>
      kms.send(
        new kmsSdk.GenerateMacCommand({ KeyId: 'key_id', Message: mac, MacAlgorithm: 'HMAC_SHA_256' }),
      ),
    'NotFoundException',
    400,
    "Invalid keyId 'key_id'",
  ],
  [
    'too many bytes',
    () => kms.send(new kmsSdk.GenerateRandomCommand({ NumberOfBytes: 1025 })),
    'ValidationException',
    400,
    "1 validation error detected: Value '1025' at 'numberOfBytes' failed to satisfy constraint: Member must have value less than or equal to 1024",
  ],
  [
    'a MAC of another kind',
    () =>
      kms.send(
        new kmsSdk.VerifyMacCommand({
          KeyId: keys.hmac,
          Message: mac,
          Mac: mac,
          MacAlgorithm: 'HMAC_SHA_512',
        }),
      ),
    'InvalidKeyUsageException',
    400,
    'Algorithm HMAC_SHA_512 is incompatible with key spec HMAC_256.',
  ],
];
