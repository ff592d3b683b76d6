import { Worker } from 'node:worker_threads';
import { compression } from '../format/compress.ts';
import { blockSize } from '../format/sizes.ts';

/**
 * What a thread is asked to do with the first bytes of memory: hash them, put their frame in their place, or both in
 * turn where the hash is the one that was told; or put the block of a frame in its place and hash that.
 */
export type Task = { readonly length: number } & (
  | { readonly kind: 'hash' | 'compress' | 'unpack' }
  | { readonly kind: 'take'; readonly told: string }
);

/** What comes of it: a hash, the length of a frame or block, or why it could not be done. */
export interface Done {
  readonly hash?: string;
  readonly length?: number;
  readonly failed?: string;
}

export interface Answer extends Done {
  /** The memory, given back. */
  readonly memory: ArrayBuffer;
}

interface Waiting {
  resolve(answer: Answer): void;
  reject(error: unknown): void;
}

/** One thread and what it was asked and has not answered. */
export class Thread {
  readonly #worker: Worker;
  readonly #waiting = new Map<number, Waiting>();
  #failure: { readonly error: unknown } | undefined;
  #asked = 0;

  constructor() {
    this.#worker = new Worker(new URL('./block-work.mjs', import.meta.url), {
      workerData: { sizesOfBlocks: { compression, blockSize } },
    });
    this.#worker.unref();
    this.#worker.on('message', (answer: Answer & { readonly id: number }) => {
      this.#taken(answer.id)?.resolve(answer);
    });
    this.#worker.on('error', (error) => this.#fail(error));
    this.#worker.on('exit', () => this.#fail(new Error('a thread that hashes and compresses has ended')));
  }

  /** Tasks that wait for their answer. */
  get load(): number {
    return this.#waiting.size;
  }

  /** Has a task done with memory that is the thread's meanwhile: the answer gives it back. Rejects when the thread has ended. */
  async ask(memory: ArrayBuffer, task: Task): Promise<Answer> {
    if (this.#failure !== undefined) throw this.#failure.error;
    this.#asked += 1;
    const id = this.#asked;
    const answered = new Promise<Answer>((resolve, reject) => {
      // A process that waits for an answer lives on; one that asks for nothing may end.
      if (this.#waiting.size === 0) this.#worker.ref();
      this.#waiting.set(id, { resolve, reject });
    });
    this.#worker.postMessage({ id, memory, ...task }, [memory]);
    return answered;
  }

  async end(): Promise<void> {
    await this.#worker.terminate();
  }

  #taken(id: number): Waiting | undefined {
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (this.#waiting.size === 0) this.#worker.unref();
    return waiting;
  }

  #fail(error: unknown): void {
    this.#failure ??= { error };
    for (const waiting of this.#waiting.values()) waiting.reject(error);
    this.#waiting.clear();
  }
}
