import { createPublicKey, publicEncrypt } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  CreateAccessKeyCommand,
  CreateLoginProfileCommand,
  CreateServiceSpecificCredentialCommand,
  CreateUserCommand,
  CreateVirtualMFADeviceCommand,
  UploadServerCertificateCommand,
} from '@aws-sdk/client-iam';
import {
  PutSecretValueCommand,
  CreateSecretCommand,
  SecretsManagerClient,
} from '@aws-sdk/client-secrets-manager';
import { CreateQueueCommand, SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { PutParameterCommand, SSMClient } from '@aws-sdk/client-ssm';
import { GetSessionTokenCommand, STSClient } from '@aws-sdk/client-sts';
import { CreateKeyPairCommand, EC2Client } from '@aws-sdk/client-ec2';
import { CreateConnectionCommand, EventBridgeClient } from '@aws-sdk/client-eventbridge';
import {
  CreateKeyCommand,
  GetParametersForImportCommand,
  ImportKeyMaterialCommand,
  KMSClient,
} from '@aws-sdk/client-kms';
import { CreateFunctionCommand, LambdaClient } from '@aws-sdk/client-lambda';
import { expect, test } from 'vitest';
import { roleWith } from '../access/access-rig.ts';
import { iamRig, trustText, type IamRig } from '../services/iam/iam-rig.ts';
import { zip } from '../services/lambda/lambda-rig.ts';

const pem = (name: string): string =>
  readFileSync(new URL(`../../support/tls/${name}.pem`, import.meta.url), 'utf8');

/** All files of a directory, one after the other; what its links lead to is not in it. */
function bytesUnder(directory: string): Buffer {
  const entries = readdirSync(directory, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  return Buffer.concat(files.map((file) => readFileSync(file)));
}

/** Secrets that people hand to other services: the environment of a function, what a connection and a key are made of. */
async function plantElsewhere(rig: IamRig, planted: (what: string) => string): Promise<void> {
  const options = rig.running.clientOptions;
  const Role = await roleWith(rig.iam, 'function', trustText({ Service: 'lambda.amazonaws.com' }));
  await new LambdaClient(options).send(
    new CreateFunctionCommand({
      FunctionName: 'f',
      Runtime: 'nodejs22.x',
      Handler: 'index.handler',
      Role,
      Code: { ZipFile: zip({ 'index.mjs': 'export const handler = () => 1;' }) },
      Environment: { Variables: { PASSWORD: planted('environment') } },
    }),
  );
  const ApiKeyAuthParameters = { ApiKeyName: 'k', ApiKeyValue: planted('api-key') };
  const connection = { Name: 'c', AuthorizationType: 'API_KEY' as const };
  await new EventBridgeClient(options).send(
    new CreateConnectionCommand({ ...connection, AuthParameters: { ApiKeyAuthParameters } }),
  );
  const kms = new KMSClient(options);
  const { KeyMetadata } = await kms.send(new CreateKeyCommand({ Origin: 'EXTERNAL' }));
  const KeyId = KeyMetadata?.KeyId;
  const wrapping = { WrappingAlgorithm: 'RSAES_OAEP_SHA_256' as const, WrappingKeySpec: 'RSA_2048' as const };
  const importing = await kms.send(new GetParametersForImportCommand({ KeyId, ...wrapping }));
  const key = createPublicKey({ key: Buffer.from(importing.PublicKey ?? []), format: 'der', type: 'spki' });
  const material = Buffer.from(planted('material').padEnd(32, '-').slice(0, 32));
  const EncryptedKeyMaterial = publicEncrypt({ key, oaepHash: 'sha256' }, material);
  await kms.send(
    new ImportKeyMaterialCommand({
      KeyId,
      ImportToken: importing.ImportToken,
      EncryptedKeyMaterial,
      ExpirationModel: 'KEY_MATERIAL_DOES_NOT_EXPIRE',
    }),
  );
}

test('no secret and no private key stands in the data directory as it is', async () => {
  const data = mkdtempSync(join(tmpdir(), 'nuage-clear-'));
  const secrets: Record<string, string> = {};
  {
    await using rig = await iamRig({ data });
    const options = rig.running.clientOptions;
    const { iam } = rig;
    const planted = (what: string) => (secrets[what] = `planted-${what}-zq7Xw9Lk3`);
    const manager = new SecretsManagerClient(options);
    await manager.send(new CreateSecretCommand({ Name: 'a', SecretString: planted('secret') }));
    const bytes = Buffer.from(planted('bytes'));
    await manager.send(new PutSecretValueCommand({ SecretId: 'a', SecretBinary: bytes }));
    const parameter = { Name: '/a', Type: 'SecureString' as const, Value: planted('parameter') };
    await new SSMClient(options).send(new PutParameterCommand(parameter));
    await iam.send(new CreateUserCommand({ UserName: 'ann' }));
    const Password = `${planted('password')}!A`;
    await iam.send(new CreateLoginProfileCommand({ UserName: 'ann', Password }));
    const { AccessKey } = await iam.send(new CreateAccessKeyCommand({ UserName: 'ann' }));
    secrets['access key'] = AccessKey?.SecretAccessKey ?? '';
    const device = await iam.send(new CreateVirtualMFADeviceCommand({ VirtualMFADeviceName: 'ann' }));
    secrets['seed'] = Buffer.from(device.VirtualMFADevice?.Base32StringSeed ?? []).toString();
    const specific = { UserName: 'ann', ServiceName: 'codecommit.amazonaws.com' };
    const made = await iam.send(new CreateServiceSpecificCredentialCommand(specific));
    secrets['service password'] = made.ServiceSpecificCredential?.ServicePassword ?? '';
    const certificate = { CertificateBody: pem('certificate'), PrivateKey: pem('key') };
    await iam.send(new UploadServerCertificateCommand({ ServerCertificateName: 'web', ...certificate }));
    secrets['certificate key'] = certificate.PrivateKey.split('\n')[2] ?? '';
    const { Credentials } = await new STSClient(options).send(new GetSessionTokenCommand({}));
    secrets['session key'] = Credentials?.SecretAccessKey ?? '';
    secrets['session token'] = Credentials?.SessionToken ?? '';
    const { KeyMaterial = '' } = await new EC2Client(options).send(
      new CreateKeyPairCommand({ KeyName: 'web' }),
    );
    secrets['key pair'] = KeyMaterial.split('\n')[2] ?? '';
    await plantElsewhere(rig, planted);
    const sqs = new SQSClient(options);
    const Attributes = { KmsMasterKeyId: 'alias/aws/sqs' };
    const { QueueUrl } = await sqs.send(new CreateQueueCommand({ QueueName: 'sealed', Attributes }));
    await sqs.send(new SendMessageCommand({ QueueUrl, MessageBody: planted('message') }));
    await rig.running.cloud.clock.advance('1m');
  }
  const kept = bytesUnder(data);
  expect(kept.length).toBeGreaterThan(10_000);
  expect(kept.includes('/a'), 'what is no secret is there to be read').toBe(true);
  const found = Object.entries(secrets).flatMap(([what, secret]) => {
    expect(secret.length, what).toBeGreaterThan(15);
    const forms = [
      secret,
      Buffer.from(secret).toString('base64').slice(4, -8),
      Buffer.from(secret).toString('hex'),
    ];
    return forms.some((form) => kept.includes(form)) ? [what] : [];
  });
  expect(found).toEqual([]);
  rmSync(data, { recursive: true });
});
