import { defineTable } from '../../../store/table.ts';

export interface InvalidationRow {
  readonly id: string;
  readonly distribution: string;
  readonly reference: string;
  readonly paths: readonly string[];
  /** Epoch ms. */
  readonly created: number;
  readonly completed: number;
  readonly sequence: number;
}

export const invalidations = defineTable<InvalidationRow>({
  name: 'cloudfront.invalidations',
  scope: 'account',
  id: (row) => row.id,
  indexes: {
    distribution: (row) => row.distribution,
    reference: (row) => `${row.distribution} ${row.reference}`,
  },
});
