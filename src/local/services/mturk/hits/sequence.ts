import type { TimerContext } from '../../../action.ts';
import { defineTable } from '../../../store/table.ts';

interface Counter {
  readonly id: string;
  readonly last: number;
}

const counters = defineTable<Counter>({ name: 'mturk.counters', scope: 'account', id: (row) => row.id });

/** One more than ever before: the order in which HITs were made. */
export function newSequence({ state }: Pick<TimerContext, 'state'>): number {
  const table = state.table(counters);
  const last = (table.get('hits')?.last ?? 0) + 1;
  table.put({ id: 'hits', last });
  return last;
}
