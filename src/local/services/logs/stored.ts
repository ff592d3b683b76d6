import type { TimerContext } from '../../action.ts';
import { storedBytes } from './state.ts';

/** Counts what a group holds. */
export function addStored(context: TimerContext, group: string, bytes: number): void {
  if (bytes === 0) return;
  const table = context.state.table(storedBytes);
  table.put({ group, bytes: Math.max(0, (table.get(group)?.bytes ?? 0) + bytes) });
}
