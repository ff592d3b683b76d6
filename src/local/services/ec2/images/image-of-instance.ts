import type { BlockDeviceMapping, CreateImageRequest } from '../../../../wire/generated/ec2.ts';
import type { ActionContext } from '../../../action.ts';
import type { Tag } from '../../../blocks/tags.ts';
import { AwsError } from '../../../error.ts';
import { invalidBlockDeviceMapping, missingParameter } from '../errors.ts';
import { instances } from '../instances/instance-row.ts';
import type { InstanceRow } from '../instances/instance-row.ts';
import { checkSnapshotable, snapshotVolume } from '../snapshots/create-snapshot.ts';
import { findVolume } from '../volumes/volume-errors.ts';
import type { VolumeRow } from '../volumes/volume-row.ts';
import type { ImageRow } from './image-row.ts';
import { newImageId, putNewImage } from './new-image.ts';

interface Tags {
  readonly image: readonly Tag[];
  readonly snapshot: readonly Tag[];
}

/** A device of the instance that goes into the image, with what the request says of it. */
interface Imaged {
  readonly deviceName: string;
  readonly volume: VolumeRow;
  readonly deleteOnTermination: boolean;
  readonly asked: BlockDeviceMapping | undefined;
}

/** What an image is to be made of, checked. */
export interface ImagePlan {
  readonly instance: InstanceRow;
  readonly devices: readonly Imaged[];
  /** Devices of the request's own. */
  readonly added: readonly BlockDeviceMapping[];
}

/** Reads which volumes of the instance go into the image. Throws what AWS would answer. */
export function planImage(
  instance: InstanceRow,
  { BlockDeviceMappings: asked = [] }: CreateImageRequest,
  context: ActionContext,
): ImagePlan {
  if (instance.state !== 'running' && instance.state !== 'stopped')
    throw new AwsError(
      'IncorrectState',
      400,
      `Instance '${instance.id}' is '${instance.state}'; an image is made of one that is 'running' or 'stopped'.`,
    );
  const byName = new Map(asked.map((device) => [device.DeviceName ?? '', device]));
  if (byName.has('')) throw missingParameter('deviceName');
  const { rootDeviceName } = instance.image;
  if (byName.get(rootDeviceName)?.NoDevice !== undefined)
    throw invalidBlockDeviceMapping(`The root device ${rootDeviceName} cannot be left out of the image.`);
  const own = new Set(instance.blockDevices.map((device) => device.deviceName));
  const devices = instance.blockDevices
    .filter(({ deviceName }) => byName.get(deviceName)?.NoDevice === undefined)
    .map(({ deviceName, volumeId, deleteOnTermination }) => {
      const volume = findVolume(context.state, volumeId);
      checkSnapshotable(context, volume);
      checkSize(volume, byName.get(deviceName));
      return { deviceName, volume, deleteOnTermination, asked: byName.get(deviceName) };
    });
  const added = asked.filter((device) => !own.has(device.DeviceName ?? '') && device.NoDevice === undefined);
  for (const { Ebs: ebs } of added)
    if (ebs !== undefined && ebs.SnapshotId === undefined && ebs.VolumeSize === undefined)
      throw missingParameter('size or snapshotId');
  return { instance, devices, added };
}

/** A volume of the image cannot be smaller than what is in it. */
function checkSize({ id, size }: VolumeRow, asked: BlockDeviceMapping | undefined): void {
  const wanted = asked?.Ebs?.VolumeSize;
  if (wanted !== undefined && wanted < size)
    throw invalidBlockDeviceMapping(
      `Volume of size ${wanted}GB is smaller than volume '${id}', expect size>= ${size}GB`,
    );
}

/** Makes the image and the snapshots that it stands on. */
export function makeImage(
  { instance, devices, added }: ImagePlan,
  { Name: name, Description: description = '', NoReboot: noReboot }: CreateImageRequest,
  tags: Tags,
  context: ActionContext,
): ImageRow {
  const id = newImageId(context);
  const taken = devices.map((device) => {
    const words = { description: `Created by CreateImage(${instance.id}) for ${id}`, tags: tags.snapshot };
    return { device, snapshot: snapshotVolume(context, device.volume, words) };
  });
  if (noReboot !== true && instance.state === 'running')
    context.state.table(instances).put({ ...instance, rebootedAt: context.now });
  const { id: sourceImageId, ...system } = instance.image;
  const readyAt = Math.max(...taken.map(({ snapshot }) => snapshot.completionTime));
  const image = {
    ...system,
    id,
    name,
    description,
    imdsSupport: undefined,
    sourceInstanceId: instance.id,
    sourceImageId,
    sourceImageRegion: context.region,
    blockDevices: [...taken.map(({ device, snapshot }) => mappingOf(device, snapshot.id)), ...added],
    tags: tags.image,
  };
  return putNewImage(context, image, Number.isFinite(readyAt) ? readyAt : undefined);
}

function mappingOf(
  { deviceName, volume, deleteOnTermination, asked }: Imaged,
  snapshotId: string,
): BlockDeviceMapping {
  const ebs = asked?.Ebs;
  const type = ebs?.VolumeType ?? volume.type;
  const sameType = type === volume.type;
  return {
    DeviceName: deviceName,
    Ebs: {
      SnapshotId: snapshotId,
      VolumeSize: ebs?.VolumeSize ?? volume.size,
      VolumeType: type,
      // The IOPS of gp2 come of its size, and are not said.
      Iops: ebs?.Iops ?? (sameType && type !== 'gp2' ? volume.iops : undefined),
      Throughput: ebs?.Throughput ?? (sameType ? volume.throughput : undefined),
      DeleteOnTermination: ebs?.DeleteOnTermination ?? deleteOnTermination,
      Encrypted: volume.encrypted,
      KmsKeyId: undefined,
    },
  };
}
