import { CreateQueueCommand, ListQueuesCommand, SQSClient } from '@aws-sdk/client-sqs';
import { GetCallerIdentityCommand, GetFederationTokenCommand, STSClient } from '@aws-sdk/client-sts';
import { expect, test } from 'vitest';
import { startCloud } from '../../../support/cloud.ts';

test('a federated user calls as itself for an hour, and can make no further one', async () => {
  await using running = await startCloud();
  const root = new STSClient({ ...running.clientOptions, maxAttempts: 1 });
  const answer = await root.send(new GetFederationTokenCommand({ Name: 'Bob' }));
  expect(answer).toMatchObject({
    FederatedUser: {
      Arn: 'arn:aws:sts::123456789012:federated-user/Bob',
      FederatedUserId: '123456789012:Bob',
    },
    PackedPolicySize: 0,
  });
  const { AccessKeyId = '', SecretAccessKey = '', SessionToken = '', Expiration } = answer.Credentials ?? {};
  const lasts = Number(Expiration) - running.cloud.clock.now();
  expect(lasts).toBeGreaterThan(3_590_000);
  expect(lasts).toBeLessThanOrEqual(3_600_000);
  const credentials = {
    accessKeyId: AccessKeyId,
    secretAccessKey: SecretAccessKey,
    sessionToken: SessionToken,
  };
  const bob = new STSClient({ ...running.clientOptions, maxAttempts: 1, credentials });
  expect(await bob.send(new GetCallerIdentityCommand({}))).toMatchObject({
    Account: '123456789012',
    Arn: 'arn:aws:sts::123456789012:federated-user/Bob',
    UserId: '123456789012:Bob',
  });
  await expect(bob.send(new GetFederationTokenCommand({ Name: 'Eve' }))).rejects.toMatchObject({
    name: 'AccessDenied',
    message: 'Cannot call GetFederationToken with session credentials',
  });
});

test('its policy is JSON of 2048 characters at most', async () => {
  await using running = await startCloud();
  const root = new STSClient({ ...running.clientOptions, maxAttempts: 1 });
  const federate = (Policy: string) => root.send(new GetFederationTokenCommand({ Name: 'Bob', Policy }));
  await expect(federate('{')).rejects.toMatchObject({ name: 'MalformedPolicyDocumentException' });
  await expect(federate(JSON.stringify({ Statement: 'x'.repeat(2048) }))).rejects.toMatchObject({
    name: 'ValidationError',
    message: expect.stringContaining('Member must have length less than or equal to 2048'),
  });
});

test('a policy without a version narrows a session as one with it does', async () => {
  await using running = await startCloud();
  const root = new STSClient({ ...running.clientOptions, maxAttempts: 1 });
  const Policy = JSON.stringify({
    Statement: [{ Effect: 'Allow', Action: 'sqs:ListQueues', Resource: '*' }],
  });
  const { Credentials } = await root.send(new GetFederationTokenCommand({ Name: 'Bob', Policy }));
  const credentials = {
    accessKeyId: Credentials?.AccessKeyId ?? '',
    secretAccessKey: Credentials?.SecretAccessKey ?? '',
    sessionToken: Credentials?.SessionToken ?? '',
  };
  const bob = new SQSClient({ ...running.clientOptions, maxAttempts: 1, credentials });
  await bob.send(new ListQueuesCommand({}));
  await expect(bob.send(new CreateQueueCommand({ QueueName: 'q' }))).rejects.toMatchObject({
    message: expect.stringContaining('is not authorized to perform: sqs:createqueue'),
  });
});
