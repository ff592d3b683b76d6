import { notActive, updateInProgress } from './errors.ts';
import type { VersionRow } from './state.ts';

/** A function is changed once at a time. */
export function refuseWhileUpdating({ state, update }: VersionRow, arn: string): void {
  if (update === 'InProgress') throw updateInProgress(arn);
  if (state !== 'Active') throw notActive(state);
}
