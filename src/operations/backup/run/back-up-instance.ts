import type { Connection } from '../../../aws/connection.ts';
import { NuageError, UsageError } from '../../../errors.ts';
import type { Mover, OperationContext } from '../../context.ts';
import { sealManifest } from '../format/manifest.ts';
import type { BackedUpVolume, BackupManifest } from '../format/manifest.ts';
import { backupName, draftName } from '../format/names.ts';
import type { Lineage } from '../format/names.ts';
import { formatVersion } from '../format/sizes.ts';
import { newestBackup } from '../list-backups.ts';
import { Claim } from '../repository/claim.ts';
import type { LeaseFile } from '../repository/lease.ts';
import { inWorkplace } from '../repository/workplace.ts';
import type { Workplace } from '../repository/workplace.ts';
import { backUpVolume } from './back-up-volume.ts';
import { readDraft, writeDraft } from './draft.ts';
import type { Draft } from './draft.ts';
import { readInstanceStep } from './instance-step.ts';
import { isDone } from './is-done.ts';
import { areThere, deleteOlder, takeSnapshots, untilCompleted } from './snapshot-set.ts';

/** An interrupted backup that was begun longer ago is not gone on with: a new one is worth more. */
const oldestDraft = 24 * 3_600_000;

/**
 * Backs up one instance. Called again after it was killed, it goes on where it was. For a time of a schedule it does
 * nothing when that has its backup, or when somebody else is making it.
 */
export const backUpInstance: Mover = async (input, { connection, context }) => {
  const { instance, account, slot, ...place } = readInstanceStep(input);
  const lineage = { account, region: connection.region, instance };
  return inWorkplace(place, context, async (workplace) => {
    const { repository, lease } = workplace;
    const claim = await Claim.take(repository.store, lineage, lease, context);
    if (!(claim instanceof Claim)) return elsewhere(instance, claim, slot, context);
    try {
      const backup = await makeBackup({ lineage, slot, claim, workplace, connection, context });
      await claim.release();
      return { backup };
    } catch (error) {
      // Without a release it ends with the lease.
      await claim.release().catch(() => undefined);
      throw error;
    }
  });
};

interface Work {
  readonly lineage: Lineage;
  readonly slot: string | undefined;
  readonly claim: Claim;
  readonly workplace: Workplace;
  readonly connection: Connection;
  readonly context: OperationContext;
}

async function makeBackup(work: Work): Promise<string> {
  const { lineage, slot, workplace } = work;
  const { store } = workplace.repository;
  if (slot !== undefined) {
    const newest = await newestBackup(store, lineage);
    if (newest !== undefined && (await isDone(newest, Date.parse(slot), store))) return newest.name;
  }
  for (;;) {
    const draft = await draftOf(work);
    const name = await backUp(draft, work);
    // What was interrupted was of an earlier time of the schedule, whose snapshots are as good as new. This one is next.
    if (slot === undefined || draft.time >= slot || (draft.slot ?? '') >= slot) return name;
  }
}

function elsewhere(
  instance: string,
  { process, host, expires }: LeaseFile,
  slot: string | undefined,
  context: OperationContext,
) {
  const message = `${instance} is being backed up by process ${process} on ${host}.`;
  const hint = `Wait for its end. When it is gone, its lease ends by itself at ${expires}.`;
  if (slot === undefined) throw new NuageError('BackupUnderWay', message, { hint });
  context.host.notify({ kind: 'advice', message });
  return { elsewhere: `process ${process} on ${host}` };
}

/** The draft of an interrupted backup, or a new one with its snapshots. */
async function draftOf({
  lineage,
  slot,
  workplace,
  connection,
  context,
}: Work): Promise<Draft & { readonly time: string }> {
  const { store } = workplace.repository;
  const now = context.clock.now();
  const found = await readDraft(store, lineage);
  const recent = found !== undefined && Date.parse(found.begun) > now - oldestDraft ? found : undefined;
  if (recent?.time !== undefined) {
    const snapshots = recent.set.map(({ snapshot }) => snapshot);
    if (await areThere(snapshots, connection)) return { ...recent, time: recent.time };
  }
  // Written before the snapshots are made, so that those of a run that was killed are found by its id.
  const unmade = recent !== undefined && recent.time === undefined ? recent : undefined;
  const draft: Draft = unmade ?? {
    nuage: 'draft',
    id: context.random.hex(16),
    begun: new Date(now).toISOString(),
    slot,
    set: [],
    done: [],
  };
  if (unmade === undefined) await writeDraft(store, lineage, draft);
  const { Reservations: reservations = [] } = await connection.call('ec2', 'DescribeInstances', {
    InstanceIds: [lineage.instance],
  });
  const instance = reservations[0]?.Instances?.[0];
  if (instance === undefined) throw new UsageError(`There is no instance ${lineage.instance}.`);
  const { time, set } = await takeSnapshots(draft.id, instance, connection);
  const name = instance.Tags?.find(({ Key }) => Key === 'Name')?.Value;
  const made = { ...draft, name, time, set };
  await writeDraft(store, lineage, made);
  return made;
}

async function backUp(
  draft: Draft & { readonly time: string },
  { lineage, claim, workplace, connection, context }: Work,
): Promise<string> {
  const { repository, sink, lease } = workplace;
  const { store } = repository;
  await untilCompleted(
    draft.set.map(({ snapshot }) => snapshot),
    connection,
    context,
    () => lease.keep(),
  );
  const newest = await newestBackup(store, lineage);
  const previous = newest === undefined ? undefined : await repository.manifest(newest.name);
  const done: BackedUpVolume[] = [...draft.done];
  let { current } = draft;
  for (const volume of draft.set) {
    if (done.some((one) => one.volume === volume.volume)) continue;
    done.push(
      await backUpVolume(volume, {
        workplace,
        connection,
        context,
        instance: lineage.instance,
        previous: previous?.volumes.find((one) => one.volume === volume.volume),
        begun: current?.volume === volume.volume ? current : undefined,
        onProgress: (progress) => writeDraft(store, lineage, { ...draft, done, current: progress }),
      }),
    );
    current = undefined;
    await sink.flush();
    if (done.length < draft.set.length) await writeDraft(store, lineage, { ...draft, done, current });
  }
  await sink.flush();
  const manifest: BackupManifest = {
    nuage: 'backup',
    version: formatVersion,
    repository: repository.id,
    ...lineage,
    name: draft.name,
    time: draft.time,
    slot: draft.slot,
    finished: new Date(context.clock.now()).toISOString(),
    volumes: done,
  };
  const { bytes, hash } = sealManifest(manifest);
  const name = backupName(lineage, Date.parse(draft.time), hash);
  const check = async (): Promise<void> => {
    await lease.check();
    await claim.check();
  };
  await check();
  await store.put(name, bytes);
  try {
    // A prune that took our place in between may have removed what this backup counts on.
    await check();
  } catch (error) {
    await store.delete([name]);
    throw error;
  }
  await store.delete([draftName(lineage)]);
  await deleteOlder(draft.set, connection, context);
  return name;
}
