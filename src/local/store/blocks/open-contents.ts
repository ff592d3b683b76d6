import { join } from 'node:path';
import type { Store } from '../store.ts';
import type { BlockContents } from './contents.ts';
import { MemoryContents } from './contents.ts';
import { FileContents } from './file-contents.ts';
import { readBlockName } from './hash.ts';

const folderName = 'blocks';

/**
 * The bytes of blocks where the store is: in its directory, or in memory.
 * @param saved For a store in memory: what a saved cloud held, by name.
 */
export function openContents(store: Store, saved?: ReadonlyMap<string, Uint8Array>): BlockContents {
  if (store.directory === undefined) return new MemoryContents(saved);
  return new FileContents(join(store.directory, folderName), store.durable);
}

/** Puts the blocks of a saved cloud into a data directory, before its database comes. */
export function placeBlocks(directory: string, saved: ReadonlyMap<string, Uint8Array>): void {
  const contents = new FileContents(join(directory, folderName), false);
  for (const [name, bytes] of saved) {
    const hash = readBlockName(name);
    if (hash !== undefined) contents.put(hash, bytes);
  }
  contents.close();
}
