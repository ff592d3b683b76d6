import { createHash } from 'node:crypto';
import { NuageError } from '../../../errors.ts';
import type { OperationContext } from '../../context.ts';
import { DamagedError, MissingError } from '../damaged.ts';
import { readMap } from '../format/block-map.ts';
import type { BlockMap } from '../format/block-map.ts';
import { readIndex } from '../format/index-file.ts';
import { checkSeal, openManifest } from '../format/manifest.ts';
import type { BackupManifest } from '../format/manifest.ts';
import { folders, hashIn, mapName, packName, repositoryName } from '../format/names.ts';
import { readDirectory } from '../format/pack.ts';
import type { PackEntry } from '../format/pack.ts';
import { formatVersion } from '../format/sizes.ts';
import type { BackupStore } from '../store/store.ts';
import { BlockIndex } from './block-index.ts';

/** Bytes from the end of a pack that hold the directory of nearly every one. */
const directoryGuess = 96 * 1024;

/** What is in a store, opened: where each block is, and how objects are read. */
export class Repository implements Disposable {
  readonly store: BackupStore;
  readonly id: string;
  readonly index = new BlockIndex();
  /** Objects of the index that are read, or damaged. */
  readonly #known = new Set<string>();

  /** The objects of the index that were read. */
  get indexObjects(): readonly string[] {
    return [...this.#known];
  }

  private constructor(store: BackupStore, id: string) {
    this.store = store;
    this.id = id;
  }

  /** Opens what is there. With `create` an empty store becomes a repository; otherwise it is an error. */
  static async open(
    store: BackupStore,
    context: Pick<OperationContext, 'random'>,
    options: { readonly create?: boolean } = {},
  ): Promise<Repository> {
    let bytes = await store.get(repositoryName);
    if (bytes === undefined && options.create === true) {
      await store.put(repositoryName, describe(context.random.hex(32)));
      bytes = await store.get(repositoryName);
    }
    if (bytes === undefined)
      throw new NuageError('NoBackups', `There are no backups in ${store.location}.`, {
        hint: 'nuage backup run makes the first.',
      });
    return new Repository(store, readRepository(bytes));
  }

  /** Reads what other processes have added to the index. Damaged parts are answered: packs tell the same anew. */
  async loadIndex(): Promise<readonly string[]> {
    const damaged: string[] = [];
    for await (const { name } of this.store.list(folders.index)) {
      if (this.#known.has(name)) continue;
      const bytes = await this.store.get(name);
      // Taken together with others meanwhile.
      if (bytes === undefined) continue;
      this.#known.add(name);
      try {
        checkSeal(name, bytes);
        this.index.add(await readIndex(name, bytes));
      } catch (error) {
        if (!(error instanceof DamagedError)) throw error;
        damaged.push(name);
      }
    }
    return damaged;
  }

  /**
   * Holds the index against the packs that are there: those that it lacks (of an interrupted run, or because a part of
   * it is damaged) tell themselves what is in them, and those that are gone are forgotten. Answers both.
   */
  async compareWithPacks(): Promise<{ readonly found: readonly string[]; readonly gone: readonly string[] }> {
    const there = new Set<string>();
    const found: string[] = [];
    for await (const { name, size } of this.store.list(folders.packs)) {
      const pack = hashIn(name);
      if (pack === undefined) continue;
      there.add(pack);
      if (this.index.hasPack(pack)) continue;
      const entries = await this.directoryOf(pack, size);
      if (entries === undefined) continue;
      this.index.add([{ hash: pack, entries }]);
      found.push(pack);
    }
    const gone = [...this.index.packs()].filter((pack) => !there.has(pack));
    for (const pack of gone) this.index.drop(pack);
    return { found, gone };
  }

  /** What a pack says of itself; undefined when it is gone or cannot be read. */
  async directoryOf(pack: string, size: number): Promise<readonly PackEntry[] | undefined> {
    const name = packName(pack);
    for (const last of [directoryGuess, size]) {
      const bytes = await this.store.get(name, { last: Math.min(last, size) });
      if (bytes === undefined) return undefined;
      try {
        const entries = readDirectory(name, bytes);
        if (entries !== undefined) return entries;
      } catch (error) {
        if (error instanceof DamagedError) return undefined;
        throw error;
      }
    }
    return undefined;
  }

  async map(hash: string): Promise<BlockMap> {
    const name = mapName(hash);
    const bytes = await this.store.get(name);
    if (bytes === undefined) throw new MissingError(name, 'a backup refers to it');
    checkSeal(name, bytes);
    return readMap(name, bytes);
  }

  /** A backup by the name of its object. */
  async manifest(name: string): Promise<BackupManifest> {
    const bytes = await this.store.get(name);
    if (bytes === undefined) throw new MissingError(name, 'it was there a moment ago');
    return openManifest(name, bytes);
  }

  [Symbol.dispose](): void {
    this.index.close();
  }
}

interface Described {
  readonly nuage: 'backup-repository';
  readonly version: number;
  readonly id: string;
}

const sealOf = (described: Described): string =>
  createHash('sha256').update(JSON.stringify(described)).digest('hex');

function describe(id: string): Uint8Array {
  const described: Described = { nuage: 'backup-repository', version: formatVersion, id };
  return Buffer.from(`${JSON.stringify({ ...described, seal: sealOf(described) })}\n`);
}

/** The id of a repository. Every byte of its file must be what it was. */
export function readRepository(bytes: Uint8Array): string {
  let found: Partial<Described> = {};
  try {
    found = JSON.parse(Buffer.from(bytes).toString('utf8')) as Partial<Described>;
  } catch {
    throw new DamagedError(repositoryName, 'it is no JSON');
  }
  const { id = '', version } = found;
  if (version !== undefined && version > formatVersion)
    throw new NuageError('UnknownBackupVersion', `The backups are of version ${version}.`, {
      hint: `This nuage reads version ${formatVersion}.`,
    });
  if (!Buffer.from(bytes).equals(describe(id))) throw new DamagedError(repositoryName, 'its seal is broken');
  return id;
}
