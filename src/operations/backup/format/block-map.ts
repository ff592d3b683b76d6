import { DamagedError } from '../damaged.ts';
import { compress, decompress } from './compress.ts';
import { blocksPerMap } from './sizes.ts';

/** The blocks of a part of a volume: SHA-256 by index. Where there is none, the volume is zero. */
export type BlockMap = ReadonlyMap<number, string>;

/** Bytes of a map when it is not compressed, at most. */
const mostBytes = blocksPerMap * 90;

/** Lines of index and hash in order, compressed. */
export function writeMap(map: BlockMap): Promise<Uint8Array> {
  const lines = [...map].sort(([one], [other]) => one - other).map(([index, hash]) => `${index} ${hash}\n`);
  return compress(Buffer.from(lines.join(''), 'latin1'));
}

/** The map in an object of that name. */
export async function readMap(name: string, bytes: Uint8Array): Promise<BlockMap> {
  const text = Buffer.from(await decompress(bytes, mostBytes)).toString('latin1');
  const map = new Map<number, string>();
  for (const line of text.split('\n').slice(0, -1)) {
    const [, index, hash] = /^(\d+) ([0-9a-f]{64})$/.exec(line) ?? [];
    if (hash === undefined) throw new DamagedError(name, 'it has a line that is none');
    map.set(Number(index), hash);
  }
  return map;
}
