import type { Tag } from '../../../blocks/tags.ts';
import { defineTable } from '../../../store/table.ts';

/** An image that was put into a bucket. Times are epoch milliseconds. */
export interface StoreTaskRow {
  /** The image's: of each the latest task is told. */
  readonly id: string;
  readonly bucket: string;
  readonly key: string;
  readonly startedAt: number;
}

export const storeTasks = defineTable<StoreTaskRow>({
  name: 'ec2.store-image-tasks',
  scope: 'region',
  id: (row) => row.id,
  indexes: {},
});

/** A disk that is read out of a bucket. */
export interface ImportTaskRow {
  /** `import-snap-…` or `import-ami-…` */
  readonly id: string;
  readonly kind: 'snapshot' | 'image';
  readonly account: string;
  readonly region: string;
  readonly status: 'active' | 'completed' | 'deleting' | 'deleted';
  readonly progress: string | undefined;
  readonly message: string | undefined;
  readonly description: string;
  readonly roleArn: string;
  readonly bucket: string;
  readonly key: string;
  readonly format: string;
  readonly encrypted: boolean;
  readonly kmsKeyId: string | undefined;
  readonly snapshotId?: string | undefined;
  readonly imageId?: string | undefined;
  /** Bytes. */
  readonly diskSize?: number | undefined;
  readonly architecture: string;
  readonly platform: string;
  readonly bootMode?: string | undefined;
  readonly licenseType?: string | undefined;
  readonly deviceName?: string | undefined;
  readonly tags: readonly Tag[];
}

export const importTasks = defineTable<ImportTaskRow>({
  name: 'ec2.import-tasks',
  scope: 'region',
  id: (row) => row.id,
  indexes: {},
});
