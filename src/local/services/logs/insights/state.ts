import { defineTable } from '../../../store/table.ts';
import type { ResultRow } from './query.ts';

export interface QueryRow {
  readonly id: string;
  readonly groups: readonly string[];
  readonly text: string;
  /** Epoch milliseconds, both included. */
  readonly from: number;
  readonly to: number;
  readonly limit: number;
  readonly created: number;
  readonly status: 'Scheduled' | 'Running' | 'Complete' | 'Cancelled' | 'Failed';
  readonly results: readonly ResultRow[];
  readonly scanned: number;
  readonly matched: number;
  readonly bytes: number;
}

export const queries = defineTable<QueryRow>({
  name: 'logs.queries',
  scope: 'region',
  id: (row) => row.id,
});

export const QUERY_TIMER = 'logs.query';
