import { sha256 } from '../format/compress.ts';
import { writeIndex } from '../format/index-file.ts';
import { indexName } from '../format/names.ts';
import type { Pack } from '../format/pack.ts';
import type { Lease } from './lease.ts';
import type { Repository } from './repository.ts';

/** Packs whose blocks stand in one object of the index. */
const packsInIndex = 2000;

/**
 * Writes the index anew as it is known now, and then takes those objects away that told it before, so that nobody looks
 * for a block in a pack that is gone.
 */
export async function rewriteIndex(
  { store, index }: Repository,
  old: readonly string[],
  lease: Lease,
): Promise<void> {
  const written = new Set<string>();
  let packs: Pack[] = [];
  const write = async (): Promise<void> => {
    if (packs.length === 0) return;
    const bytes = await writeIndex(packs);
    const name = indexName(await sha256(bytes));
    await store.put(name, bytes);
    written.add(name);
    packs = [];
    await lease.keep();
  };
  for (const hash of index.packs()) {
    packs.push({ hash, entries: index.entriesOf(hash) });
    if (packs.length >= packsInIndex) await write();
  }
  await write();
  await lease.check();
  await store.delete(old.filter((name) => !written.has(name)));
}
