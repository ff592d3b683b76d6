import { listBackups, type BackupName } from '../backup/list-backups.ts';
import { pruneInstances } from '../backup/run/finish-backup.ts';
import { isDone } from '../backup/run/is-done.ts';
import { backupEntries, type BackupInput } from '../backup/run/plan-backup.ts';
import { openStore } from '../backup/store/open-store.ts';
import type { BackupStore } from '../backup/store/store.ts';
import type { OperationContext, Place } from '../context.ts';
import type { FoundInstance } from '../ec2/selection.ts';
import type { ApplyOptions } from '../plan/apply.ts';
import { stepsOf, type Plan } from '../plan/plan.ts';
import type { PlanEntry } from '../plan/step.ts';
import type { RunReport } from '../plan/report.ts';
import type { ScheduledBackups } from './backup-schedule.ts';
import type { ScheduledKind } from './scheduled-kind.ts';

const backupStep = 'backup-';

/**
 * Instances whose last time has no backup. What is done is read from the backups themselves, so that it does not matter
 * who made them or where, and a time that was missed is caught up with, once, however many were.
 */
export const scheduledBackups: ScheduledKind = {
  name: 'backups',
  async *entries({ backups, now }, context) {
    if (backups !== undefined) yield* entriesDue(backups, now, context);
  },
};

export async function* entriesDue(
  { slots, policy: _policy, zone: _zone, removeVersions: _remove, ...backup }: ScheduledBackups,
  now: number,
  context: OperationContext,
): AsyncGenerator<PlanEntry> {
  const slot = slots.last(now);
  if (slot === undefined) return;
  const { store, newest } = await newestOfAll(backup, context);
  const time = new Date(slot).toISOString();
  // One that cannot be read is told by the step.
  const done = (found: FoundInstance): Promise<boolean> =>
    isDone(newest.get(keyOf(found.id, found)), slot, store).catch(() => false);
  yield* backupEntries(backup, context, async (found) => {
    // What was not there yet has missed nothing.
    if (since(found) > slot || (await done(found))) return undefined;
    return { slot: time, because: `the backup of ${time.replace('.000', '')} (${slots.text}) is due` };
  });
}

/** The newest backup of each instance. Where they cannot be read every one is due, and its step fails for the same reason. */
async function newestOfAll(
  backup: BackupInput,
  context: OperationContext,
): Promise<{ readonly store: BackupStore; readonly newest: ReadonlyMap<string, BackupName> }> {
  const store = await openStore(backup, context);
  const newest = new Map<string, BackupName>();
  try {
    for await (const one of listBackups(store)) newest.set(keyOf(one.instance, one), one);
  } catch {
    newest.clear();
  }
  return { store, newest };
}

const keyOf = (instance: string, { account, region }: Place): string => `${account}/${region}/${instance}`;

/** When an instance got the first of the volumes that it has. Its launch time moves with every start. */
function since({ instance }: FoundInstance): number {
  const times = (instance.BlockDeviceMappings ?? []).flatMap(({ Ebs }) => Ebs?.AttachTime?.getTime() ?? []);
  return times.length === 0 ? -Infinity : Math.min(...times);
}

/** Prunes by the policy when every backup of a run came right. Answers the report; undefined when nothing was to be done. */
export async function pruneAfter(
  report: RunReport,
  plan: Plan,
  backups: ScheduledBackups | undefined,
  context: OperationContext,
  options: ApplyOptions = {},
): Promise<RunReport | undefined> {
  if (backups?.policy === undefined || report.status === 'interrupted' || report.status === 'declined')
    return undefined;
  if (report.problems.some(({ step }) => step.startsWith(backupStep))) return undefined;
  const instances: string[] = [];
  for await (const { id, target } of stepsOf(plan)) if (id.startsWith(backupStep)) instances.push(target);
  if (instances.length === 0) return undefined;
  const { store, kmsKey, policy, zone, removeVersions } = backups;
  // Another runner may be at the backups of the same time still: it is no failure that it is.
  return pruneInstances(
    { store, kmsKey, policy, zone, instances, removeVersions, yielding: true },
    context,
    options,
  );
}
