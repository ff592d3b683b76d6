import type { Store } from '../store.ts';
import type { ChangedBlock, MappedBlock } from './block-tree.ts';
import { BlockTree } from './block-tree.ts';
import type { BlockContents } from './contents.ts';
import { blockSize, MemoryContents } from './contents.ts';
import type { Hash } from './hash.ts';
import { blockName, hashOf } from './hash.ts';
import { mostBlocks } from './tree-node.ts';

const tables = `
  CREATE TABLE IF NOT EXISTS nuage_blocks (hash BLOB PRIMARY KEY, refs INTEGER NOT NULL) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS nuage_block_nodes (hash BLOB PRIMARY KEY, refs INTEGER NOT NULL, body BLOB NOT NULL);
  CREATE TABLE IF NOT EXISTS nuage_block_maps (owner TEXT PRIMARY KEY, root BLOB NOT NULL) WITHOUT ROWID;
`;

/**
 * The content of volumes and snapshots: for each owner a map from the index of a block (512 KiB) to its bytes. Equal
 * blocks are kept once. Sharing a whole map costs the same whatever its size; writing to one of two that share copies
 * what lies on the way to the block and nothing else. Changes belong to the store's open transaction.
 */
export class BlockStore {
  readonly #store: Store;
  readonly #contents: BlockContents;
  readonly #tree: BlockTree;
  /** Kept in the transaction that is open; without a row when it is undone. */
  readonly #fresh = new Map<string, Hash>();

  constructor(store: Store, contents: BlockContents = new MemoryContents()) {
    this.#store = store;
    this.#contents = contents;
    store.define(tables);
    this.#tree = new BlockTree(store, {
      retain: (hash) => this.#retain(hash),
      release: (hash) => this.#release(hash),
    });
    store.transaction.onRollback(() => this.#forget([...this.#fresh.values()]));
    if (contents.unclean) this.#forget([...contents.list()]);
  }

  /** Writes whole blocks. Throws a RangeError for another length than 512 KiB and for an index that no map has. */
  write(owner: string, blocks: Iterable<readonly [index: number, bytes: Uint8Array]>): void {
    const latest = new Map<number, Uint8Array>();
    for (const [index, bytes] of blocks) {
      if (!Number.isInteger(index) || index < 0 || index >= mostBlocks)
        throw new RangeError(`A block index is a whole number below ${mostBlocks}, not ${index}`);
      if (bytes.byteLength !== blockSize)
        throw new RangeError(`A block has ${blockSize} bytes, not ${bytes.byteLength}`);
      latest.set(index, bytes);
    }
    if (latest.size === 0) return;
    this.#store.transaction.write();
    const changes = [...latest]
      .sort(([left], [right]) => left - right)
      .map(([index, bytes]) => ({ index, hash: this.#keep(bytes) }));
    this.#setRoot(owner, this.#tree.update(this.#root(owner), changes));
  }

  /** The bytes of a block, not to be changed; undefined when it was never written. */
  read(owner: string, index: number): Uint8Array | undefined {
    const root = this.#root(owner);
    const hash = root && this.#tree.find(root, index);
    return hash && this.#contents.get(hash);
  }

  /** The bytes of a block of which `list` or `changed` told. */
  readHash(hash: Hash): Uint8Array {
    return this.#contents.get(hash);
  }

  /** The blocks that an owner has written, in order, from an index on. Nothing may be written meanwhile. */
  list(owner: string, from = 0): Iterable<MappedBlock> {
    return this.#tree.walk(this.#root(owner), from);
  }

  /** The blocks in which two owners differ, in order, from an index on. Nothing may be written meanwhile. */
  changed(first: string, second: string, from = 0): Iterable<ChangedBlock> {
    return this.#tree.changes(this.#root(first), this.#root(second), from);
  }

  /** Makes the content of `to` that of `from`, as it is now: what a snapshot, a copy and a restore do. */
  share(from: string, to: string): void {
    const root = this.#root(from);
    if (root === undefined) {
      this.drop(to);
      return;
    }
    const replaced = this.#root(to);
    this.#tree.retain(root);
    this.#setRoot(to, root);
    if (replaced !== undefined) this.#tree.release(replaced);
  }

  /** Forgets the content of an owner; bytes that nobody else has go once the transaction is committed. */
  drop(owner: string): void {
    const root = this.#root(owner);
    if (root === undefined) return;
    this.#store.transaction.write();
    this.#store.statement('DELETE FROM nuage_block_maps WHERE owner = ?').run(owner);
    this.#tree.release(root);
  }

  /** Different blocks that are kept. */
  get count(): number {
    return Number(this.#store.statement('SELECT count(*) FROM nuage_blocks').get()?.[0] ?? 0);
  }

  /** Every block that is kept, with its bytes: for a copy of the whole cloud. */
  *contents(): Generator<{ readonly name: string; readonly bytes: Uint8Array }> {
    for (const row of this.#store.statement('SELECT hash FROM nuage_blocks ORDER BY hash').all()) {
      const hash: unknown = row[0];
      if (hash instanceof Uint8Array) yield { name: blockName(hash), bytes: this.#contents.get(hash) };
    }
  }

  /** Lets go of the files. The store is closed by whoever opened it. */
  close(): void {
    this.#contents.close();
  }

  #root(owner: string): Hash | undefined {
    const root: unknown = this.#store
      .statement('SELECT root FROM nuage_block_maps WHERE owner = ?')
      .get(owner)?.[0];
    return root instanceof Uint8Array ? root : undefined;
  }

  #setRoot(owner: string, root: Hash): void {
    this.#store.transaction.write();
    this.#store
      .statement('INSERT OR REPLACE INTO nuage_block_maps (owner, root) VALUES (?, ?)')
      .run(owner, root);
  }

  /** One more reference to bytes, which are kept when they are new: the file first, then its row. */
  #keep(bytes: Uint8Array): Hash {
    const hash = hashOf(bytes);
    if (this.#isKept(hash)) {
      this.#retain(hash);
      return hash;
    }
    this.#contents.put(hash, bytes);
    if (this.#fresh.size === 0) this.#store.transaction.afterCommit(() => this.#fresh.clear());
    this.#fresh.set(blockName(hash), hash);
    this.#store.statement('INSERT INTO nuage_blocks (hash, refs) VALUES (?, 1)').run(hash);
    return hash;
  }

  #retain(hash: Hash): void {
    this.#store.statement('UPDATE nuage_blocks SET refs = refs + 1 WHERE hash = ?').run(hash);
  }

  #release(hash: Hash): void {
    const { changes } = this.#store
      .statement('UPDATE nuage_blocks SET refs = refs - 1 WHERE hash = ? AND refs > 1')
      .run(hash);
    if (Number(changes) > 0) return;
    this.#store.statement('DELETE FROM nuage_blocks WHERE hash = ?').run(hash);
    // The file after its row. The same bytes may have come again meanwhile, so that is asked then.
    this.#store.transaction.afterCommit(() => this.#forget([hash]));
  }

  /** Lets go of bytes that have no row. */
  #forget(hashes: Iterable<Hash>): void {
    for (const hash of hashes) {
      if (this.#isKept(hash)) continue;
      this.#fresh.delete(blockName(hash));
      this.#contents.delete(hash);
    }
  }

  #isKept(hash: Hash): boolean {
    return this.#store.statement('SELECT 1 FROM nuage_blocks WHERE hash = ?').get(hash) !== undefined;
  }
}
