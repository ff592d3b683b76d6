import type { ReviewActionDetail, ReviewResultDetail } from '../../../../wire/generated/mturk.ts';
import { defineTable } from '../../../store/table.ts';

/** What a review found, or did. */
export interface ReviewRow {
  readonly id: string;
  readonly hitId: string;
  readonly level: 'Assignment' | 'HIT';
  readonly result?: ReviewResultDetail | undefined;
  /** Its time is in `time`: rows are JSON, which has no dates. */
  readonly action?: Omit<ReviewActionDetail, 'CompleteTime'> | undefined;
  readonly time: number;
}

export const reviews = defineTable<ReviewRow>({
  name: 'mturk.reviews',
  scope: 'account',
  id: (row) => row.id,
  indexes: { hit: (row) => row.hitId },
});
