import type { TimerContext } from '../../timer-context.ts';
import { functions } from './state.ts';

/** What all other functions have reserved. */
export function reservedElsewhere({ state }: TimerContext, name?: string): number {
  let sum = 0;
  for (const row of state.table(functions).list()) if (row.name !== name) sum += row.reserved ?? 0;
  return sum;
}
