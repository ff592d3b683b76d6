import {
  CancelCommandCommand,
  ListCommandInvocationsCommand,
  paginateListCommandInvocations,
  SendCommandCommand,
  StartSessionCommand,
} from '@aws-sdk/client-ssm';
import { expect, test } from 'vitest';
import { startFleet } from './fleet.ts';

test('a command is pending, its invocations are there a moment later, and it succeeds', async () => {
  const scripts: string[] = [];
  await using fleet = await startFleet(async (instance, { script, timeoutMs }) => {
    scripts.push(`${instance} ${script} ${timeoutMs}`);
    return { stdout: 'up 3 days\n' };
  });
  const [id = ''] = await fleet.launch(1, { Name: 'web' });
  const { Command: sent } = await fleet.ssm.send(
    new SendCommandCommand({
      InstanceIds: [id],
      DocumentName: 'AWS-RunShellScript',
      Parameters: { commands: ['uptime'] },
      TimeoutSeconds: 600,
      Comment: 'how long',
    }),
  );
  expect(sent).toMatchObject({
    Status: 'Pending',
    StatusDetails: 'Pending',
    DocumentVersion: '$DEFAULT',
    MaxConcurrency: '50',
    MaxErrors: '0',
    TargetCount: 1,
    CompletedCount: 0,
    TimeoutSeconds: 600,
    Comment: 'how long',
  });
  const command = sent?.CommandId ?? '';
  expect(Number(sent?.ExpiresAfter) - Number(sent?.RequestedDateTime)).toBe(4200_000);
  await expect(fleet.invocation(command, id)).rejects.toMatchObject({ name: 'InvocationDoesNotExist' });
  await fleet.advance(499);
  await expect(fleet.invocation(command, id)).rejects.toMatchObject({ name: 'InvocationDoesNotExist' });
  await fleet.advance(1);
  expect(await fleet.invocation(command, id)).toMatchObject({
    Status: 'Success',
    StatusDetails: 'Success',
    ResponseCode: 0,
    PluginName: 'aws:runShellScript',
    StandardOutputContent: 'up 3 days\n',
    StandardErrorContent: '',
    ExecutionElapsedTime: 'PT0S',
    Comment: 'how long',
  });
  expect(await fleet.command(command)).toMatchObject({ Status: 'Success', CompletedCount: 1, ErrorCount: 0 });
  expect(scripts).toEqual([`${id} uptime\n 3600000`]);
  await expect(fleet.invocation(command, id, 'aws:other')).rejects.toMatchObject({
    name: 'InvalidPluginName',
  });
  const listed = await fleet.ssm.send(
    new ListCommandInvocationsCommand({ CommandId: command, Details: true }),
  );
  expect(listed.CommandInvocations?.[0]).toMatchObject({
    InstanceName: 'web',
    CommandPlugins: [{ Name: 'aws:runShellScript', Output: 'up 3 days\n', ResponseCode: 0 }],
  });
});

test('where nothing can be run a command is undeliverable, never a success', async () => {
  await using fleet = await startFleet();
  const [id = ''] = await fleet.launch(1);
  const command = await fleet.send('uptime', { InstanceIds: [id] });
  await fleet.advance('1s');
  expect(await fleet.invocation(command, id)).toMatchObject({
    Status: 'Failed',
    StatusDetails: 'Undeliverable',
    ResponseCode: -1,
    StandardOutputContent: '',
  });
  expect(await fleet.command(command)).toMatchObject({ Status: 'Failed', StatusDetails: 'Undeliverable' });
});

