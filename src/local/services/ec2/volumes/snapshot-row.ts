import type { Tag } from '../../../blocks/tags.ts';
import { defineTable } from '../../../store/table.ts';

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
  /** Epoch milliseconds. */
  readonly startTime: number;
  /** When it will be, or was, complete. */
  readonly completionTime: number;
  readonly tags: readonly Tag[];
}

export const snapshots = defineTable<SnapshotRow>({
  name: 'ec2.snapshots',
  scope: 'region',
  id: (row) => row.id,
  indexes: { volume: (row) => row.volumeId },
});
