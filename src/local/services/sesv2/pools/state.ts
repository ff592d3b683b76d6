import type { Tag } from '../../../blocks/tags.ts';
import { defineTable } from '../../../store/table.ts';

/** A group of IP addresses that only one account sends from. No addresses are ever leased here. */
export interface PoolRow {
  readonly name: string;
  readonly scaling: 'STANDARD' | 'MANAGED';
  readonly tags: readonly Tag[];
}

export const pools = defineTable<PoolRow>({
  name: 'ses.dedicated-ip-pools',
  scope: 'region',
  id: (row) => row.name,
});
