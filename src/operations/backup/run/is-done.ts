import { openManifest } from '../format/manifest.ts';
import type { BackupName } from '../list-backups.ts';
import type { BackupStore } from '../store/store.ts';

/**
 * Whether a time of a schedule has its backup: one that is of that time or later, or that was made for it. The
 * manifest's own word counts too because snapshots have AWS's time, and a schedule goes by the clock of this machine.
 */
export async function isDone(
  newest: BackupName | undefined,
  slot: number,
  store: BackupStore,
): Promise<boolean> {
  if (newest === undefined) return false;
  if (newest.time >= slot) return true;
  const bytes = await store.get(newest.name);
  const madeFor = bytes && openManifest(newest.name, bytes).slot;
  return madeFor !== undefined && Date.parse(madeFor) >= slot;
}
