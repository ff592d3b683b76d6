import type { BlockDeviceMapping, RegisterImageRequest } from '../../../../wire/generated/ec2.ts';
import { defineAction } from '../../../action.ts';
import type { ActionContext } from '../../../action.ts';
import { readTagSpecifications } from '../../../blocks/ec2-tags.ts';
import { AwsError } from '../../../error.ts';
import {
  dryRunOperation,
  invalidBlockDeviceMapping,
  invalidParameterValue,
  missingParameter,
} from '../errors.ts';
import { checkImageName, newImageId, putNewImage } from '../images/new-image.ts';
import { checkRestorable, findUsableSnapshot } from '../snapshots/shared-snapshots.ts';
import { onCreation } from '../tags/on-creation.ts';
import { onSnapshot } from '../volumes/authorize.ts';
import { checkVolumeShape } from '../volumes/check-volume.ts';

const ARCHITECTURES = new Set(['i386', 'x86_64', 'arm64', 'x86_64_mac', 'arm64_mac']);
const VIRTUALIZATIONS = new Set(['hvm', 'paravirtual']);

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RegisterImage.html */
export const action = defineAction('ec2', 'RegisterImage', {
  authorize: (input, context) => [
    ...onCreation({ action: 'RegisterImage', resource: 'image/*', tags: input.TagSpecifications }, context),
    ...(input.BlockDeviceMappings ?? [])
      .flatMap((device) => device.Ebs?.SnapshotId ?? [])
      .map((id) => onSnapshot('RegisterImage', id, context)),
  ],
  handler(input, context) {
    const tags = readTagSpecifications(input.TagSpecifications, ['image']).get('image') ?? [];
    checkImageName(input.Name, context);
    const architecture = input.Architecture ?? 'i386';
    const virtualizationType = input.VirtualizationType ?? 'paravirtual';
    check('architecture', architecture, ARCHITECTURES);
    check('virtualizationType', virtualizationType, VIRTUALIZATIONS);
    const { rootDeviceName, blockDevices } = readDevices(input, context);
    if (input.DryRun === true) throw dryRunOperation();
    const row = putNewImage(
      context,
      {
        id: newImageId(context),
        name: input.Name,
        description: input.Description ?? '',
        architecture,
        virtualizationType,
        hypervisor: 'xen',
        rootDeviceName,
        rootDeviceType: 'ebs',
        enaSupport: input.EnaSupport ?? false,
        sriovNetSupport: input.SriovNetSupport,
        platformDetails: 'Linux/UNIX',
        usageOperation: 'RunInstances',
        bootMode: input.BootMode,
        tpmSupport: input.TpmSupport,
        imdsSupport: input.ImdsSupport,
        kernelId: input.KernelId,
        ramdiskId: input.RamdiskId,
        uefiData: input.UefiData,
        blockDevices,
        tags,
      },
      undefined,
    );
    return { ImageId: row.id };
  },
});

function check(name: string, value: string, known: ReadonlySet<string>): void {
  if (!known.has(value)) throw invalidParameterValue(`Value (${value}) for parameter ${name} is invalid.`);
}

function readDevices(input: RegisterImageRequest, context: ActionContext) {
  const { ImageLocation: location, BlockDeviceMappings: devices = [], RootDeviceName: root } = input;
  // Terraform sends an empty one for an image of snapshots.
  if (location !== undefined && location !== '')
    throw new AwsError(
      'InvalidManifest',
      400,
      `The manifest ${location} cannot be read: images backed by instance store are not registered here.`,
    );
  if (root === undefined) throw missingParameter('RootDeviceName');
  const blockDevices = devices.map((device) => readDevice(device, context));
  if (blockDevices.find((device) => device.DeviceName === root)?.Ebs?.SnapshotId === undefined)
    throw invalidBlockDeviceMapping(`The root device ${root} must be mapped to a snapshot.`);
  return { rootDeviceName: root, blockDevices };
}

/** A mapping with what it leaves open filled in. */
function readDevice(device: BlockDeviceMapping, context: ActionContext): BlockDeviceMapping {
  const { DeviceName: name, Ebs: ebs } = device;
  if (name === undefined) throw missingParameter('deviceName');
  if (ebs === undefined) return device;
  const snapshot = ebs.SnapshotId === undefined ? undefined : findUsableSnapshot(context, ebs.SnapshotId);
  if (snapshot !== undefined) checkRestorable(snapshot, context.now);
  const size = ebs.VolumeSize ?? snapshot?.size;
  if (size === undefined) throw missingParameter('size or snapshotId');
  if (snapshot !== undefined && size < snapshot.size)
    throw invalidBlockDeviceMapping(
      `Volume of size ${size}GB is smaller than snapshot '${snapshot.id}', expect size>= ${snapshot.size}GB`,
    );
  const { VolumeType: type = 'standard', Iops: iops, Throughput: throughput } = ebs;
  checkVolumeShape({ type, size, iops, throughput });
  return {
    DeviceName: name,
    Ebs: {
      ...ebs,
      VolumeSize: size,
      VolumeType: type,
      DeleteOnTermination: ebs.DeleteOnTermination ?? true,
      Encrypted: snapshot?.encrypted ?? ebs.Encrypted ?? false,
    },
  };
}
