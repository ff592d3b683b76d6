import {
  CopySnapshotCommand,
  CreateSnapshotCommand,
  CreateVolumeCommand,
  DeleteSnapshotCommand,
  DeleteVolumeCommand,
  CreateImageCommand,
  DescribeVolumesCommand,
  EC2Client,
} from '@aws-sdk/client-ec2';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { startCloud } from '../../../../support/cloud.ts';
import { LocalCloud } from '../../../../../src/local/cloud.ts';
import { snapshotOf, storageLab } from './storage-lab.ts';

const encoder = new TextEncoder();
const place = (id: string, offset = 0, region = 'us-east-1') => ({
  account: '123456789012',
  region,
  id,
  offset,
});

async function textAt(cloud: LocalCloud, where: ReturnType<typeof place>, length: number): Promise<string> {
  return new TextDecoder().decode(await cloud.volumes.read(where, length));
}

test('a snapshot keeps what the volume held, through copies, restores and deletions', async () => {
  await using lab = await storageLab();
  const { cloud } = lab.running;
  const VolumeId = await lab.volume();
  await cloud.volumes.write(place(VolumeId, 5_000_000), encoder.encode('before'));
  const SnapshotId = await lab.snapshot(VolumeId);
  await cloud.volumes.write(place(VolumeId, 5_000_000), encoder.encode('after!'));
  expect(await textAt(cloud, place(SnapshotId, 5_000_000), 6)).toBe('before');
  expect((await snapshotOf(lab.ec2, SnapshotId))?.FullSnapshotSizeInBytes).toBe(512 * 1024);
  const there = lab.client({ region: 'eu-west-1' });
  const copy = await there.send(
    new CopySnapshotCommand({ SourceRegion: 'us-east-1', SourceSnapshotId: SnapshotId }),
  );
  await lab.after('10m');
  await lab.ec2.send(new DeleteVolumeCommand({ VolumeId }));
  await lab.ec2.send(new DeleteSnapshotCommand({ SnapshotId }));
  await lab.after('1m');
  const restored = await there.send(
    new CreateVolumeCommand({ AvailabilityZone: 'eu-west-1a', SnapshotId: copy.SnapshotId }),
  );
  expect(await textAt(cloud, place(restored.VolumeId ?? '', 5_000_000, 'eu-west-1'), 6)).toBe('before');
  await expect(cloud.volumes.read(place(VolumeId), 1)).rejects.toThrow(
    `There is no volume or snapshot ${VolumeId} in us-east-1.`,
  );
});

test('an instance of an image begins with what the imaged one held', async () => {
  await using lab = await storageLab();
  const { cloud } = lab.running;
  const rootOf = async (instanceId: string) => {
    const Filters = [{ Name: 'attachment.instance-id', Values: [instanceId] }];
    return (await lab.ec2.send(new DescribeVolumesCommand({ Filters }))).Volumes?.[0]?.VolumeId ?? '';
  };
  const InstanceId = await lab.instance();
  await cloud.volumes.write(place(await rootOf(InstanceId)), encoder.encode('root'));
  const { ImageId } = await lab.ec2.send(new CreateImageCommand({ InstanceId, Name: 'of root' }));
  await lab.after('10m');
  const launched = await lab.instance({ ImageId });
  expect(await textAt(cloud, place(await rootOf(launched)), 4)).toBe('root');
});

test('nothing is written beyond the end of a volume, or into a snapshot', async () => {
  await using lab = await storageLab();
  const { cloud } = lab.running;
  const id = await lab.volume({ Size: 1 });
  const end = 1024 ** 3;
  await cloud.volumes.write(place(id, end - 3), encoder.encode('end'));
  expect(await textAt(cloud, place(id, end - 3), 100)).toBe('end');
  await expect(cloud.volumes.write(place(id, end - 2), encoder.encode('end'))).rejects.toThrow(
    `${id} ends at byte ${end}, and this would be written up to byte ${end + 1}.`,
  );
  const snapshot = await lab.snapshot(id);
  await expect(cloud.volumes.write(place(snapshot), encoder.encode('x'))).rejects.toThrow(
    `${snapshot} is a snapshot, and what it holds never changes.`,
  );
});

test('content outlives a restart, and goes into a saved cloud and out again', async () => {
  const directory = mkdtempSync(join(tmpdir(), 'nuage-content-'));
  try {
    const data = join(directory, 'data');
    let id = '';
    {
      await using running = await startCloud({ data });
      running.cloud.clock.freeze();
      const ec2 = new EC2Client(running.clientOptions);
      const made = await ec2.send(new CreateVolumeCommand({ AvailabilityZone: 'us-east-1a', Size: 1 }));
      id = made.VolumeId ?? '';
      await running.cloud.clock.advance('10s');
      await running.cloud.volumes.write(place(id, 700_000), encoder.encode('kept'));
      await ec2.send(new CreateSnapshotCommand({ VolumeId: id }));
      ec2.destroy();
    }
    expect(readdirSync(join(data, 'blocks')).filter((name) => name.length > 2)).toEqual([]);
    const file = join(directory, 'saved.cloud');
    {
      await using cloud = await LocalCloud.start({ data });
      expect(await textAt(cloud, place(id, 700_000), 4)).toBe('kept');
      await cloud.save(file);
    }
    await using inMemory = await LocalCloud.load(file);
    expect(await textAt(inMemory, place(id, 700_000), 4)).toBe('kept');
    await using onDisk = await LocalCloud.load(file, { data: join(directory, 'loaded') });
    expect(await textAt(onDisk, place(id, 700_000), 4)).toBe('kept');
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
});
