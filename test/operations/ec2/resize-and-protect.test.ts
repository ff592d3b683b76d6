import { expect, test } from 'vitest';
import { planProtect } from '../../../src/operations/ec2/protect.ts';
import { planResize } from '../../../src/operations/ec2/resize.ts';
import { planUserData, userData } from '../../../src/operations/ec2/user-data.ts';
import { applyPlan } from '../../../src/operations/plan/apply.ts';
import { skipsOf, stepsOf } from '../../../src/operations/plan/plan.ts';
import type { Plan } from '../../../src/operations/plan/plan.ts';
import { planUndo } from '../../../src/operations/plan/undo.ts';
import { localRig, type LocalRig } from '../local-rig.ts';

async function reasons(plan: Plan): Promise<string[]> {
  const list: string[] = [];
  for await (const skip of skipsOf(plan)) list.push(skip.reason);
  return list;
}

async function typeOf(rig: LocalRig, id: string): Promise<string | undefined> {
  const answer = await rig.connection.call('ec2', 'DescribeInstances', { InstanceIds: [id] });
  return answer.Reservations?.[0]?.Instances?.[0]?.InstanceType;
}

test('one that runs is stopped, resized and started; the undo goes the same way back', async () => {
  await using rig = await localRig();
  const [id = ''] = await rig.launch();
  const plan = await planResize({ ids: [id], type: 't3.small' }, rig.context);
  const actions: (string | undefined)[] = [];
  for await (const step of stepsOf(plan)) actions.push(step.call?.action);
  expect(actions).toEqual(['StopInstances', 'ModifyInstanceAttribute', 'StartInstances']);
  const report = await applyPlan(plan, rig.context);
  expect(report.counts.done).toBe(3);
  expect([await typeOf(rig, id), await rig.states()]).toEqual(['t3.small', { [id]: 'running' }]);
  const undo = await applyPlan(await planUndo(String(report.run), rig.context), rig.context);
  expect(undo.counts.done).toBe(3);
  expect([await typeOf(rig, id), await rig.states()]).toEqual(['t3.micro', { [id]: 'running' }]);
});

test('one that is stopped stays stopped', async () => {
  await using rig = await localRig();
  const [id = ''] = await rig.launch();
  await rig.connection.call('ec2', 'StopInstances', { InstanceIds: [id] });
  await rig.cloud.clock.advance('2m');
  const report = await applyPlan(await planResize({ ids: [id], type: 'm5.large' }, rig.context), rig.context);
  expect(report.counts.done).toBe(1);
  expect([await typeOf(rig, id), await rig.states()]).toEqual(['m5.large', { [id]: 'stopped' }]);
});

test('what AWS would refuse after the stop is left alone before it', async () => {
  await using rig = await localRig();
  const [id = ''] = await rig.launch();
  const ask = async (type: string) => reasons(await planResize({ ids: [id], type }, rig.context));
  expect(await ask('t3.micro')).toEqual(['it is a t3.micro already']);
  expect(await ask('t4g.micro')).toEqual(['its image is for x86_64, and t4g.micro is arm64']);
  await expect(planResize({ ids: [id], type: 't9.huge' }, rig.context)).rejects.toMatchObject({
    message: 'There is no instance type t9.huge in eu-west-1.',
  });
});

test('protection is switched on and off, for termination and for stops, and back', async () => {
  await using rig = await localRig();
  const [id = ''] = await rig.launch();
  const isOn = async (): Promise<(boolean | undefined)[]> => {
    const read = async (Attribute: 'disableApiTermination' | 'disableApiStop') =>
      rig.connection.call('ec2', 'DescribeInstanceAttribute', { InstanceId: id, Attribute });
    return [
      (await read('disableApiTermination')).DisableApiTermination?.Value,
      (await read('disableApiStop')).DisableApiStop?.Value,
    ];
  };
  const report = await applyPlan(await planProtect({ ids: [id], on: true }, rig.context), rig.context);
  expect(await isOn()).toEqual([true, false]);
  expect(await reasons(await planProtect({ ids: [id], on: true }, rig.context))).toEqual([
    'its termination protection is on',
  ]);
  await applyPlan(await planProtect({ ids: [id], on: true, from: 'stop' }, rig.context), rig.context);
  expect(await isOn()).toEqual([true, true]);
  await applyPlan(await planUndo(String(report.run), rig.context), rig.context);
  expect(await isOn()).toEqual([false, true]);
  await applyPlan(await planProtect({ ids: [id], on: false, from: 'stop' }, rig.context), rig.context);
  expect(await isOn()).toEqual([false, false]);
});

test('user data is read, replaced while the instance is stopped, and brought back', async () => {
  await using rig = await localRig();
  const old = '#!/bin/sh\necho old\n';
  const [id = ''] = await rig.launch({ UserData: Buffer.from(old).toString('base64') });
  const text = async () => Buffer.from((await userData(id, rig.context)).bytes).toString();
  expect(await text()).toBe(old);
  const next = new TextEncoder().encode('#cloud-config\n');
  const report = await applyPlan(await planUserData({ id, bytes: next }, rig.context), rig.context);
  expect(report.counts.done).toBe(3);
  expect([await text(), await rig.states()]).toEqual(['#cloud-config\n', { [id]: 'running' }]);
  expect(await reasons(await planUserData({ id, bytes: next }, rig.context))).toEqual([
    'it has this user data already',
  ]);
  await applyPlan(await planUndo(String(report.run), rig.context), rig.context);
  expect(await text()).toBe(old);
});
