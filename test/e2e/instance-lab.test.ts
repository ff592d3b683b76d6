import { afterAll, beforeAll, expect, test } from 'vitest';

import { startCloud } from '../support/cloud.ts';
import type { RunningCloud } from '../support/cloud.ts';
import { startAwsCli, type AwsCli } from '../support/aws-cli.ts';

let running: RunningCloud;
let id = '';
let group = '';
let image = '';

let cli: AwsCli;

/** Debian's AWS CLI: its standard output, or what it wrote when it was refused. */
async function aws(...words: readonly string[]): Promise<string> {
  const ended = await cli.run(['ec2', ...words, '--output', 'text']);
  return ended.status === 0 ? ended.stdout.trim() : ended.stderr.trim();
}

beforeAll(async () => {
  running = await startCloud();
  running.cloud.clock.setRate(10_000);
  cli = startAwsCli(running.endpoint, running.environment);
});

afterAll(async () => {
  await cli[Symbol.asyncDispose]();
  await running[Symbol.asyncDispose]();
});

/* The exercise of a first EC2 course with the AWS CLI, from the protected launch to the end. */

test('launch a protected web server with user data', async () => {
  const newest = 'resolve:ssm:/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64';
  const words = ['--image-id', newest, '--instance-type', 't3.micro', '--disable-api-termination'];
  const data = ['--user-data', '#!/bin/bash\nyum -y install httpd\n'];
  const told = 'Instances[0].[InstanceId,SecurityGroups[0].GroupId,ImageId]';
  [id = '', group = '', image = ''] = (await aws('run-instances', ...words, ...data, '--query', told)).split(
    '\t',
  );
  expect(id).toMatch(/^i-[0-9a-f]{17}$/);
  expect(await aws('wait', 'instance-status-ok', '--instance-ids', id)).toBe('');
});

test('its status checks pass, and its console can be looked at', async () => {
  const checks = 'InstanceStatuses[].[SystemStatus.Status,InstanceStatus.Status]';
  expect(await aws('describe-instance-status', '--instance-ids', id, '--query', checks)).toBe('ok\tok');
  const picture = await aws('get-console-screenshot', '--instance-id', id, '--query', 'ImageData');
  expect(Buffer.from(picture, 'base64').subarray(1, 4).toString()).toBe('PNG');
});

test('HTTP is opened in its security group', async () => {
  const rule = ['--group-id', group, '--protocol', 'tcp', '--port', '80', '--cidr', '0.0.0.0/0'];
  expect(await aws('authorize-security-group-ingress', ...rule)).toContain('0.0.0.0/0');
});

test('it is stopped, and gets another type and a larger disk', async () => {
  const retype = ['modify-instance-attribute', '--instance-id', id, '--instance-type', 't3.small'];
  expect(await aws(...retype)).toContain(
    `(IncorrectInstanceState) when calling the ModifyInstanceAttribute operation`,
  );
  await aws('stop-instances', '--instance-ids', id);
  expect(await aws('wait', 'instance-stopped', '--instance-ids', id)).toBe('');
  expect(await aws(...retype)).toBe('');
  const volume = await aws(
    'describe-volumes',
    '--filters',
    `Name=attachment.instance-id,Values=${id}`,
    '--query',
    'Volumes[].VolumeId',
  );
  const grown = await aws(
    'modify-volume',
    '--volume-id',
    volume,
    '--size',
    '10',
    '--query',
    'VolumeModification.TargetSize',
  );
  expect(grown).toBe('10');
  await aws('start-instances', '--instance-ids', id);
  expect(await aws('wait', 'instance-running', '--instance-ids', id)).toBe('');
});

test('more than the quota of vCPUs is refused', async () => {
  const many = await aws(
    'run-instances',
    '--image-id',
    image,
    '--instance-type',
    'm5.24xlarge',
    '--count',
    '20',
  );
  expect(many).toContain('An error occurred (VcpuLimitExceeded) when calling the RunInstances operation:');
});

test('it is terminated only once its protection is off', async () => {
  expect(await aws('terminate-instances', '--instance-ids', id)).toContain(
    `An error occurred (OperationNotPermitted) when calling the TerminateInstances operation: The instance '${id}' may not be terminated. Modify its 'disableApiTermination' instance attribute and try again.`,
  );
  // A terminated instance is forgotten after an hour.
  running.cloud.clock.setRate(100);
  await aws('modify-instance-attribute', '--instance-id', id, '--no-disable-api-termination');
  expect(await aws('terminate-instances', '--instance-ids', id)).toContain('shutting-down');
  expect(await aws('wait', 'instance-terminated', '--instance-ids', id)).toBe('');
});
