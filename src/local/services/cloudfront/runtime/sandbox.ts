import { readFileSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import { RUN_LIMITS } from '../limits.ts';

/** What a function is run with. Plain data: it goes to a thread. */
export interface Task {
  readonly code: string;
  /** JSON. */
  readonly event: string;
  /** What its clock says, epoch ms. */
  readonly now: number;
  readonly stores: Readonly<Record<string, StoreContent>>;
}

/** A key value store as a function reads it. */
export interface StoreContent {
  readonly items: Readonly<Record<string, string>>;
  readonly meta: Readonly<Record<string, string | number>>;
}

interface Answer {
  /** JSON of what came of it. */
  readonly outcome?: string;
  readonly timedOut?: boolean;
  /** Ms. */
  readonly took: number;
}

/** What came of a run; `undefined` when its memory was used up. */
type Ended = Answer | undefined;

/**
 * A thread in which functions are run, one after the other. A function that loops or eats memory ends itself, or its
 * thread, and never the cloud: the next one gets a new thread.
 */
export class Sandbox {
  #worker: Worker | undefined;
  #last: Promise<unknown> = Promise.resolve();

  run(task: Task): Promise<Ended> {
    const run = this.#last.then(() => this.#run(task));
    this.#last = run.catch(() => undefined);
    return run;
  }

  end(): void {
    void this.#worker?.terminate();
    this.#worker = undefined;
  }

  #run(task: Task): Promise<Ended> {
    const worker = (this.#worker ??= newWorker());
    return new Promise((resolve) => {
      const ended = (answer: Ended): void => {
        worker.off('message', ended).off('exit', gone).off('error', nothing).unref();
        if (answer === undefined && this.#worker === worker) this.#worker = undefined;
        resolve(answer);
      };
      const gone = (): void => ended(undefined);
      worker.on('message', ended).on('exit', gone).on('error', nothing).ref();
      worker.postMessage({ ...task, timeout: RUN_LIMITS.milliseconds }, []);
    });
  }
}

/** A thread that has failed exits too. */
function nothing(): void {}

function newWorker(): Worker {
  return new Worker(new URL('./sandbox-work.mjs', import.meta.url), {
    workerData: { prelude: readFileSync(new URL('./prelude.cjs', import.meta.url), 'utf8') },
    resourceLimits: { maxOldGenerationSizeMb: RUN_LIMITS.megabytes, maxYoungGenerationSizeMb: 4 },
    env: {},
    // What a script says to `import()` is asked for only with it: otherwise Node rejects with an error of its own.
    execArgv: ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'],
  });
}
