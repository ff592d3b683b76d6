import type { Input } from '../../action.ts';
import type { Tag } from '../../blocks/tags.ts';
import { defineTable } from '../../store/table.ts';

export interface GroupRow {
  readonly name: string;
  readonly arn: string;
  readonly state: 'ACTIVE' | 'DELETING';
  readonly tags: readonly Tag[];
  readonly created: number;
  readonly modified: number;
}

export const groups = defineTable<GroupRow>({
  name: 'scheduler.groups',
  scope: 'region',
  id: (row) => row.name,
});

type Given = Input<'scheduler', 'CreateSchedule'>;

export interface ScheduleRow {
  readonly group: string;
  readonly name: string;
  readonly arn: string;
  readonly expression: string;
  readonly timeZone: string;
  /** Epoch milliseconds, all of them. */
  readonly start?: number | undefined;
  readonly end?: number | undefined;
  readonly created: number;
  readonly modified: number;
  /** From when a rate counts. */
  readonly since: number;
  readonly description?: string | undefined;
  readonly state: string;
  readonly kmsKey?: string | undefined;
  readonly target: Given['Target'];
  readonly window: Given['FlexibleTimeWindow'];
  readonly afterCompletion: string;
}

export const schedules = defineTable<ScheduleRow>({
  name: 'scheduler.schedules',
  scope: 'region',
  id: (row) => scheduleId(row.group, row.name),
  indexes: { group: (row) => row.group },
});

export function scheduleId(group: string, name: string): string {
  return `${group}/${name}`;
}
