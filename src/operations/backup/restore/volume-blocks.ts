import type { BackedUpVolume } from '../format/manifest.ts';
import { readBlocks } from '../repository/read-blocks.ts';
import type { ReadBlock } from '../repository/read-blocks.ts';
import type { Repository } from '../repository/repository.ts';

/** The blocks of a volume that are not zero, part by part; within a part in the order in which they are stored. */
export async function* blocksOf(
  repository: Repository,
  volume: BackedUpVolume,
): AsyncGenerator<ReadBlock & { readonly part: number }> {
  for (const { part, map: hash } of volume.maps) {
    const map = await repository.map(hash);
    for await (const block of readBlocks(repository, map)) yield { ...block, part };
  }
}
