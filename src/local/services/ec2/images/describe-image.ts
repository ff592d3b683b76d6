import type { Image } from '../../../../wire/generated/ec2.ts';
import type { FilterTable } from '../../../blocks/filters.ts';
import type { ImageRow } from './image-row.ts';
import { protectionState } from './protection.ts';
import { shownTags } from '../../../blocks/shown-tags.ts';

/** An image as `DescribeImages` answers it. @param now Virtual time: protection follows it. */
export function describeImage(row: ImageRow, now: number): Image {
  return {
    ImageId: row.id,
    ImageLocation: row.location,
    ImageOwnerAlias: row.ownerAlias,
    OwnerId: row.account,
    Name: row.name,
    Description: row.description === '' ? undefined : row.description,
    CreationDate: row.creationDate,
    DeprecationTime: row.deprecationTime,
    State: row.state,
    Public: row.public,
    Architecture: row.architecture,
    ImageType: 'machine',
    KernelId: row.kernelId,
    RamdiskId: row.ramdiskId,
    Platform: row.platform,
    PlatformDetails: row.platformDetails,
    UsageOperation: row.usageOperation,
    RootDeviceName: row.rootDeviceName,
    RootDeviceType: row.rootDeviceType,
    BlockDeviceMappings: row.blockDevices,
    VirtualizationType: row.virtualizationType,
    Hypervisor: row.hypervisor,
    EnaSupport: row.enaSupport,
    SriovNetSupport: row.sriovNetSupport,
    BootMode: row.bootMode,
    TpmSupport: row.tpmSupport,
    ImdsSupport: row.imdsSupport,
    SourceInstanceId: row.sourceInstanceId,
    SourceImageId: row.sourceImageId,
    SourceImageRegion: row.sourceImageRegion,
    DeregistrationProtection: protectionState(row, now),
    Tags: shownTags(row.tags),
  };
}

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeImages.html */
export const imageFilters: FilterTable<ImageRow> = {
  architecture: (row) => row.architecture,
  'block-device-mapping.delete-on-termination': (row) => ebs(row, (device) => device?.DeleteOnTermination),
  'block-device-mapping.device-name': (row) => row.blockDevices.map((device) => device.DeviceName),
  'block-device-mapping.encrypted': (row) => ebs(row, (device) => device?.Encrypted),
  'block-device-mapping.snapshot-id': (row) => ebs(row, (device) => device?.SnapshotId),
  'block-device-mapping.volume-size': (row) => ebs(row, (device) => device?.VolumeSize),
  'block-device-mapping.volume-type': (row) => ebs(row, (device) => device?.VolumeType),
  'creation-date': (row) => row.creationDate,
  description: (row) => row.description,
  'ena-support': (row) => row.enaSupport,
  'free-tier-eligible': () => undefined,
  hypervisor: (row) => row.hypervisor,
  'image-allowed': () => undefined,
  'image-id': (row) => row.id,
  'image-type': () => 'machine',
  'is-public': (row) => row.public,
  'kernel-id': (row) => row.kernelId,
  'manifest-location': (row) => row.location,
  name: (row) => row.name,
  'owner-alias': (row) => row.ownerAlias,
  'owner-id': (row) => row.account,
  platform: (row) => row.platform,
  'product-code': () => undefined,
  'product-code.type': () => undefined,
  'ramdisk-id': (row) => row.ramdiskId,
  'root-device-name': (row) => row.rootDeviceName,
  'root-device-type': (row) => row.rootDeviceType,
  'source-image-id': (row) => row.sourceImageId,
  'source-image-region': (row) => row.sourceImageRegion,
  'source-instance-id': (row) => row.sourceInstanceId,
  state: (row) => row.state,
  'state-reason-code': () => undefined,
  'state-reason-message': () => undefined,
  'sriov-net-support': (row) => row.sriovNetSupport,
  'virtualization-type': (row) => row.virtualizationType,
};

type Ebs = NonNullable<ImageRow['blockDevices'][number]['Ebs']>;

function ebs(row: ImageRow, read: (device: Ebs | undefined) => string | number | boolean | undefined) {
  return row.blockDevices.map((device) => read(device.Ebs)?.toString());
}
