import type { OperationContext } from '../../context.ts';
import type { BackupManifest } from '../format/manifest.ts';
import { findBackup } from '../list-backups.ts';
import type { BackupName } from '../list-backups.ts';
import { Repository } from '../repository/repository.ts';
import { openStore } from '../store/open-store.ts';
import type { StoreInput } from '../store/open-store.ts';

export interface OpenBackup extends Disposable {
  readonly repository: Repository;
  readonly backup: BackupName;
  readonly manifest: BackupManifest;
}

/** Opens a backup to read from. What of the index is damaged is told anew by the packs. */
export async function openBackup(
  input: StoreInput & { readonly backup: string },
  context: OperationContext,
): Promise<OpenBackup> {
  const store = await openStore(input, context);
  const repository = await Repository.open(store, context);
  try {
    const backup = await findBackup(store, input.backup);
    const manifest = await repository.manifest(backup.name);
    const damaged = await repository.loadIndex();
    if (damaged.length > 0) await repository.compareWithPacks();
    return { repository, backup, manifest, [Symbol.dispose]: () => repository[Symbol.dispose]() };
  } catch (error) {
    repository[Symbol.dispose]();
    throw error;
  }
}
