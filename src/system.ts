import { randomBytes, randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Clock, Random } from './clock.ts';

/** The machine's own clock. The only place that reads it; everything else is handed a Clock. */
export const systemClock: Clock = {
  now: () => Date.now(),
  sleep: (milliseconds, signal) => sleep(milliseconds, undefined, signal ? { signal } : {}),
};

/** The machine's own randomness. The only place that asks for it; everything else is handed a Random. */
export const systemRandom: Random = {
  // 48 bits fill the fraction evenly and stay exact in a double.
  number: () => randomBytes(6).readUIntBE(0, 6) / 2 ** 48,
  hex: (count) =>
    randomBytes(Math.ceil(count / 2))
      .toString('hex')
      .slice(0, count),
  uuid: () => randomUUID(),
};

/** The machine's processes, for what starts some of its own. */
export interface Processes {
  /** The Node that runs this process. */
  readonly program: string;
  /** Sends a signal to a process, or to the group of `-id`. False when there is none, or it is not ours. */
  kill(id: number, signal: NodeJS.Signals): boolean;
}

export const systemProcesses: Processes = {
  // oxlint-disable-next-line no-restricted-globals -- the machine's own is read here and nowhere else
  program: process.execPath,
  kill(id, signal) {
    try {
      // oxlint-disable-next-line no-restricted-globals -- as above
      return process.kill(id, signal);
    } catch {
      return false;
    }
  },
};
