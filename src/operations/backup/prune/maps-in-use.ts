import type { OperationContext } from '../../context.ts';
import { folders, hashIn } from '../format/names.ts';
import { listBackups } from '../list-backups.ts';
import { isInUse } from '../repository/lease.ts';
import type { Repository } from '../repository/repository.ts';
import { readDraft } from '../run/draft.ts';
import type { BackupStore } from '../store/store.ts';

/** The maps that backups have, and those that are under way. A damaged backup rejects. */
export async function mapsInUse(repository: Repository): Promise<ReadonlySet<string>> {
  const { store } = repository;
  const maps = new Set<string>();
  for await (const { name } of listBackups(store))
    for (const { maps: parts } of (await repository.manifest(name)).volumes)
      for (const { map } of parts) maps.add(map);
  for await (const lineage of draftsOf(store)) {
    const { done = [], current } = (await readDraft(store, lineage)) ?? {};
    for (const { maps: parts } of [...done, ...(current === undefined ? [] : [current])])
      for (const { map } of parts) maps.add(map);
  }
  return maps;
}

/** Names of maps that no backup has. */
export async function* unusedMaps(store: BackupStore, used: ReadonlySet<string>): AsyncGenerator<string> {
  for await (const { name } of store.list(folders.maps)) if (!used.has(hashIn(name) ?? '')) yield name;
}

/**
 * Whether a sweep was begun and not ended, or never begun though backups were removed: then maps are left that no
 * backup has, since they go last. While somebody is at work there may be such maps that are just being made.
 */
export async function isSweepOwed(repository: Repository, context: OperationContext): Promise<boolean> {
  const { store } = repository;
  if (await isInUse(store, context)) return false;
  for await (const _ of unusedMaps(store, await mapsInUse(repository))) return true;
  return false;
}

async function* draftsOf(store: BackupStore) {
  for await (const { name } of store.list(folders.drafts)) {
    const [, account, region, instance] = /^drafts\/([^/]+)\/([^/]+)\/([^/]+)\.json$/.exec(name) ?? [];
    if (account !== undefined && region !== undefined && instance !== undefined)
      yield { account, region, instance };
  }
}
