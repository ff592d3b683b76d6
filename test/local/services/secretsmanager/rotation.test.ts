import { AddPermissionCommand, CreateFunctionCommand } from '@aws-sdk/client-lambda';
import {
  CancelRotateSecretCommand,
  CreateSecretCommand,
  DescribeSecretCommand,
  GetSecretValueCommand,
  RotateSecretCommand,
  SecretsManagerClient,
} from '@aws-sdk/client-secrets-manager';
import { expect, test } from 'vitest';
import { startCloud } from '../../../support/cloud.ts';
import { lambdaRig, nodeFunction } from '../lambda/lambda-rig.ts';

test('a function that is not there is refused, and without one there is no rotation', async () => {
  await using running = await startCloud();
  const client = new SecretsManagerClient({ ...running.clientOptions, maxAttempts: 1 });
  await client.send(new CreateSecretCommand({ Name: 's', SecretString: 'first' }));
  await expect(client.send(new RotateSecretCommand({ SecretId: 's' }))).rejects.toMatchObject({
    name: 'InvalidRequestException',
    message: 'No Lambda rotation function ARN is associated with this secret.',
  });
  await expect(
    client.send(
      new RotateSecretCommand({
        SecretId: 's',
        RotationLambdaARN: 'arn:aws:lambda:us-east-1:123456789012:function:none',
      }),
    ),
  ).rejects.toMatchObject({ name: 'AccessDeniedException' });
});

test('a secret has its function go through the steps on its day, until rotation is turned off', async () => {
  await using rig = await lambdaRig();
  const { running, lambda } = rig;
  const client = new SecretsManagerClient({ ...running.clientOptions, maxAttempts: 1 });
  const { FunctionArn } = await lambda.send(
    new CreateFunctionCommand(nodeFunction('rotate', 'exports.handler = async () => {};')),
  );
  await lambda.send(
    new AddPermissionCommand({
      FunctionName: 'rotate',
      StatementId: 'rotation',
      Action: 'lambda:InvokeFunction',
      Principal: 'secretsmanager.amazonaws.com',
    }),
  );
  await running.cloud.clock.advance('PT1M');
  await client.send(new CreateSecretCommand({ Name: 's', SecretString: 'first' }));
  await client.send(
    new RotateSecretCommand({
      SecretId: 's',
      RotationLambdaARN: FunctionArn,
      RotationRules: { AutomaticallyAfterDays: 7 },
      RotateImmediately: false,
    }),
  );
  const described = await client.send(new DescribeSecretCommand({ SecretId: 's' }));
  expect(described).toMatchObject({
    RotationEnabled: true,
    RotationLambdaARN: FunctionArn,
    RotationRules: { AutomaticallyAfterDays: 7 },
  });
  await running.cloud.clock.advance('P7D');
  const rotated = await client.send(new DescribeSecretCommand({ SecretId: 's' }));
  expect(rotated.LastRotatedDate).toBeDefined();
  expect(Object.values(rotated.VersionIdsToStages ?? {}).toSorted()).toEqual([
    ['AWSCURRENT'],
    ['AWSPENDING'],
  ]);
  await expect(client.send(new RotateSecretCommand({ SecretId: 's' }))).rejects.toMatchObject({
    message: "A previous rotation isn't complete. That rotation will be reattempted.",
  });
  await client.send(new CancelRotateSecretCommand({ SecretId: 's' }));
  const after = await client.send(new DescribeSecretCommand({ SecretId: 's' }));
  expect(after.RotationEnabled).toBe(false);
  expect((await client.send(new GetSecretValueCommand({ SecretId: 's' }))).SecretString).toBe('first');

  await client.send(new CreateSecretCommand({ Name: 'monthly', SecretString: 'x' }));
  const byCron = (ScheduleExpression: string, Duration?: string) =>
    client.send(
      new RotateSecretCommand({
        SecretId: 'monthly',
        RotationLambdaARN: FunctionArn,
        RotationRules: { ScheduleExpression, Duration },
        RotateImmediately: false,
      }),
    );
  await byCron('cron(0 8 1 * ? *)', '2h');
  const monthly = await client.send(new DescribeSecretCommand({ SecretId: 'monthly' }));
  expect(monthly.RotationRules).toEqual({ ScheduleExpression: 'cron(0 8 1 * ? *)', Duration: '2h' });
  expect(monthly.NextRotationDate?.toISOString()).toMatch(/-01T08:00:00.000Z$/);
  for (const wrong of ['cron(30 8 1 * ? *)', 'cron(0 0/2 * * ? *)', 'rate(3 hours)', 'monthly'])
    await expect(byCron(wrong)).rejects.toMatchObject({ name: 'InvalidParameterException' });
});
