import type { Clock } from '../../clock.ts';

/** As with signatures: a smaller difference is the time that a message took. */
const noticeable = 240_000;

/**
 * The time by which AWS works, for decisions: the clock here, put right by what the queue says of when a message was
 * sent. A machine whose clock is wrong would otherwise stop at noon what is to stop in the evening.
 * @param sentAt By the clock of the one who sent it.
 * @param arrivedAt By the queue's.
 */
export function queueClock(clock: Clock, sentAt: number, arrivedAt: number): Clock {
  const offset = arrivedAt - sentAt;
  if (!Number.isFinite(offset) || Math.abs(offset) < noticeable) return clock;
  return {
    now: () => clock.now() + offset,
    sleep: (milliseconds, signal) => clock.sleep(milliseconds, signal),
  };
}
