import { Slots } from '../at-once.ts';
import { writeIndex } from '../format/index-file.ts';
import { indexName, packName } from '../format/names.ts';
import { PackBuilder } from '../format/pack.ts';
import type { Pack } from '../format/pack.ts';
import { createHash } from 'node:crypto';
import type { Repository } from './repository.ts';

/** Packs that are on their way to the store at once. */
const uploadsAtOnce = 3;

export interface SinkOptions {
  /** Packs that are there already and in no index, as an interrupted run leaves them. */
  readonly unlisted?: readonly Pack[];
  readonly newPack?: () => PackBuilder;
}

/** Takes blocks into a repository, each once: compresses them, fills packs, and writes packs and index. */
export class BlockSink {
  readonly #repository: Repository;
  readonly #slots = new Slots(uploadsAtOnce);
  /** Blocks that are taken and in no written pack yet; resolved once they are in the pack that is being filled. */
  readonly #pending = new Map<string, Promise<void>>();
  readonly #uploads = new Set<Promise<void>>();
  /** Packs that are written and in no index. */
  #packs: Pack[] = [];
  readonly #newPack: () => PackBuilder;
  #filling: PackBuilder;
  /** Packs whose memory is free again. */
  readonly #idle: PackBuilder[] = [];
  #rotation: Promise<void> | undefined;
  #failure: { readonly error: unknown } | undefined;
  #flushed: Promise<void> = Promise.resolve();

  /** Blocks that somebody was told to compress and has not added yet. */
  readonly #expected = new Set<string>();

  constructor(
    repository: Repository,
    { unlisted = [], newPack = () => new PackBuilder() }: SinkOptions = {},
  ) {
    this.#repository = repository;
    this.#packs = [...unlisted];
    this.#newPack = newPack;
    this.#filling = newPack();
  }

  /**
   * Whether a block is new, so that its frame may be made before it is added. Answers so once for each block, however
   * many come with it at the same time; nothing depends on it.
   */
  wants(hash: string): boolean {
    if (this.#pending.has(hash) || this.#expected.has(hash)) return false;
    if (this.#repository.index.find(hash) !== undefined) return false;
    this.#expected.add(hash);
    return true;
  }

  /**
   * Whether the block was new. It is safe only after the next `flush`.
   * @param compress Its frame, asked for if it is new; needed until it is in a pack, which is at once.
   */
  async add(hash: string, compress: () => Promise<Uint8Array>): Promise<boolean> {
    this.#check();
    this.#expected.delete(hash);
    const pending = this.#pending.get(hash);
    if (pending !== undefined) {
      await pending;
      return false;
    }
    if (this.#repository.index.find(hash) !== undefined) return false;
    const filled = compress().then(async (frame) => {
      // A full pack waits for its turn to be written, and everybody who comes with a block waits with it.
      while (this.#filling.full) await this.#rotate();
      this.#filling.add(hash, frame);
      if (this.#filling.full) await this.#rotate();
    });
    this.#pending.set(hash, filled);
    await filled;
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

  /** Begins a new pack once the one that is being filled can be written. Asked for twice, it is done once. */
  #rotate(): Promise<void> {
    this.#rotation ??= this.#begin().finally(() => {
      this.#rotation = undefined;
    });
    return this.#rotation;
  }

  async #begin(): Promise<void> {
    if (this.#filling.empty) return;
    await this.#slots.enter();
    const pack = this.#filling;
    this.#filling = this.#idle.pop() ?? this.#newPack();
    const upload = this.#write(pack)
      .catch((error: unknown) => {
        this.#failure ??= { error };
      })
      .finally(() => {
        this.#slots.leave();
        this.#uploads.delete(upload);
      });
    this.#uploads.add(upload);
  }

  async #write(pack: PackBuilder): Promise<void> {
    const { hash, entries, bytes } = await pack.finish();
    await this.#repository.store.put(packName(hash), bytes);
    this.#repository.index.add([{ hash, entries }]);
    this.#packs.push({ hash, entries });
    for (const entry of entries) this.#pending.delete(entry.hash);
    pack.clear();
    this.#idle.push(pack);
  }

  #check(): void {
    if (this.#failure !== undefined) throw this.#failure.error;
  }
}
