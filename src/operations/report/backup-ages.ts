import { listBackups } from '../backup/list-backups.ts';
import type { BackupName } from '../backup/list-backups.ts';
import { openStore } from '../backup/store/open-store.ts';
import type { StoreInput } from '../backup/store/open-store.ts';
import type { OperationContext } from '../context.ts';
import type { Machine } from './machine.ts';

export interface BackupQuestion extends StoreInput {
  /** The tag of instances that are to be backed up. */
  readonly tag: { readonly key: string; readonly value?: string | undefined };
}

/** A backup and what it is of. */
export interface ReportedBackup extends Pick<BackupName, 'account' | 'region' | 'instance' | 'id'> {
  /** ISO 8601 in UTC. */
  readonly time: string;
  readonly ageMs: number;
  readonly name: string | undefined;
}

export interface Backups {
  /** The newest of each instance that has one, the oldest first. */
  readonly newest: readonly ReportedBackup[];
  readonly total: number;
  /** Instances with the tag that asks for backups, and those of them that have none. */
  readonly wanted: number;
  readonly missing: number;
}

/** Whether an instance has the tag that asks for backups. */
export function wantsBackup({ tags }: Machine, { tag }: Pick<BackupQuestion, 'tag'>): boolean {
  const value = Object.hasOwn(tags, tag.key) ? tags[tag.key] : undefined;
  return value !== undefined && (tag.value === undefined || value === tag.value);
}

/** Reads the names in the store: the newest backup of each instance of the report. */
export async function backupAges(
  question: BackupQuestion,
  machines: readonly Machine[],
  context: OperationContext,
): Promise<Backups> {
  const store = await openStore(question, context);
  const now = context.clock.now();
  const own = new Map(machines.map((machine) => [`${machine.account}/${machine.id}`, machine]));
  const newest = new Map<string, BackupName>();
  let total = 0;
  for await (const backup of listBackups(store)) {
    const key = `${backup.account}/${backup.instance}`;
    if (!own.has(key)) continue;
    total += 1;
    const known = newest.get(key);
    if (known === undefined || backup.time > known.time) newest.set(key, backup);
  }
  const wanted = machines.filter((machine) => wantsBackup(machine, question));
  return {
    newest: [...newest]
      .map(([key, { account, region, instance, id, time }]) => ({
        account,
        region,
        instance,
        id,
        time: new Date(time).toISOString(),
        ageMs: now - time,
        name: own.get(key)?.name,
      }))
      .sort((one, other) => other.ageMs - one.ageMs),
    total,
    wanted: wanted.length,
    missing: wanted.filter(({ account, id }) => !newest.has(`${account}/${id}`)).length,
  };
}
