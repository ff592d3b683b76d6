import { listPrices } from '../../../data/prices.ts';
import type { Connection } from '../../../aws/connection.ts';
import type { Snapshot } from '../../../wire/generated/ec2.ts';
import { isNotFound } from '../../plan/ground.ts';
import { userOf } from '../../plan/own-reads.ts';
import type { Requirement, Step, Undo } from '../../plan/step.ts';
import { binRules } from '../bin-rules.ts';
import type { BinDays } from '../bin-rules.ts';
import { hoursPerMonth, tagsIn } from '../candidate.ts';
import type { Candidate, Kind, Looking } from '../candidate.ts';
import { keptByTag } from '../protecting-tags.ts';
import { snapshotsInUse } from '../uses/snapshots.ts';

const lost = 'a snapshot that no Recycle Bin rule holds does not come back';

/** The account's own snapshots. Those of an image that goes in the same plan follow it. */
export const snapshots: Kind = {
  markable: true,
  async list(looking) {
    const { connection } = looking;
    const [images, keepers, binDays] = await Promise.all([
      imagesBySnapshot(connection),
      readKeepers(looking),
      binRules(connection, 'EBS_SNAPSHOT'),
    ]);
    const candidates: Candidate[] = [];
    const input = { OwnerIds: ['self'], MaxResults: 1000 };
    for await (const page of connection.pages('ec2', 'DescribeSnapshots', input))
      for (const snapshot of page.Snapshots ?? []) {
        const id = snapshot.SnapshotId ?? '';
        const own = images.get(id) ?? [];
        candidates.push(candidateOf(snapshot, { own, keeper: keepers.get(id), binDays }, looking));
      }
    return candidates;
  },
};

interface Known {
  /** The images that it is of. */
  readonly own: readonly string[];
  /** Why it stays, as lists tell it. */
  readonly keeper: string | undefined;
  readonly binDays: BinDays;
}

function candidateOf(snapshot: Snapshot, { own, keeper, binDays }: Known, looking: Looking): Candidate {
  const { account, region, goingImages, connection } = looking;
  const id = snapshot.SnapshotId ?? '';
  const tags = tagsIn(snapshot.Tags);
  const staying = own.find((image) => !goingImages.has(image));
  const state = snapshot.State ?? 'unknown';
  const gib = snapshot.VolumeSize ?? 0;
  // AWS bills the blocks that were written; where it says how many, that, else at most the whole volume.
  const billed =
    snapshot.FullSnapshotSizeInBytes === undefined ? gib : snapshot.FullSnapshotSizeInBytes / 2 ** 30;
  const usdPerMonth = Math.min(gib, billed) * listPrices().snapshot_gb_month;
  const days = binDays(tags);
  const candidate: Candidate = {
    id,
    tags,
    created: snapshot.StartTime?.getTime(),
    protectedBy:
      staying !== undefined
        ? `it is of the image ${staying}`
        : (keptByTag(tags) ??
          (snapshot.OwnerAlias !== undefined && snapshot.OwnerAlias !== 'self'
            ? `it belongs to ${snapshot.OwnerAlias}`
            : (keeper ?? (state === 'completed' ? undefined : `it is ${state}`)))),
    about: `snapshot of ${snapshot.VolumeId}, ${gib} GiB, of no image that stays`,
    against: days === undefined ? lost : `the Recycle Bin holds it for ${days} days`,
    usdPerMonth,
    steps: (reason, planned): readonly Step[] => [
      {
        id: `delete-${account}-${region}-${id}`,
        account,
        region,
        target: id,
        ...(tags['Name'] === undefined || tags['Name'] === '' ? {} : { name: tags['Name'] }),
        call: { service: 'ec2', action: 'DeleteSnapshot', input: { SnapshotId: id } },
        change: 'delete',
        reason,
        requires: [
          describedAs(id, 'completed'),
          { call: userOf('snapshots', id), path: 'user', equals: null },
          sharedWithNobody(id),
        ],
        effect: {
          call: { service: 'ec2', action: 'DescribeSnapshots', input: { SnapshotIds: [id] } },
          path: 'Snapshots[0].SnapshotId',
          accepted: [],
          done: [null],
        },
        usdPerHour: -usdPerMonth / hoursPerMonth,
        after: own.flatMap((image) => planned.get(image) ?? []),
        undo: comesBack(id, days),
      },
    ],
  };
  const ask = async (): Promise<Candidate> => {
    const whom = await sharedWith(id, connection);
    return whom === undefined ? candidate : { ...candidate, protectedBy: `it is shared with ${whom}` };
  };
  return {
    ...candidate,
    look: { ask, unasked: 'with which accounts it is shared is asked when its turn comes' },
  };
}

