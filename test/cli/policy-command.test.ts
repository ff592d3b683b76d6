import { DescribeInstancesCommand, EC2Client, RunInstancesCommand } from '@aws-sdk/client-ec2';
import { IAMClient } from '@aws-sdk/client-iam';
import { CreateQueueCommand, SQSClient } from '@aws-sdk/client-sqs';
import { PutParameterCommand, SSMClient } from '@aws-sdk/client-ssm';
import { beforeAll, expect, test } from 'vitest';
import { publicParameters } from '../../src/data/public-images.ts';
import { LocalCloud } from '../../src/local/cloud.ts';
import type { WrittenPolicy } from '../../src/policy/policy.ts';
import { allow, userWith } from '../local/access/access-rig.ts';
import { startCloud } from '../support/cloud.ts';
import { nuage, temporaryDirectory } from './support/terminal.ts';

let file: string;
let id: string;

beforeAll(async () => {
  const { mkdtempSync } = await import('node:fs');
  const { tmpdir } = await import('node:os');
  file = `${mkdtempSync(`${tmpdir()}/nuage-policy-`)}/fixture.cloud`;
  await using running = await startCloud();
  const ec2 = new EC2Client(running.clientOptions);
  const ImageId =
    publicParameters('us-east-1')['/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64'];
  const input = { ImageId, InstanceType: 't3.micro' as const, MinCount: 1, MaxCount: 1 };
  const { Instances = [] } = await ec2.send(new RunInstancesCommand(input));
  id = Instances[0]?.InstanceId ?? '';
  await running.cloud.clock.advance('5m');
  await ec2.send(new DescribeInstancesCommand({}));
  await new SQSClient(running.clientOptions).send(new CreateQueueCommand({ QueueName: 'orders' }));
  const parameter = { Name: '/a', Value: 'x', Type: 'String' as const };
  await new SSMClient(running.clientOptions).send(new PutParameterCommand(parameter));
  await running.cloud.save(file);
});

async function policyFor(words: readonly string[]): Promise<WrittenPolicy> {
  const ran = await nuage(['policy', '--from', file, '--', ...words]);
  // What the command itself prints is on standard error: on standard output is the policy alone.
  expect(ran.code, ran.stderr).toBe(0);
  return JSON.parse(ran.stdout);
}

/** Runs the command as a user with this policy, on the same cloud. */
async function runAs({ Statement }: WrittenPolicy, words: readonly string[]): Promise<number> {
  await using cloud = await LocalCloud.load(file, { port: 0 });
  const clientOptions = {
    endpoint: cloud.endpoint,
    region: 'us-east-1',
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
  };
  const iam = new IAMClient(clientOptions);
  const keys = await userWith(iam, 'operator');
  await allow(iam, 'operator', ...Statement);
  const environment = {
    AWS_ENDPOINT_URL: cloud.endpoint,
    AWS_ACCESS_KEY_ID: keys.accessKeyId,
    AWS_SECRET_ACCESS_KEY: keys.secretAccessKey,
    AWS_REGION: 'us-east-1',
  };
  const { code } = await nuage(words, { environment });
  return code;
}

const lines: readonly (() => readonly string[])[] = [
  () => ['ec2', 'stop', id, '--yes'],
  () => ['ec2', 'reboot', id, '--yes'],
  () => ['ec2', 'terminate', id, '--yes'],
  () => ['sqs', 'send', 'orders', 'hello'],
  () => ['sqs', 'purge', 'orders', '--yes'],
  () => ['iam', 'group', 'create', 'readers', '--yes'],
];

test('the policy of a stop names the instance and no more', async () => {
  const { Statement } = await policyFor(['ec2', 'stop', id, '--yes']);
  const stop = Statement.find(({ Action }) => Action.includes('ec2:StopInstances'));
  expect(stop?.Resource).toEqual([`arn:aws:ec2:us-east-1:123456789012:instance/${id}`]);
});

test.each(lines.map((line, at) => [at, line] as const))(
  'what is written is enough, and nothing in it is idle: %i',
  async (_at, line) => {
    const words = line();
    const policy = await policyFor(words);
    expect(await runAs(policy, words)).toBe(0);
    for (const statement of policy.Statement)
      for (const action of statement.Action) {
        const Statement = policy.Statement.map((each) =>
          each === statement ? { ...each, Action: each.Action.filter((name) => name !== action) } : each,
        ).filter(({ Action }) => Action.length > 0);
        const code = Statement.length === 0 ? 1 : await runAs({ ...policy, Statement }, words);
        expect(code, `without ${action}`).not.toBe(0);
      }
  },
);

test('any program can be recorded', async () => {
  // The old client here does not know the variable.
  const line = 'aws --endpoint-url "$AWS_ENDPOINT_URL" ssm get-parameter --name /a';
  const environment = { PATH: '/usr/bin:/bin', HOME: temporaryDirectory() };
  const ran = await nuage(['policy', '--record', '--from', file, '--', 'sh', '-c', line], { environment });
  expect(ran).toMatchObject({ code: 0 });
  expect(JSON.parse(ran.stdout)).toEqual({
    Version: '2012-10-17',
    Statement: [
      {
        Effect: 'Allow',
        Action: ['ssm:GetParameter'],
        Resource: ['arn:aws:ssm:us-east-1:123456789012:parameter/a'],
      },
    ],
  });
});

test('a saved plan says what it needs by its file alone', async () => {
  const home = temporaryDirectory();
  await using cloud = await LocalCloud.load(file, { port: 0 });
  const environment = {
    AWS_ENDPOINT_URL: cloud.endpoint,
    AWS_ACCESS_KEY_ID: 'test',
    AWS_SECRET_ACCESS_KEY: 'test',
    AWS_REGION: 'us-east-1',
  };
  await nuage(['ec2', 'stop', id, '--plan-out', 'stop.plan'], { home, environment });
  const ran = await nuage(['policy', '--from', file, 'stop.plan'], { home });
  expect(ran, ran.stderr).toMatchObject({ code: 0 });
  expect(ran.stdout).toContain('ec2:StopInstances');
});
