import type { Input } from '../../../action.ts';
import type { Tag } from '../../../blocks/tags.ts';
import { defineTable } from '../../../store/table.ts';

type Created = Input<'ssm', 'CreateMaintenanceWindow'>;
type Registered = Input<'ssm', 'RegisterTaskWithMaintenanceWindow'>;

/** What a person decides about a window. */
export type WindowSettings = Omit<Created, 'ClientToken' | 'Tags'> & { readonly Enabled: boolean };

/** A maintenance window. Times are epoch milliseconds. */
export interface WindowRow {
  readonly id: string;
  readonly settings: WindowSettings;
  readonly created: number;
  readonly modified: number;
  readonly tags: readonly Tag[];
}

export interface WindowTargetRow {
  readonly id: string;
  readonly window: string;
  readonly settings: Omit<Input<'ssm', 'RegisterTargetWithMaintenanceWindow'>, 'ClientToken' | 'WindowId'>;
}

type Invocation = NonNullable<Registered['TaskInvocationParameters']>;

export type TaskSettings = Omit<Registered, 'ClientToken' | 'WindowId' | 'TaskInvocationParameters'> & {
  readonly TaskInvocationParameters?: Omit<Invocation, 'Lambda'> & {
    /** Its payload is kept in Base64: rows are JSON. */
    readonly Lambda?: Omit<NonNullable<Invocation['Lambda']>, 'Payload'> & { readonly payload?: string };
  };
};

export interface WindowTaskRow {
  readonly id: string;
  readonly window: string;
  /** Tasks of one priority are done in the order in which they were registered. */
  readonly created: number;
  readonly settings: TaskSettings;
}

export type ExecutionStatus =
  | 'PENDING'
  | 'IN_PROGRESS'
  | 'SUCCESS'
  | 'FAILED'
  | 'TIMED_OUT'
  | 'CANCELLED'
  | 'SKIPPED_OVERLAPPING';

interface Course {
  readonly status: ExecutionStatus;
  readonly details?: string | undefined;
  readonly started: number;
  readonly ended?: number | undefined;
}

/** One thing that a task does: a command for one of the window's targets, a function. */
export interface TaskInvocation extends Course {
  readonly id: string;
  /** Of the command. */
  readonly executionId?: string | undefined;
  readonly parameters: string;
  readonly owner?: string | undefined;
  readonly target?: string | undefined;
}

export interface TaskExecution extends Course {
  readonly id: string;
  /** As it was when the window opened. */
  readonly task: WindowTaskRow;
  readonly invocations: readonly TaskInvocation[];
}

export interface WindowExecutionRow extends Course {
  readonly id: string;
  readonly window: string;
  readonly tasks: readonly TaskExecution[];
}

export const windows = defineTable<WindowRow>({ name: 'ssm.windows', scope: 'region', id: (row) => row.id });

export const windowTargets = defineTable<WindowTargetRow>({
  name: 'ssm.window-targets',
  scope: 'region',
  id: (row) => row.id,
  indexes: { window: (row) => row.window },
});

export const windowTasks = defineTable<WindowTaskRow>({
  name: 'ssm.window-tasks',
  scope: 'region',
  id: (row) => row.id,
  indexes: { window: (row) => row.window },
});

export const windowExecutions = defineTable<WindowExecutionRow>({
  name: 'ssm.window-executions',
  scope: 'region',
  id: (row) => row.id,
  indexes: { window: (row) => row.window },
});

/** The order in which executions are listed. */
export function newestFirst({ started, id }: Pick<WindowExecutionRow, 'started' | 'id'>): string {
  return `${String(Number.MAX_SAFE_INTEGER - started).padStart(16, '0')}/${id}`;
}
