import { setImmediate as othersTurn } from 'node:timers/promises';
import type { Clock } from '../clock.ts';

/** A clock that can be moved on, such as a local cloud's. */
export interface MovableClock {
  now(): number;
  /** Moves on to a time (epoch milliseconds) and lets happen what is due on the way. */
  set(time: number): Promise<void>;
}

/** Turns of the event loop after which whatever works in this process is taken to be waiting for the clock. */
const QUIET_TURNS = 4;

interface Sleeper {
  readonly due: number;
  readonly wake: () => void;
}

/**
 * A clock on which waiting costs no time: as soon as everybody who works in this process waits, it moves on to the
 * first moment that somebody waits for. With it a start that is watched for a minute takes milliseconds.
 */
export function fastClock(movable: MovableClock): Clock {
  const sleepers = new Set<Sleeper>();
  let moving = false;

  async function move(): Promise<void> {
    if (moving) return;
    moving = true;
    while (sleepers.size > 0) {
      for (let turn = 0; turn < QUIET_TURNS; turn += 1) await othersTurn();
      const first = Math.min(...[...sleepers].map((sleeper) => sleeper.due));
      if (first > movable.now() && first !== Infinity) await movable.set(first);
      for (const sleeper of sleepers) {
        if (sleeper.due > movable.now()) continue;
        sleepers.delete(sleeper);
        sleeper.wake();
      }
    }
    moving = false;
  }

  return {
    now: () => movable.now(),
    sleep: (milliseconds, signal) =>
      new Promise((resolve, reject) => {
        if (signal?.aborted) {
          reject(signal.reason as Error);
          return;
        }
        const abort = (): void => {
          sleepers.delete(sleeper);
          reject(signal?.reason as Error);
        };
        const wake = (): void => {
          signal?.removeEventListener('abort', abort);
          resolve();
        };
        const sleeper: Sleeper = { due: movable.now() + milliseconds, wake };
        signal?.addEventListener('abort', abort, { once: true });
        sleepers.add(sleeper);
        void move();
      }),
  };
}
