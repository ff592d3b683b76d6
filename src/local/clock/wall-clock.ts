import { setTimeout as sleep } from 'node:timers/promises';
import type { Clock } from '../../clock.ts';
import { systemClock } from '../../system.ts';

/** The machine's clock, whose sleeps do not keep a process alive: a cloud in a program ends with the program. */
export const wallClock: Clock = {
  now: systemClock.now,
  sleep: (milliseconds, signal) =>
    sleep(milliseconds, undefined, signal === undefined ? { ref: false } : { ref: false, signal }),
};
