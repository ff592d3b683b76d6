import { defineTable } from '../../../store/table.ts';

/** What of a volume can be modified. Size in GiB, throughput in MiB/s. */
export interface ModifiableShape {
  readonly size: number;
  readonly type: string;
  readonly iops?: number | undefined;
  readonly throughput?: number | undefined;
  readonly multiAttach: boolean;
}

/** The latest modification of a volume. */
export interface ModificationRow {
  readonly volumeId: string;
  readonly state: 'modifying' | 'optimizing' | 'completed' | 'failed';
  readonly original: ModifiableShape;
  readonly target: ModifiableShape;
  /** Epoch milliseconds. */
  readonly startTime: number;
  /** When it will take effect: the volume has its new size and type from then on. */
  readonly effectTime: number;
  /** When it will be, or was, complete. */
  readonly endTime: number;
}

export const modifications = defineTable<ModificationRow>({
  name: 'ec2.volume-modifications',
  scope: 'region',
  id: (row) => row.volumeId,
});
