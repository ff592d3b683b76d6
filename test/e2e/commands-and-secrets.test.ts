import { afterAll, beforeAll, expect, test } from 'vitest';
import { RealRuntimes } from '../../src/local/runtimes/real-runtimes.ts';
import { systemClock, systemProcesses } from '../../src/system.ts';
import { startAwsCli } from '../support/aws-cli.ts';
import type { AwsCli } from '../support/aws-cli.ts';
import { startCloud } from '../support/cloud.ts';
import type { RunningCloud } from '../support/cloud.ts';

/** Commands on instances, and secrets, with the AWS CLI. */
let running: RunningCloud;
let cli: AwsCli;
const runtimes = new RealRuntimes({ allowProcesses: false, processes: systemProcesses, wall: systemClock });
const { mode } = await runtimes.available();

beforeAll(async () => {
  running = await startCloud();
  running.cloud.clock.freeze();
  cli = startAwsCli(running.endpoint, running.environment);
});
afterAll(async () => {
  await cli[Symbol.asyncDispose]();
  await running[Symbol.asyncDispose]();
  await runtimes.close();
});

async function aws(...words: string[]): Promise<string> {
  const { status, stdout, stderr } = await cli.run(words);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  return stdout.trim();
}

async function launch(): Promise<string> {
  const setting = '/ssm/managed-instance/default-ec2-instance-management-role';
  const role = ['--setting-value', 'service-role/Managed'];
  await aws('ssm', 'update-service-setting', '--setting-id', setting, ...role);
  const image = 'resolve:ssm:/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64';
  const words = ['--image-id', image, '--instance-type', 't3.micro', '--output', 'text'];
  const id = await aws('ec2', 'run-instances', ...words, '--query', 'Instances[0].InstanceId');
  await running.cloud.clock.advance('5m');
  return id;
}

test('a command is sent, waited for and read: a real process ran, or nothing could be run and that is said', async () => {
  const id = await launch();
  const script = JSON.stringify({ commands: ['echo "$((6 * 7))"; echo oops >&2'] });
  const target = ['--document-name', 'AWS-RunShellScript', '--targets', `Key=instanceids,Values=${id}`];
  const idOnly = ['--query', 'Command.CommandId', '--output', 'text'];
  const sent = await aws('ssm', 'send-command', ...target, '--parameters', script, ...idOnly);
  await running.cloud.clock.advance('1m');
  const invocation = ['--command-id', sent, '--instance-id', id];
  const waited = await cli.run(['ssm', 'wait', 'command-executed', ...invocation]);
  const seen = JSON.parse(await aws('ssm', 'get-command-invocation', ...invocation));
  if (mode === 'namespaces') {
    expect(waited).toMatchObject({ status: 0, stderr: '' });
    const output = { StandardOutputContent: '42\n', StandardErrorContent: 'oops\n' };
    expect(seen).toMatchObject({ Status: 'Success', ResponseCode: 0, ...output });
  } else {
    expect(waited.status).toBe(255);
    expect(waited.stderr).toContain('Waiter CommandExecuted failed');
    expect(seen).toMatchObject({
      Status: 'Failed',
      StatusDetails: 'Undeliverable',
      StandardOutputContent: '',
    });
  }
});

test('a secret is created, read, put, deleted, restored and refused where AWS refuses it', async () => {
  const secret = ['--secret-id', 'app/db'];
  await aws('secretsmanager', 'create-secret', '--name', 'app/db', '--secret-string', 'one');
  await aws('secretsmanager', 'put-secret-value', ...secret, '--secret-string', 'two');
  const valueOnly = ['--query', 'SecretString', '--output', 'text'];
  const get = (...more: string[]) =>
    aws('secretsmanager', 'get-secret-value', ...secret, ...valueOnly, ...more);
  expect(await get()).toBe('two');
  expect(await get('--version-stage', 'AWSPREVIOUS')).toBe('one');
  const refused = async (...words: string[]) => (await cli.run(['secretsmanager', ...words])).stderr.trim();
  expect(await refused('rotate-secret', ...secret)).toContain(
    '(InvalidRequestException) when calling the RotateSecret operation',
  );
  await aws('secretsmanager', 'delete-secret', ...secret, '--recovery-window-in-days', '7');
  expect(await refused('get-secret-value', ...secret)).toContain('marked for deletion');
  await aws('secretsmanager', 'restore-secret', ...secret);
  expect(await get()).toBe('two');
  await aws('secretsmanager', 'put-secret-value', ...secret, '--secret-binary', 'AAEC');
  const bytes = ['--query', 'SecretBinary', '--output', 'text'];
  expect(await aws('secretsmanager', 'get-secret-value', ...secret, ...bytes)).toBe('AAEC');
});
