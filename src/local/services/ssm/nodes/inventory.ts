import { defineTable } from '../../../store/table.ts';

/** What was said of one host under one type of inventory. */
export interface InventoryRow {
  readonly instance: string;
  readonly type: string;
  readonly schema: string;
  /** As it was given: ISO 8601. */
  readonly captured: string;
  readonly content: readonly Readonly<Record<string, string>>[];
}

export const inventory = defineTable<InventoryRow>({
  name: 'ssm.inventory',
  scope: 'region',
  id: (row) => `${row.instance}/${row.type}`,
  indexes: { instance: (row) => row.instance, type: (row) => row.type },
});

export interface InventoryDeletionRow {
  readonly id: string;
  readonly type: string;
  readonly started: number;
  readonly count: number;
}

export const inventoryDeletions = defineTable<InventoryDeletionRow>({
  name: 'ssm.inventory-deletions',
  scope: 'region',
  id: (row) => row.id,
});

/** How many items went, as AWS sums it up. */
export function summaryOf({ count }: Pick<InventoryDeletionRow, 'count'>) {
  const SummaryItems = count === 0 ? [] : [{ Version: '1.0', Count: count, RemainingCount: 0 }];
  return { TotalCount: count, RemainingCount: 0, SummaryItems };
}
