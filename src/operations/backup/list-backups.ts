import { UsageError } from '../../errors.ts';
import { folders, lineageFolder, readBackupName } from './format/names.ts';
import type { Lineage } from './format/names.ts';
import type { BackupStore } from './store/store.ts';

/** A backup as its name tells it. */
export interface BackupName extends Lineage {
  /** Of its object. */
  readonly name: string;
  /** The moment that it is of, epoch milliseconds. */
  readonly time: number;
  /** The first digits of its hash: how people name it. */
  readonly id: string;
}

const idLength = 12;

/** Every backup, in order of account, region, instance and time. Only what is complete has a name here. */
export async function* listBackups(store: BackupStore, of?: Lineage): AsyncGenerator<BackupName> {
  const folder = of === undefined ? folders.backups : `${folders.backups}${lineageFolder(of)}`;
  for await (const { name } of store.list(folder)) {
    const found = readBackupName(name);
    if (found === undefined) continue;
    const { hash, ...rest } = found;
    yield { ...rest, id: hash.slice(0, idLength) };
  }
}

/** The newest backup of an instance. */
export async function newestBackup(store: BackupStore, of: Lineage): Promise<BackupName | undefined> {
  let newest: BackupName | undefined;
  for await (const backup of listBackups(store, of)) newest = backup;
  return newest;
}

/** The backup that a person names: by id, by its first digits, or the newest of an instance. */
export async function findBackup(store: BackupStore, named: string): Promise<BackupName> {
  const found: BackupName[] = [];
  let newest: BackupName | undefined;
  for await (const backup of listBackups(store)) {
    if (backup.name.includes(`-${named}`) && /^[0-9a-f]{4,64}$/.test(named)) found.push(backup);
    if (backup.instance === named && (newest === undefined || backup.time > newest.time)) newest = backup;
  }
  const [only, another] = found;
  if (another !== undefined)
    throw new UsageError(`"${named}" could be ${found.map(({ id }) => id).join(' or ')}.`);
  const backup = only ?? newest;
  if (backup === undefined)
    throw new UsageError(`There is no backup "${named}".`, { hint: 'nuage backup list names them.' });
  return backup;
}
