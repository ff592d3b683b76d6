import { writeSync } from 'node:fs';
import { join } from 'node:path';
import { BlockStore } from '../../../../src/local/store/blocks/block-store.ts';
import { FileContents } from '../../../../src/local/store/blocks/file-contents.ts';
import { blockSize } from '../../../../src/local/store/blocks/contents.ts';
import { Store } from '../../../../src/local/store/store.ts';

/** What the writer puts into a block at a turn. */
export function blockOf(turn: number): Uint8Array {
  return new Uint8Array(blockSize).fill(turn % 251).fill(turn >>> 8, 0, 8);
}

/**
 * A writer to be killed: each turn writes a block over an older one, keeps a snapshot every third turn and drops an
 * old one, and says which turn is committed.
 */
export function writeBlocks(directory: string): void {
  const store = new Store({ directory });
  const blocks = new BlockStore(store, new FileContents(join(directory, 'blocks'), false));
  for (let turn = Number(store.meta('turn') ?? -1) + 1; ; turn++) {
    store.run(() => {
      blocks.write('vol', [[turn % 5, blockOf(turn)]]);
      if (turn % 3 === 0) blocks.share('vol', `snap-${turn % 4}`);
      if (turn % 7 === 0) blocks.drop(`snap-${turn % 3}`);
      store.setMeta('turn', String(turn));
    });
    writeSync(1, `${turn}\n`);
  }
}

const [directory] = process.argv.slice(2);
if (directory !== undefined && process.argv[1]?.endsWith('writer.mjs')) writeBlocks(directory);
