import type { ActionContext } from '../../../action.ts';
import { snapshotNotFound } from '../errors.ts';
import type { ImageRow } from '../images/image-row.ts';
import { snapshots } from '../volumes/snapshot-row.ts';

/** What a volume takes over from the snapshot that it is made from. */
export interface SnapshotFacts {
  /** GiB. */
  readonly size: number | undefined;
  readonly encrypted: boolean;
  readonly kmsKeyId: string | undefined;
}

/**
 * Looks up the snapshots that a launch may use: those of its image, which may be somebody else's, and those of the
 * account. Another one does not exist.
 */
export function snapshotLookup(image: ImageRow, context: ActionContext): (id: string) => SnapshotFacts {
  const table = context.state.table(snapshots);
  return (id) => {
    const own = table.get(id);
    if (own !== undefined) return { size: own.size, encrypted: own.encrypted, kmsKeyId: own.kmsKeyId };
    const ebs = image.blockDevices.find((device) => device.Ebs?.SnapshotId === id)?.Ebs;
    if (ebs === undefined && !context.lenient) throw snapshotNotFound(id);
    return { size: ebs?.VolumeSize, encrypted: ebs?.Encrypted ?? false, kmsKeyId: ebs?.KmsKeyId };
  };
}
