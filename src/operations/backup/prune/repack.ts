import { DamagedError, MissingError } from '../damaged.ts';
import { decompress, sha256 } from '../format/compress.ts';
import { packName } from '../format/names.ts';
import { PackBuilder } from '../format/pack.ts';
import type { PackEntry } from '../format/pack.ts';
import { blockSize } from '../format/sizes.ts';
import type { Lease } from '../repository/lease.ts';
import type { Repository } from '../repository/repository.ts';
import type { LiveBlocks } from './live-blocks.ts';

/** A pack of whose bytes less than this part is needed is written anew, without the rest. */
const worthKeeping = 0.5;

interface Frame {
  readonly hash: string;
  readonly frame: Uint8Array;
}

/**
 * Puts what is needed of packs that are mostly not into new ones, as it is compressed already, and takes the old ones
 * out of the index; answers them, to be deleted once the index is written. A damaged block ends it: nothing is lost by
 * that, and nothing damaged is handed on.
 */
export async function repack(
  repository: Repository,
  live: LiveBlocks,
  lease: Lease,
): Promise<readonly string[]> {
  const { store, index } = repository;
  const emptied = [...index.packs()].filter((pack) => isMostlyDead(index.entriesOf(pack), live));
  const packs = new PackBuilder();
  const write = async (): Promise<void> => {
    if (packs.empty) return;
    const { hash, entries, bytes } = await packs.finish();
    await store.put(packName(hash), bytes);
    index.add([{ hash, entries }]);
    packs.clear();
    await lease.keep();
  };
  for (const pack of emptied) {
    const needed = index.entriesOf(pack).filter(({ hash }) => live.has(hash));
    // Out of the index before its blocks come in elsewhere: a block that is known stays where it is.
    index.drop(pack);
    for (const { hash, frame } of await framesOf(repository, pack, needed)) {
      packs.add(hash, frame);
      if (packs.full) await write();
    }
  }
  await write();
  return emptied;
}

function isMostlyDead(entries: readonly PackEntry[], live: LiveBlocks): boolean {
  let all = 0;
  let needed = 0;
  for (const { hash, length } of entries) {
    all += length;
    if (live.has(hash)) needed += length;
  }
  return needed > 0 && needed < all * worthKeeping;
}

async function framesOf(
  { store }: Repository,
  pack: string,
  entries: readonly PackEntry[],
): Promise<readonly Frame[]> {
  const name = packName(pack);
  const bytes = await store.get(name);
  if (bytes === undefined) throw new MissingError(name, 'the index names it');
  const frames: Frame[] = [];
  for (const { hash, offset, length } of entries) {
    const frame = bytes.subarray(offset, offset + length);
    const block = await decompress(frame, blockSize).catch(() => new Uint8Array(0));
    if ((await sha256(block)) !== hash) throw new DamagedError(name, `block ${hash} has other bytes`);
    frames.push({ hash, frame });
  }
  return frames;
}
