import { mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { planCleanupKeys } from '../../../src/operations/keys/cleanup-keys.ts';
import { planCreateKey } from '../../../src/operations/keys/create-key.ts';
import { planImportKey } from '../../../src/operations/keys/import-key.ts';
import { listKeys } from '../../../src/operations/keys/list-keys.ts';
import { applyPlan } from '../../../src/operations/plan/apply.ts';
import { skipsOf } from '../../../src/operations/plan/plan.ts';
import { runFolder } from '../../../src/operations/plan/run-folder.ts';
import { planUndo } from '../../../src/operations/plan/undo.ts';
import { localRig, type LocalRig } from '../local-rig.ts';

const publicKey = 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIAABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhscHR4f me';
const folder = () => mkdtempSync(join(tmpdir(), 'nuage-keys-'));

async function create({ context }: LocalRig, name: string, file: string) {
  await using plan = await planCreateKey({ name, file }, context);
  return applyPlan(plan, context);
}

const namesOf = async ({ context }: LocalRig) =>
  (await Array.fromAsync(listKeys(context))).map(({ name }) => name).sort();

test('a private key is saved for its owner alone, stands in no journal and is never overwritten', async () => {
  await using rig = await localRig();
  const file = join(folder(), 'deeper', 'web.pem');
  const report = await create(rig, 'web', file);
  const key = readFileSync(file, 'utf8');
  expect(key).toMatch(/^-----BEGIN OPENSSH PRIVATE KEY-----\n/);
  expect(statSync(file).mode & 0o777).toBe(0o600);
  const { journal, plan } = runFolder(rig.context.runsDirectory, report.run ?? '');
  expect(readFileSync(journal, 'utf8') + readFileSync(plan, 'utf8')).not.toContain('PRIVATE');
  await expect(create(rig, 'other', file)).rejects.toMatchObject({ code: 'FileExists' });
  await expect(create(rig, 'web', join(folder(), 'web.pem'))).rejects.toMatchObject({
    code: 'KeyPairAlreadyExists',
  });
  expect(readFileSync(file, 'utf8')).toBe(key);
  expect(await namesOf(rig)).toEqual(['web']);
  await using undo = await planUndo(report.run ?? '', rig.context);
  await applyPlan(undo, rig.context);
  expect(await namesOf(rig)).toEqual([]);
});

test('a file that came in between is not overwritten, and no key pair is left behind', async () => {
  await using rig = await localRig();
  const file = join(folder(), 'web.pem');
  await using plan = await planCreateKey({ name: 'web', file }, rig.context);
  writeFileSync(file, 'mine');
  await expect(applyPlan(plan, rig.context)).rejects.toMatchObject({ code: 'PartialFailure' });
  expect(readFileSync(file, 'utf8')).toBe('mine');
  expect(await namesOf(rig)).toEqual([]);
});

test.each(['', ' web', 'web ', 'wéb', 'x'.repeat(256)])('"%s" is no name', async (name) => {
  await using rig = await localRig();
  await expect(create(rig, name, join(folder(), 'x'))).rejects.toThrow('is no name for a key pair');
});

test('a public key is imported; a private one never leaves', async () => {
  await using rig = await localRig();
  await using plan = await planImportKey({ name: 'me', publicKey }, rig.context);
  await applyPlan(plan, rig.context);
  expect(await Array.fromAsync(listKeys(rig.context))).toMatchObject([
    { name: 'me', type: 'ed25519', usedBy: [] },
  ]);
  const secret = '-----BEGIN OPENSSH PRIVATE KEY-----\nAAAA';
  await expect(planImportKey({ name: 'x', publicKey: secret }, rig.context)).rejects.toThrow(
    'Nothing was sent',
  );
});

test('cleanup spares what matches and what is used, at the last moment too, and is undone', async () => {
  await using rig = await localRig();
  const { connection, context } = rig;
  for (const KeyName of ['prod-a', 'old', 'late', 'later', 'run', 'template', 'configuration'])
    await connection.call('ec2', 'CreateKeyPair', { KeyName, KeyType: 'ed25519' });
  const [instance = ''] = await rig.launch({ KeyName: 'run' });
  await connection.call('ec2', 'CreateLaunchTemplate', {
    LaunchTemplateName: 'web',
    LaunchTemplateData: { KeyName: 'template' },
  });
  const { Reservations } = await connection.call('ec2', 'DescribeInstances', {});
  await connection.call('autoscaling', 'CreateLaunchConfiguration', {
    LaunchConfigurationName: 'fleet',
    ImageId: Reservations?.[0]?.Instances?.[0]?.ImageId,
    InstanceType: 't3.micro',
    KeyName: 'configuration',
  });
  await using plan = await planCleanupKeys({ keep: ['prod-*'] }, context);
  const reasons = (await Array.fromAsync(skipsOf(plan))).map(({ skip, reason }) => `${skip}: ${reason}`);
  expect(reasons.sort()).toEqual([
    'configuration: it is used by launch configuration fleet',
    'prod-a: its name matches prod-*',
    `run: it is used by ${instance}`,
    'template: it is used by launch template web (version 1)',
  ]);
  await rig.launch({ KeyName: 'late' });
  await connection.call('ec2', 'CreateLaunchTemplate', {
    LaunchTemplateName: 'newer',
    LaunchTemplateData: { KeyName: 'later' },
  });
  const error: unknown = await applyPlan(plan, context).catch((thrown: unknown) => thrown);
  expect(error).toMatchObject({ report: { counts: { done: 1, moved: 2 } } });
  expect(await namesOf(rig)).toEqual(['configuration', 'late', 'later', 'prod-a', 'run', 'template']);
  const run = typeof error === 'object' && error !== null && 'report' in error ? error.report : undefined;
  await using undo = await planUndo(String(Reflect.get(Object(run), 'run')), context);
  await applyPlan(undo, context);
  expect(await namesOf(rig)).toContain('old');
  await expect(planCleanupKeys({ keep: [] }, context)).rejects.toThrow('say which key pairs stay');
});
