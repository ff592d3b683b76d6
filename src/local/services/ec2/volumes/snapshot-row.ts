import { measuredTags } from '../../../metering/measure.ts';
import type { Tag } from '../../../blocks/tags.ts';
import { defineTable } from '../../../store/table.ts';

/** What keeps a snapshot from being deleted. Times are epoch milliseconds. */
export interface SnapshotLock {
  readonly mode: 'governance' | 'compliance';
  /** Days. */
  readonly duration: number;
  readonly createdOn: number;
  readonly expiresOn: number;
  /** Hours, in compliance mode; until `coolOffExpiresOn` the lock can still be changed. */
  readonly coolOff?: number | undefined;
  readonly coolOffExpiresOn?: number | undefined;
}

/** Where the content is kept, and what is being done about it. Times are epoch milliseconds. */
export interface SnapshotTier {
  readonly storageTier: 'standard' | 'archive';
  readonly operation: 'archival' | 'temporary-restore' | 'permanent-restore';
  readonly startTime: number;
  /** When the operation will be, or was, over. */
  readonly endTime: number;
  readonly archivedAt?: number | undefined;
  /** Until when a temporary restore lasts. */
  readonly restoreExpires?: number | undefined;
  readonly restoreDays?: number | undefined;
}

/** One snapshot of a volume. */
export interface SnapshotRow {
  readonly id: string;
  readonly account: string;
  readonly region: string;
  readonly volumeId: string;
  /** GiB, of the volume. */
  readonly size: number;
  readonly encrypted: boolean;
  readonly kmsKeyId?: string | undefined;
  readonly description: string;
  readonly state: 'pending' | 'completed' | 'error';
  /** Why it failed. */
  readonly stateMessage?: string | undefined;
  /** Epoch milliseconds. */
  readonly startTime: number;
  /** When it will be, or was, complete. */
  readonly completionTime: number;
  /** Bytes of the blocks that were written. */
  readonly fullSize?: number | undefined;
  /** Bytes of those blocks that the snapshot before it does not hold: what it adds to the bill. All when absent. */
  readonly chargedSize?: number | undefined;
  /** How a copy was asked to be done: within minutes, or as it comes. */
  readonly completionMinutes?: number | undefined;
  /** A copy says how it was transferred. */
  readonly transfer?: 'standard' | 'time-based' | undefined;
  /** Accounts that may make volumes of it. */
  readonly sharedWith?: readonly string[] | undefined;
  readonly public?: boolean | undefined;
  readonly lock?: SnapshotLock | undefined;
  readonly tier?: SnapshotTier | undefined;
  /** Of one that the EBS direct APIs write: the snapshots that it can be compared with have the same. */
  readonly lineage?: string | undefined;
  /** While the EBS direct APIs write it. */
  readonly writing?: SnapshotWriting | undefined;
  readonly tags: readonly Tag[];
}

/** What `StartSnapshot` said, and how far its blocks have come. */
export interface SnapshotWriting {
  readonly parentId?: string | undefined;
  /** Minutes without a block after which it is given up. */
  readonly timeout: number;
  /** Percent, as the writer says it. */
  readonly progress: number;
}

/** What AWS shows as the volume of a snapshot that was not made of one: an id that is no volume's. */
export const NO_VOLUME = 'vol-ffffffff';

export const snapshots = defineTable<SnapshotRow>({
  name: 'ec2.snapshots',
  scope: 'region',
  id: (row) => row.id,
  indexes: { volume: (row) => row.volumeId },
  /** Charged by the bytes that it holds once it is complete; a copy and a first snapshot hold all of them. */
  metered: (row) =>
    row.state === 'completed' && row.tier?.storageTier !== 'archive'
      ? [
          {
            usage: 'snapshot',
            resource: row.id,
            amount: row.chargedSize ?? row.fullSize ?? 0,
            tags: measuredTags(row.tags),
          },
        ]
      : [],
});
