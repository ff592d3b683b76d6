import { setImmediate as othersTurn } from 'node:timers/promises';
import type { TimerContext } from '../action.ts';
import type { Store } from '../store/store.ts';
import type { JobHandler, TimerHandler } from './timer.ts';
import { isJob } from './timer.ts';
import type { FailedTimer, QueuedTimer, TimerQueue } from './timer-queue.ts';

/** Timers fired in one transaction when many are due. */
const batchSize = 256;
/** Batches after which whatever else the process does gets its turn. */
const batchesAtOnce = 8;
/** A timer that schedules itself again this often for the same moment will do so for ever. */
const mostRepeats = 1000;

type Handler = TimerHandler | JobHandler;

export interface TimerRunnerParts {
  readonly store: Store;
  readonly queue: TimerQueue;
  readonly now: () => number;
  /** Loads the handler of a kind; undefined when no service knows it. */
  readonly handlerOf: (kind: string) => Promise<Handler | undefined>;
  readonly contextOf: (timer: QueuedTimer) => TimerContext;
  /** Takes over a timer whose work is not over within the transaction. */
  readonly begin: (timer: QueuedTimer, handler: JobHandler) => void;
  /** Told of each timer that threw, once its failure is committed. */
  readonly onFailure: (failed: FailedTimer) => void;
}

/** The clock that a jump moves on, from timer to timer. */
export interface JumpingClock {
  moveOnTo(time: number): void;
  /** When the next sleeper wants to be woken, `Infinity` when nobody sleeps. */
  readonly nextSleeper: number;
}

/** Fires what is due: in order, each with its own due time, one that throws without stopping the others. */
export class TimerRunner {
  readonly #parts: TimerRunnerParts;
  readonly #handlers = new Map<string, Handler | undefined>();
  #running: Promise<void> | undefined;
  /** Jobs that it has handed over. */
  #begun = 0;
  #stopped = false;
  #last = '';
  #repeats = 0;

  constructor(parts: TimerRunnerParts) {
    this.#parts = parts;
  }

  /** Fires until nothing is due any more. Undefined when nothing is: then there is nothing to wait for. */
  settle(): Promise<void> | undefined {
    if (this.#running !== undefined) return this.#running;
    if (this.#parts.queue.next > this.#parts.now()) return undefined;
    this.#running = this.#run().finally(() => {
      this.#running = undefined;
    });
    return this.#running;
  }

  /**
   * The same for whoever can do without, as what only reads can on a full disk. Who wakes the timers is told why they
   * cannot be fired.
   */
  settleIfPossible(): Promise<void> | undefined {
    return this.settle()?.catch(() => undefined);
  }

  /**
   * Moves a clock on to the next timers up to a time, and fires these, each at its own moment. Many moments go in one
   * transaction, except where somebody has to see each of them: who sleeps on the clock, and a job that has begun.
   */
  async fireUntil(time: number, clock: JumpingClock): Promise<void> {
    while (this.#running !== undefined) await this.#running;
    this.#running = this.#batch(time, clock).finally(() => {
      this.#running = undefined;
    });
    await this.#running;
  }

  get stopped(): boolean {
    return this.#stopped;
  }

  /** Fires nothing more. Resolves once the store can be closed. */
  async stop(): Promise<void> {
    this.#stopped = true;
    await this.#running?.catch(() => undefined);
  }

  async #run(): Promise<void> {
    const { queue, now } = this.#parts;
    for (let batches = 1; !this.#stopped && queue.next <= now(); batches++) {
      await this.#batch(now());
      if (batches % batchesAtOnce === 0) await othersTurn();
    }
  }

  async #batch(time: number, clock?: JumpingClock): Promise<void> {
    const { queue, store } = this.#parts;
    const timers = queue.due(time, batchSize);
    for (const { kind } of timers)
      if (!this.#handlers.has(kind)) this.#handlers.set(kind, await this.#load(kind));
    // Who ended the cloud meanwhile finds the timers in the store when it starts again.
    if (this.#stopped) return;
    const repeats = this.#repeats;
    const last = this.#last;
    try {
      store.run(() => this.#fireAll(timers, clock));
    } catch (error) {
      // All of it was undone, as on a full disk: these are the same timers when they come again.
      this.#repeats = repeats;
      this.#last = last;
      throw error;
    }
  }

  /** A handler that cannot be loaded fails its timers, not the cloud. */
  async #load(kind: string): Promise<Handler | undefined> {
    try {
      return await this.#parts.handlerOf(kind);
    } catch (error) {
      const fire = (): never => {
        throw error;
      };
      return { kind, fire };
    }
  }

  #fireAll(timers: readonly QueuedTimer[], clock: JumpingClock | undefined): void {
    const { queue } = this.#parts;
    let earliest = Infinity;
    let moment = Infinity;
    const begun = this.#begun;
    queue.takeScheduled();
    for (const timer of timers) {
      // What was scheduled meanwhile comes first when it is due first: the next batch has it.
      if (earliest < timer.due) return;
      const later = moment < timer.due && clock !== undefined;
      if (later && (this.#begun > begun || clock.nextSleeper !== Infinity)) return;
      if (!queue.take(timer)) continue;
      moment = timer.due;
      clock?.moveOnTo(moment);
      this.#fire(timer);
      earliest = Math.min(earliest, queue.takeScheduled());
    }
  }

  #fire(timer: QueuedTimer): void {
    const { store, contextOf, begin } = this.#parts;
    const handler = this.#handlers.get(timer.kind);
    try {
      if (handler === undefined) throw new Error(`No service has a timer of the kind ${timer.kind}`);
      if (this.#repeated(timer)) throw new Error('It schedules itself for the same moment again and again');
      if (isJob(handler)) {
        this.#begun++;
        begin(timer, handler);
      } else store.transaction.savepoint(() => handler.fire(timer.payload, contextOf(timer)));
    } catch (error) {
      this.#failed(timer, error instanceof Error ? (error.stack ?? error.message) : String(error));
    }
  }

  #failed(timer: QueuedTimer, error: string): void {
    const { store, queue, onFailure } = this.#parts;
    queue.recordFailure(timer, error);
    store.transaction.afterCommit(() => onFailure({ ...timer, error }));
  }

  #repeated({ due, account, region, kind, key }: QueuedTimer): boolean {
    const same = `${due} ${account} ${region} ${kind} ${key}`;
    this.#repeats = same === this.#last ? this.#repeats + 1 : 0;
    this.#last = same;
    return this.#repeats > mostRepeats;
  }
}
