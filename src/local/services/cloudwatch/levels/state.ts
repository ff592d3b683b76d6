import { defineTable } from '../../../store/table.ts';
import { sampleFrom } from '../state.ts';

/** A value that stands from a time on, until another one does: the depth of a queue, the size of a group. */
export interface LevelRow {
  /** The key of the metric. */
  readonly metric: string;
  readonly unit: string;
  /** From when on, and until when at most: epoch milliseconds. */
  readonly time: number;
  readonly until: number;
  /** How often it is measured, in milliseconds. */
  readonly step: number;
  readonly value: number;
  /** What is added to it with every second: an age grows by one. */
  readonly growth?: number | undefined;
}

export const levels = defineTable<LevelRow>({
  name: 'cloudwatch.levels',
  scope: 'region',
  id: (row) => sampleFrom(row.metric, row.time),
});
