import { createHash } from 'node:crypto';
import { UsageError } from '../../../errors.ts';
import type { Mover } from '../../context.ts';
import { writeIndex } from '../format/index-file.ts';
import type { Pack } from '../format/pack.ts';
import { folders, hashIn, indexName, packName } from '../format/names.ts';
import { listBackups } from '../list-backups.ts';
import { Lease } from '../repository/lease.ts';
import { Repository } from '../repository/repository.ts';
import { readDraft } from '../run/draft.ts';
import { openStore } from '../store/open-store.ts';
import type { BackupStore } from '../store/store.ts';
import { LiveBlocks } from './live-blocks.ts';
import { repack } from './repack.ts';

/** Packs whose blocks stand in one object of the index. */
const packsInIndex = 2000;

/**
 * Removes what no backup needs: packs none of whose blocks is needed, what is not of those that are mostly not, and maps. Nothing goes before all backups (and
 * those under way) have been read, and a damaged one ends the sweep before anything goes.
 */
export const sweep: Mover = async ({ store: location }, { connection, context }) => {
  if (typeof location !== 'string') throw new UsageError('A sweep needs "store".');
  const store = await openStore({ store: location }, context, connection);
  using repository = await Repository.open(store, context);
  await using lease = await Lease.take(store, context, 'prune');
  await repository.loadIndex();
  const maps = new Set<string>();
  for await (const { name } of listBackups(store))
    for (const { maps: parts } of (await repository.manifest(name)).volumes)
      for (const { map } of parts) maps.add(map);
  for await (const lineage of draftsOf(store)) {
    const draft = await readDraft(store, lineage);
    for (const { maps: parts } of [
      ...(draft?.done ?? []),
      ...(draft?.current === undefined ? [] : [draft.current]),
    ])
      for (const { map } of parts) maps.add(map);
  }
  using live = new LiveBlocks();
  for (const map of maps) {
    live.add((await repository.map(map)).values());
    await lease.keep();
  }
  await repository.compareWithPacks();
  const emptied = await repack(repository, live, lease);
  const removed = await removeDead(repository, live, lease, emptied);
  const unneeded: string[] = [];
  for await (const { name } of store.list(folders.maps))
    if (!maps.has(hashIn(name) ?? '')) unneeded.push(name);
  await lease.check();
  await store.delete(unneeded);
  return { packs: removed, maps: unneeded.length };
};

/** The index is written anew without what goes, then the packs go: a crash between leaves packs that a run finds again. */
async function removeDead(
  repository: Repository,
  live: LiveBlocks,
  lease: Lease,
  emptied: readonly string[],
): Promise<number> {
  const { store, index } = repository;
  const dead = [...emptied];
  let kept: Pack[] = [];
  const written = new Set<string>();
  const write = async (): Promise<void> => {
    if (kept.length === 0) return;
    const bytes = await writeIndex(kept);
    const name = indexName(createHash('sha256').update(bytes).digest('hex'));
    await store.put(name, bytes);
    written.add(name);
    kept = [];
    await lease.keep();
  };
  for (const pack of index.packs()) {
    const entries = index.entriesOf(pack);
    if (entries.some(({ hash }) => live.has(hash))) kept.push({ hash: pack, entries });
    else dead.push(pack);
    if (kept.length >= packsInIndex) await write();
  }
  if (dead.length === 0) return 0;
  await write();
  await lease.check();
  const old: string[] = [];
  for await (const { name } of store.list(folders.index)) if (!written.has(name)) old.push(name);
  await store.delete(old);
  await store.delete(dead.map(packName));
  return dead.length;
}

async function* draftsOf(store: BackupStore) {
  for await (const { name } of store.list(folders.drafts)) {
    const [, account, region, instance] = /^drafts\/([^/]+)\/([^/]+)\/([^/]+)\.json$/.exec(name) ?? [];
    if (account !== undefined && region !== undefined && instance !== undefined)
      yield { account, region, instance };
  }
}
