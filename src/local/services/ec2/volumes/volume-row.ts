import type { Tag } from '../../../blocks/tags.ts';
import { defineTable } from '../../../store/table.ts';

export interface Attachment {
  readonly instanceId: string;
  readonly device: string;
  readonly state: 'attaching' | 'attached' | 'detaching' | 'busy';
  /** Epoch milliseconds. */
  readonly attachTime: number;
  readonly deleteOnTermination: boolean;
}

export type VolumeState = 'creating' | 'available' | 'in-use' | 'deleting' | 'error';

/** One EBS volume. */
export interface VolumeRow {
  readonly id: string;
  readonly account: string;
  readonly region: string;
  readonly zone: string;
  readonly zoneId: string;
  /** GiB. */
  readonly size: number;
  readonly type: string;
  /** Absent for the types that have none (st1, sc1, standard). */
  readonly iops?: number | undefined;
  /** MiB/s; gp3 only. */
  readonly throughput?: number | undefined;
  readonly encrypted: boolean;
  readonly kmsKeyId?: string | undefined;
  /** Empty when it was made from nothing. */
  readonly snapshotId: string;
  readonly multiAttach: boolean;
  /** Whether I/O goes on by itself after a volume was found inconsistent. */
  readonly autoEnableIo?: boolean | undefined;
  readonly state: VolumeState;
  /** Epoch milliseconds. */
  readonly createTime: number;
  readonly attachments: readonly Attachment[];
  readonly tags: readonly Tag[];
}

export const volumes = defineTable<VolumeRow>({
  name: 'ec2.volumes',
  scope: 'region',
  id: (row) => row.id,
  indexes: { state: (row) => row.state, snapshot: (row) => (row.snapshotId === '' ? null : row.snapshotId) },
});
