import type { TimerContext } from '../../../action.ts';
import { defineTable } from '../../../store/table.ts';
import type { InstanceRow } from './instance-row.ts';

/** A time that an instance ran, kept also when the instance is gone: metrics are computed from it. */
export interface RunRow {
  readonly instance: string;
  readonly type: string;
  /** Epoch milliseconds. */
  readonly from: number;
  /** Absent while it runs. */
  readonly to?: number | undefined;
}

export const runs = defineTable<RunRow>({
  name: 'ec2.runs',
  scope: 'region',
  id: (row) => `${row.instance}|${String(row.from).padStart(15, '0')}`,
});

/** Notes when an instance begins to run and when it ends. */
export function noteRun(
  { state, now }: Pick<TimerContext, 'state' | 'now'>,
  before: InstanceRow | undefined,
  { id: instance, type, runningSince }: InstanceRow,
): void {
  const from = before?.runningSince;
  if (from === runningSince) return;
  const table = state.table(runs);
  if (from !== undefined) table.put({ instance, type: before?.type ?? type, from, to: now });
  if (runningSince !== undefined) table.put({ instance, type, from: runningSince });
}