test('a script that fails, runs too long or writes too much says so', async () => {
  await using fleet = await startFleet(async (_instance, { script }) => {
    if (script === 'slow\n') return { timedOut: true, exitCode: undefined, stdout: 'begun' };
    return { exitCode: 3, stdout: 'x'.repeat(30_000), stderr: 'y'.repeat(9000) };
  });
  const [id = ''] = await fleet.launch(1);
  const failed = await fleet.send('fail', { InstanceIds: [id] });
  const slow = await fleet.send('slow', { InstanceIds: [id] });
  await fleet.advance('1s');
  const seen = await fleet.invocation(failed, id);
  expect(seen).toMatchObject({ Status: 'Failed', StatusDetails: 'Failed', ResponseCode: 3 });
  expect(seen.StandardOutputContent).toHaveLength(24_000);
  expect(seen.StandardOutputContent).toMatch(/x--output truncated--$/);
  expect(seen.StandardErrorContent).toHaveLength(8000);
  expect(await fleet.command(failed)).toMatchObject({
    Status: 'Failed',
    StatusDetails: 'Failed',
    ErrorCount: 1,
  });
  expect(await fleet.invocation(slow, id)).toMatchObject({
    Status: 'TimedOut',
    StatusDetails: 'ExecutionTimedOut',
    ResponseCode: 137,
    StandardOutputContent: 'begun',
    StandardErrorContent: 'failed to run commands: exit status 137',
  });
  expect(await fleet.command(slow)).toMatchObject({ Status: 'TimedOut', StatusDetails: 'ExecutionTimedOut' });
  const listed = await fleet.ssm.send(
    new ListCommandInvocationsCommand({ CommandId: failed, Details: true }),
  );
  const output = listed.CommandInvocations?.[0]?.CommandPlugins?.[0]?.Output ?? '';
  expect(output).toHaveLength(2500);
  expect(output).toContain('\n---Output truncated---\n----------ERROR-------\n');
});

test('a host that never answers is tried until the time for it is over', async () => {
  await using fleet = await startFleet(async () => ({}));
  const [id = ''] = await fleet.launch(1);
  await fleet.stop(id);
  const command = await fleet.send('uptime', { InstanceIds: [id], TimeoutSeconds: 90 });
  await fleet.advance('1s');
  expect(await fleet.invocation(command, id)).toMatchObject({ Status: 'Delayed', StatusDetails: 'Delayed' });
  await fleet.advance(88_999);
  expect(await fleet.invocation(command, id)).toMatchObject({ Status: 'Delayed' });
  await fleet.advance(1);
  expect(await fleet.invocation(command, id)).toMatchObject({
    Status: 'TimedOut',
    StatusDetails: 'DeliveryTimedOut',
    ResponseCode: -1,
  });
  expect(await fleet.command(command)).toMatchObject({
    Status: 'TimedOut',
    StatusDetails: 'DeliveryTimedOut',
    DeliveryTimedOutCount: 1,
  });
});

test('a host whose connection is lost is refused by id, and undeliverable by tag', async () => {
  await using fleet = await startFleet(async () => ({}));
  const [id = ''] = await fleet.launch(1, { Role: 'web' });
  await fleet.stop(id);
  await fleet.advance('10m');
  await expect(fleet.send('uptime', { InstanceIds: [id] })).rejects.toMatchObject({
    name: 'InvalidInstanceId',
    message: `Instances [[${id}]] not in a valid state for account 123456789012`,
  });
  const command = await fleet.send('uptime', { Targets: [{ Key: 'tag:Role', Values: ['web'] }] });
  await fleet.advance('1s');
  expect(await fleet.invocation(command, id)).toMatchObject({ StatusDetails: 'Undeliverable' });
  const nobody = await fleet.send('uptime', { Targets: [{ Key: 'tag:Role', Values: ['db'] }] });
  await fleet.advance('1s');
  expect(await fleet.command(nobody)).toMatchObject({
    Status: 'Success',
    StatusDetails: 'NoInstancesInTag',
    TargetCount: 0,
  });
});

test('no more hosts than MaxConcurrency run it at once, and after MaxErrors none is begun', async () => {
  let now = 0;
  let most = 0;
  await using fleet = await startFleet(async (_instance, { script }) => {
    now++;
    most = Math.max(most, now);
    await new Promise((resolve) => setImmediate(resolve));
    now--;
    return { exitCode: script === 'fail\n' ? 1 : 0 };
  });
  await fleet.launch(20, { Role: 'web' });
  const Targets = [{ Key: 'tag:Role', Values: ['web'] }];
  const good = await fleet.send('good', { Targets, MaxConcurrency: '15%' });
  await fleet.advance('1s');
  expect(most).toBe(3);
  expect(await fleet.command(good)).toMatchObject({ Status: 'Success', TargetCount: 20, CompletedCount: 20 });
  const bad = await fleet.send('fail', { Targets, MaxConcurrency: '1', MaxErrors: '10%' });
  await fleet.advance('1s');
  expect(await fleet.command(bad)).toMatchObject({
    Status: 'Failed',
    StatusDetails: 'Failed',
    TargetCount: 20,
    CompletedCount: 20,
    ErrorCount: 3,
  });
  const counts: Record<string, number> = {};
  const input = { CommandId: bad, MaxResults: 7 };
  for await (const page of paginateListCommandInvocations({ client: fleet.ssm }, input))
    for (const { Status, StatusDetails } of page.CommandInvocations ?? [])
      counts[`${Status}/${StatusDetails}`] = (counts[`${Status}/${StatusDetails}`] ?? 0) + 1;
  expect(counts).toEqual({ 'Failed/Failed': 3, 'Cancelled/Terminated': 17 });
  const tolerant = await fleet.send('fail', { Targets, MaxErrors: '100%' });
  await fleet.advance('1s');
  expect(await fleet.command(tolerant)).toMatchObject({ StatusDetails: 'Incomplete', ErrorCount: 20 });
});

