import { measuredTags, type Measure } from '../../../metering/measure.ts';
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
  metered: usedBy,
});

/** What gp3 includes: 3,000 IOPS and 125 MiB/s. https://aws.amazon.com/ebs/pricing/ */
const included = { iops: 3000, throughput: 125 };

/** A volume is charged from its creation until it is deleted, for what it was made with, used or not. */
function usedBy({
  id,
  state,
  type,
  size,
  iops = 0,
  throughput = 0,
  tags: own,
}: VolumeRow): readonly Measure[] {
  if (state === 'deleting') return [];
  const tags = measuredTags(own);
  const measure = (usage: string, amount: number): Measure[] =>
    amount > 0 ? [{ usage: `${usage}|${type}`, resource: id, amount, tags }] : [];
  const storage = measure('volume', size);
  if (type === 'io1' || type === 'io2') return [...storage, ...measure('volume-iops', iops)];
  if (type !== 'gp3') return storage;
  return [
    ...storage,
    ...measure('volume-iops', iops - included.iops),
    ...measure('volume-throughput', throughput - included.throughput),
  ];
}
