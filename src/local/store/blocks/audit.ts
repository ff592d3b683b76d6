import type { Store } from '../store.ts';
import type { BlockContents } from './contents.ts';
import { blockName, hashOf, sameHash } from './hash.ts';
import { decodeNode, levels } from './tree-node.ts';

/**
 * Counts every reference anew, from the maps down, and reads every block. Answers what is wrong, in sentences: a
 * count that is not true, a node or block that is missing, one that nobody refers to, bytes that are others'.
 */
export function auditBlocks(store: Store, contents: BlockContents): readonly string[] {
  const problems: string[] = [];
  const nodes = read(store, 'SELECT hash, refs, body FROM nuage_block_nodes');
  const blocks = read(store, 'SELECT hash, refs, hash FROM nuage_blocks');
  const counted = new Map<string, number>();
  const count = (name: string, level: number): void => {
    const before = counted.get(name) ?? 0;
    counted.set(name, before + 1);
    if (before > 0 || level < 0) return;
    const node = nodes.get(name);
    if (node !== undefined)
      for (const child of decodeNode(node.body).values()) count(blockName(child), level - 1);
  };
  for (const row of store.statement('SELECT root FROM nuage_block_maps').all()) {
    const root: unknown = row[0];
    if (root instanceof Uint8Array) count(blockName(root), levels - 1);
  }
  for (const [name, { refs }] of [...nodes, ...blocks]) {
    const found = counted.get(name) ?? 0;
    if (found !== refs) problems.push(`${name} counts ${refs} references and has ${found}`);
  }
  for (const name of counted.keys())
    if (!nodes.has(name) && !blocks.has(name)) problems.push(`${name} is referred to and not there`);
  for (const [name, { body: hash }] of blocks) {
    if (!sameHash(hashOf(contents.get(hash)), hash)) problems.push(`${name} holds other bytes`);
  }
  for (const hash of contents.list())
    if (!blocks.has(blockName(hash))) problems.push(`${blockName(hash)} is kept and in nobody's use`);
  return problems;
}

function read(store: Store, sql: string): Map<string, { readonly refs: number; readonly body: Uint8Array }> {
  const found = new Map<string, { refs: number; body: Uint8Array }>();
  for (const { 0: hash, 1: refs, 2: body } of store.statement(sql).all())
    if (hash instanceof Uint8Array && body instanceof Uint8Array)
      found.set(blockName(hash), { refs: Number(refs), body });
  return found;
}
