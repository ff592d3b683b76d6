import type { Clock } from '../../clock.ts';

/**
 * The time of a local cloud as an operation sees it: schedules are decided by it. Waiting is done by the
 * machine's clock, so that a cloud whose time stands still cannot hold a command for ever.
 */
export function virtualClock(wall: Clock, virtualNow: number, rate: number): Clock {
  const since = wall.now();
  // A clock that stands still is let go on from where it stands, for the time-outs of this one command.
  const pace = rate === 0 ? 1 : rate;
  return {
    now: () => virtualNow + (wall.now() - since) * pace,
    sleep: (milliseconds, signal) => wall.sleep(milliseconds / pace, signal),
  };
}
