import type { Store } from '../store.ts';
import type { Hash } from './hash.ts';
import { hashOf, sameHash } from './hash.ts';
import type { Children } from './tree-node.ts';
import { decodeNode, encodeNode, levels, slotOf, spanOf } from './tree-node.ts';

/** A block of a map. */
export interface MappedBlock {
  readonly index: number;
  readonly hash: Hash;
}

/** A block that differs between two maps; undefined where it was never written. */
export interface ChangedBlock {
  readonly index: number;
  readonly first: Hash | undefined;
  readonly second: Hash | undefined;
}

/** Counts who refers to the blocks themselves. */
export interface BlockCounts {
  retain(hash: Hash): void;
  release(hash: Hash): void;
}

const top = levels - 1;

/**
 * The nodes of all maps, each counted by those who refer to it. Whoever holds a reference may give it to `update`, to
 * `release`, or to a row of its own. All of it happens in the store's transaction.
 */
export class BlockTree {
  readonly #store: Store;
  readonly #blocks: BlockCounts;

  constructor(store: Store, blocks: BlockCounts) {
    this.#store = store;
    this.#blocks = blocks;
  }

  /** One more reference to a root. */
  retain(root: Hash): void {
    this.#store.transaction.write();
    this.#store.statement('UPDATE nuage_block_nodes SET refs = refs + 1 WHERE hash = ?').run(root);
  }

  /** One reference to a root less; what nobody refers to any more goes. */
  release(root: Hash): void {
    this.#release(root, top);
  }

  /**
   * Puts blocks into a map. Takes the reference to `root`, and one to each block that is put; answers the new root
   * with a reference for the caller. @param changes In order of index, each index once.
   */
  update(root: Hash | undefined, changes: readonly MappedBlock[]): Hash {
    return this.#update(root, top, changes);
  }

  /** The hash of one block; undefined when it was never written. */
  find(root: Hash, index: number): Hash | undefined {
    let hash: Hash | undefined = root;
    for (let level = top; level >= 0 && hash !== undefined; level--)
      hash = this.#children(hash).get(slotOf(index, level));
    return hash;
  }

  /** The blocks of a map from an index on, in order. The map must not be written to meanwhile. */
  walk(root: Hash | undefined, from = 0): Generator<MappedBlock> {
    return this.#walk(root, top, 0, from);
  }

  /** The blocks in which two maps differ from an index on, in order: reads no more than what differs. */
  changes(first: Hash | undefined, second: Hash | undefined, from = 0): Generator<ChangedBlock> {
    return this.#changes(first, second, top, 0, from);
  }

  #update(hash: Hash | undefined, level: number, changes: readonly MappedBlock[]): Hash {
    const children = hash === undefined ? new Map<number, Hash>() : this.#takeApart(hash, level);
    for (let at = 0; at < changes.length;) {
      const slot = slotOf(changes[at]?.index ?? 0, level);
      let end = at + 1;
      while (end < changes.length && slotOf(changes[end]?.index ?? 0, level) === slot) end++;
      children.set(slot, this.#replace(children.get(slot), level, changes.slice(at, end)));
      at = end;
    }
    return this.#keep(children, level);
  }

  #replace(child: Hash | undefined, level: number, changes: readonly MappedBlock[]): Hash {
    if (level > 0) return this.#update(child, level - 1, changes);
    const [change] = changes;
    if (change === undefined || changes.length > 1)
      throw new TypeError('Each block is changed once at a time');
    if (child !== undefined) this.#blocks.release(child);
    return change.hash;
  }

  /** Gives the caller references to the children for the one to the node. */
  #takeApart(hash: Hash, level: number): Children {
    const children = this.#children(hash);
    if (this.#refs(hash) === 1) this.#statement('DELETE FROM nuage_block_nodes WHERE hash = ?').run(hash);
    else {
      this.#statement('UPDATE nuage_block_nodes SET refs = refs - 1 WHERE hash = ?').run(hash);
      for (const child of children.values()) this.#retainChild(child, level);
    }
    return children;
  }

  /** Gives the caller a reference to a node for those to its children. */
  #keep(children: Children, level: number): Hash {
    const body = encodeNode(children);
    const hash = hashOf(Uint8Array.of(level), body);
    if (this.#refs(hash) > 0) {
      this.#statement('UPDATE nuage_block_nodes SET refs = refs + 1 WHERE hash = ?').run(hash);
      for (const child of children.values()) this.#releaseChild(child, level);
    } else
      this.#statement('INSERT INTO nuage_block_nodes (hash, refs, body) VALUES (?, 1, ?)').run(hash, body);
    return hash;
  }

  #release(hash: Hash, level: number): void {
    if (this.#refs(hash) > 1) {
      this.#statement('UPDATE nuage_block_nodes SET refs = refs - 1 WHERE hash = ?').run(hash);
      return;
    }
    for (const child of this.#takeApart(hash, level).values()) this.#releaseChild(child, level);
  }

  #retainChild(child: Hash, level: number): void {
    if (level === 0) this.#blocks.retain(child);
    else this.#statement('UPDATE nuage_block_nodes SET refs = refs + 1 WHERE hash = ?').run(child);
  }

  #releaseChild(child: Hash, level: number): void {
    if (level === 0) this.#blocks.release(child);
    else this.#release(child, level - 1);
  }

  *#walk(hash: Hash | undefined, level: number, start: number, from: number): Generator<MappedBlock> {
    if (hash === undefined) return;
    const span = spanOf(level);
    for (const [slot, child] of this.#children(hash)) {
      const index = start + slot * span;
      if (index + span <= from) continue;
      if (level === 0) yield { index, hash: child };
      else yield* this.#walk(child, level - 1, index, from);
    }
  }

  *#changes(
    first: Hash | undefined,
    second: Hash | undefined,
    level: number,
    start: number,
    from: number,
  ): Generator<ChangedBlock> {
    if (sameHash(first, second)) return;
    const before: Children = first === undefined ? new Map() : this.#children(first);
    const after: Children = second === undefined ? new Map() : this.#children(second);
    const span = spanOf(level);
    const slots = new Set([...before.keys(), ...after.keys()]);
    for (const slot of [...slots].sort((left, right) => left - right)) {
      const index = start + slot * span;
      const one = before.get(slot);
      const other = after.get(slot);
      if (index + span <= from || sameHash(one, other)) continue;
      if (level === 0) yield { index, first: one, second: other };
      else yield* this.#changes(one, other, level - 1, index, from);
    }
  }

  #children(hash: Hash): Children {
    const found = this.#store.statement('SELECT body FROM nuage_block_nodes WHERE hash = ?').get(hash);
    const body = found?.[0];
    if (!(body instanceof Uint8Array)) throw new TypeError('A block map refers to a node that is not there');
    return decodeNode(body);
  }

  #refs(hash: Hash): number {
    return Number(
      this.#store.statement('SELECT refs FROM nuage_block_nodes WHERE hash = ?').get(hash)?.[0] ?? 0,
    );
  }

  #statement(sql: string) {
    this.#store.transaction.write();
    return this.#store.statement(sql);
  }
}
