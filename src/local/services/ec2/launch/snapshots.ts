import type { ActionContext } from '../../../action.ts';
import type { BlockOwner } from '../../../store/blocks/owner.ts';
import { snapshotNotFound } from '../errors.ts';
import type { ImageRow } from '../images/image-row.ts';
import { usableSnapshot } from '../snapshots/shared-snapshots.ts';
import { snapshots } from '../volumes/snapshot-row.ts';
import type { SnapshotRow } from '../volumes/snapshot-row.ts';

/** What a volume takes over from the snapshot that it is made from. */
export interface SnapshotFacts {
  /** GiB. */
  readonly size: number | undefined;
  readonly encrypted: boolean;
  readonly kmsKeyId: string | undefined;
  /** Whose content the volume begins with; nobody's for the snapshots of public images. */
  readonly content: BlockOwner | undefined;
}

/**
 * Looks up the snapshots that a launch may use: those of its image, which may be somebody else's, and those of the
 * account. Another one does not exist.
 */
export function snapshotLookup(image: ImageRow, context: ActionContext): (id: string) => SnapshotFacts {
  return (id) => {
    const found = snapshotOf(image, id, context);
    if (found !== undefined) {
      const { size, encrypted, kmsKeyId } = found;
      return { size, encrypted, kmsKeyId, content: found };
    }
    const ebs = image.blockDevices.find((device) => device.Ebs?.SnapshotId === id)?.Ebs;
    if (ebs === undefined && !context.lenient) throw snapshotNotFound(id);
    return {
      size: ebs?.VolumeSize,
      encrypted: ebs?.Encrypted ?? false,
      kmsKeyId: ebs?.KmsKeyId,
      content: undefined,
    };
  };
}

/** Who may launch an image may use its snapshots, whose ever they are. */
function snapshotOf(image: ImageRow, id: string, context: ActionContext): SnapshotRow | undefined {
  const usable = usableSnapshot(context, id);
  if (usable !== undefined || image.blockDevices.every((device) => device.Ebs?.SnapshotId !== id))
    return usable;
  return context.state.at(image.account, context.region).table(snapshots).get(id);
}
