import type { Clock } from '../../clock.ts';
import { UsageError } from '../../errors.ts';
import type { LocalCloudOptions } from '../options.ts';
import { epochOf } from './instant.ts';
import type { ClockReading } from './virtual-clock.ts';
import { checkLatest } from './virtual-clock.ts';
import { wallClock } from './wall-clock.ts';

/** What the clock of a cloud goes by. */
export interface Clocks {
  readonly wall: Clock;
  /** What the clock of a new cloud shows at first; undefined when it shows the wall clock's time, and goes. */
  readonly beginning: () => ClockReading | undefined;
}

/** Refuses a time that no clock can show, before anything is opened. */
export function checkBeginning({ time }: LocalCloudOptions): void {
  if (time === undefined) return;
  const epoch = epochOf(time);
  if (epoch < 0) throw new UsageError('The clock of the cloud begins with the year 1970.');
  checkLatest(epoch);
}

/** Asked for anew each time that a cloud begins, since the wall clock has gone on meanwhile. */
export function clocksOf({ wall = wallClock, time, frozen = false }: LocalCloudOptions): Clocks {
  const beginning = (): ClockReading | undefined => {
    if (time === undefined && !frozen) return undefined;
    const now = wall.now();
    const virtual = time === undefined ? now : Math.round(epochOf(time));
    return { virtual, wall: now, rate: 1, mode: frozen ? 'frozen' : 'real' };
  };
  return { wall, beginning };
}
