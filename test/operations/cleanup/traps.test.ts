import { join } from 'node:path';
import { expect, test } from 'vitest';
import { planCleanup } from '../../../src/operations/cleanup/plan-cleanup.ts';
import type { CleanupInput } from '../../../src/operations/cleanup/cleanup-input.ts';
import { keptByTag } from '../../../src/operations/cleanup/protecting-tags.ts';
import { applyPlan } from '../../../src/operations/plan/apply.ts';
import { loadPlan, savePlan } from '../../../src/operations/plan/plan-file.ts';
import { planUndo } from '../../../src/operations/plan/undo.ts';
import { localRig } from '../local-rig.ts';
import type { LocalRig } from '../local-rig.ts';

async function volume({ connection, cloud }: LocalRig): Promise<string> {
  const input = { Size: 8, AvailabilityZone: 'eu-west-1a' };
  const { VolumeId: id = '' } = await connection.call('ec2', 'CreateVolume', input);
  await cloud.clock.advance('1m');
  return id;
}

async function snapshot({ connection, cloud }: LocalRig, VolumeId: string): Promise<string> {
  const { SnapshotId: id = '' } = await connection.call('ec2', 'CreateSnapshot', { VolumeId });
  await cloud.clock.advance('1h');
  return id;
}

async function image({ connection }: LocalRig, SnapshotId: string, Name: string): Promise<string> {
  const { ImageId: id = '' } = await connection.call('ec2', 'RegisterImage', {
    Name,
    RootDeviceName: '/dev/xvda',
    VirtualizationType: 'hvm',
    Architecture: 'x86_64',
    BlockDeviceMappings: [{ DeviceName: '/dev/xvda', Ebs: { SnapshotId } }],
  });
  return id;
}

async function ofImage(rig: LocalRig, name: string) {
  const made = await snapshot(rig, await volume(rig));
  return { snapshot: made, image: await image(rig, made, name) };
}

async function decided({ context }: LocalRig, input: CleanupInput = {}) {
  await using plan = await planCleanup(input, context);
  const entries = await Array.fromAsync(plan.entries());
  return {
    going: entries.flatMap((entry) => ('skip' in entry || entry.change !== 'delete' ? [] : [entry.target])),
    kept: Object.fromEntries(
      entries.flatMap((entry) => ('skip' in entry ? [[entry.skip, entry.reason] as const] : [])),
    ),
  };
}

test('c7n#6554: images of stopped instances and of templates at $Default, $Latest and pinned versions stay', async () => {
  await using rig = await localRig();
  const { connection, cloud } = rig;
  const [stopped, first, second, latest, free] = [
    await ofImage(rig, 'stopped'),
    await ofImage(rig, 'default'),
    await ofImage(rig, 'pinned'),
    await ofImage(rig, 'latest'),
    await ofImage(rig, 'free'),
  ];
  const [instance = ''] = await rig.launch({ ImageId: stopped.image });
  await connection.call('ec2', 'StopInstances', { InstanceIds: [instance] });
  const data = (ImageId: string) => ({ LaunchTemplateData: { ImageId, InstanceType: 't3.micro' as const } });
  const LaunchTemplateName = 'web';
  await connection.call('ec2', 'CreateLaunchTemplate', { LaunchTemplateName, ...data(first.image) });
  for (const { image: id } of [second, latest])
    await connection.call('ec2', 'CreateLaunchTemplateVersion', { LaunchTemplateName, ...data(id) });
  await connection.call('autoscaling', 'CreateAutoScalingGroup', {
    AutoScalingGroupName: 'pinned',
    LaunchTemplate: { LaunchTemplateName, Version: '2' },
    MinSize: 0,
    MaxSize: 0,
    AvailabilityZones: ['eu-west-1a'],
  });
  await cloud.clock.advance('100d');
  const { going, kept } = await decided(rig, { kinds: ['images', 'snapshots'] });
  expect(going).toEqual([free.image, free.snapshot]);
  expect(kept[stopped.image]).toBe(`it is used by the instance ${instance}`);
  expect(kept[first.image]).toBe('it is used by version 1 of the launch template web');
  expect(kept[latest.image]).toBe('it is used by version 3 of the launch template web');
  expect(kept[second.image]).toBe(
    'it is used by version 2 of the launch template web, which the Auto Scaling group pinned pins',
  );
  expect(kept[first.snapshot]).toBe(`it is of the image ${first.image}`);
});

test('c7n#9138: a disabled image counts, so its snapshot stays', async () => {
  await using rig = await localRig();
  const { image: id, snapshot: of } = await ofImage(rig, 'disabled');
  await rig.connection.call('ec2', 'DisableImage', { ImageId: id });
  await rig.cloud.clock.advance('100d');
  const { going, kept } = await decided(rig, { kinds: ['snapshots'] });
  expect(going).toEqual([]);
  expect(kept[of]).toBe(`it is of the image ${id}`);
});

