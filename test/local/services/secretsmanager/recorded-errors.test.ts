import * as sdk from '@aws-sdk/client-secrets-manager';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startCloud } from '../../../support/cloud.ts';
import type { RunningCloud } from '../../../support/cloud.ts';

/** What AWS answered when these calls were made to it, letter by letter. */
let running: RunningCloud;
let secrets: sdk.SecretsManagerClient;

beforeAll(async () => {
  running = await startCloud();
  secrets = new sdk.SecretsManagerClient({ ...running.clientOptions, maxAttempts: 1 });
  await secrets.send(new sdk.CreateSecretCommand({ Name: 'there', SecretString: 'x' }));
});
afterAll(async () => {
  secrets.destroy();
  await running[Symbol.asyncDispose]();
});

async function refusal(work: Promise<unknown>): Promise<string> {
  const error: unknown = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  return error instanceof Error ? `${error.name}: ${error.message}` : 'no error';
}

test('a name that is none is refused by every action', async () => {
  const SecretId = 'inv?alid';
  const calls = [
    secrets.send(new sdk.CreateSecretCommand({ Name: SecretId, SecretString: 'x' })),
    secrets.send(new sdk.DeleteSecretCommand({ SecretId })),
    secrets.send(new sdk.DescribeSecretCommand({ SecretId })),
    secrets.send(new sdk.GetSecretValueCommand({ SecretId })),
    secrets.send(new sdk.ListSecretVersionIdsCommand({ SecretId })),
    secrets.send(new sdk.PutSecretValueCommand({ SecretId, SecretString: 'x' })),
    secrets.send(new sdk.TagResourceCommand({ SecretId, Tags: [{ Key: 'a', Value: 'b' }] })),
    secrets.send(new sdk.UntagResourceCommand({ SecretId, TagKeys: ['a'] })),
    secrets.send(new sdk.UpdateSecretCommand({ SecretId, SecretString: 'x' })),
    secrets.send(
      new sdk.ValidateResourcePolicyCommand({
        SecretId,
        ResourcePolicy: '{"Version":"2012-10-17","Statement":[]}',
      }),
    ),
  ];
  const said = await Promise.all(calls.map(refusal));
  expect(new Set(said)).toEqual(
    new Set([
      'ValidationException: Invalid name. Must be a valid name containing alphanumeric characters, or any of the following: -/_+=.@!',
    ]),
  );
});

test('what is there already, what has no function, and a function that lets nobody in', async () => {
  const again = new sdk.CreateSecretCommand({ Name: 'there', SecretString: 'x' });
  expect(await refusal(secrets.send(again))).toBe(
    'ResourceExistsException: The operation failed because the secret there already exists.',
  );
  const rotate = (more: object) => secrets.send(new sdk.RotateSecretCommand({ SecretId: 'there', ...more }));
  expect(await refusal(rotate({}))).toBe(
    'InvalidRequestException: No Lambda rotation function ARN is associated with this secret.',
  );
  const RotationLambdaARN = 'arn:aws:lambda:us-east-1:123456789012:function:none';
  const RotationRules = { AutomaticallyAfterDays: 1 };
  expect(await refusal(rotate({ RotationLambdaARN, RotationRules }))).toBe(
    'AccessDeniedException: Secrets Manager cannot invoke the specified Lambda function. Ensure that the function policy grants access to the principal secretsmanager.amazonaws.com.',
  );
});

test('filters need keys and values', async () => {
  const list = (Filters: sdk.Filter[]) => refusal(secrets.send(new sdk.ListSecretsCommand({ Filters })));
  expect(await list([{ Values: ['x'] }])).toBe('InvalidParameterException: Invalid filter key');
  expect(await list([{ Key: 'description' }])).toBe(
    'InvalidParameterException: Invalid filter values for key: description',
  );
});
