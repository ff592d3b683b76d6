import type { CreateSnapshotsRequest, SnapshotInfo } from '../../../../wire/generated/ec2.ts';
import { defineAction } from '../../../action.ts';
import type { ActionContext } from '../../../action.ts';
import { checkEc2TagCount, readTagSpecifications } from '../../../blocks/ec2-tags.ts';
import { isReservedKey, mergeTags } from '../../../blocks/tags.ts';
import { dryRunOperation, invalidParameterCombination, invalidParameterValue } from '../errors.ts';
import { onInstances } from '../instances/authorize.ts';
import { findInstance } from '../instances/find-instances.ts';
import { checkSnapshotable, snapshotVolume } from '../snapshots/create-snapshot.ts';
import { onCreation } from '../tags/on-creation.ts';
import { onVolume } from '../volumes/authorize.ts';
import type { SnapshotRow } from '../volumes/snapshot-row.ts';
import { findVolume } from '../volumes/volume-errors.ts';
import type { VolumeRow } from '../volumes/volume-row.ts';

/**
 * Snapshots of all volumes of an instance at one moment.
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateSnapshots.html
 */
export const action = defineAction('ec2', 'CreateSnapshots', {
  authorize: (input, context) => [
    ...onInstances('CreateSnapshots', [input.InstanceSpecification.InstanceId], context),
    ...onCreation(
      { action: 'CreateSnapshots', resource: 'snapshot/*', tags: input.TagSpecifications },
      context,
    ),
    onVolume('CreateSnapshots', '*', context),
  ],
  handler(input, context) {
    const given = readTagSpecifications(input.TagSpecifications, ['snapshot']).get('snapshot') ?? [];
    const volumes = chosenVolumes(input, context);
    const planned = volumes.map((volume) => {
      checkSnapshotable(context, volume);
      const own = input.CopyTagsFromSource === 'volume' ? volume.tags : [];
      const tags = mergeTags(
        own.filter((tag) => !isReservedKey(tag.Key)),
        given,
      );
      checkEc2TagCount(tags);
      return { volume, tags };
    });
    if (input.DryRun === true) throw dryRunOperation();
    const description = input.Description ?? '';
    const rows = planned.map(({ volume, tags }) => snapshotVolume(context, volume, { description, tags }));
    return { Snapshots: rows.map(describeInfo) };
  },
});

/** The volumes of the instance without those that are left out. */
function chosenVolumes(
  { InstanceSpecification: chosen, CopyTagsFromSource: copy }: CreateSnapshotsRequest,
  { state }: ActionContext,
): readonly VolumeRow[] {
  if (copy !== undefined && copy !== 'volume')
    throw invalidParameterValue(`Value (${copy}) for parameter copyTagsFromSource is invalid.`);
  const instance = findInstance(state, chosen.InstanceId);
  const left = new Set(chosen.ExcludeDataVolumeIds);
  const root = instance.blockDevices.find((device) => device.deviceName === instance.image.rootDeviceName);
  for (const id of left) {
    if (instance.blockDevices.every((device) => device.volumeId !== id))
      throw invalidParameterValue(`The volume '${id}' is not attached to instance '${instance.id}'.`);
    if (id === root?.volumeId)
      throw invalidParameterCombination('To exclude the root volume, use ExcludeBootVolume.');
  }
  if (chosen.ExcludeBootVolume === true && root !== undefined) left.add(root.volumeId);
  const volumes = instance.blockDevices.filter((device) => !left.has(device.volumeId));
  if (volumes.length === 0)
    throw invalidParameterCombination(
      `There is no volume left of instance '${instance.id}' to take a snapshot of.`,
    );
  return volumes.map((device) => findVolume(state, device.volumeId));
}

function describeInfo(row: SnapshotRow): SnapshotInfo {
  return {
    SnapshotId: row.id,
    VolumeId: row.volumeId,
    VolumeSize: row.size,
    OwnerId: row.account,
    Description: row.description,
    Encrypted: row.encrypted,
    StartTime: new Date(row.startTime),
    State: row.state,
    Progress: '',
    Tags: row.tags,
  };
}
