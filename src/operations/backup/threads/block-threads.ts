import { availableParallelism } from 'node:os';
import { NuageError } from '../../../errors.ts';
import type { PackMemory } from '../format/pack.ts';
import { longestFrame } from '../format/pack.ts';
import { compression } from '../format/compress.ts';
import { blockSize } from '../format/sizes.ts';
import { workOn } from './block-work.mjs';
import { Thread } from './thread.ts';
import type { Answer, Task } from './thread.ts';

/** Memory for one block: its bytes are put in, hashed, and replaced by their frame. Threads have it while they work. */
export interface BlockPlace extends Disposable {
  /** Where the block's bytes go, before it is hashed. */
  readonly bytes: Uint8Array;
  /** The SHA-256 of the block, in hex. Where that is `frameIf`, a thread makes its frame in the same turn. */
  hash(frameIf?: string): Promise<string>;
  /** Replaces the block by its zstd frame, which is there until the place is given back. */
  compress(): Promise<Uint8Array>;
  /** Puts the block of a frame here, and tells its hash and length. */
  unpack(frame: Uint8Array): Promise<{ readonly hash: string; readonly length: number }>;
}

/** More threads than this wait for the network instead of for a core. */
const mostThreads = 4;

/** Bytes that are worked on before a thread is begun: to begin one costs as much CPU as these do. */
const firstHere = 16 * 2 ** 20;

/**
 * Threads that hash and compress blocks, as many as the machine has cores; they begin when there is work for them, and
 * more than a little: a volume in which nothing but a few blocks has changed is done with before they have begun.
 * Node's own pool would do the same at more than twice the CPU: it copies a block for each step, builds a stream around
 * each frame, and what it throws away keeps the collector busy (docs/decisions/backup-format.md).
 */
export class BlockThreads implements AsyncDisposable {
  readonly #threads: Thread[] = [];
  readonly #free: ArrayBuffer[] = [];
  readonly #most: number;
  /** Bytes that are still worked on here. */
  #here: number;

  constructor(most = Math.min(mostThreads, availableParallelism()), here = firstHere) {
    this.#most = most;
    this.#here = here;
  }

  /** A place for one block. There are as many as are in use at once. */
  place(): BlockPlace {
    const memory = new Lent(this, this.#free.pop() ?? new ArrayBuffer(longestFrame));
    let frame: number | undefined;
    const ask = async (task: Task): Promise<Answer> => {
      const answer = await memory.ask(task);
      frame = answer.length ?? frame;
      return answer;
    };
    return {
      get bytes() {
        return memory.bytes.subarray(0, blockSize);
      },
      hash: async (frameIf) => {
        const task =
          frameIf === undefined ? { kind: 'hash' as const } : { kind: 'take' as const, told: frameIf };
        return (await ask({ ...task, length: blockSize })).hash ?? '';
      },
      compress: async () => {
        if (frame === undefined) await ask({ kind: 'compress', length: blockSize });
        return memory.bytes.subarray(0, frame);
      },
      unpack: async (packed) => {
        memory.bytes.set(packed);
        const { hash = '', length = 0 } = await ask({ kind: 'unpack', length: packed.byteLength });
        return { hash, length };
      },
      [Symbol.dispose]: () => {
        // That of a thread that has ended is gone with it.
        if (!memory.bytes.buffer.detached) this.#free.push(memory.bytes.buffer);
      },
    };
  }

  /** Memory for a pack, which a thread hashes where it is. */
  packMemory(size: number): PackMemory {
    const memory = new Lent(this, new ArrayBuffer(size));
    return {
      get bytes() {
        return memory.bytes;
      },
      hash: async (length) => (await memory.ask({ kind: 'hash', length })).hash ?? '',
    };
  }

  /** The thread with least to do has it done. */
  async ask(memory: ArrayBuffer, task: Task): Promise<Answer> {
    if (task.length <= this.#here) {
      this.#here -= task.length;
      return { memory, ...workOn(memory, task, { compression, blockSize }) };
    }
    return this.#leastBusy().ask(memory, task);
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

/** Memory that is lent to threads and comes back. */
class Lent {
  readonly #threads: BlockThreads;
  bytes: Buffer<ArrayBuffer>;

  constructor(threads: BlockThreads, memory: ArrayBuffer) {
    this.#threads = threads;
    this.bytes = Buffer.from(memory);
  }

  async ask(task: Task): Promise<Answer> {
    const answer = await this.#threads.ask(this.bytes.buffer, task);
    this.bytes = Buffer.from(answer.memory);
    if (answer.failed !== undefined) throw new NuageError('BlockUnreadable', answer.failed);
    return answer;
  }
}
