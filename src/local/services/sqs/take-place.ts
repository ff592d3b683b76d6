import type { State } from '../../store/table.ts';
import { counters, groupKey } from './state.ts';

/** Where AWS's sequence numbers begin, and how far two of a local queue are apart. */
const firstSequence = 18_849_496_460_467_696_128n;
const apart = 256n;

/** A new message's place in line: its row's id, and the sequence number that a FIFO queue shows. */
export function takePlace(
  state: State,
  queue: string,
  group: string | undefined,
): { readonly id: string; readonly sequence: string } {
  const table = state.table(counters);
  const taken = (table.get(queue)?.taken ?? 0) + 1;
  table.put({ queue, taken });
  const place = String(taken).padStart(12, '0');
  return {
    id: `${group === undefined ? queue : groupKey(queue, group)}/${place}`,
    sequence: String(firstSequence + BigInt(taken) * apart),
  };
}
