import { DamagedError } from '../damaged.ts';
import { compress, decompress } from './compress.ts';
import type { Pack, PackEntry } from './pack.ts';

const mostBytes = 512 * 1024 * 1024;

/** What packs hold: a line for each pack, and behind it one for each of its blocks; compressed. */
export function writeIndex(packs: readonly Pack[]): Promise<Uint8Array> {
  const lines = packs.flatMap((pack) => [
    `pack ${pack.hash}\n`,
    ...pack.entries.map(({ hash, offset, length }) => `${hash} ${offset} ${length}\n`),
  ]);
  return compress(Buffer.from(lines.join(''), 'latin1'));
}

export async function readIndex(name: string, bytes: Uint8Array): Promise<readonly Pack[]> {
  const text = Buffer.from(await decompress(bytes, mostBytes)).toString('latin1');
  const packs: { hash: string; entries: PackEntry[] }[] = [];
  for (const line of text.split('\n').slice(0, -1)) {
    const [, pack, hash, offset, length] =
      /^(?:pack ([0-9a-f]{64})|([0-9a-f]{64}) (\d+) (\d+))$/.exec(line) ?? [];
    if (pack !== undefined) packs.push({ hash: pack, entries: [] });
    else if (hash === undefined || packs.length === 0)
      throw new DamagedError(name, 'it has a line that is none');
    else packs.at(-1)?.entries.push({ hash, offset: Number(offset), length: Number(length) });
  }
  return packs;
}
