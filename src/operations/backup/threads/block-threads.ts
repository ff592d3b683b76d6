import { availableParallelism } from 'node:os';
import { longestFrame } from '../format/pack.ts';
import { blockSize } from '../format/sizes.ts';
import { Thread } from './thread.ts';

/** Memory for one block, which the threads share: its bytes are put in, hashed, and replaced by their frame. */
export interface BlockPlace extends Disposable {
  /** Where the block's bytes go, before it is hashed. */
  readonly bytes: Uint8Array<SharedArrayBuffer>;
  /** The SHA-256 of the block, in hex. */
  hash(): Promise<string>;
  /** Replaces the block by its zstd frame, which is there until the place is given back. */
  compress(): Promise<Uint8Array>;
}

/** More threads than this wait for the network instead of for a core. */
const mostThreads = 4;

/**
 * Threads that hash and compress blocks, as many as the machine has cores; they begin when there is work for them.
 * Node's own pool would do the same at more than twice the CPU: it copies a block for each step, builds a stream around
 * each frame, and what it throws away keeps the collector busy (docs/decisions/backup-format.md).
 */
export class BlockThreads implements AsyncDisposable {
  readonly #threads: Thread[] = [];
  readonly #free: Uint8Array<SharedArrayBuffer>[] = [];
  readonly #most: number;

  constructor(most = Math.min(mostThreads, availableParallelism())) {
    this.#most = most;
  }

  /** A place for one block. There are as many as are in use at once. */
  place(): BlockPlace {
    const memory = this.#free.pop() ?? new Uint8Array(new SharedArrayBuffer(longestFrame));
    const bytes = memory.subarray(0, blockSize);
    const length = blockSize;
    return {
      bytes,
      hash: async () => (await this.#leastBusy().ask({ kind: 'hash', memory, length })).hash ?? '',
      compress: async () => {
        const frame = await this.#leastBusy().ask({ kind: 'compress', memory, length });
        return memory.subarray(0, frame.length);
      },
      [Symbol.dispose]: () => void this.#free.push(memory),
    };
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await Promise.all(this.#threads.map((thread) => thread.end()));
  }

  #leastBusy(): Thread {
    const [first, ...others] = this.#threads;
    const idlest = others.reduce((best, one) => (one.load < (best?.load ?? 0) ? one : best), first);
    if (idlest !== undefined && (idlest.load === 0 || this.#threads.length >= this.#most)) return idlest;
    const thread = new Thread();
    this.#threads.push(thread);
    return thread;
  }
}
