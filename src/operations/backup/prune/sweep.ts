import { NuageError, UsageError } from '../../../errors.ts';
import type { Mover, OperationContext } from '../../context.ts';
import { folders, packName } from '../format/names.ts';
import { Lease } from '../repository/lease.ts';
import { Repository } from '../repository/repository.ts';
import { rewriteIndex } from '../repository/rewrite-index.ts';
import { openStore } from '../store/open-store.ts';
import { LiveBlocks } from './live-blocks.ts';
import { mapsInUse, unusedMaps } from './maps-in-use.ts';
import { repack } from './repack.ts';

/**
 * Removes what no backup needs: packs none of whose blocks is needed, what is not of those that are mostly not, and
 * maps. Nothing goes before all backups (and those under way) have been read, and a damaged one ends the sweep before
 * anything goes. A sweep that yields is left to the next prune while somebody is at work.
 */
export const sweep: Mover = async ({ store: location, yielding }, { context }) => {
  if (typeof location !== 'string') throw new UsageError('A sweep needs "store".');
  const store = await openStore({ store: location }, context);
  using repository = await Repository.open(store, context);
  const taken = Lease.take(store, context, 'prune');
  await using lease = await (yielding === true ? taken.catch((error) => yieldTo(error, context)) : taken);
  if (lease === undefined) return { left: 'to the next prune' };
  await repository.loadIndex();
  const maps = await mapsInUse(repository);
  using live = new LiveBlocks();
  for (const map of maps) {
    live.add((await repository.map(map)).values());
    await lease.keep();
  }
  await repository.compareWithPacks();
  const emptied = await repack(repository, live, lease);
  const removed = await removeDead(repository, live, lease, emptied);
  const unneeded = await Array.fromAsync(unusedMaps(store, maps));
  // Nobody is at work: whoever has a claim was killed.
  const claims = (await Array.fromAsync(store.list(folders.claims))).map(({ name }) => name);
  await lease.check();
  await store.delete([...claims, ...unneeded]);
  return { packs: removed, maps: unneeded.length, unfinished: await store.removeUnfinished() };
};

function yieldTo(error: unknown, { host }: OperationContext): undefined {
  if (!(error instanceof NuageError) || error.code !== 'BackupsInUse') throw error;
  host.notify({
    kind: 'advice',
    message: `${error.message} What no backup needs stays until the next prune.`,
  });
  return undefined;
}

/** The index is written anew without what goes, then the packs go: a crash between leaves packs that a run finds again. */
async function removeDead(
  repository: Repository,
  live: LiveBlocks,
  lease: Lease,
  emptied: readonly string[],
): Promise<number> {
  const { store, index } = repository;
  const dead = [...index.packs()].filter((pack) => !index.entriesOf(pack).some(({ hash }) => live.has(hash)));
  for (const pack of dead) index.drop(pack);
  const gone = [...emptied, ...dead];
  if (gone.length === 0) return 0;
  const old = (await Array.fromAsync(store.list(folders.index))).map(({ name }) => name);
  await rewriteIndex(repository, old, lease);
  await store.delete(gone.map(packName));
  return gone.length;
}
