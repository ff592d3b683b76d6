/** What a schedule needs to know of a machine, read from one answer of DescribeInstances. */
export interface MachineFacts {
  /** AWS's state: pending, running, shutting-down, terminated, stopping or stopped. */
  readonly state: string;
  /** When it was last started, in epoch milliseconds: `LaunchTime` moves at every start. */
  readonly startedAt: number | undefined;
  /** When it was last stopped, where AWS says: `StateTransitionReason`. */
  readonly stoppedAt: number | undefined;
  /** Why its last start came to nothing, in AWS's words; undefined when it was stopped by somebody. */
  readonly diedOf?: string | undefined;
}

/** Reasons of AWS that mean that somebody wanted the machine off. */
const WANTED = new Set([
  'Client.UserInitiatedShutdown',
  'Client.UserInitiatedHibernate',
  'Client.InstanceInitiatedShutdown',
]);

/**
 * Why a machine died although nobody stopped it, from the code and message of its `StateReason`. Reasons on AWS's side
 * (`Server.…`, such as a lack of capacity) pass by themselves and count as none; those on the client's side do not.
 */
export function causeOfDeath(code: string | undefined, message: string | undefined): string | undefined {
  if (code === undefined || !code.startsWith('Client.') || WANTED.has(code)) return undefined;
  return message ?? code;
}

/**
 * The time in a `StateTransitionReason` such as `User initiated (2026-05-04 18:00:12 GMT)`, in epoch milliseconds.
 * Undefined when AWS gives a reason without a time, or none.
 */
export function transitionTime(reason: string | undefined): number | undefined {
  const match = /\((\d{4}-\d{2}-\d{2}) (\d{2}:\d{2}:\d{2}) GMT\)/.exec(reason ?? '');
  if (!match) return undefined;
  const time = Date.parse(`${match[1]}T${match[2]}Z`);
  return Number.isNaN(time) ? undefined : time;
}
