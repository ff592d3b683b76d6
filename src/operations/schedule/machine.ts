/** What a schedule needs to know of a machine, read from one answer of DescribeInstances. */
export interface MachineFacts {
  /** AWS's state: pending, running, shutting-down, terminated, stopping or stopped. */
  readonly state: string;
  /** When it was last started, in epoch milliseconds: `LaunchTime` moves at every start. */
  readonly startedAt: number | undefined;
  /** When it was last stopped, where AWS says: `StateTransitionReason`. */
  readonly stoppedAt: number | undefined;
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
