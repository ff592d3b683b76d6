import { defineTable } from '../../../store/table.ts';

export interface CommandTarget {
  readonly Key?: string | undefined;
  readonly Values?: readonly string[] | undefined;
}

/** A command as it was sent, and how far it is. Times are epoch milliseconds. */
export interface CommandRow {
  readonly id: string;
  readonly account: string;
  readonly region: string;
  /** As the request named it. */
  readonly document: string;
  readonly documentVersion: string;
  /** The version that was meant, when it was sent. */
  readonly contentVersion: string;
  readonly comment: string;
  readonly parameters: Readonly<Record<string, readonly string[]>>;
  readonly instanceIds: readonly string[];
  readonly targets: readonly CommandTarget[];
  readonly requested: number;
  readonly expires: number;
  readonly timeoutSeconds: number;
  readonly maxConcurrency: string;
  readonly maxErrors: string;
  readonly bucket: string;
  readonly prefix: string;
  readonly bucketRegion?: string | undefined;
  readonly serviceRole: string;
  readonly notification: {
    readonly topic: string;
    readonly events: readonly string[];
    readonly type: string;
  };
  readonly logs: { readonly enabled: boolean; readonly group: string };

  readonly status: string;
  readonly statusDetails: string;
  readonly targetCount: number;
  readonly completed: number;
  readonly succeeded: number;
  /** What counts towards `MaxErrors`. */
  readonly errors: number;
  readonly executionTimedOut: number;
  readonly deliveryTimedOut: number;
  readonly undeliverable: number;
  readonly cancelled: boolean;
  /** More errors than were allowed: nothing more is begun. */
  readonly terminated: boolean;
  /** The association of State Manager, and its execution, that sent it; such commands are not listed. */
  readonly association?: { readonly id: string; readonly execution: string } | undefined;
  /** The task of a maintenance window that sent it. */
  readonly window?:
    | { readonly execution: string; readonly task: string; readonly invocation: string }
    | undefined;
}

/** What one step of a document did on a host. */
export interface PluginRow {
  /** The step, as `GetCommandInvocation` takes it. */
  readonly id: string;
  readonly name: string;
  readonly status: string;
  readonly statusDetails: string;
  readonly responseCode: number;
  readonly started?: number | undefined;
  readonly ended?: number | undefined;
  /** As far as it is shown. */
  readonly stdout: string;
  readonly stderr: string;
  readonly stdoutUrl: string;
  readonly stderrUrl: string;
}

/** A command on one host. */
export interface InvocationRow {
  readonly command: string;
  readonly instance: string;
  readonly instanceName: string;
  readonly requested: number;
  readonly document: string;
  /** Where it is: not begun for want of room, being delivered, given to the host, or over. */
  readonly stage: 'waiting' | 'delivering' | 'running' | 'over';
  readonly status: string;
  readonly statusDetails: string;
  readonly plugins: readonly PluginRow[];
}

/** Newest first: later times sort before earlier ones. */
function newestFirst(time: number): string {
  return String(Number.MAX_SAFE_INTEGER - time).padStart(16, '0');
}

export function commandOrder(row: Pick<CommandRow, 'requested' | 'id'>): string {
  return `${newestFirst(row.requested)}/${row.id}`;
}

export function invocationOrder(row: Pick<InvocationRow, 'requested' | 'command' | 'instance'>): string {
  return `${newestFirst(row.requested)}/${row.command}/${row.instance}`;
}

export const commands = defineTable<CommandRow>({
  name: 'ssm.commands',
  scope: 'region',
  id: (row) => row.id,
  indexes: { order: commandOrder },
});

export const invocations = defineTable<InvocationRow>({
  name: 'ssm.invocations',
  scope: 'region',
  id: (row) => `${row.command}/${row.instance}`,
  indexes: {
    command: (row) => row.command,
    instance: (row) => row.instance,
    order: invocationOrder,
    /** Those of a command that are not begun. */
    waiting: (row) => (row.stage === 'waiting' ? row.command : null),
  },
});
