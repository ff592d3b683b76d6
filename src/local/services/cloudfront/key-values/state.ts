import type { Tag } from '../../../blocks/tags.ts';
import { defineTable } from '../../../store/table.ts';

export interface KeyValueStoreRow {
  readonly name: string;
  readonly id: string;
  readonly comment?: string | undefined;
  readonly etag: string;
  readonly tags: readonly Tag[];
  /** Epoch ms. */
  readonly created: number;
  readonly modified: number;
  /** When functions may read it, epoch ms. */
  readonly ready: number;
}

export const keyValueStores = defineTable<KeyValueStoreRow>({
  name: 'cloudfront.key-value-stores',
  scope: 'account',
  id: (row) => row.name,
  indexes: { store: (row) => row.id },
});

/** What is in a store, apart from it, so that a list of stores need not read it. */
export interface KeyValuesRow {
  readonly store: string;
  readonly items: Readonly<Record<string, string>>;
}

export const keyValues = defineTable<KeyValuesRow>({
  name: 'cloudfront.key-values',
  scope: 'account',
  id: (row) => row.store,
});
