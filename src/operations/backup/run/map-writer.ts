import { createHash } from 'node:crypto';
import { writeMap } from '../format/block-map.ts';
import type { MapReference } from '../format/manifest.ts';
import { mapName } from '../format/names.ts';
import { blocksPerMap } from '../format/sizes.ts';
import type { Repository } from '../repository/repository.ts';

/** Makes the maps of a volume, part by part, from those of its parent and what has changed. */
export class MapWriter {
  readonly #repository: Repository;
  readonly #parent: readonly MapReference[];
  readonly #written: MapReference[];
  /** The part that changes are taken for; those below are written. */
  #part: number;
  #changes = new Map<number, string | undefined>();

  constructor(
    repository: Repository,
    parent: readonly MapReference[],
    begun: { readonly nextPart: number; readonly maps: readonly MapReference[] } | undefined,
  ) {
    this.#repository = repository;
    this.#part = begun?.nextPart ?? 0;
    this.#written = [...(begun?.maps ?? [])];
    this.#parent = parent;
  }

  /** The first part that is not written. */
  get next(): number {
    return this.#part;
  }

  get written(): readonly MapReference[] {
    return [...this.#written];
  }

  /** Whether a block lies in a later part. */
  isBehind(index: number): boolean {
    return partOf(index) > this.#part;
  }

  /** Writes the parts below that of a block. */
  async moveTo(index: number): Promise<void> {
    await this.#writeUpTo(partOf(index));
  }

  /** What a block is now; undefined when it is zero. */
  set(index: number, hash: string | undefined): void {
    this.#changes.set(index, hash);
  }

  /** Writes what is left. */
  async finish(): Promise<readonly MapReference[]> {
    await this.#writeUpTo(Infinity);
    return this.written;
  }

  async #writeUpTo(part: number): Promise<void> {
    const from = this.#part;
    const own = this.#parent.find((one) => one.part === from);
    const changed = this.#changes.size === 0 ? own : await this.#merge(own);
    if (changed !== undefined) this.#written.push(changed);
    // What did not change is the parent's, map and all.
    this.#written.push(...this.#parent.filter((one) => one.part > from && one.part < part));
    this.#changes = new Map();
    this.#part = part;
  }

  async #merge(own: MapReference | undefined): Promise<MapReference | undefined> {
    const map = new Map(own === undefined ? [] : await this.#repository.map(own.map));
    for (const [index, hash] of this.#changes) {
      if (hash === undefined) map.delete(index);
      else map.set(index, hash);
    }
    if (map.size === 0) return undefined;
    const bytes = await writeMap(map);
    const hash = createHash('sha256').update(bytes).digest('hex');
    if (hash !== own?.map) await this.#repository.store.put(mapName(hash), bytes);
    return { part: this.#part, blocks: map.size, map: hash };
  }
}

function partOf(index: number): number {
  return Math.floor(index / blocksPerMap);
}
