import { defineTable } from '../../../store/table.ts';
import type { ImageRow } from '../images/image-row.ts';
import type { SnapshotRow } from '../volumes/snapshot-row.ts';
import type { VolumeRow } from '../volumes/volume-row.ts';

/** What was deleted while a retention rule held it: the row as it was. Times are epoch milliseconds. */
export interface Binned<Row> {
  readonly id: string;
  readonly row: Row;
  readonly entered: number;
  readonly exits: number;
}

export const binnedSnapshots = defineTable<Binned<SnapshotRow>>({
  name: 'ec2.binned-snapshots',
  scope: 'region',
  id: (row) => row.id,
});

export const binnedImages = defineTable<Binned<ImageRow>>({
  name: 'ec2.binned-images',
  scope: 'region',
  id: (row) => row.id,
});

export const binnedVolumes = defineTable<Binned<VolumeRow>>({
  name: 'ec2.binned-volumes',
  scope: 'region',
  id: (row) => row.id,
});
