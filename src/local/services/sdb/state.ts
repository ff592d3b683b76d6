import { defineTable } from '../../store/table.ts';

export interface DomainRow {
  readonly name: string;
}

export const domains = defineTable<DomainRow>({
  name: 'sdb.domains',
  scope: 'region',
  id: (row) => row.name,
});

/** An attribute with its values: a set, in the order in which they came. */
export interface StoredAttribute {
  readonly name: string;
  readonly values: readonly string[];
}

/** An item is there as long as it has an attribute. */
export interface ItemRow {
  readonly domain: string;
  readonly name: string;
  readonly attributes: readonly StoredAttribute[];
}

export const items = defineTable<ItemRow>({
  name: 'sdb.items',
  scope: 'region',
  id: itemId,
  indexes: { domain: (row) => row.domain },
});

/** A domain's name has no slash. */
export function itemId({ domain, name }: Pick<ItemRow, 'domain' | 'name'>): string {
  return `${domain}/${name}`;
}
