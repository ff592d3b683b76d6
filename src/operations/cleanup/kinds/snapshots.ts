import { listPrices } from '../../../data/prices.ts';
import type { Connection } from '../../../aws/connection.ts';
import type { Undo } from '../../plan/step.ts';
import { binRules } from '../bin-rules.ts';
import { hoursPerMonth, tagsIn } from '../candidate.ts';
import type { Candidate, Looking } from '../candidate.ts';
import { keptByTag } from '../protecting-tags.ts';

/** The account's own snapshots. Those of an image that goes in the same plan follow it. */
export async function listOldSnapshots({
  connection,
  account,
  region,
  goingImages,
}: Looking): Promise<readonly Candidate[]> {
  const [images, locked, open, binDays] = await Promise.all([
    imagesBySnapshot(connection),
    lockedSnapshots(connection),
    publicSnapshots(connection),
    binRules(connection, 'EBS_SNAPSHOT'),
  ]);
  const candidates: Candidate[] = [];
  const input = { OwnerIds: ['self'], MaxResults: 1000 };
  for await (const page of connection.pages('ec2', 'DescribeSnapshots', input)) {
    for (const snapshot of page.Snapshots ?? []) {
      const id = snapshot.SnapshotId ?? '';
      const tags = tagsIn(snapshot.Tags);
      const own = images.get(id) ?? [];
      const staying = own.find((image) => !goingImages.has(image));
      const state = snapshot.State ?? 'unknown';
      const gib = snapshot.VolumeSize ?? 0;
      // AWS bills the blocks that were written; where it says how many, that, else at most the whole volume.
      const billed =
        snapshot.FullSnapshotSizeInBytes === undefined ? gib : snapshot.FullSnapshotSizeInBytes / 2 ** 30;
      const usdPerMonth = Math.min(gib, billed) * listPrices().snapshot_gb_month;
      candidates.push({
        id,
        tags,
        created: snapshot.StartTime?.getTime(),
        protectedBy:
          staying !== undefined
            ? `it is of the image ${staying}`
            : (keptByTag(tags) ??
              (snapshot.OwnerAlias !== undefined && snapshot.OwnerAlias !== 'self'
                ? `it belongs to ${snapshot.OwnerAlias}`
                : locked.has(id)
                  ? 'it is locked'
                  : open.has(id)
                    ? 'it is shared with everybody'
                    : state === 'completed'
                      ? undefined
                      : `it is ${state}`)),
        about: `snapshot of ${snapshot.VolumeId}, ${gib} GiB, of no image that stays`,
        usdPerMonth,
        steps: (reason, planned) => [
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
              {
                call: { service: 'ec2', action: 'DescribeSnapshots', input: { SnapshotIds: [id] } },
                path: 'Snapshots[0].State',
                equals: 'completed',
              },
              {
                call: {
                  service: 'ec2',
                  action: 'DescribeSnapshotAttribute',
                  input: { SnapshotId: id, Attribute: 'createVolumePermission' },
                },
                path: 'CreateVolumePermissions[0]',
                equals: null,
                // No list tells with which accounts a snapshot is shared: it is asked when its turn comes, one by one,
                // and a shared one is spared then instead of making the whole saved plan stale.
                withinMs: 1,
              },
            ],
            effect: {
              call: { service: 'ec2', action: 'DescribeSnapshots', input: { SnapshotIds: [id] } },
              path: 'Snapshots[0].SnapshotId',
              accepted: [],
              done: [null],
            },
            usdPerHour: -usdPerMonth / hoursPerMonth,
            after: own.flatMap((image) => planned.get(image) ?? []),
            undo: comesBack(id, binDays(tags)),
          },
        ],
      });
    }
  }
  return candidates;
}

function comesBack(id: string, days: number | undefined): Undo {
  if (days === undefined)
    return { impossible: 'a snapshot that no Recycle Bin rule holds does not come back' };
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

async function lockedSnapshots(connection: Connection): Promise<ReadonlySet<string>> {
  const locked = new Set<string>();
  for await (const page of connection.pages('ec2', 'DescribeLockedSnapshots', { MaxResults: 1000 }))
    for (const { SnapshotId = '', LockState } of page.Snapshots ?? [])
      if (LockState !== 'expired') locked.add(SnapshotId);
  return locked;
}

async function publicSnapshots(connection: Connection): Promise<ReadonlySet<string>> {
  const open = new Set<string>();
  const input = { OwnerIds: ['self'], RestorableByUserIds: ['all'], MaxResults: 1000 };
  for await (const page of connection.pages('ec2', 'DescribeSnapshots', input))
    for (const { SnapshotId = '' } of page.Snapshots ?? []) open.add(SnapshotId);
  return open;
}
