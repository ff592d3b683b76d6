import type { Clock } from '../../clock.ts';
import { UsageError } from '../../errors.ts';

/** `real`: a second is a second, though maybe of another day. `rate`: faster or slower. `frozen`: it stands. */
export type ClockMode = 'real' | 'rate' | 'frozen';

/** What the clock showed at a moment of the wall clock, and how it goes on from there. Times in epoch ms. */
export interface ClockReading {
  readonly virtual: number;
  readonly wall: number;
  /** Virtual milliseconds for each millisecond of the wall clock. */
  readonly rate: number;
  readonly mode: ClockMode;
}

interface Sleeper {
  readonly due: number;
  wake(): void;
}

/** Years of virtual time within which AWS's own date formats stay four digits long. */
export const latest = Date.UTC(9999, 0, 1);
const fastest = 1_000_000;

/** Refuses what the clock cannot show. */
export function checkLatest(time: number): void {
  if (time > latest) throw new UsageError('The clock of the cloud ends with the year 9998.');
}

/**
 * The time of a local cloud: it starts as the wall clock's unless told
 * otherwise, and can be frozen, sped up and moved on. It never goes
 * back, not even when the wall clock does. Moving it wakes nobody: that is for who fires the timers first.
 */
export class VirtualClock implements Clock {
  readonly #wall: Clock;
  #reading: ClockReading;
  #shown: number;
  #sleepers: Sleeper[] = [];
  #onSleep: () => void = () => undefined;

  constructor(wall: Clock, reading?: ClockReading) {
    this.#wall = wall;
    const now = wall.now();
    this.#reading = reading ?? { virtual: now, wall: now, rate: 1, mode: 'real' };
    this.#shown = this.#reading.virtual;
  }

  get mode(): ClockMode {
    return this.#reading.mode;
  }

  get rate(): number {
    return this.#reading.mode === 'frozen' ? 0 : this.#reading.rate;
  }

  now(): number {
    const { virtual, wall, rate, mode } = this.#reading;
    if (mode === 'frozen') return virtual;
    const shown = virtual + Math.floor(Math.max(0, this.#wall.now() - wall) * rate);
    if (shown > this.#shown) this.#shown = Math.min(shown, latest);
    return this.#shown;
  }

  /** To be kept, and given to the next clock of the same cloud: time goes on while no process runs. */
  reading(): ClockReading {
    return { ...this.#reading, virtual: this.now(), wall: this.#wall.now() };
  }

  /**
   * Moves on to a time unless it has come by itself; the way the clock goes stays as it is. One reading decides, since
   * a running clock gives another at the next.
   */
  moveOnTo(time: number): void {
    checkLatest(time);
    if (time > this.now()) this.#begin({ virtual: Math.round(time) });
  }

  freeze(): void {
    this.#begin({ mode: 'frozen' });
  }

  /** A second is a second again, from where the clock stands. */
  resume(): void {
    this.#begin({ mode: 'real', rate: 1 });
  }

  setRate(rate: number): void {
    if (!(rate > 0 && rate <= fastest))
      throw new UsageError(`Not a rate for the clock: ${rate}`, { hint: `More than 0, at most ${fastest}.` });
    this.#begin({ mode: rate === 1 ? 'real' : 'rate', rate });
  }

  sleep(milliseconds: number, signal?: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      if (signal?.aborted === true) {
        reject(signal.reason);
        return;
      }
      const give = (): void => {
        this.#sleepers = this.#sleepers.filter((other) => other !== sleeper);
        reject(signal?.reason);
      };
      const sleeper: Sleeper = {
        due: this.now() + Math.max(0, milliseconds),
        wake: () => {
          signal?.removeEventListener('abort', give);
          resolve();
        },
      };
      signal?.addEventListener('abort', give, { once: true });
      this.#sleepers.push(sleeper);
      this.#onSleep();
    });
  }

  /** When the next sleeper wants to be woken. */
  get nextSleeper(): number {
    return this.#sleepers.reduce((least, { due }) => Math.min(least, due), Infinity);
  }

  /** Wakes who has slept long enough, in order. */
  wake(): void {
    const now = this.now();
    const awake = this.#sleepers.filter(({ due }) => due <= now).sort((one, other) => one.due - other.due);
    if (awake.length === 0) return;
    this.#sleepers = this.#sleepers.filter(({ due }) => due > now);
    for (const sleeper of awake) sleeper.wake();
  }

  /** `listener` is told that somebody has begun to sleep. */
  onSleep(listener: () => void): void {
    this.#onSleep = listener;
  }

  #begin(change: Partial<ClockReading>): void {
    this.#reading = { ...this.reading(), ...change };
    this.#shown = this.#reading.virtual;
  }
}
