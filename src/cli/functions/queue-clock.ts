import type { Clock } from '../../clock.ts';

/** As with signatures: a smaller difference is the time that a message took. */
const noticeable = 240_000;

/** What is known of when a message came, in epoch milliseconds; `NaN` where it is not. */
export interface Stamps {
  /** By the clock of the one who sent it. */
  readonly sentAt: number;
  /** By the queue's, as is what follows. A message that is sent again from the dead letters arrives anew. */
  readonly arrivedAt: number;
  readonly receivedAt: number;
}

/**
 * The time by which AWS works, for decisions: the clock here, put right by what the queue says of a message that was just
 * received. A machine whose clock is wrong would otherwise stop at noon what is to stop in the evening.
 */
export function queueClock(clock: Clock, { sentAt, arrivedAt, receivedAt }: Stamps): Clock {
  const late = arrivedAt - sentAt;
  const since = clock.now() - receivedAt;
  if (!Number.isFinite(late) || !Number.isFinite(since) || Math.abs(late) < noticeable) return clock;
  // Either a clock is wrong, or the message was sent again days later: when it was received first tells which.
  if (Math.abs(since) <= Math.abs(since + late)) return clock;
  return {
    now: () => clock.now() - since,
    sleep: (milliseconds, signal) => clock.sleep(milliseconds, signal),
  };
}
