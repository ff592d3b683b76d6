import { CreateSecretCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import {
  CreateAliasCommand,
  CreateKeyCommand,
  DecryptCommand,
  DisableKeyCommand,
  KMSClient,
} from '@aws-sdk/client-kms';
import {
  DescribeParametersCommand,
  GetParameterCommand,
  PutParameterCommand,
  SSMClient,
} from '@aws-sdk/client-ssm';
import type { PutParameterCommandInput } from '@aws-sdk/client-ssm';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { startCloud } from '../../../support/cloud.ts';
import type { RunningCloud } from '../../../support/cloud.ts';

let running: RunningCloud;
let ssm: SSMClient;

beforeEach(async () => {
  running = await startCloud();
  ssm = new SSMClient({ ...running.clientOptions, maxAttempts: 1 });
});
afterEach(() => running[Symbol.asyncDispose]());

const put = (Name: string, Value: string, more: Partial<PutParameterCommandInput> = {}) =>
  ssm.send(new PutParameterCommand({ Name, Value, Type: 'String', ...more }));

async function get(Name: string, WithDecryption?: boolean) {
  return (await ssm.send(new GetParameterCommand({ Name, WithDecryption }))).Parameter;
}

test('a SecureString is shown only with decryption, and its key is kept', async () => {
  const kms = new KMSClient({ ...running.clientOptions, maxAttempts: 1 });
  const { KeyMetadata: key } = await kms.send(new CreateKeyCommand({}));
  await kms.send(new CreateAliasCommand({ AliasName: 'alias/mine', TargetKeyId: key?.KeyId }));
  await put('secret', 'hunter2', { Type: 'SecureString' });
  await put('own-key', 'x'.repeat(8000), { Type: 'SecureString', KeyId: 'alias/mine', Tier: 'Advanced' });
  const sealed = (await get('secret'))?.Value ?? '';
  expect(sealed).not.toContain('hunter2');
  expect(Buffer.from(sealed, 'base64').toString('latin1')).not.toContain('hunter2');
  expect(await get('secret', true)).toMatchObject({ Value: 'hunter2', Type: 'SecureString' });
  expect((await get('own-key', true))?.Value).toBe('x'.repeat(8000));
  await put('small', 'hunter3', { Type: 'SecureString', KeyId: 'alias/mine' });
  const opened = await kms.send(
    new DecryptCommand({
      CiphertextBlob: Buffer.from((await get('small'))?.Value ?? '', 'base64'),
      EncryptionContext: { PARAMETER_ARN: 'arn:aws:ssm:us-east-1:123456789012:parameter/small' },
    }),
  );
  expect(Buffer.from(opened.Plaintext ?? []).toString()).toBe('hunter3');
  const { Parameters: found = [] } = await ssm.send(new DescribeParametersCommand({}));
  expect(found.map((parameter) => parameter.KeyId)).toEqual(['alias/mine', 'alias/aws/ssm', 'alias/mine']);
  await expect(put('text', 'x', { KeyId: 'alias/mine' })).rejects.toThrow(
    'KeyId is required for SecureString type parameter only.',
  );
  await expect(put('none', 'x', { Type: 'SecureString', KeyId: 'alias/none' })).rejects.toMatchObject({
    name: 'InvalidKeyId',
    message: expect.stringContaining(
      'Alias arn:aws:kms:us-east-1:123456789012:alias/none is not found. (Service: AWSKMS; Status Code: 400; Error Code: NotFoundException',
    ),
  });
  await kms.send(new DisableKeyCommand({ KeyId: key?.KeyId }));
  await expect(get('own-key', true)).rejects.toMatchObject({
    name: 'InvalidKeyId',
    message: expect.stringContaining(
      'is disabled. (Service: AWSKMS; Status Code: 400; Error Code: DisabledException',
    ),
  });
  kms.destroy();
});

test('a secret of Secrets Manager is read as if it were a parameter', async () => {
  const secrets = new SecretsManagerClient({ ...running.clientOptions, maxAttempts: 1 });
  const { ARN, VersionId } = await secrets.send(
    new CreateSecretCommand({ Name: 'db/password', SecretString: 'hunter2' }),
  );
  const name = '/aws/reference/secretsmanager/db/password';
  expect(await get(name, true)).toMatchObject({ Name: name, Type: 'SecureString', Value: 'hunter2', ARN });
  expect(JSON.parse((await get(name, true))?.SourceResult ?? '')).toEqual({
    ARN,
    name: 'db/password',
    versionId: VersionId,
    secretString: 'hunter2',
    versionStages: ['AWSCURRENT'],
    createdDate: expect.any(Number),
  });
  expect(await get(`${name}:AWSCURRENT`, true)).toMatchObject({ Value: 'hunter2' });
  await expect(get(name)).rejects.toMatchObject({
    name: 'ValidationException',
    message: 'WithDecryption flag must be True for retrieving a Secret Manager secret.',
  });
  await expect(get('/aws/reference/secretsmanager/none', true)).rejects.toMatchObject({
    name: 'ParameterNotFound',
    message:
      'An error occurred (ParameterNotFound) when referencing Secrets Manager: Secret ' +
      '/aws/reference/secretsmanager/none not found.',
  });
  secrets.destroy();
});
