import { afterAll, beforeAll, expect, test } from 'vitest';

import { startCloud } from '../support/cloud.ts';
import type { RunningCloud } from '../support/cloud.ts';
import { run } from '../support/run-program.ts';
import type { Ended } from '../support/run-program.ts';

let running: RunningCloud;

/** Debian's AWS CLI; a call costs it a second of CPU, so there are few. */
const aws = (...words: readonly string[]): Promise<Ended> =>
  // This version is older than AWS_ENDPOINT_URL.
  run('/usr/bin/aws', ['--endpoint-url', running.endpoint, ...words], running.environment);

beforeAll(async () => {
  running = await startCloud();
  running.cloud.clock.setRate(10_000);
});

afterAll(async () => {
  await running[Symbol.asyncDispose]();
});

test('sts get-caller-identity', async () => {
  const { status, stdout, stderr } = await aws('sts', 'get-caller-identity');
  expect(stderr).toBe('');
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toEqual({
    UserId: '123456789012',
    Account: '123456789012',
    Arn: 'arn:aws:iam::123456789012:root',
  });
});

test('ssm put-parameter and get-parameters-by-path', async () => {
  expect(
    await aws('ssm', 'put-parameter', '--name', '/cli/a', '--value', 'über', '--type', 'String'),
  ).toMatchObject({
    status: 0,
    stderr: '',
  });
  const read = await aws(
    'ssm',
    'get-parameters-by-path',
    '--path',
    '/cli',
    '--query',
    'Parameters[].Value',
    '--output',
    'text',
  );
  expect(read).toEqual({ status: 0, stderr: '', stdout: 'über\n' });
});

test('ec2 run-instances, wait and describe-instances', async () => {
  const image = 'resolve:ssm:/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64';
  const words = ['--image-id', image, '--instance-type', 't3.micro', '--count', '2'];
  const idsOnly = ['--query', 'Instances[].InstanceId', '--output', 'text'];
  const made = await aws('ec2', 'run-instances', ...words, ...idsOnly);
  expect(made.stderr).toBe('');
  const ids = made.stdout.trim().split('\t');
  expect(ids).toHaveLength(2);
  expect(await aws('ec2', 'wait', 'instance-running', '--instance-ids', ...ids)).toEqual({
    status: 0,
    stdout: '',
    stderr: '',
  });
  const listed = await aws(
    'ec2',
    'describe-instances',
    '--query',
    'Reservations[].Instances[].State.Name',
    '--output',
    'text',
  );
  expect(listed.stdout).toBe('running\trunning\n');
});

test('an error is told as AWS tells it', async () => {
  const { status, stderr } = await aws('ec2', 'stop-instances', '--instance-ids', 'i-00000000000000001');
  expect(status).toBe(254);
  expect(stderr.trim()).toBe(
    "An error occurred (InvalidInstanceID.NotFound) when calling the StopInstances operation: The instance ID 'i-00000000000000001' does not exist",
  );
});
