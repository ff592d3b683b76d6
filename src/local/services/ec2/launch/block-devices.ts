import type { BlockDeviceMapping } from '../../../../wire/generated/ec2.ts';
import type { SnapshotFacts } from './snapshots.ts';
import { invalidBlockDeviceMapping, invalidParameterValue, missingParameter } from '../errors.ts';

/** A volume that a launch is going to make. Sizes in GiB, throughput in MiB/s. */
export interface PlannedVolume {
  readonly deviceName: string;
  readonly snapshotId: string | undefined;
  readonly size: number | undefined;
  readonly type: string | undefined;
  readonly iops: number | undefined;
  readonly throughput: number | undefined;
  /** As it was asked for; what comes of it depends on the snapshot too. */
  readonly encrypted: boolean | undefined;
  readonly kmsKeyId: string | undefined;
  readonly source: SnapshotFacts | undefined;
  readonly deleteOnTermination: boolean;
}

/**
 * Lays the block device mapping of a request over that of the image: a device named in both takes what the request
 * says of it, `NoDevice` leaves it out, a device of the request's own is added.
 * https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/block-device-mapping-concepts.html
 * @param snapshot What is known of a snapshot; throws for one that does not exist.
 */
export function mergeBlockDevices(
  ofImage: readonly BlockDeviceMapping[],
  requested: readonly BlockDeviceMapping[],
  snapshot: (id: string) => SnapshotFacts,
): PlannedVolume[] {
  const devices = new Map<string, BlockDeviceMapping>();
  for (const device of ofImage) if (device.DeviceName !== undefined) devices.set(device.DeviceName, device);
  const named = new Set<string>();
  for (const device of requested) {
    const name = device.DeviceName;
    if (name === undefined || name === '') throw missingParameter('deviceName');
    if (named.has(name))
      throw invalidBlockDeviceMapping(`The device '${name}' is used in more than one block-device mapping`);
    named.add(name);
    if (device.NoDevice !== undefined) devices.delete(name);
    else devices.set(name, layOver(devices.get(name), device));
  }
  return [...devices.entries()].flatMap(([name, device]) => plan(name, device, snapshot) ?? []);
}

function layOver(below: BlockDeviceMapping | undefined, above: BlockDeviceMapping): BlockDeviceMapping {
  if (above.VirtualName !== undefined && !/^ephemeral\d{1,2}$/.test(above.VirtualName))
    throw invalidParameterValue(
      `Value (${above.VirtualName}) for parameter virtualName is invalid. Expected format: 'ephemeralNUMBER'`,
    );
  if (above.Ebs === undefined && above.VirtualName === undefined) throw missingParameter('ebs');
  if (above.Ebs === undefined || below?.Ebs === undefined) return above;
  // Another type than the image's does not inherit numbers that belong to that type.
  const sameType = above.Ebs.VolumeType === undefined || above.Ebs.VolumeType === below.Ebs.VolumeType;
  const { Iops: iops, Throughput: throughput, ...rest } = below.Ebs;
  const inherited = sameType ? { ...rest, Iops: iops, Throughput: throughput } : rest;
  return { DeviceName: above.DeviceName, Ebs: { ...inherited, ...defined(above.Ebs) } };
}

function defined<T extends object>(value: T): Partial<T> {
  const copy: Partial<T> = { ...value };
  for (const key in copy) if (copy[key] === undefined) delete copy[key];
  return copy;
}

function plan(
  deviceName: string,
  { Ebs: ebs }: BlockDeviceMapping,
  snapshot: (id: string) => SnapshotFacts,
): PlannedVolume | undefined {
  // Instance store: the disks that a type has are there without being named, and none is made for one that has none.
  if (ebs === undefined) return undefined;
  const { SnapshotId: snapshotId, VolumeSize: size } = ebs;
  if (snapshotId === undefined && size === undefined) throw missingParameter('size or snapshotId');
  const source = snapshotId === undefined ? undefined : snapshot(snapshotId);
  const least = source?.size;
  if (size !== undefined && least !== undefined && size < least)
    throw invalidBlockDeviceMapping(
      `Volume of size ${size}GB is smaller than snapshot '${snapshotId}', expect size>= ${least}GB`,
    );
  return {
    deviceName,
    snapshotId,
    size: size ?? least,
    type: ebs.VolumeType,
    iops: ebs.Iops,
    throughput: ebs.Throughput,
    encrypted: ebs.Encrypted,
    kmsKeyId: ebs.KmsKeyId,
    source,
    deleteOnTermination: ebs.DeleteOnTermination ?? true,
  };
}