test('c7n#9459: what AWS Backup, a lifecycle policy, Kubernetes or nuage itself looks after stays', async () => {
  expect(keptByTag({ 'aws:backup:source-resource': 'x' })).toBe('it belongs to AWS Backup');
  expect(keptByTag({ 'aws:dlm:lifecycle-policy-id': 'x' })).toBe('it belongs to a lifecycle policy');
  expect(keptByTag({ 'nuage:backup': 'x' })).toBe('it belongs to a backup of nuage');
  expect(keptByTag({ Name: 'mine' })).toBeUndefined();
  await using rig = await localRig();
  const id = await volume(rig);
  const Tags = [{ Key: 'kubernetes.io/created-for/pvc/name', Value: 'data' }];
  await rig.connection.call('ec2', 'CreateTags', { Resources: [id], Tags });
  await rig.cloud.clock.advance('100d');
  expect((await decided(rig)).kept[id]).toBe('it belongs to Kubernetes');
});

test('c7n#261, c7n#4997: more than the limits fails the plan and cuts nothing short', async () => {
  await using rig = await localRig();
  for (let count = 0; count < 3; count += 1) await volume(rig);
  await rig.cloud.clock.advance('100d');
  await expect(planCleanup({ max: 2 }, rig.context)).rejects.toThrow(
    '3 volumes would go, and at most 2 may.',
  );
  await expect(planCleanup({ maxPercent: 50 }, rig.context)).rejects.toThrow(
    '3 of 3 volumes would go, and at most 50 percent may.',
  );
  expect((await decided(rig, { max: 3, maxPercent: 100 })).going).toHaveLength(3);
});

test('cloud-nuke#846: what the plan kept is kept, and what came to be used is spared', async () => {
  await using rig = await localRig();
  const { connection, cloud, context } = rig;
  const [old, used] = [await volume(rig), await volume(rig)];
  await cloud.clock.advance('100d');
  const young = await volume(rig);
  await using plan = await planCleanup({ kinds: ['volumes'] }, context);
  const [instance = ''] = await rig.launch({ Placement: { AvailabilityZone: 'eu-west-1a' } });
  await connection.call('ec2', 'AttachVolume', { VolumeId: used, InstanceId: instance, Device: '/dev/sdf' });
  await cloud.clock.advance('1m');
  await expect(applyPlan(plan, context)).rejects.toMatchObject({ report: { counts: { done: 2, moved: 1 } } });
  await cloud.clock.advance('1m');
  const left = (await connection.call('ec2', 'DescribeVolumes', {})).Volumes?.map(({ VolumeId }) => VolumeId);
  expect(left).toEqual(expect.arrayContaining([used, young]));
  expect(left).not.toContain(old);
});

test('locked, shared and pending snapshots stay', async () => {
  await using rig = await localRig();
  const { connection, cloud } = rig;
  const from = await volume(rig);
  const [locked, shared, named] = [
    await snapshot(rig, from),
    await snapshot(rig, from),
    await snapshot(rig, from),
  ];
  await connection.call('ec2', 'LockSnapshot', {
    SnapshotId: locked,
    LockMode: 'governance',
    LockDuration: 200,
  });
  for (const [SnapshotId, who] of [
    [shared, { Group: 'all' as const }],
    [named, { UserId: '210987654321' }],
  ] as const)
    await connection.call('ec2', 'ModifySnapshotAttribute', {
      SnapshotId,
      CreateVolumePermission: { Add: [who] },
    });
  await cloud.clock.advance('100d');
  const { SnapshotId: pending = '' } = await connection.call('ec2', 'CreateSnapshot', { VolumeId: from });
  const { kept, going } = await decided(rig, { kinds: ['snapshots'], olderThan: 0 });
  expect(kept).toMatchObject({
    [locked]: 'it is locked',
    [shared]: 'it is shared with everybody',
    [pending]: 'it is pending',
  });
  expect(kept[named]).toBe('it is shared with the account 210987654321');
  expect(going).toEqual([]);
});

test('of two saved plans the second is told that it is stale; a volume comes back from its final snapshot', async () => {
  await using rig = await localRig();
  const { connection, cloud, context } = rig;
  const id = await volume(rig);
  await cloud.clock.advance('100d');
  const files = ['one', 'two'].map((name) => join(context.runsDirectory, `${name}.plan`));
  for (const file of files) {
    await using plan = await planCleanup({ kinds: ['volumes'] }, context);
    await savePlan(plan, file);
  }
  const [mine, theirs] = await Promise.all(files.map(loadPlan));
  if (mine === undefined || theirs === undefined) throw new Error('no plans');
  const report = await applyPlan(mine, context);
  await cloud.clock.advance('1m');
  await expect(applyPlan(theirs, context)).rejects.toMatchObject({ code: 'StalePlan' });
  const snapshots = await connection.call('ec2', 'DescribeSnapshots', { OwnerIds: ['self'] });
  expect(snapshots.Snapshots).toMatchObject([{ VolumeId: id, State: 'completed' }]);

  await using back = await planUndo(report.run ?? '', context);
  await applyPlan(back, context);
  const { Volumes } = await connection.call('ec2', 'DescribeVolumes', {});
  expect(Volumes).toMatchObject([{ Size: 8, SnapshotId: snapshots.Snapshots?.[0]?.SnapshotId }]);
});
