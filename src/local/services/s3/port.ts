import type { State } from '../../store/table.ts';
import { buckets } from './state.ts';

/** Whether there is a bucket of this name, whoever owns it. */
export function bucketExists(state: State, name: string): boolean {
  return state.table(buckets).get(name) !== undefined;
}
