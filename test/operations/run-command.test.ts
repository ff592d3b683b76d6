import { expect, test } from 'vitest';
import type { LocalCloudOptions } from '../../src/local/options.ts';
import { collectResults } from '../../src/operations/commands/collect-results.ts';
import { groupResults } from '../../src/operations/commands/group-results.ts';
import { planRunCommand } from '../../src/operations/commands/plan-run-command.ts';
import { runOnHosts } from '../../src/operations/commands/run-mover.ts';
import { runCommand } from '../../src/operations/commands/run-command.ts';
import { waitForCommands } from '../../src/operations/commands/wait-for-commands.ts';
import { stepsOf } from '../../src/operations/plan/plan.ts';
import { withHosts } from '../local/services/ssm/fleet.ts';
import type { Run } from '../local/services/ssm/fleet.ts';
import { localRig, tagged } from './local-rig.ts';

const HOST_MANAGEMENT = '/ssm/managed-instance/default-ec2-instance-management-role';

/** A rig whose instances are managed, and do with a script what the test says. */
async function rigWith(run: Run, cloud: LocalCloudOptions = {}) {
  const rig = await localRig({ cloud: { runtimes: withHosts(run), ...cloud } });
  await rig.connection.call('ssm', 'UpdateServiceSetting', {
    SettingId: HOST_MANAGEMENT,
    SettingValue: 'service-role/Managed',
  });
  return rig;
}

test('a command runs on all of a tag, and says who was not reached and why', async () => {
  await using rig = await rigWith(async (_id, { script }) => ({ stdout: `ran ${script ?? ''}` }));
  const [one = '', two = ''] = await rig.launch({ MaxCount: 2, ...tagged({ Role: 'web', Name: 'web' }) });
  await rig.connection.call('ec2', 'StopInstances', { InstanceIds: [two] });
  await rig.cloud.clock.advance('1m');
  const report = await runCommand({ tags: { Role: 'web' }, script: ['uptime'] }, rig.context);
  expect(report?.done).toBe(false);
  expect(report?.results).toMatchObject([
    { id: one, name: 'web', status: 'Success', exitCode: 0, stdout: 'ran uptime\n', truncated: false },
  ]);
  expect(report?.unreachable).toMatchObject([{ id: two, unreachable: 'it is stopped' }]);
  expect(rig.questions).toMatchObject([
    { kind: 'apply', summary: { header: { operation: 'ssm run', steps: 1, skips: 1 } } },
  ]);
  const skipped = { tags: { Role: 'web' }, script: ['uptime'], skipUnreachable: true };
  expect(await runCommand(skipped, rig.context)).toMatchObject({ done: true });
});

test('failures, time that is over and outputs that differ are told apart', async () => {
  await using rig = await rigWith(async (id, { timeoutMs }) => {
    if (id === slow) return { timedOut: true, exitCode: undefined, stdout: String(timeoutMs) };
    return id === bad ? { exitCode: 7, stderr: 'no' } : { stdout: 'fine\n' };
  });
  const ids = await rig.launch({ MaxCount: 5 });
  const [bad, slow] = ids;
  const report = await runCommand({ ids, script: ['x'], timeoutMs: 120_000 }, rig.context);
  expect(report?.done).toBe(false);
  const groups = groupResults(report?.results ?? []);
  expect(groups).toHaveLength(3);
  expect(groups[2]).toMatchObject({ status: 'Success', stdout: 'fine\n', hosts: [{}, {}, {}] });
  expect(groups).toContainEqual(expect.objectContaining({ details: 'Failed', exitCode: 7 }));
  expect(groups).toContainEqual(expect.objectContaining({ details: 'ExecutionTimedOut', stdout: '120000' }));
});

test('what still runs when time is over is cancelled', async () => {
  let stopped = 0;
  await using rig = await rigWith(
    (_id, { signal }) =>
      new Promise((resolve) => {
        signal?.addEventListener('abort', () => {
          stopped++;
          resolve({});
        });
      }),
  );
  const [first = '', off = ''] = (await rig.launch({ MaxCount: 2 })).sort();
  const sent = await rig.connection.call('ssm', 'SendCommand', {
    InstanceIds: [first, off],
    DocumentName: 'AWS-RunShellScript',
    Parameters: { commands: ['sleep'] },
    MaxConcurrency: '1',
  });
  const id = sent.Command?.CommandId ?? '';
  const moved = rig.cloud.clock.advance('1s');
  while ((await statusOf(id, first)) !== 'InProgress') await new Promise((resolve) => setImmediate(resolve));
  await rig.connection.call('ssm', 'CancelCommand', { CommandId: id });
  await moved;
  expect(await statusOf(id, off)).toBe('Cancelled');
  expect(stopped).toBe(1);

  async function statusOf(CommandId: string, InstanceId: string): Promise<string | undefined> {
    const found = await rig.connection.call('ssm', 'ListCommandInvocations', { CommandId, InstanceId });
    return found.CommandInvocations?.[0]?.Status;
  }
});

