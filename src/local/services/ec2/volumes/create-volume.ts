import type { TimerContext } from '../../../action.ts';
import { newId } from '../../../blocks/ids.ts';
import type { Tag } from '../../../blocks/tags.ts';
import { ownerName } from '../../../store/blocks/owner.ts';
import type { BlockOwner } from '../../../store/blocks/owner.ts';
import type { CheckedShape } from './check-volume.ts';
import { countVolume } from './usage.ts';
import { volumes } from './volume-row.ts';
import type { Attachment, VolumeRow, VolumeState } from './volume-row.ts';

/** What a volume is made from; its shape has been through `checkVolumeShape`. */
export interface VolumeSpec extends CheckedShape {
  readonly zone: string;
  readonly zoneId: string;
  readonly encrypted: boolean;
  readonly kmsKeyId?: string | undefined;
  readonly snapshotId?: string | undefined;
  /** The snapshot whose content it begins with, which may be another account's. */
  readonly content?: BlockOwner | undefined;
  readonly state: VolumeState;
  readonly attachments?: readonly Attachment[] | undefined;
  readonly tags?: readonly Tag[] | undefined;
}

/** Puts the row of a new volume. What is to become of its state (`creating`) the caller sees to. */
export function createVolumeRow(context: TimerContext, spec: VolumeSpec): VolumeRow {
  const table = context.state.table(volumes);
  const row: VolumeRow = {
    id: newId('vol', context.random, (id) => table.get(id) !== undefined),
    account: context.account,
    region: context.region,
    zone: spec.zone,
    zoneId: spec.zoneId,
    size: spec.size,
    type: spec.type,
    iops: spec.iops,
    throughput: spec.throughput,
    encrypted: spec.encrypted,
    kmsKeyId: spec.kmsKeyId,
    snapshotId: spec.snapshotId ?? '',
    multiAttach: spec.multiAttach,
    state: spec.state,
    createTime: context.now,
    attachments: spec.attachments ?? [],
    tags: spec.tags ?? [],
  };
  table.put(row);
  countVolume(context.state, row, 1);
  if (spec.content !== undefined) context.blocks.share(ownerName(spec.content), ownerName(row));
  return row;
}
