import type { Reading } from './kind.ts';
import { kinds } from './kinds.ts';
import type { Found } from './resource.ts';

/** Everything that exists of a stack, or in a VPC; by paged lists, never one call for each thing where a list tells. */
export async function readStack(reading: Reading): Promise<readonly Found[]> {
  const lists = await Promise.all(
    kinds.map(async (kind) => {
      const found = await kind.find(reading);
      // A tag may have been copied to something of another kind, as AWS does with volumes and interfaces.
      const own = found.filter(({ address }) => address === kind.name || address.startsWith(`${kind.name}.`));
      return own.toSorted((left, right) =>
        left.address < right.address ? -1 : left.address > right.address ? 1 : 0,
      );
    }),
  );
  return lists.flat();
}
