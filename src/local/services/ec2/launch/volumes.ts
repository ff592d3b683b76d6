import type { ActionContext } from '../../../action.ts';
import { wholeSeconds } from '../../../blocks/dates.ts';
import type { Tag } from '../../../blocks/tags.ts';
import type { BlockOwner } from '../../../store/blocks/owner.ts';
import { checkVolumeShape, type CheckedShape } from '../volumes/check-volume.ts';
import { createVolumeRow } from '../volumes/create-volume.ts';
import { chooseEncryption, type Encryption } from '../volumes/encryption.ts';
import type { BlockDevice } from '../instances/instance-row.ts';
import type { PlannedVolume } from './block-devices.ts';

/** A planned volume whose type, size, IOPS and throughput EBS allows, and of which it is known how it is encrypted. */
export interface CheckedVolume extends Pick<
  PlannedVolume,
  'deviceName' | 'snapshotId' | 'deleteOnTermination'
> {
  readonly shape: CheckedShape;
  readonly encryption: Encryption;
  readonly content: BlockOwner | undefined;
}

/** What a snapshot of unknown size becomes, in GiB. */
const unknownSize = 8;

/** Checks the volumes of a launch before any of them is made. */
export function checkVolumes(planned: readonly PlannedVolume[], context: ActionContext): CheckedVolume[] {
  return planned.map((volume) => ({
    deviceName: volume.deviceName,
    snapshotId: volume.snapshotId,
    deleteOnTermination: volume.deleteOnTermination,
    content: volume.source?.content,
    encryption: chooseEncryption(volume, volume.source, context),
    shape: checkVolumeShape({
      type: volume.type,
      size: volume.size ?? unknownSize,
      iops: volume.iops,
      throughput: volume.throughput,
    }),
  }));
}

/** Makes the volumes of one instance, in use from the beginning. */
export function createVolumes(
  context: ActionContext,
  planned: readonly CheckedVolume[],
  instance: { readonly id: string; readonly zone: string; readonly zoneId: string },
  tags: readonly Tag[],
): BlockDevice[] {
  // The volumes come a moment after the instance.
  const attachTime = wholeSeconds(context.now) + 1000;
  return planned.map(({ shape, encryption, content, deviceName, snapshotId, deleteOnTermination }) => {
    const row = createVolumeRow(context, {
      ...shape,
      zone: instance.zone,
      zoneId: instance.zoneId,
      ...encryption,
      snapshotId,
      content,
      state: 'in-use',
      attachments: [
        { instanceId: instance.id, device: deviceName, state: 'attached', attachTime, deleteOnTermination },
      ],
      tags,
    });
    return { deviceName, volumeId: row.id, attachTime, status: 'attached', deleteOnTermination };
  });
}
