import {
  CreateAccessKeyCommand,
  CreateUserCommand,
  IAMClient,
  PutUserPolicyCommand,
} from '@aws-sdk/client-iam';
import {
  CreateGrantCommand,
  CreateKeyCommand,
  DecryptCommand,
  EncryptCommand,
  GenerateDataKeyCommand,
  KMSClient,
  PutKeyPolicyCommand,
  RevokeGrantCommand,
} from '@aws-sdk/client-kms';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startCloud } from '../../../support/cloud.ts';
import type { RunningCloud } from '../../../support/cloud.ts';

const user = 'arn:aws:iam::123456789012:user/guest';
let running: RunningCloud;
let root: KMSClient;
let guest: KMSClient;
let iam: IAMClient;
beforeAll(async () => {
  running = await startCloud();
  const options = { ...running.clientOptions, maxAttempts: 1 };
  iam = new IAMClient(options);
  root = new KMSClient(options);
  await iam.send(new CreateUserCommand({ UserName: 'guest' }));
  const { AccessKey: { AccessKeyId = '', SecretAccessKey = '' } = {} } = await iam.send(
    new CreateAccessKeyCommand({ UserName: 'guest' }),
  );
  const credentials = { accessKeyId: AccessKeyId, secretAccessKey: SecretAccessKey };
  guest = new KMSClient({ ...options, credentials });
});
afterAll(async () => {
  for (const client of [iam, root, guest]) client.destroy();
  await running[Symbol.asyncDispose]();
});

async function newKey(): Promise<string> {
  return (await root.send(new CreateKeyCommand({}))).KeyMetadata?.KeyId ?? '';
}
const denied = { name: 'AccessDeniedException' };

test('a grant allows its operations, with its encryption context, until it is revoked', async () => {
  const KeyId = await newKey();
  const encrypt = (EncryptionContext: Record<string, string>) =>
    guest.send(new EncryptCommand({ KeyId, Plaintext: Buffer.from('x'), EncryptionContext }));
  await expect(encrypt({ of: 'guest' })).rejects.toMatchObject(denied);
  const { GrantId } = await root.send(
    new CreateGrantCommand({
      KeyId,
      GranteePrincipal: user,
      Operations: ['Encrypt', 'Decrypt'],
      Constraints: { EncryptionContextSubset: { of: 'guest' } },
    }),
  );
  const { CiphertextBlob } = await encrypt({ of: 'guest', and: 'more' });
  const EncryptionContext = { of: 'guest', and: 'more' };
  await guest.send(new DecryptCommand({ CiphertextBlob, EncryptionContext }));
  await expect(encrypt({ of: 'another' })).rejects.toMatchObject(denied);
  await expect(
    guest.send(new GenerateDataKeyCommand({ KeyId, KeySpec: 'AES_256', EncryptionContext })),
  ).rejects.toMatchObject(denied);
  await root.send(new RevokeGrantCommand({ KeyId, GrantId }));
  await expect(encrypt(EncryptionContext)).rejects.toMatchObject(denied);
});

test('a policy of IAM is worth nothing where the policy of the key does not let IAM decide', async () => {
  const KeyId = await newKey();
  const statement = (more: object) => ({ Effect: 'Allow', Action: 'kms:*', Resource: '*', ...more });
  const policy = (...Statement: object[]) => JSON.stringify({ Version: '2012-10-17', Statement });
  await iam.send(
    new PutUserPolicyCommand({
      UserName: 'guest',
      PolicyName: 'all',
      PolicyDocument: policy(statement({})),
    }),
  );
  const encrypt = () => guest.send(new EncryptCommand({ KeyId, Plaintext: Buffer.from('x') }));
  await encrypt();
  const administrator = statement({
    Principal: { AWS: 'arn:aws:iam::123456789012:root' },
    Action: ['kms:Put*', 'kms:Get*'],
  });
  await root.send(new PutKeyPolicyCommand({ KeyId, PolicyName: 'default', Policy: policy(administrator) }));
  await expect(encrypt()).rejects.toMatchObject(denied);
  const named = statement({ Principal: { AWS: user }, Action: 'kms:Encrypt' });
  await root.send(
    new PutKeyPolicyCommand({ KeyId, PolicyName: 'default', Policy: policy(administrator, named) }),
  );
  await encrypt();
});
