import type { Locale } from '../../../../wire/generated/mturk.ts';
import { defineTable } from '../../../store/table.ts';

/** What the marketplace knows of a worker, for requirements: a worker of whom nothing was said is in the United States. */
export interface WorkerRow {
  readonly id: string;
  readonly locale?: Locale | undefined;
  readonly master?: boolean | undefined;
  readonly adult?: boolean | undefined;
  /** Work for others, that was approved or rejected. */
  readonly approved?: number | undefined;
  readonly rejected?: number | undefined;
}

export const workers = defineTable<WorkerRow>({
  name: 'mturk.workers',
  scope: 'account',
  id: (row) => row.id,
});
