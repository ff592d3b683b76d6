import { defineTable } from '../../store/table.ts';

export type LogGroupClass = 'STANDARD' | 'INFREQUENT_ACCESS' | 'DELIVERY';

export interface LogGroupRow {
  readonly name: string;
  /** Different for each group that ever was, also of the same name. */
  readonly key: string;
  /** Epoch milliseconds. */
  readonly created: number;
  readonly class: LogGroupClass;
  readonly retentionDays?: number | undefined;
  readonly kmsKeyId?: string | undefined;
  readonly tags: Readonly<Record<string, string>>;
  readonly deletionProtection?: boolean | undefined;
}

export const logGroups = defineTable<LogGroupRow>({
  name: 'logs.groups',
  scope: 'region',
  id: (row) => row.name,
});

/** How much a group holds: kept apart from the group, since every batch changes it. */
export const storedBytes = defineTable<{ readonly group: string; readonly bytes: number }>({
  name: 'logs.stored-bytes',
  scope: 'region',
  id: (row) => row.group,
});

export interface LogStreamRow {
  readonly name: string;
  /** The key of its group. */
  readonly group: string;
  /** Different for each stream that ever was: 20 hexadecimal digits. */
  readonly key: string;
  readonly created: number;
  readonly firstEvent?: number | undefined;
  readonly lastEvent?: number | undefined;
  readonly lastIngestion?: number | undefined;
  /** How many events it ever took. */
  readonly taken: number;
}

/** A name within its group. Neither kind of name has a colon. */
export const streamId = (group: string, name: string): string => `${group}:${name}`;

/** A time as text that sorts: 15 digits do until the year 33658. */
export const timeText = (time: number): string =>
  String(Math.min(Math.max(0, Math.trunc(time)), 999_999_999_999_999)).padStart(15, '0');

export const logStreams = defineTable<LogStreamRow>({
  name: 'logs.streams',
  scope: 'region',
  id: (row) => streamId(row.group, row.name),
  indexes: {
    key: (row) => row.key,
    /** Streams without events come first. */
    lastEvent: (row) => `${row.group}:${timeText(row.lastEvent ?? 0)}`,
  },
});

export interface LogEventRow {
  /** Its stream's key, its time, its number in the stream. */
  readonly id: string;
  readonly group: string;
  readonly stream: string;
  readonly streamName: string;
  readonly timestamp: number;
  readonly ingested: number;
  /** Its place among all that the stream ever took. */
  readonly number: number;
  readonly message: string;
  /** What the transformer of its group made of it when it came, as JSON. */
  readonly transformed?: string | undefined;
}

export const eventRowId = (stream: string, timestamp: number, number: number): string =>
  `${stream}|${timeText(timestamp)}|${String(number).padStart(12, '0')}`;

export const logEvents = defineTable<LogEventRow>({
  name: 'logs.events',
  scope: 'region',
  id: (row) => row.id,
  indexes: { time: (row) => `${row.group}|${timeText(row.timestamp)}` },
});
