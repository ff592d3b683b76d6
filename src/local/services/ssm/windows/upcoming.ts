import type { TimerContext } from '../../../action.ts';
import type { CommandTarget } from '../commands/state.ts';
import { findWindow, targetsOfWindow } from './find.ts';
import { nextOpening, shownTime } from './schedule.ts';
import { windows } from './state.ts';
import type { WindowRow } from './state.ts';

/** As far ahead as is told. */
const AHEAD_MS = 366 * 86_400_000;
const MOST = 100;

/** When a window opens. */
export interface Opening {
  readonly window: WindowRow;
  readonly time: number;
  readonly shown: string;
  /** By time, then by window. */
  readonly order: string;
}

/** When windows open next: one of them, or those that have a target. */
export function upcoming(
  context: TimerContext,
  {
    WindowId: id,
    Targets: targets,
  }: { readonly WindowId?: string | undefined; readonly Targets?: readonly CommandTarget[] | undefined },
): readonly Opening[] {
  const rows = id === undefined ? windowsFor(context, targets ?? []) : [findWindow(context, id)];
  const found = rows.flatMap((window) => [...openingsOf(window, context.now)]);
  return found.sort((left, right) => (left.order < right.order ? -1 : 1)).slice(0, MOST);
}

function* openingsOf(window: WindowRow, now: number): Generator<Opening> {
  let time = nextOpening(window, now);
  for (let count = 0; time !== undefined && time < now + AHEAD_MS && count < MOST; count += 1) {
    yield {
      window,
      time,
      shown: shownTime(window, time),
      order: `${String(time).padStart(16, '0')}/${window.id}`,
    };
    time = nextOpening(window, time);
  }
}

/** The windows with a target of the same key and value; without targets, all of them. */
export function windowsFor(context: TimerContext, targets: readonly CommandTarget[]): readonly WindowRow[] {
  const all = [...context.state.table(windows).list()];
  if (targets.length === 0) return all;
  return all.filter(({ id }) =>
    targetsOfWindow(context, id).some(({ settings }) =>
      settings.Targets.some(({ Key, Values = [] }) =>
        targets.some((asked) => asked.Key === Key && asked.Values?.some((value) => Values.includes(value))),
      ),
    ),
  );
}