function describedAs(id: string, state: string): Requirement {
  return {
    call: { service: 'ec2', action: 'DescribeSnapshots', input: { SnapshotIds: [id] } },
    path: 'Snapshots[0].State',
    equals: state,
  };
}

/**
 * Asked when its turn comes, one by one, and a snapshot that was shared meanwhile is spared then, instead of making the
 * whole saved plan stale at the price of a call for each.
 */
function sharedWithNobody(SnapshotId: string): Requirement {
  return {
    call: {
      service: 'ec2',
      action: 'DescribeSnapshotAttribute',
      input: { SnapshotId, Attribute: 'createVolumePermission' },
    },
    path: 'CreateVolumePermissions[0]',
    equals: null,
    withinMs: 1,
  };
}

/** No list tells of accounts that one does not name: AWS answers of one snapshot at a time. */
async function sharedWith(SnapshotId: string, connection: Connection): Promise<string | undefined> {
  const input = { SnapshotId, Attribute: 'createVolumePermission' as const };
  try {
    const { CreateVolumePermissions: [first] = [] } = await connection.call(
      'ec2',
      'DescribeSnapshotAttribute',
      input,
    );
    if (first === undefined) return undefined;
    return first.UserId === undefined ? 'everybody' : `the account ${first.UserId}`;
  } catch (error) {
    if (isNotFound(error)) return undefined;
    throw error;
  }
}

function comesBack(id: string, days: number | undefined): Undo {
  if (days === undefined) return { impossible: lost };
  return {
    steps: [
      {
        call: { service: 'ec2', action: 'RestoreSnapshotFromRecycleBin', input: { SnapshotId: id } },
        change: 'create',
        reason: `the Recycle Bin holds it for ${days} days`,
        requires: [],
      },
    ],
  };
}

/** The images of the account that each snapshot is of, disabled ones counted. */
async function imagesBySnapshot(connection: Connection): Promise<ReadonlyMap<string, readonly string[]>> {
  const images = new Map<string, string[]>();
  const input = { Owners: ['self'], IncludeDisabled: true, IncludeDeprecated: true, MaxResults: 1000 };
  for await (const page of connection.pages('ec2', 'DescribeImages', input))
    for (const { ImageId = '', BlockDeviceMappings = [] } of page.Images ?? [])
      for (const { Ebs } of BlockDeviceMappings)
        if (Ebs?.SnapshotId !== undefined)
          images.set(Ebs.SnapshotId, [...(images.get(Ebs.SnapshotId) ?? []), ImageId]);
  return images;
}

/** What lists tell of snapshots that stay: who launches with them, locks, and whom they are shared with as far as one can name them. */
async function readKeepers({ connection, account, accounts }: Looking): Promise<ReadonlyMap<string, string>> {
  const keepers = new Map<string, string>();
  for (const [id, user] of await snapshotsInUse(connection)) keepers.set(id, `it is used by ${user}`);
  for await (const page of connection.pages('ec2', 'DescribeLockedSnapshots', { MaxResults: 1000 }))
    for (const { SnapshotId = '', LockState } of page.Snapshots ?? [])
      if (LockState !== 'expired' && !keepers.has(SnapshotId)) keepers.set(SnapshotId, 'it is locked');
  const others = accounts.filter((other) => other !== account);
  const sharing = [
    { RestorableByUserIds: ['all'], words: 'it is shared with everybody' },
    ...(others.length === 0
      ? []
      : [{ RestorableByUserIds: others, words: 'it is shared with another account of this command' }]),
  ];
  for (const { RestorableByUserIds, words } of sharing) {
    const input = { OwnerIds: ['self'], RestorableByUserIds, MaxResults: 1000 };
    for await (const page of connection.pages('ec2', 'DescribeSnapshots', input))
      for (const { SnapshotId = '' } of page.Snapshots ?? [])
        if (!keepers.has(SnapshotId)) keepers.set(SnapshotId, words);
  }
  return keepers;
}