test('a command is cancelled before it begins, while it is delivered, and while it runs', async () => {
  const begun = Promise.withResolvers<void>();
  await using fleet = await startFleet(
    (_instance, { signal }) =>
      new Promise((resolve) => {
        begun.resolve();
        signal?.addEventListener('abort', () => resolve({ stdout: 'half' }));
      }),
  );
  const [id = '', off = ''] = await fleet.launch(2);
  const cancel = (CommandId: string) => fleet.ssm.send(new CancelCommandCommand({ CommandId }));
  const early = await fleet.send('sleep', { InstanceIds: [id] });
  await cancel(early);
  expect(await fleet.command(early)).toMatchObject({ Status: 'Cancelled' });
  const late = await fleet.send('sleep', { InstanceIds: [id] });
  const moved = fleet.advance('1s');
  await begun.promise;
  expect(await fleet.invocation(late, id)).toMatchObject({ Status: 'InProgress', ResponseCode: -1 });
  await cancel(late);
  await moved;
  expect(await fleet.invocation(late, id)).toMatchObject({
    Status: 'Cancelled',
    StandardOutputContent: 'half',
  });
  expect(await fleet.command(late)).toMatchObject({ Status: 'Cancelled', StatusDetails: 'Cancelled' });
  await fleet.stop(off);
  const delayed = await fleet.send('sleep', { InstanceIds: [off] });
  await fleet.advance('1s');
  await cancel(delayed);
  expect(await fleet.invocation(delayed, off)).toMatchObject({ Status: 'Cancelled' });
  await expect(cancel('00000000-0000-0000-0000-000000000000')).rejects.toMatchObject({
    name: 'InvalidCommandId',
  });
});

test('what cannot be sent is refused', async () => {
  await using fleet = await startFleet(async () => ({}));
  const [id = ''] = await fleet.launch(1);
  const InstanceIds = [id];
  await expect(fleet.send('x', { InstanceIds: ['i-0123456789abcdef0'] })).rejects.toMatchObject({
    name: 'InvalidInstanceId',
  });
  await expect(fleet.send('x', { InstanceIds: [id, id] })).rejects.toMatchObject({
    name: 'DuplicateInstanceId',
  });
  await expect(fleet.send('x', { InstanceIds, DocumentName: 'Nothing' })).rejects.toMatchObject({
    name: 'InvalidDocument',
  });
  await expect(fleet.send('x', { InstanceIds, Parameters: {} })).rejects.toMatchObject({
    name: 'InvalidParameters',
    message: 'Parameter "commands" requires a value: it has no default.',
  });
  await expect(
    fleet.send('x', { InstanceIds, Parameters: { commands: ['x'], executionTimeout: ['soon'] } }),
  ).rejects.toThrow('Parameter "executionTimeout" does not match its pattern');
  await expect(
    fleet.send('x', { InstanceIds, Parameters: { commands: ['x'], colour: ['red'] } }),
  ).rejects.toThrow('Parameter "colour" is not defined in the document.');
  await expect(
    fleet.send('x', { Targets: [{ Key: 'resource-groups:Name', Values: ['g'] }] }),
  ).rejects.toThrow('are not available in this local cloud');
  await expect(fleet.ssm.send(new StartSessionCommand({ Target: id }))).rejects.toMatchObject({
    name: 'NotImplemented',
  });
});
