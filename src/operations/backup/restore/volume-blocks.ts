import type { BackedUpVolume } from '../format/manifest.ts';
import { readBlocks } from '../repository/read-blocks.ts';
import type { ReadBlock } from '../repository/read-blocks.ts';
import { BlockThreads } from '../threads/block-threads.ts';
import type { Repository } from '../repository/repository.ts';

/**
 * The blocks of a volume that are not zero, part by part; within a part in the order in which they are stored.
 * @param from The first part that is wanted.
 */
export async function* blocksOf(
  repository: Repository,
  volume: BackedUpVolume,
  from = 0,
): AsyncGenerator<ReadBlock & { readonly part: number }> {
  await using threads = new BlockThreads();
  for (const { part, map: hash } of volume.maps) {
    if (part < from) continue;
    const map = await repository.map(hash);
    for await (const block of readBlocks(repository, map, threads)) yield { ...block, part };
  }
}
