import { endOfTimes, groups, messages, timeKey } from './state.ts';
import type { QueueRow } from './state.ts';
import type { State } from '../../store/table.ts';

/** What waits in a queue to be received. */
export interface Waiting {
  /** When the first message can be received, epoch ms; undefined when there is none. */
  readonly first: number | undefined;
  /** How many can be received now. */
  readonly count: number;
}

export function waitingIn(row: QueueRow, state: State, now: number): Waiting {
  const from = timeKey(row.key, 0);
  return {
    first: firstOf(row, state),
    count: state.table(messages).count({ index: 'visible', from, below: timeKey(row.key, now + 1) }),
  };
}

function firstOf(row: QueueRow, state: State): number | undefined {
  const range = { from: timeKey(row.key, 0), below: endOfTimes(row.key), limit: 1 };
  if (row.fifo) for (const { ready } of state.table(groups).list({ index: 'ready', ...range })) return ready;
  else for (const { visible } of state.table(messages).list({ index: 'visible', ...range })) return visible;
  return undefined;
}
