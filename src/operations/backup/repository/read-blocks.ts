import { inOrder } from '../at-once.ts';
import { DamagedError, MissingError } from '../damaged.ts';
import { packName } from '../format/names.ts';
import { longestFrame } from '../format/pack.ts';
import { blockSize } from '../format/sizes.ts';
import type { BlockPlace, BlockThreads } from '../threads/block-threads.ts';
import type { Location } from './block-index.ts';
import type { Repository } from './repository.ts';

/** A block and the memory that it is in, which is used again once it was disposed of. */
export interface ReadBlock extends Disposable {
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

/**
 * Reads the blocks of a map, each once, in the order of packs. Each is checked against its hash. Threads unpack and hash
 * them, so that several are in hand at once and nothing is copied but frames.
 */
export async function* readBlocks(
  repository: Repository,
  map: Iterable<readonly [index: number, hash: string]>,
  threads: BlockThreads,
): AsyncGenerator<ReadBlock> {
  const indexes = new Map<string, number[]>();
  for (const [index, hash] of map) {
    const known = indexes.get(hash);
    if (known === undefined) indexes.set(hash, [index]);
    else known.push(index);
  }
  const runs = runsOf([...indexes.keys()].map((hash) => locate(repository, hash)));
  const pieces: Uint8Array[] = [];
  for await (const blocks of inOrder(runs, piecesAtOnce, (run) => readRun(repository, run, threads, pieces)))
    for (const [hash, place] of blocks) {
      const giveBack = (): void => place[Symbol.dispose]();
      yield { hash, bytes: place.bytes, indexes: indexes.get(hash) ?? [], [Symbol.dispose]: giveBack };
    }
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

/** @param pieces Memory that is free: what is thrown away instead would keep the collector busy. */
async function readRun(
  { store }: Repository,
  { pack, offset, length, locations }: Run,
  threads: BlockThreads,
  pieces: Uint8Array[],
): Promise<readonly (readonly [hash: string, place: BlockPlace])[]> {
  const name = packName(pack);
  const piece = pieces.pop() ?? new Uint8Array(pieceBytes);
  const bytes = await store.get(name, { offset, length }, piece);
  if (bytes === undefined) throw new MissingError(name, 'the index names it');
  if (bytes.byteLength !== length) throw new DamagedError(name, 'it is too short');
  const places = locations.map(async ({ hash, ...location }) => {
    const from = location.offset - offset;
    return [hash, await unpack(name, hash, bytes.subarray(from, from + location.length), threads)] as const;
  });
  // Every frame is in its place by now.
  pieces.push(piece);
  return Promise.all(places);
}

async function unpack(
  name: string,
  hash: string,
  frame: Uint8Array,
  threads: BlockThreads,
): Promise<BlockPlace> {
  if (frame.byteLength > longestFrame) throw new DamagedError(name, `block ${hash} is too long`);
  const place = threads.place();
  const found = await place.unpack(frame).catch((error: unknown) => {
    throw new DamagedError(
      name,
      `block ${hash} cannot be read (${error instanceof Error ? error.message : error})`,
    );
  });
  if (found.length !== blockSize || found.hash !== hash)
    throw new DamagedError(name, `block ${hash} has other bytes`);
  return place;
}
