import type { TimerContext } from '../../../action.ts';
import { snapshots } from '../volumes/snapshot-row.ts';
import { countVolume } from '../volumes/usage.ts';
import { volumes } from '../volumes/volume-row.ts';
import type { VolumeRow } from '../volumes/volume-row.ts';
import type { FoundEc2 } from './found.ts';
import { oneOf, tagsOf } from './given.ts';

/** Volumes and snapshots, without what is written on them. What is on its way has arrived. */
export function adoptStorage(found: FoundEc2, { account, region, state, now }: TimerContext): void {
  for (const volume of found.volumes) {
    if (volume.State === 'deleting' || volume.State === 'deleted') continue;
    const attachments = (volume.Attachments ?? []).map((one) => ({
      instanceId: one.InstanceId ?? '',
      device: one.Device ?? '',
      state: oneOf(['attached', 'busy'], one.State, 'attached'),
      attachTime: one.AttachTime?.getTime() ?? now,
      deleteOnTermination: one.DeleteOnTermination ?? false,
    }));
    const row: VolumeRow = {
      id: volume.VolumeId ?? '',
      account,
      region,
      zone: volume.AvailabilityZone ?? '',
      zoneId: volume.AvailabilityZoneId ?? '',
      size: volume.Size ?? 0,
      type: volume.VolumeType ?? 'gp2',
      iops: volume.Iops,
      throughput: volume.Throughput,
      encrypted: volume.Encrypted ?? false,
      kmsKeyId: volume.KmsKeyId,
      snapshotId: volume.SnapshotId ?? '',
      multiAttach: volume.MultiAttachEnabled ?? false,
      state: volume.State === 'error' ? 'error' : attachments.length === 0 ? 'available' : 'in-use',
      createTime: volume.CreateTime?.getTime() ?? now,
      attachments,
      tags: tagsOf(volume.Tags),
    };
    state.table(volumes).put(row);
    countVolume(state, row, 1);
  }
  for (const snapshot of found.snapshots) {
    const startTime = snapshot.StartTime?.getTime() ?? now;
    state.table(snapshots).put({
      id: snapshot.SnapshotId ?? '',
      account: snapshot.OwnerId ?? account,
      region,
      volumeId: snapshot.VolumeId ?? '',
      size: snapshot.VolumeSize ?? 0,
      encrypted: snapshot.Encrypted ?? false,
      kmsKeyId: snapshot.KmsKeyId,
      description: snapshot.Description ?? '',
      state: snapshot.State === 'error' ? 'error' : 'completed',
      stateMessage: snapshot.StateMessage,
      startTime,
      completionTime: snapshot.CompletionTime?.getTime() ?? Math.max(startTime, now),
      fullSize: snapshot.FullSnapshotSizeInBytes,
      ...(snapshot.StorageTier === 'archive'
        ? {
            tier: {
              storageTier: 'archive' as const,
              operation: 'archival' as const,
              startTime,
              endTime: startTime,
            },
          }
        : {}),
      tags: tagsOf(snapshot.Tags),
    });
  }
}
