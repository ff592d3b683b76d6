import type { CreateRestoreImageTaskRequest } from '../../../../wire/generated/ec2.ts';
import type { ActionPhase } from '../../../phase.ts';
import { checkImageName } from '../images/new-image.ts';
import {
  beginSnapshot,
  giveUpSnapshot,
  sealSnapshot,
  writeSnapshotBlock,
} from '../snapshots/write-snapshot.ts';
import type { SnapshotRow } from '../volumes/snapshot-row.ts';
import { PieceReader } from './block-stream.ts';
import { readStoredImage } from './stored-image.ts';
import type { StoredImage } from './stored-image.ts';

/** An image that was read out of a bucket, with the snapshot of each of its disks. */
export interface RestoredImage {
  readonly stored: StoredImage;
  readonly snapshots: ReadonlyMap<number, SnapshotRow>;
}

/** Reads a stored image, as the one who asks, into new snapshots. What is cut short leaves none of them. */
export async function restoreImage(
  { Bucket, ObjectKey: Key, Name }: CreateRestoreImageTaskRequest,
  phase: ActionPhase,
): Promise<RestoredImage> {
  const { Body: body } = await phase.call('s3', 'GetObject', { Bucket, Key }, phase.caller);
  await using reader = new PieceReader(body ?? new Uint8Array(0));
  const stored = await readStoredImage(reader, Key);
  // Before anything is read that would be for nothing.
  phase.transact((context) => checkImageName(Name ?? stored.image.name, context));
  const snapshots = new Map<number, SnapshotRow>();
  try {
    for (const { device, size, blocks } of stored.disks) {
      const row = phase.transact((context) =>
        beginSnapshot(context, {
          size,
          encrypted: false,
          kmsKeyId: undefined,
          description: `Restored from ${Bucket}/${Key}`,
          tags: [],
          timeout: 0,
        }),
      );
      snapshots.set(device, row);
      for (const index of blocks) {
        const piece = await reader.piece();
        phase.transact((context) => writeSnapshotBlock(context, row, index, piece));
      }
      snapshots.set(
        device,
        phase.transact((context) => sealSnapshot(context, row)),
      );
    }
  } catch (error) {
    phase.transact((context) => {
      for (const row of snapshots.values()) giveUpSnapshot(context, row);
    });
    throw error;
  }
  return { stored, snapshots };
}
