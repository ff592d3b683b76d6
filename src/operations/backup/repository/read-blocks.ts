import { inOrder } from '../at-once.ts';
import { DamagedError, MissingError } from '../damaged.ts';
import { decompress, sha256 } from '../format/compress.ts';
import { packName } from '../format/names.ts';
import { blockSize } from '../format/sizes.ts';
import type { Location } from './block-index.ts';
import type { Repository } from './repository.ts';

export interface ReadBlock {
  readonly hash: string;
  readonly bytes: Uint8Array;
  /** Every place of the volume that holds it. */
  readonly indexes: readonly number[];
}

/** Neighbours in a pack are read in one piece of at most so many bytes. */
const pieceBytes = 4 * 1024 * 1024;
const piecesAtOnce = 4;

interface Run {
  readonly pack: string;
  readonly offset: number;
  length: number;
  readonly locations: Location[];
}

/** Reads the blocks of a map, each once, in the order of packs. Each is checked against its hash. */
export async function* readBlocks(
  repository: Repository,
  map: Iterable<readonly [index: number, hash: string]>,
): AsyncGenerator<ReadBlock> {
  const indexes = new Map<string, number[]>();
  for (const [index, hash] of map) {
    const known = indexes.get(hash);
    if (known === undefined) indexes.set(hash, [index]);
    else known.push(index);
  }
  const runs = runsOf([...indexes.keys()].map((hash) => locate(repository, hash)));
  for await (const blocks of inOrder(runs, piecesAtOnce, (run) => readRun(repository, run)))
    for (const { hash, bytes } of blocks) yield { hash, bytes, indexes: indexes.get(hash) ?? [] };
}

function locate({ index }: Repository, hash: string): Location {
  const found = index.find(hash);
  if (found === undefined) throw new MissingError(`Block ${hash}`, 'no pack has it');
  return found;
}

function runsOf(locations: readonly Location[]): readonly Run[] {
  const sorted = locations.toSorted((one, other) =>
    one.pack === other.pack ? one.offset - other.offset : one.pack < other.pack ? -1 : 1,
  );
  const runs: Run[] = [];
  for (const location of sorted) {
    const last = runs.at(-1);
    const follows =
      last !== undefined &&
      last.pack === location.pack &&
      location.offset === last.offset + last.length &&
      last.length + location.length <= pieceBytes;
    if (follows) {
      last.length += location.length;
      last.locations.push(location);
    } else {
      const { pack, offset, length } = location;
      runs.push({ pack, offset, length, locations: [location] });
    }
  }
  return runs;
}

async function readRun(
  { store }: Repository,
  { pack, offset, length, locations }: Run,
): Promise<readonly { readonly hash: string; readonly bytes: Uint8Array }[]> {
  const name = packName(pack);
  const bytes = await store.get(name, { offset, length });
  if (bytes === undefined) throw new MissingError(name, 'the index names it');
  if (bytes.byteLength !== length) throw new DamagedError(name, 'it is too short');
  return Promise.all(
    locations.map(async (location) => {
      const from = location.offset - offset;
      return {
        hash: location.hash,
        bytes: await unpack(name, location.hash, bytes.subarray(from, from + location.length)),
      };
    }),
  );
}

async function unpack(name: string, hash: string, frame: Uint8Array): Promise<Uint8Array> {
  const bytes = await decompress(frame, blockSize).catch((error: unknown) => {
    throw new DamagedError(
      name,
      `block ${hash} cannot be read (${error instanceof Error ? error.message : error})`,
    );
  });
  if (bytes.byteLength !== blockSize || (await sha256(bytes)) !== hash)
    throw new DamagedError(name, `block ${hash} has other bytes`);
  return bytes;
}
