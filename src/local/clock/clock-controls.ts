import { setImmediate as othersTurn } from 'node:timers/promises';
import type { Clock } from '../../clock.ts';
import { UsageError } from '../../errors.ts';
import type { Store } from '../store/store.ts';
import { duration } from './duration.ts';
import { epochOf, type Instant } from './instant.ts';
import type { JobRunner } from './job-runner.ts';
import type { FailedTimer, TimerQueue } from './timer-queue.ts';
import type { TimerRunner } from './timer-runner.ts';
import { latest } from './virtual-clock.ts';
import type { ClockMode, ClockReading, VirtualClock } from './virtual-clock.ts';

const metaKey = 'clock';
/** Steps of a jump after which whatever else the process does gets its turn; each fires one moment's timers, or many. */
const stepsAtOnce = 8;

function goesBack(now: number, time: number): UsageError {
  return new UsageError(
    `The clock of the cloud does not go back: it is ${new Date(now).toISOString()}, after ${new Date(time).toISOString()}.`,
    { hint: 'Start another cloud, or load a saved one.' },
  );
}

/** The clock's last reading in a store, undefined when it is new. */
export function storedReading(store: Store): ClockReading | undefined {
  const text = store.meta(metaKey);
  return text === undefined ? undefined : JSON.parse(text);
}

/** The clock of a local cloud as its user holds it: to read, to wait on, and to move. */
export class ClockControls implements Clock {
  readonly #clock: VirtualClock;
  readonly #store: Store;
  readonly #queue: TimerQueue;
  readonly #runner: TimerRunner;
  readonly #jobs: JobRunner;
  readonly #changed: () => void;
  #moves: Promise<void> = Promise.resolve();

  /** `changed` is told when the next wake-up has to be set anew. */
  constructor(
    clock: VirtualClock,
    store: Store,
    queue: TimerQueue,
    runner: TimerRunner,
    jobs: JobRunner,
    changed: () => void,
  ) {
    this.#clock = clock;
    this.#store = store;
    this.#queue = queue;
    this.#runner = runner;
    this.#jobs = jobs;
    this.#changed = changed;
  }

  /** Virtual time, epoch ms. */
  now(): number {
    return this.#clock.now();
  }

  sleep(milliseconds: number, signal?: AbortSignal): Promise<void> {
    return this.#clock.sleep(milliseconds, signal);
  }

  get mode(): ClockMode {
    return this.#clock.mode;
  }

  /** Virtual time for each millisecond of real time; 0 when it is frozen. */
  get rate(): number {
    return this.#clock.rate;
  }

  /** When the next timer fires, epoch ms; undefined when none is waiting. */
  get nextTimer(): number | undefined {
    return this.#queue.next === Infinity ? undefined : this.#queue.next;
  }

  /** How many timers wait. */
  get timers(): number {
    return this.#queue.size;
  }

  /** Moves on by milliseconds, `'8h'`, `'1d12h'` or `'PT8H'`, and fires all that is due on the way, in order. */
  async advance(by: number | string): Promise<void> {
    const milliseconds = duration(by);
    await this.#move((now) => now + milliseconds);
  }

  /** Moves on to a time: epoch ms, a Date or ISO 8601. It cannot go back. */
  async set(time: Instant): Promise<void> {
    const target = epochOf(time);
    await this.#move(() => target);
  }

  /** Moves on to the next timer and fires it. False when none is waiting. */
  async step(): Promise<boolean> {
    if (this.#queue.next === Infinity) return false;
    await this.#move((now) => Math.max(this.#queue.next, now));
    return true;
  }

  /** Timers that threw, with the reason, oldest first. */
  failedTimers(): readonly FailedTimer[] {
    return this.#queue.failures();
  }

  freeze(): void {
    this.#change(() => this.#clock.freeze());
  }

  resume(): void {
    this.#change(() => this.#clock.resume());
  }

  setRate(rate: number): void {
    this.#change(() => this.#clock.setRate(rate));
  }

  /** Keeps the reading, so that the next process goes on from it. */
  save(): void {
    this.#store.run(() => this.#store.setMeta(metaKey, JSON.stringify(this.#clock.reading())));
  }

  /** One move after the other: two that advance at once advance by both. */
  #move(target: (now: number) => number): Promise<void> {
    const moved = this.#moves.then(async () => {
      await this.#settle();
      // One reading: by the next a running clock may be past a move by nothing.
      const now = this.#clock.now();
      const time = target(now);
      if (time < now) throw goesBack(now, time);
      // One moment after the other, so that a job that is due half way sees the time of then.
      const last = Math.min(time, latest);
      for (let steps = 1; this.#queue.next <= last && !this.#runner.stopped; steps++) {
        if (steps % stepsAtOnce === 0) await othersTurn();
        await this.#runner.fireUntil(last, this.#clock);
        await this.#settle();
      }
      // The cloud has ended meanwhile, and has written down how far it came.
      if (this.#runner.stopped) return;
      if (time !== Infinity) this.#change(() => this.#clock.moveOnTo(time));
      await this.#settle();
    });
    this.#moves = moved.catch(() => undefined);
    return moved;
  }

  /** Fires what is due, and waits until nothing comes of it any more. */
  async #settle(): Promise<void> {
    do {
      await this.#runner.settle();
      this.#clock.wake();
      await this.#jobs.done();
    } while (this.#queue.next <= this.#clock.now() && !this.#runner.stopped);
  }

  #change(change: () => void): void {
    change();
    this.save();
    this.#changed();
  }
}
