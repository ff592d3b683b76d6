import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { RUN_LIMITS } from '../limits.ts';

/** What a function is run with. Plain data: it goes to a process. */
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
  /** Ms of CPU. */
  readonly took: number;
}

/** What came of a run; `undefined` when its memory was used up. */
type Ended = Answer | undefined;

/**
 * A process in which functions are run, one after the other. A function that loops or eats memory ends itself, or that
 * process, and never the cloud: the next one gets a new process. A thread would not do: V8 ends the whole program when
 * one allocation is larger than all that a thread may have.
 */
export class Sandbox {
  #process: ChildProcess | undefined;
  #last: Promise<unknown> = Promise.resolve();

  run(task: Task): Promise<Ended> {
    // A process may end of what the function before left to the collector: who ends a second one, did it himself.
    const run = this.#last.then(async () => (await this.#run(task)) ?? (await this.#run(task)));
    this.#last = run.catch(() => undefined);
    return run;
  }

  end(): void {
    this.#process?.kill('SIGKILL');
    this.#process = undefined;
  }

  #run(task: Task): Promise<Ended> {
    const child = (this.#process ??= begin());
    return new Promise((resolve) => {
      const ended = (answer: Ended): void => {
        child.off('message', told).off('exit', gone).off('error', gone);
        if (answer === undefined && this.#process === child) this.#process = undefined;
        hold(child, false);
        resolve(answer);
      };
      const told = (message: unknown): void => ended(answerOf(message));
      const gone = (): void => ended(undefined);
      child.on('message', told).on('exit', gone).on('error', gone);
      hold(child, true);
      child.send({ ...task, timeout: RUN_LIMITS.milliseconds });
    });
  }
}

/** A program that waits for an answer lives on; one that waits for nothing may end. */
function hold(child: ChildProcess, waits: boolean): void {
  if (waits) child.channel?.ref();
  else child.channel?.unref();
}

function begin(): ChildProcess {
  const child = fork(fileURLToPath(new URL('./sandbox-work.mjs', import.meta.url)), [], {
    execArgv: [
      `--max-old-space-size=${RUN_LIMITS.megabytes}`,
      // What a script says to `import()` is asked for only with it: otherwise Node rejects with an error of its own.
      '--experimental-vm-modules',
      '--no-warnings',
    ],
    env: {},
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  child.unref();
  // A run hears of the first error; one that comes after it would end the program if nobody listened.
  child.on('error', () => undefined);
  return child;
}

function answerOf(message: unknown): Answer {
  if (typeof message !== 'object' || message === null || !('took' in message)) return { took: 0 };
  const { took } = message;
  const outcome =
    'outcome' in message && typeof message.outcome === 'string' ? { outcome: message.outcome } : {};
  return { took: Number(took), ...outcome };
}
