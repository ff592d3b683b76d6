import type { Random } from '../../../clock.ts';
import type { State } from '../../store/table.ts';
import { counters, groupKey } from './state.ts';

/** Where AWS's sequence numbers begin, and how far two of a local queue are apart. */
const firstSequence = 18_849_496_460_467_696_128n;
const apart = 256n;

interface Place {
  /** What the message's row is called. */
  readonly id: string;
  /** What a FIFO queue shows. */
  readonly sequence?: string | undefined;
}

/** A new message's place in line. */
export function takePlace(
  { now, random }: { readonly now: number; readonly random: Random },
  state: State,
  queue: string,
  group: string | undefined,
): Place {
  if (group === undefined) return { id: `${queue}/${moment(state, now)}-${random.hex(8)}` };
  const table = state.table(counters);
  const taken = (table.get(queue)?.taken ?? 0) + 1;
  table.put({ queue, taken });
  return {
    id: `${groupKey(queue, group)}/${String(taken).padStart(12, '0')}`,
    sequence: String(firstSequence + BigInt(taken) * apart),
  };
}

/** The last message of standard queues: when it was, and how many there were at that moment. */
const lasts = new WeakMap<State, { time: number; count: number }>();

/**
 * Standard queues keep no counter, which would be one more row to write with each message: messages are in the order
 * of their times, and those of one moment in the order in which they came. Chance behind it tells apart what
 * comes at the same moment of a clock that stands, before and after a restart.
 */
function moment(state: State, now: number): string {
  const last = lasts.get(state);
  const count = last?.time === now ? last.count + 1 : 0;
  lasts.set(state, { time: now, count });
  return `${String(now).padStart(15, '0')}${String(count).padStart(9, '0')}`;
}
