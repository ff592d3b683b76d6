import { Slots } from '../at-once.ts';
import { compress } from '../format/compress.ts';
import { writeIndex } from '../format/index-file.ts';
import { indexName, packName } from '../format/names.ts';
import { writePack } from '../format/pack.ts';
import type { Pack } from '../format/pack.ts';
import { packBlocks, packBytes } from '../format/sizes.ts';
import { createHash } from 'node:crypto';
import type { Repository } from './repository.ts';

interface Frame {
  readonly hash: string;
  readonly frame: Uint8Array;
}

/** Packs that are on their way to the store at once. */
const uploadsAtOnce = 3;

/** Takes blocks into a repository, each once: compresses them, fills packs, and writes packs and index. */
export class BlockSink {
  readonly #repository: Repository;
  readonly #slots = new Slots(uploadsAtOnce);
  /** Blocks that are taken and in no written pack yet; resolved once they are in the pack that is being filled. */
  readonly #pending = new Map<string, Promise<void>>();
  readonly #uploads = new Set<Promise<void>>();
  /** Packs that are written and in no index. */
  #packs: Pack[] = [];
  #filling: Frame[] = [];
  #filled = 0;
  #failure: { readonly error: unknown } | undefined;
  #flushed: Promise<void> = Promise.resolve();

  /** @param unlisted Packs that are there already and in no index, as an interrupted run leaves them. */
  constructor(repository: Repository, unlisted: readonly Pack[] = []) {
    this.#repository = repository;
    this.#packs = [...unlisted];
  }

  /** Whether the block was new. It is safe only after the next `flush`. */
  async add(hash: string, bytes: Uint8Array): Promise<boolean> {
    this.#check();
    const pending = this.#pending.get(hash);
    if (pending !== undefined) {
      await pending;
      return false;
    }
    if (this.#repository.index.find(hash) !== undefined) return false;
    const filled = compress(bytes).then((frame) => {
      this.#filling.push({ hash, frame });
      this.#filled += frame.byteLength;
    });
    this.#pending.set(hash, filled);
    await filled;
    if (this.#filled >= packBytes || this.#filling.length >= packBlocks) await this.#rotate();
    return true;
  }

  /** Resolves once every block that was added before is in the store and in its index. */
  async flush(): Promise<void> {
    const turn = this.#flushed.then(async () => {
      await Promise.all(this.#pending.values());
      await this.#rotate();
      await Promise.all(this.#uploads);
      this.#check();
      const packs = this.#packs;
      if (packs.length === 0) return;
      const bytes = await writeIndex(packs);
      const hash = createHash('sha256').update(bytes).digest('hex');
      await this.#repository.store.put(indexName(hash), bytes);
      this.#packs = this.#packs.filter((pack) => !packs.includes(pack));
    });
    this.#flushed = turn.catch(() => undefined);
    await turn;
  }

  /** Waits until nothing is on its way any more, well or not. */
  async settle(): Promise<void> {
    await Promise.allSettled([...this.#uploads, ...this.#pending.values(), this.#flushed]);
  }

  async #rotate(): Promise<void> {
    const frames = this.#filling;
    if (frames.length === 0) return;
    this.#filling = [];
    this.#filled = 0;
    await this.#slots.enter();
    const upload = this.#write(frames)
      .catch((error: unknown) => {
        this.#failure ??= { error };
      })
      .finally(() => {
        this.#slots.leave();
        this.#uploads.delete(upload);
      });
    this.#uploads.add(upload);
  }

  async #write(frames: readonly Frame[]): Promise<void> {
    const { hash, entries, bytes } = await writePack(frames);
    await this.#repository.store.put(packName(hash), bytes);
    this.#repository.index.add([{ hash, entries }]);
    this.#packs.push({ hash, entries });
    for (const frame of frames) this.#pending.delete(frame.hash);
  }

  #check(): void {
    if (this.#failure !== undefined) throw this.#failure.error;
  }
}
