import type { Hash } from './hash.ts';
import { hashSize } from './hash.ts';

/**
 * A map from the index of a block to its hash is a tree of nodes which are content-addressed themselves: 128 children
 * a node, four levels, 2^28 blocks of 512 KiB, which is twice EBS's largest volume. A snapshot shares the root.
 */
export const levels = 4;
const slotBits = 7;
const bitmapSize = 2 ** slotBits / 8;

/** Blocks that a map can have. */
export const mostBlocks = 2 ** (slotBits * levels);

/** The children of a node by slot; a slot without a child stands for blocks never written. */
export type Children = Map<number, Hash>;

/** In which child of a node at that level (0 holds blocks) the index lies. */
export function slotOf(index: number, level: number): number {
  return (index >>> (slotBits * level)) & (2 ** slotBits - 1);
}

/** Blocks that a child of a node at that level stands for. */
export function spanOf(level: number): number {
  return 2 ** (slotBits * level);
}

/** A bitmap of the slots that are taken, and their hashes in order. */
export function encodeNode(children: Children): Uint8Array {
  const body = new Uint8Array(bitmapSize + children.size * hashSize);
  let at = bitmapSize;
  for (const slot of [...children.keys()].sort((left, right) => left - right)) {
    const hash = children.get(slot);
    if (hash === undefined) continue;
    body[slot >>> 3] = (body[slot >>> 3] ?? 0) | (1 << (slot & 7));
    body.set(hash, at);
    at += hashSize;
  }
  return body;
}

/** Reads what `encodeNode` wrote; the children come in order of slot. */
export function decodeNode(body: Uint8Array): Children {
  const children: Children = new Map();
  let at = bitmapSize;
  for (let slot = 0; slot < bitmapSize * 8; slot++) {
    if (((body[slot >>> 3] ?? 0) & (1 << (slot & 7))) === 0) continue;
    children.set(slot, body.slice(at, at + hashSize));
    at += hashSize;
  }
  return children;
}
