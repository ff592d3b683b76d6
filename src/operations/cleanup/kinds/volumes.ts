import type { JsonObject } from '../../plan/json.ts';
import type { Step } from '../../plan/step.ts';
import { makeSnapshot } from '../../ec2/snapshots/snapshot-steps.ts';
import { volumeUsdPerMonth } from '../../ec2/volumes/volume-price.ts';
import { describeVolume, volumeIs } from '../../ec2/volumes/volume-steps.ts';
import type { Volume } from '../../../wire/generated/ec2.ts';
import { hoursPerMonth, tagsIn } from '../candidate.ts';
import type { Candidate, Kind, Looking } from '../candidate.ts';
import { keptByTag } from '../protecting-tags.ts';

const lost = 'a volume without a final snapshot does not come back';

/** Volumes that nothing is attached to. A final snapshot is made of each before it goes, unless it was declined. */
export const volumes: Kind = { markable: true, list: listUnattached };

async function listUnattached(looking: Looking): Promise<readonly Candidate[]> {
  const candidates: Candidate[] = [];
  for await (const page of looking.connection.pages('ec2', 'DescribeVolumes', { MaxResults: 500 })) {
    for (const volume of page.Volumes ?? []) {
      const id = volume.VolumeId ?? '';
      const tags = tagsIn(volume.Tags);
      const held = volume.Attachments?.[0]?.InstanceId;
      const usdPerMonth = volumeUsdPerMonth(volume);
      candidates.push({
        id,
        tags,
        created: volume.CreateTime?.getTime(),
        protectedBy:
          held !== undefined
            ? `it is attached to ${held}`
            : (keptByTag(tags) ?? (volume.State === 'available' ? undefined : `it is ${volume.State}`)),
        about: `volume of ${volume.Size ?? 0} GiB ${volume.VolumeType ?? ''}, attached to nothing`,
        against: looking.finalSnapshot ? 'it comes back under a new id, from a final snapshot' : lost,
        usdPerMonth,
        steps: (reason) => stepsFor(id, volume, tags, usdPerMonth, reason, looking),
      });
    }
  }
  return candidates;
}

function stepsFor(
  id: string,
  volume: Volume,
  tags: Readonly<Record<string, string>>,
  usdPerMonth: number | undefined,
  reason: string,
  { account, region, finalSnapshot }: Looking,
): readonly Step[] {
  const name = tags['Name'] === '' ? undefined : tags['Name'];
  const last = makeSnapshot({
    account,
    region,
    volume: id,
    name,
    description: `nuage cleanup: what ${id} held`,
    tags: { ...(name === undefined ? {} : { Name: name }), 'nuage:final-snapshot-of': id },
    reason: 'so that it can come back',
  });
  const going: Step = {
    id: `delete-${account}-${region}-${id}`,
    account,
    region,
    target: id,
    ...(name === undefined ? {} : { name }),
    call: { service: 'ec2', action: 'DeleteVolume', input: { VolumeId: id } },
    change: 'delete',
    reason,
    requires: [volumeIs(id, 'available')],
    effect: { call: describeVolume(id), path: 'Volumes[0].State', accepted: ['deleting'], done: [null] },
    ...(usdPerMonth === undefined ? {} : { usdPerHour: -usdPerMonth / hoursPerMonth }),
    after: finalSnapshot ? [last.id] : [],
    undo: finalSnapshot
      ? { steps: [again(volume, tags, { $from: last.id, path: 'SnapshotId' })] }
      : { impossible: lost },
  };
  // The snapshot stays when the run is undone: the volume that comes back is made from it.
  const kept: Step = {
    ...last,
    requires: [volumeIs(id, 'available')],
    undo: { impossible: 'the final snapshot stays' },
  };
  return finalSnapshot ? [kept, going] : [going];
}

/** The same volume once more, from its final snapshot; its id is another one. */
function again(volume: Volume, tags: Readonly<Record<string, string>>, SnapshotId: JsonObject) {
  const { AvailabilityZone = '', VolumeType = 'gp3', Iops, Throughput } = volume;
  const given = Object.entries(tags).filter(([key]) => !key.toLowerCase().startsWith('aws:'));
  const takesIops = VolumeType === 'gp3' || VolumeType === 'io1' || VolumeType === 'io2';
  const input: JsonObject = {
    SnapshotId,
    AvailabilityZone,
    VolumeType,
    ...(takesIops && Iops !== undefined ? { Iops } : {}),
    ...(VolumeType === 'gp3' && Throughput !== undefined ? { Throughput } : {}),
    ...(given.length === 0
      ? {}
      : {
          TagSpecifications: [
            { ResourceType: 'volume', Tags: given.map(([Key, Value]) => ({ Key, Value })) },
          ],
        }),
  };
  return {
    call: { service: 'ec2', action: 'CreateVolume', input },
    change: 'create' as const,
    reason: `what ${volume.VolumeId} held, under a new id`,
    requires: [],
  };
}
