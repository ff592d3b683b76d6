import {
  CreateSecretCommand,
  GetSecretValueCommand,
  PutSecretValueCommand,
  RotateSecretCommand,
  SecretsManagerClient,
  UpdateSecretCommand,
  UpdateSecretVersionStageCommand,
} from '@aws-sdk/client-secrets-manager';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startCloud } from '../../../support/cloud.ts';
import type { RunningCloud } from '../../../support/cloud.ts';

let running: RunningCloud;
let client: SecretsManagerClient;
beforeAll(async () => {
  running = await startCloud();
  client = new SecretsManagerClient({ ...running.clientOptions, maxAttempts: 1 });
});
afterAll(async () => {
  client.destroy();
  await running[Symbol.asyncDispose]();
});

/** A client that leaves out the token which the SDK thinks of. */
function withoutTokens(): SecretsManagerClient {
  const plain = new SecretsManagerClient({ ...running.clientOptions, maxAttempts: 1 });
  plain.middlewareStack.add(
    (next) => (args) => {
      const { request } = args;
      if (typeof request === 'object' && request !== null && 'body' in request) {
        const { ClientRequestToken: _, ...body } = JSON.parse(String(request.body));
        const text = JSON.stringify(body);
        const headers = { ...('headers' in request ? (request.headers as object) : {}) };
        Object.assign(request, {
          body: text,
          headers: { ...headers, 'content-length': String(text.length) },
        });
      }
      return next(args);
    },
    { step: 'build', priority: 'low' },
  );
  return plain;
}

test('who makes a version says which it is to be', async () => {
  const SecretId = 'tokens';
  await client.send(new CreateSecretCommand({ Name: SecretId, SecretString: 'a' }));
  const plain = withoutTokens();
  const message = 'You must provide a ClientRequestToken value. We recommend a UUID-type value.';
  const refused = { name: 'InvalidRequestException', message };
  const SecretString = 'b';
  await expect(plain.send(new CreateSecretCommand({ Name: 'x', SecretString }))).rejects.toMatchObject(
    refused,
  );
  await expect(plain.send(new UpdateSecretCommand({ SecretId, SecretString }))).rejects.toMatchObject(
    refused,
  );
  await expect(plain.send(new PutSecretValueCommand({ SecretId, SecretString }))).rejects.toMatchObject(
    refused,
  );
  await expect(plain.send(new RotateSecretCommand({ SecretId }))).rejects.toMatchObject({
    name: 'InvalidParameterException',
    message,
  });
  // What makes no version needs none.
  await plain.send(new UpdateSecretCommand({ SecretId, Description: 'of no version' }));
  await plain.send(new CreateSecretCommand({ Name: 'empty' }));
  plain.destroy();
});

test('the labels of a version come in the order of their names', async () => {
  const SecretId = 'labels';
  const made = await client.send(new CreateSecretCommand({ Name: SecretId, SecretString: '1' }));
  const put = await client.send(
    new PutSecretValueCommand({ SecretId, SecretString: '2', VersionStages: ['MINE', 'AWSPENDING'] }),
  );
  expect(put.VersionStages).toEqual(['AWSPENDING', 'MINE']);
  await client.send(
    new UpdateSecretVersionStageCommand({
      SecretId,
      VersionStage: 'AWSCURRENT',
      RemoveFromVersionId: made.VersionId,
      MoveToVersionId: put.VersionId,
    }),
  );
  const { VersionStages } = await client.send(new GetSecretValueCommand({ SecretId }));
  expect(VersionStages).toEqual(['AWSCURRENT', 'AWSPENDING', 'MINE']);
});

test('the ARN of a name that ends like an ARN is taken for a whole one', async () => {
  const Name = 'app-a1b2c3';
  const { ARN = '' } = await client.send(new CreateSecretCommand({ Name, SecretString: 'hush' }));
  const get = (SecretId: string) => client.send(new GetSecretValueCommand({ SecretId }));
  expect(await get(ARN)).toMatchObject({ Name });
  await expect(get(ARN.slice(0, -7))).rejects.toMatchObject({
    name: 'ResourceNotFoundException',
    message: "Secrets Manager can't find the specified secret.",
  });
});
