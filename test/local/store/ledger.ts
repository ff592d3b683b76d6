import { defineTable } from '../../../src/local/store/table.ts';

export interface Entry {
  readonly id: string;
  readonly text: string;
}

export const ledger = defineTable<Entry>({
  name: 'test.ledger',
  scope: 'region',
  id: (row) => row.id,
  indexes: { length: (row) => row.text.length },
});

export const mirror = defineTable<Entry>({ name: 'test.mirror', scope: 'account', id: (row) => row.id });
