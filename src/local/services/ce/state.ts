import { defineTable } from '../../store/table.ts';

/** A tag that somebody made active, or inactive again, for the allocation of costs. */
export interface AllocationTagRow {
  readonly key: string;
  readonly active: boolean;
  /** Epoch milliseconds. */
  readonly updated: number;
}

export const allocationTags = defineTable<AllocationTagRow>({
  name: 'ce.allocation-tags',
  scope: 'account',
  id: (row) => row.key,
});
