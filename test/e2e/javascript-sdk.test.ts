import {
  EC2Client,
  RunInstancesCommand,
  StopInstancesCommand,
  paginateDescribeInstances,
  waitUntilInstanceRunning,
  waitUntilInstanceStopped,
} from '@aws-sdk/client-ec2';
import {
  GetParameterCommand,
  PutParameterCommand,
  SSMClient,
  paginateGetParametersByPath,
} from '@aws-sdk/client-ssm';
import { CreateRoleCommand, IAMClient } from '@aws-sdk/client-iam';
import { AssumeRoleCommand, GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { startCloud } from '../support/cloud.ts';
import type { RunningCloud } from '../support/cloud.ts';

let running: RunningCloud;
const clients: { destroy(): void }[] = [];

function made<Client extends { destroy(): void }>(client: Client): Client {
  clients.push(client);
  return client;
}

beforeAll(async () => {
  running = await startCloud();
});

afterAll(async () => {
  for (const client of clients) client.destroy();
  await running[Symbol.asyncDispose]();
});

const imageName = '/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64';

describe('STS', () => {
  test('the root, and a role that it assumes', async () => {
    const sts = made(new STSClient(running.clientOptions));
    expect(await sts.send(new GetCallerIdentityCommand({}))).toMatchObject({
      Arn: 'arn:aws:iam::123456789012:root',
    });
    const owner = { accessKeyId: '210987654321', secretAccessKey: 'test' };
    const iam = made(new IAMClient({ ...running.clientOptions, credentials: owner }));
    const statement = { Effect: 'Allow', Principal: { AWS: '123456789012' }, Action: 'sts:AssumeRole' };
    const trust = JSON.stringify({ Version: '2012-10-17', Statement: [statement] });
    await iam.send(new CreateRoleCommand({ RoleName: 'ops', AssumeRolePolicyDocument: trust }));
    const { Credentials: keys } = await sts.send(
      new AssumeRoleCommand({ RoleArn: 'arn:aws:iam::210987654321:role/ops', RoleSessionName: 'js' }),
    );
    const assumed = made(
      new STSClient({
        ...running.clientOptions,
        credentials: {
          accessKeyId: keys?.AccessKeyId ?? '',
          secretAccessKey: keys?.SecretAccessKey ?? '',
          sessionToken: keys?.SessionToken ?? '',
        },
      }),
    );
    expect(await assumed.send(new GetCallerIdentityCommand({}))).toMatchObject({
      Account: '210987654321',
      Arn: 'arn:aws:sts::210987654321:assumed-role/ops/js',
    });
  });

  test('a wrong secret', async () => {
    const sts = made(
      new STSClient({
        ...running.clientOptions,
        credentials: { accessKeyId: 'test', secretAccessKey: 'no' },
      }),
    );
    await expect(sts.send(new GetCallerIdentityCommand({}))).rejects.toMatchObject({
      name: 'SignatureDoesNotMatch',
      $metadata: { httpStatusCode: 403 },
    });
  });
});

test('SSM: parameters, and pages of them', async () => {
  const ssm = made(new SSMClient(running.clientOptions));
  for (let number = 0; number < 12; number += 1) {
    await ssm.send(new PutParameterCommand({ Name: `/js/${number}`, Value: String(number), Type: 'String' }));
  }
  const values: (string | undefined)[] = [];
  for await (const page of paginateGetParametersByPath({ client: ssm, pageSize: 5 }, { Path: '/js' })) {
    values.push(...(page.Parameters ?? []).map((parameter) => parameter.Value));
  }
  expect(values.map(Number).sort((one, other) => one - other)).toEqual([
    0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11,
  ]);
  await expect(ssm.send(new GetParameterCommand({ Name: '/js/none' }))).rejects.toMatchObject({
    name: 'ParameterNotFound',
  });
});

test('EC2: instances are made, waited for, paged and stopped', async () => {
  running.cloud.clock.setRate(10_000);
  const ssm = made(new SSMClient(running.clientOptions));
  const ec2 = made(new EC2Client(running.clientOptions));
  const { Parameter: image } = await ssm.send(new GetParameterCommand({ Name: imageName }));
  const { Instances: instances = [] } = await ec2.send(
    new RunInstancesCommand({ ImageId: image?.Value, InstanceType: 't3.micro', MinCount: 12, MaxCount: 12 }),
  );
  const ids = instances.map((instance) => instance.InstanceId ?? '');
  const patience = { client: ec2, maxWaitTime: 60, minDelay: 0.01, maxDelay: 0.02 };
  expect(await waitUntilInstanceRunning(patience, { InstanceIds: ids })).toMatchObject({ state: 'SUCCESS' });
  const seen: (string | undefined)[] = [];
  for await (const page of paginateDescribeInstances({ client: ec2, pageSize: 5 }, {})) {
    for (const { Instances: some = [] } of page.Reservations ?? [])
      seen.push(...some.map((one) => one.InstanceId));
  }
  expect([...seen].sort()).toEqual([...ids].sort());
  await ec2.send(new StopInstancesCommand({ InstanceIds: ids }));
  expect(await waitUntilInstanceStopped(patience, { InstanceIds: ids })).toMatchObject({ state: 'SUCCESS' });
});
