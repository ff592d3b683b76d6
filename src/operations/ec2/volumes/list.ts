import type { OperationContext, Place } from '../../context.ts';
import { readVolumes, type VolumeSelection } from './find-volumes.ts';
import { volumeUsdPerMonth } from './volume-price.ts';

/** A volume as a list shows it. */
export interface VolumeRow extends Place {
  readonly id: string;
  readonly name: string | undefined;
  readonly state: string;
  readonly type: string | undefined;
  readonly gib: number | undefined;
  readonly iops: number | undefined;
  /** MiB a second. */
  readonly throughput: number | undefined;
  readonly encrypted: boolean;
  readonly zone: string | undefined;
  /** ISO 8601. */
  readonly created: string | undefined;
  readonly snapshot: string | undefined;
  readonly attachments: readonly {
    readonly instance: string;
    readonly device: string;
    readonly state: string;
    readonly deletedWithInstance: boolean;
  }[];
  /** By the list prices of us-east-1, where the type is in the list. */
  readonly usdPerMonth: number | undefined;
  readonly tags: Readonly<Record<string, string>>;
}

/** Lists volumes of every account and region of the context, as they are read. */
export async function* listVolumes(
  selection: VolumeSelection,
  context: OperationContext,
): AsyncGenerator<VolumeRow> {
  for await (const { account, region, id, volume } of readVolumes(selection, context)) {
    const tags = Object.fromEntries((volume.Tags ?? []).map((tag) => [tag.Key ?? '', tag.Value ?? '']));
    yield {
      account,
      region,
      id,
      name: tags['Name'],
      state: volume.State ?? 'unknown',
      type: volume.VolumeType,
      gib: volume.Size,
      iops: volume.Iops,
      throughput: volume.Throughput,
      encrypted: volume.Encrypted === true,
      zone: volume.AvailabilityZone,
      created: volume.CreateTime?.toISOString(),
      snapshot: volume.SnapshotId === '' ? undefined : volume.SnapshotId,
      attachments: (volume.Attachments ?? []).map((one) => ({
        instance: one.InstanceId ?? '',
        device: one.Device ?? '',
        state: one.State ?? '',
        deletedWithInstance: one.DeleteOnTermination === true,
      })),
      usdPerMonth: volumeUsdPerMonth(volume),
      tags,
    };
  }
}
