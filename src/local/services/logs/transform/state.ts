import { defineTable } from '../../../store/table.ts';
import type { Processor } from './record.ts';

/** The transformer of a group. */
export interface TransformerRow {
  /** The key of the group. */
  readonly group: string;
  readonly processors: readonly Processor[];
  readonly created: number;
  readonly modified: number;
}

export const transformers = defineTable<TransformerRow>({
  name: 'logs.transformers',
  scope: 'region',
  id: (row) => row.group,
});
