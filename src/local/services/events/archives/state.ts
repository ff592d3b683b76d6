import { defineTable } from '../../../store/table.ts';
import type { CloudEvent } from '../event.ts';

export interface ArchiveRow {
  readonly name: string;
  readonly arn: string;
  /** The ARN of the bus. */
  readonly source: string;
  readonly pattern?: string | undefined;
  readonly description?: string | undefined;
  readonly kmsKey?: string | undefined;
  /** Zero: for ever. */
  readonly retentionDays: number;
  readonly created: number;
  readonly count: number;
  readonly bytes: number;
  /** The number of the last event, so that they come back in the order in which they came. */
  readonly last: number;
}

export const archives = defineTable<ArchiveRow>({
  name: 'events.archives',
  scope: 'region',
  id: (row) => row.name,
  indexes: { source: (row) => row.source },
});

export interface ArchivedEventRow {
  readonly id: string;
  readonly archive: string;
  /** When it came, epoch milliseconds. */
  readonly time: number;
  readonly event: CloudEvent;
}

export const archivedEvents = defineTable<ArchivedEventRow>({
  name: 'events.archived-events',
  scope: 'region',
  id: (row) => row.id,
  indexes: { archive: (row) => row.archive },
});

export type ReplayState = 'STARTING' | 'RUNNING' | 'CANCELLING' | 'COMPLETED' | 'CANCELLED' | 'FAILED';

export interface ReplayRow {
  readonly name: string;
  readonly arn: string;
  readonly description?: string | undefined;
  /** The archive's ARN. */
  readonly source: string;
  readonly bus: string;
  readonly filterArns?: readonly string[] | undefined;
  readonly state: ReplayState;
  readonly from: number;
  readonly to: number;
  readonly started: number;
  readonly ended?: number | undefined;
  /** The time of the last event that was replayed. */
  readonly last?: number | undefined;
}

export const replays = defineTable<ReplayRow>({
  name: 'events.replays',
  scope: 'region',
  id: (row) => row.name,
});
