import type { Connection } from '../../../aws/connection.ts';
import { isServiceError } from '../../../aws/service-error.ts';
import { NuageError } from '../../../errors.ts';
import type { Instance, Snapshot } from '../../../wire/generated/ec2.ts';
import type { OperationContext } from '../../context.ts';
import type { VolumeToBackUp } from './draft.ts';

/** On every snapshot that a backup makes: the id of its draft. Only these are ever deleted. */
export const backupTag = 'nuage:backup';

const pauses = { first: 2000, longest: 15_000 } as const;

export interface SnapshotSet {
  /** ISO 8601. */
  readonly time: string;
  readonly set: readonly VolumeToBackUp[];
}

/** Snapshots of all volumes of an instance at one moment; those of this id that are there already are taken. */
export async function takeSnapshots(
  id: string,
  instance: Instance,
  connection: Connection,
): Promise<SnapshotSet> {
  const devices = new Map(
    (instance.BlockDeviceMappings ?? []).map(({ DeviceName = '', Ebs }) => [Ebs?.VolumeId ?? '', DeviceName]),
  );
  let made = await taggedSnapshots(connection, id);
  if (made.length === 0) {
    const { Snapshots: answered = [] } = await connection.call('ec2', 'CreateSnapshots', {
      InstanceSpecification: { InstanceId: instance.InstanceId ?? '' },
      Description: `nuage backup of ${instance.InstanceId}`,
      CopyTagsFromSource: 'volume',
      TagSpecifications: [{ ResourceType: 'snapshot', Tags: [{ Key: backupTag, Value: id }] }],
    });
    made = answered;
  }
  const volumes = await describeVolumes(
    connection,
    made.map(({ VolumeId = '' }) => VolumeId),
  );
  const set = made.map(({ SnapshotId: snapshot = '', VolumeId: volume = '' }): VolumeToBackUp => {
    const found = volumes.get(volume);
    if (found === undefined)
      throw new NuageError('VolumeGone', `${volume} was deleted while its snapshot was made.`);
    return {
      volume,
      snapshot,
      device: devices.get(volume) ?? '',
      sizeGiB: found.Size ?? 0,
      type: found.VolumeType ?? 'gp3',
      iops: found.Iops,
      throughput: found.Throughput,
      encrypted: found.Encrypted ?? false,
      kmsKey: found.KmsKeyId,
      zone: found.AvailabilityZone ?? '',
      tags: Object.fromEntries((found.Tags ?? []).map(({ Key = '', Value = '' }) => [Key, Value])),
    };
  });
  const times = made.map(({ StartTime: time }) => time?.getTime() ?? 0);
  return {
    time: new Date(Math.min(...times)).toISOString(),
    set: set.sort((one, other) => (one.volume < other.volume ? -1 : 1)),
  };
}

async function describeVolumes(connection: Connection, ids: readonly string[]) {
  const { Volumes: volumes = [] } = await connection.call('ec2', 'DescribeVolumes', { VolumeIds: ids });
  return new Map(volumes.map((volume) => [volume.VolumeId ?? '', volume]));
}

async function taggedSnapshots(connection: Connection, id: string): Promise<readonly Snapshot[]> {
  return describeSnapshots(connection, [{ Name: `tag:${backupTag}`, Values: [id] }]);
}

async function describeSnapshots(
  connection: Connection,
  filters: readonly { readonly Name: string; readonly Values: readonly string[] }[],
): Promise<readonly Snapshot[]> {
  const found: Snapshot[] = [];
  const pages = connection.pages('ec2', 'DescribeSnapshots', {
    OwnerIds: ['self'],
    Filters: filters,
    MaxResults: 1000,
  });
  for await (const { Snapshots: some = [] } of pages) found.push(...some);
  return found;
}

/** Waits until all are complete. `keep` is called at every look. */
export async function untilCompleted(
  ids: readonly string[],
  connection: Connection,
  { clock, host, signal }: OperationContext,
  keep: () => Promise<void> = async () => undefined,
): Promise<void> {
  const since = clock.now();
  for (let pause: number = pauses.first; ; pause = Math.min(pause * 1.5, pauses.longest)) {
    const { Snapshots: found = [] } = await connection.call('ec2', 'DescribeSnapshots', { SnapshotIds: ids });
    const failed = found.find(({ State: state }) => state === 'error');
    if (failed !== undefined)
      throw new NuageError(
        'SnapshotFailed',
        `${failed.SnapshotId} of ${failed.VolumeId} failed${failed.StateMessage ? `: ${failed.StateMessage}` : ''}.`,
      );
    const open = found.filter(({ State: state }) => state !== 'completed').length;
    if (open === 0) return;
    const elapsedMs = clock.now() - since;
    host.notify({
      kind: 'waiting',
      what: 'after CreateSnapshots',
      targets: open,
      state: 'pending',
      elapsedMs,
    });
    await keep();
    await clock.sleep(pause, signal);
  }
}

/** Whether all snapshots of a set are there and may become, or are, complete. */
export async function areThere(ids: readonly string[], connection: Connection): Promise<boolean> {
  try {
    const { Snapshots: found = [] } = await connection.call('ec2', 'DescribeSnapshots', { SnapshotIds: ids });
    return found.length === ids.length && found.every(({ State: state }) => state !== 'error');
  } catch (error) {
    if (isServiceError(error, 'InvalidSnapshot.NotFound')) return false;
    throw error;
  }
}

/** Deletes the snapshots that earlier backups made of these volumes; those of the set stay, for the next comparison. */
export async function deleteOlder(
  set: readonly VolumeToBackUp[],
  connection: Connection,
  { host }: OperationContext,
): Promise<void> {
  const kept = new Set(set.map(({ snapshot }) => snapshot));
  const found = await describeSnapshots(connection, [
    { Name: 'tag-key', Values: [backupTag] },
    { Name: 'volume-id', Values: set.map(({ volume }) => volume) },
  ]);
  const newest = Math.max(
    ...found
      .filter(({ SnapshotId: id = '' }) => kept.has(id))
      .map(({ StartTime: time }) => time?.getTime() ?? 0),
  );
  for (const { SnapshotId: id = '', StartTime: time } of found) {
    if (kept.has(id) || (time?.getTime() ?? Infinity) > newest) continue;
    try {
      await connection.call('ec2', 'DeleteSnapshot', { SnapshotId: id });
    } catch (error) {
      if (isServiceError(error, 'InvalidSnapshot.NotFound')) continue;
      if (!isServiceError(error)) throw error;
      host.notify({
        kind: 'advice',
        message: `${id}, of an earlier backup, was not deleted: ${error.message}`,
      });
    }
  }
}
