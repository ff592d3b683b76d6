import type { TimerContext } from '../../../action.ts';
import { accept } from '../accept.ts';
import { busAt } from '../buses.ts';
import { kept } from './keep.ts';
import { replays } from './state.ts';
import type { ReplayRow } from './state.ts';

export const REPLAY_TIMER = 'events.replay';

/** How long a replay takes to begin, and to be cancelled. */
export const REPLAY_MS = 1000;

export function replayLater(context: TimerContext, name: string): void {
  const due = context.now + (context.lenient ? 0 : REPLAY_MS);
  context.timers.schedule({ due, kind: REPLAY_TIMER, key: name, payload: { name } });
}

/** Goes on with a replay: it sends the events once more, or is cancelled. */
export function goOn(context: TimerContext, name: string): void {
  const table = context.state.table(replays);
  const row = table.get(name);
  if (row === undefined) return;
  if (row.state === 'CANCELLING') table.put({ ...row, state: 'CANCELLED', ended: context.now });
  else if (row.state === 'STARTING') {
    table.put({ ...row, state: 'RUNNING' });
    replayLater(context, name);
  } else if (row.state === 'RUNNING') {
    const last = sendAgain(context, row);
    table.put({ ...row, state: 'COMPLETED', ended: context.now, last });
  }
}

/** When the last event that was sent had come. */
function sendAgain(context: TimerContext, row: ReplayRow): number | undefined {
  const bus = busAt(context, row.bus);
  if (bus === undefined) return undefined;
  let last: number | undefined;
  const archive = row.source.slice(row.source.lastIndexOf('/') + 1);
  for (const { event, time } of kept(context.state, archive, context.now)) {
    const happened = Date.parse(event.time);
    if (happened < row.from || happened >= row.to) continue;
    accept(context, bus, { ...event, 'replay-name': row.name }, { only: row.filterArns });
    last = time;
  }
  return last;
}
