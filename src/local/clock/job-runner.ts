import type { PhaseContext } from '../phase.ts';
import type { Store } from '../store/store.ts';
import type { FailedTimer, QueuedTimer, TimerQueue } from './timer-queue.ts';
import type { JobHandler, TimerHandler } from './timer.ts';
import { isJob } from './timer.ts';

export interface JobRunnerParts {
  readonly store: Store;
  readonly queue: TimerQueue;
  /** Loads the handler of a kind; undefined when no service knows it. */
  readonly handlerOf: (kind: string) => Promise<TimerHandler | JobHandler | undefined>;
  readonly phaseOf: (timer: QueuedTimer) => PhaseContext;
  /** Told of each job that rejected, once its failure is committed. */
  readonly onFailure: (failed: FailedTimer) => void;
  /** Told when a job has ended: it may have scheduled something. */
  readonly changed: () => void;
  /** Aborted when the cloud begins to end. */
  readonly signal: AbortSignal;
}

/**
 * Runs jobs: timers whose work is not over within a transaction. A job is written down until it has ended, so
 * that one which the end of the process interrupts is done again by the next: at least once, never none.
 */
export class JobRunner {
  readonly #parts: JobRunnerParts;
  readonly #running = new Map<Promise<void>, boolean>();
  #brief = 0;

  constructor(parts: JobRunnerParts) {
    this.#parts = parts;
  }

  /** How many brief jobs run: those that nobody waits long for. */
  get brief(): number {
    return this.#brief;
  }

  /** Takes over a timer that is due, within the transaction that takes it from the queue. */
  begin(timer: QueuedTimer, handler: JobHandler): void {
    const { queue, store } = this.#parts;
    const job = queue.keepRunning(timer);
    store.transaction.afterCommit(() => this.#start(job, handler));
  }

  /** Starts what the last process left running. */
  async resume(): Promise<void> {
    for (const job of this.#parts.queue.running()) {
      const handler = await this.#parts.handlerOf(job.kind);
      if (this.#parts.signal.aborted) return;
      if (handler !== undefined && isJob(handler)) this.#start(job, handler);
      else this.#fail(job, `No service has a job of the kind ${job.kind}`);
    }
  }

  /** Resolves when no job runs. */
  async done(): Promise<void> {
    while (this.#running.size > 0) await Promise.all(this.#running.keys());
  }

  /** Resolves when no brief job runs. */
  async briefDone(): Promise<void> {
    while (this.#brief > 0)
      await Promise.all([...this.#running].filter(([, brief]) => brief).map(([running]) => running));
  }

  #start(job: QueuedTimer, handler: JobHandler): void {
    if (this.#parts.signal.aborted) return;
    const brief = handler.brief === true;
    if (brief) this.#brief++;
    const running = this.#run(job, handler).finally(() => {
      this.#running.delete(running);
      if (brief) this.#brief--;
    });
    this.#running.set(running, brief);
  }

  async #run(job: QueuedTimer, handler: JobHandler): Promise<void> {
    const { store, queue, phaseOf, changed, signal } = this.#parts;
    try {
      await handler.run(job.payload, phaseOf(job));
      store.run(() => queue.endRunning(job));
    } catch (error) {
      // What the end of the cloud cut short is no failure: the next process does it again.
      if (!signal.aborted)
        this.#fail(job, error instanceof Error ? (error.stack ?? error.message) : String(error));
    }
    changed();
  }

  #fail(job: QueuedTimer, error: string): void {
    const { store, queue, onFailure } = this.#parts;
    store.run(() => {
      queue.endRunning(job);
      queue.recordFailure(job, error);
    });
    onFailure({ ...job, error });
  }
}
