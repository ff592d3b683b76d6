import { expect, test } from 'vitest';
import { planAttach } from '../../../src/operations/ec2/volumes/attach.ts';
import { planCreateVolume, volumeCreatedBy } from '../../../src/operations/ec2/volumes/create.ts';
import { planDeleteVolume } from '../../../src/operations/ec2/volumes/delete.ts';
import { planDetach } from '../../../src/operations/ec2/volumes/detach.ts';
import { listVolumes, type VolumeRow } from '../../../src/operations/ec2/volumes/list.ts';
import { planResizeVolume } from '../../../src/operations/ec2/volumes/resize.ts';
import { applyPlan } from '../../../src/operations/plan/apply.ts';
import { skipsOf, type Plan } from '../../../src/operations/plan/plan.ts';
import { planUndo } from '../../../src/operations/plan/undo.ts';
import { localRig, type LocalRig } from '../local-rig.ts';

async function rows(rig: LocalRig, ids?: readonly string[]): Promise<VolumeRow[]> {
  const list: VolumeRow[] = [];
  for await (const row of listVolumes(ids === undefined ? {} : { ids }, rig.context)) list.push(row);
  return list;
}

async function reasons(plan: Plan): Promise<string[]> {
  const list: string[] = [];
  for await (const skip of skipsOf(plan)) list.push(skip.reason);
  return list;
}

async function create(rig: LocalRig, zone: string, more: object = {}): Promise<string> {
  const plan = await planCreateVolume({ zone, gib: 10, name: 'data', ...more }, rig.context);
  const report = await applyPlan(plan, rig.context);
  expect(report.counts.done).toBe(1);
  return String(await volumeCreatedBy(String(report.run), rig.context));
}

async function zoneOf(rig: LocalRig, id: string): Promise<string> {
  const answer = await rig.connection.call('ec2', 'DescribeInstances', { InstanceIds: [id] });
  return answer.Reservations?.[0]?.Instances?.[0]?.Placement?.AvailabilityZone ?? '';
}

test('a volume is created encrypted, attached under a free name, detached, and each is undone', async () => {
  await using rig = await localRig();
  const [instance = ''] = await rig.launch();
  const zone = await zoneOf(rig, instance);
  const volume = await create(rig, zone);
  expect(await rows(rig, [volume])).toMatchObject([
    {
      id: volume,
      name: 'data',
      state: 'available',
      type: 'gp3',
      gib: 10,
      encrypted: true,
      usdPerMonth: 0.8,
      zone,
    },
  ]);
  const attached = await applyPlan(await planAttach({ volume, instance }, rig.context), rig.context);
  expect(await rows(rig, [volume])).toMatchObject([
    { state: 'in-use', attachments: [{ instance, device: '/dev/sdf', state: 'attached' }] },
  ]);
  expect(await reasons(await planAttach({ volume, instance }, rig.context))).toEqual([
    `it is attached to ${instance}`,
  ]);
  expect(await reasons(await planDeleteVolume({ volume }, rig.context))).toEqual([
    `it is attached to ${instance}`,
  ]);
  await applyPlan(await planUndo(String(attached.run), rig.context), rig.context);
  expect(await rows(rig, [volume])).toMatchObject([{ state: 'available', attachments: [] }]);
  await applyPlan(await planAttach({ volume, instance, device: '/dev/sdg' }, rig.context), rig.context);
  const detached = await applyPlan(await planDetach({ volume }, rig.context), rig.context);
  expect(await rows(rig, [volume])).toMatchObject([{ state: 'available' }]);
  await applyPlan(await planUndo(String(detached.run), rig.context), rig.context);
  expect(await rows(rig, [volume])).toMatchObject([{ attachments: [{ device: '/dev/sdg' }] }]);
});

test('a volume of another zone and a root volume in use are left alone', async () => {
  await using rig = await localRig();
  const [instance = ''] = await rig.launch();
  const zone = await zoneOf(rig, instance);
  const other = zone === 'eu-west-1a' ? 'eu-west-1b' : 'eu-west-1a';
  const volume = await create(rig, other);
  expect(await reasons(await planAttach({ volume, instance }, rig.context))).toEqual([
    `it is in ${other}, and ${instance} is in ${zone}`,
  ]);
  const root = (await rows(rig)).find((row) => row.attachments.length > 0)?.id ?? '';
  expect(await reasons(await planDetach({ volume: root }, rig.context))).toEqual([
    `it is the root volume of ${instance}, which is running`,
  ]);
  expect(await reasons(await planDetach({ volume }, rig.context))).toEqual(['it is not attached']);
});

test('a volume grows and never shrinks; a change of type alone has a way back', async () => {
  await using rig = await localRig();
  const volume = await create(rig, 'eu-west-1a');
  const grown = await planResizeVolume({ volume, gib: 20 }, rig.context);
  const report = await applyPlan(grown, rig.context);
  expect(report).toMatchObject({ counts: { done: 1 }, undoable: 0 });
  expect(await rows(rig, [volume])).toMatchObject([{ gib: 20, usdPerMonth: 1.6 }]);
  expect(await reasons(await planResizeVolume({ volume, gib: 10 }, rig.context))).toEqual([
    'a volume cannot be made smaller: it has 20 GiB',
  ]);
  expect(await reasons(await planResizeVolume({ volume, gib: 20 }, rig.context))).toEqual([
    'it is so already',
  ]);
});

test('a volume is deleted for good; one that is not there says so in the words of AWS', async () => {
  await using rig = await localRig();
  const volume = await create(rig, 'eu-west-1a');
  const report = await applyPlan(await planDeleteVolume({ volume }, rig.context), rig.context);
  expect(report).toMatchObject({ counts: { done: 1 }, undoable: 0 });
  await rig.cloud.clock.advance('1m');
  await expect(rows(rig, [volume])).rejects.toMatchObject({
    code: 'InvalidVolume.NotFound',
    message: `The volume '${volume}' does not exist.`,
  });
});
