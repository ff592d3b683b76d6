import type { StorageLensConfiguration, StorageLensGroup } from '../../../../wire/generated/s3control.ts';
import type { Tag } from '../../../blocks/tags.ts';
import { defineTable } from '../../../store/table.ts';

/** What Storage Lens is to look at. It belongs to the region it was made in, which AWS calls its home. */
export interface LensRow {
  readonly id: string;
  readonly configuration: StorageLensConfiguration;
  readonly tags: readonly Tag[];
}

export const lenses = defineTable<LensRow>({
  name: 's3control.storage-lens',
  scope: 'region',
  id: ({ id }) => id,
});

/** A filter of objects, by which their metrics could be told apart. */
export interface LensGroupRow {
  readonly name: string;
  readonly filter: StorageLensGroup['Filter'];
  readonly tags: readonly Tag[];
}

export const lensGroups = defineTable<LensGroupRow>({
  name: 's3control.storage-lens-groups',
  scope: 'region',
  id: ({ name }) => name,
});
