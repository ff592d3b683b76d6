import { AttachVolumeCommand, DetachVolumeCommand } from '@aws-sdk/client-ec2';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { storageLab, volumeOf } from './storage-lab.ts';
import type { StorageLab } from './storage-lab.ts';

let lab: StorageLab;
beforeEach(async () => {
  lab = await storageLab();
});
afterEach(() => lab[Symbol.asyncDispose]());

test('a Multi-Attach volume is attached to several instances and leaves each by name', async () => {
  const [one, other] = [await lab.instance(), await lab.instance()];
  const VolumeId = await lab.volume({ VolumeType: 'io2', Iops: 100, MultiAttachEnabled: true });
  const attach = (InstanceId: string) =>
    lab.ec2.send(new AttachVolumeCommand({ InstanceId, VolumeId, Device: '/dev/sdf' }));
  await attach(one);
  await attach(other);
  await lab.after('10s');
  expect((await volumeOf(lab.ec2, VolumeId))?.Attachments).toHaveLength(2);
  await expect(attach(one)).rejects.toMatchObject({ name: 'VolumeInUse' });
  await expect(lab.ec2.send(new DetachVolumeCommand({ VolumeId }))).rejects.toMatchObject({
    name: 'MissingParameter',
  });
  await lab.ec2.send(new DetachVolumeCommand({ VolumeId, InstanceId: one }));
  await lab.after('10s');
  expect(await volumeOf(lab.ec2, VolumeId)).toMatchObject({
    State: 'in-use',
    Attachments: [{ InstanceId: other, State: 'attached' }],
  });
});

test('a forced detachment does not wait for the instance', async () => {
  const InstanceId = await lab.instance();
  const VolumeId = await lab.volume();
  await lab.ec2.send(new AttachVolumeCommand({ InstanceId, VolumeId, Device: '/dev/sdf' }));
  await lab.after('10s');
  await lab.ec2.send(new DetachVolumeCommand({ VolumeId, Force: true }));
  await lab.after('2s');
  expect(await volumeOf(lab.ec2, VolumeId)).toMatchObject({ State: 'available', Attachments: [] });
});