test('output beyond what Systems Manager keeps is read from the bucket', async () => {
  await using rig = await rigWith(async () => ({ stdout: 'x'.repeat(100_000) }));
  const ids = await rig.launch();
  const cut = await runCommand({ ids, script: ['x'] }, rig.context);
  expect(cut?.results[0]).toMatchObject({ truncated: true });
  expect(cut?.results[0]?.stdout).toHaveLength(24_000);
  await rig.connection.call('s3', 'CreateBucket', {
    Bucket: 'outputs',
    CreateBucketConfiguration: { LocationConstraint: 'eu-west-1' },
  });
  // The agent writes as the role of default host management, which has to be allowed.
  await rig.connection.call('iam', 'CreateRole', {
    RoleName: 'Managed',
    Path: '/service-role/',
    AssumeRolePolicyDocument: JSON.stringify({
      Version: '2012-10-17',
      Statement: [{ Effect: 'Allow', Principal: { Service: 'ssm.amazonaws.com' }, Action: 'sts:AssumeRole' }],
    }),
  });
  await rig.connection.call('iam', 'PutRolePolicy', {
    RoleName: 'Managed',
    PolicyName: 'outputs',
    PolicyDocument: JSON.stringify({
      Version: '2012-10-17',
      Statement: [{ Effect: 'Allow', Action: 's3:PutObject', Resource: 'arn:aws:s3:::outputs/*' }],
    }),
  });
  const whole = await runCommand({ ids, script: ['x'], bucket: 'outputs' }, rig.context);
  expect(whole?.results[0]).toMatchObject({ truncated: false });
  expect(whole?.results[0]?.stdout).toHaveLength(100_000);
});

test('a host that never answers is waited for no longer than was said, and is told apart', async () => {
  await using rig = await rigWith(async () => ({ stdout: 'fine' }));
  const [one = '', silent = ''] = await rig.launch({ MaxCount: 2 });
  // It still counts as online, since its agent was heard of less than five minutes ago.
  await rig.connection.call('ec2', 'StopInstances', { InstanceIds: [silent] });
  const sent = await rig.connection.call('ssm', 'SendCommand', {
    InstanceIds: [one, silent],
    DocumentName: 'AWS-RunShellScript',
    Parameters: { commands: ['uptime'] },
    TimeoutSeconds: 60,
  });
  const command = { account: '123456789012', region: 'eu-west-1', id: sent.Command?.CommandId ?? '' };
  const targets = [one, silent].map((id) => ({ ...command, id, name: undefined, unreachable: undefined }));
  const commands = [{ ...command, targets }];
  expect(await waitForCommands(commands, 120_000, rig.context)).toBe(false);
  const results = await collectResults(commands, rig.context);
  expect(Object.fromEntries(results.map(({ id, details }) => [id, details]))).toEqual({
    [one]: 'Success',
    [silent]: 'DeliveryTimedOut',
  });
});

test('a run that was killed finds what it has sent, and does not run it twice', async () => {
  let runs = 0;
  await using rig = await rigWith(async () => ({ stdout: String(++runs) }));
  const ids = await rig.launch();
  await using plan = await planRunCommand({ ids, script: ['x'] }, rig.context);
  const [step] = await Array.fromAsync(stepsOf(plan));
  const at = { connection: rig.connection, context: rig.context, step: step?.id ?? '' };
  const first = await runOnHosts(step?.mover?.input ?? {}, at);
  expect(await runOnHosts(step?.mover?.input ?? {}, at)).toEqual(first);
  expect(runs).toBe(1);
});

test('600 instances by tag are one command, and their outputs a few groups', async () => {
  await using rig = await rigWith(
    async (id) => ({ stdout: `kernel ${Number.parseInt(id.slice(-1), 16) % 3}\n` }),
    {
      lenient: true,
    },
  );
  await rig.launch({ MinCount: 600, MaxCount: 600, ...tagged({ Role: 'web' }) });
  const report = await runCommand(
    { tags: { Role: 'web' }, script: ['uname -r'], maxConcurrency: '10%' },
    rig.context,
  );
  expect(report?.done).toBe(true);
  expect(report?.commands).toHaveLength(1);
  expect(report?.results).toHaveLength(600);
  const groups = groupResults(report?.results ?? []);
  expect(groups.map(({ stdout }) => stdout).sort()).toEqual(['kernel 0\n', 'kernel 1\n', 'kernel 2\n']);
});
