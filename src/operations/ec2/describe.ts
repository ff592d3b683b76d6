import type { Connection } from '../../aws/connection.ts';
import { listPrices } from '../../data/prices.ts';
import type { Instance } from '../../wire/generated/ec2.ts';
import type { OperationContext, Place } from '../context.ts';
import { groupOf, nameOf, stateOf, tagOf, usdPerHour } from './instance-facts.ts';
import { oneInstance } from './one-instance.ts';
import { rulesInWords } from './rules-in-words.ts';
import { statusOfInstances, type StatusRow } from './status.ts';
import { listVolumes, type VolumeRow } from './volumes/list.ts';

/** Everything about an instance, with what is attached to it. Times are ISO 8601 in UTC. */
export interface InstanceDescription extends Place {
  readonly id: string;
  readonly name: string | undefined;
  readonly state: string;
  readonly stateReason: string | undefined;
  readonly type: string | undefined;
  readonly architecture: string | undefined;
  readonly platform: string | undefined;
  readonly lifecycle: string | undefined;
  readonly launched: string | undefined;
  readonly zone: string | undefined;
  readonly image: { readonly id: string | undefined; readonly name: string | undefined };
  readonly keyName: string | undefined;
  readonly profile: string | undefined;
  readonly autoScalingGroup: string | undefined;
  readonly monitoring: string | undefined;
  readonly protection: { readonly terminate: boolean; readonly stop: boolean };
  /** What its own shutdown does: `stop` or `terminate`. */
  readonly onShutdown: string | undefined;
  readonly metadata: {
    /** `required` is IMDSv2 alone. */
    readonly tokens: string | undefined;
    readonly hopLimit: number | undefined;
    readonly endpoint: string | undefined;
    readonly tags: string | undefined;
  };
  readonly status: Pick<StatusRow, 'system' | 'instance' | 'volumes' | 'events'> | undefined;
  readonly network: { readonly vpc: string | undefined; readonly subnet: string | undefined };
  readonly interfaces: readonly InterfaceDescription[];
  readonly groups: readonly GroupDescription[];
  readonly volumes: readonly VolumeRow[];
  readonly schedule: string | undefined;
  readonly tags: Readonly<Record<string, string>>;
  readonly cost: MonthlyCost;
}

export interface InterfaceDescription {
  readonly id: string | undefined;
  readonly index: number | undefined;
  readonly subnet: string | undefined;
  readonly privateIps: readonly string[];
  readonly publicIp: string | undefined;
  /** `amazon` for an address that goes with a stop, else the account that owns an elastic one. */
  readonly publicIpOwner: string | undefined;
  readonly mac: string | undefined;
  readonly ipv6: readonly string[];
}

export interface GroupDescription {
  readonly id: string;
  readonly name: string | undefined;
  /** Rules in words. */
  readonly inbound: readonly string[];
  readonly outbound: readonly string[];
}

/** USD a month of 730 hours by list prices of us-east-1; a part that is not known is undefined. */
export interface MonthlyCost {
  /** While it runs all month. */
  readonly instance: number | undefined;
  readonly volumes: number | undefined;
  readonly publicAddresses: number;
  /** As it is now: a stopped instance costs its volumes and kept addresses alone. */
  readonly now: number | undefined;
}

const hoursPerMonth = 730;

/** Reads everything about one instance. */
export async function describeInstance(id: string, context: OperationContext): Promise<InstanceDescription> {
  const { account, region, instance, connection } = await oneInstance(id, context);
  const here = {
    ...context,
    connections: { ...context.connections, places: async () => [{ account, region }] },
  };
  const volumeIds = (instance.BlockDeviceMappings ?? []).flatMap((mapping) => mapping.Ebs?.VolumeId ?? []);
  const [attributes, imageName, groups, volumes, status] = await Promise.all([
    readAttributes(id, connection),
    imageNameOf(instance.ImageId, connection),
    readGroups(instance, connection),
    volumeIds.length === 0 ? [] : all(listVolumes({ ids: volumeIds }, here)),
    all(statusOfInstances({ ids: [id] }, here)),
  ]);
  const interfaces = interfacesOf(instance);
  const [checks] = status;
  return {
    account,
    region,
    id,
    name: nameOf(instance),
    state: stateOf(instance),
    stateReason: instance.StateReason?.Message,
    type: instance.InstanceType,
    architecture: instance.Architecture,
    platform: instance.PlatformDetails,
    lifecycle: instance.InstanceLifecycle,
    launched: instance.LaunchTime?.toISOString(),
    zone: instance.Placement?.AvailabilityZone,
    image: { id: instance.ImageId, name: imageName },
    keyName: instance.KeyName,
    profile: instance.IamInstanceProfile?.Arn,
    autoScalingGroup: groupOf(instance),
    monitoring: instance.Monitoring?.State,
    ...attributes,
    metadata: {
      tokens: instance.MetadataOptions?.HttpTokens,
      hopLimit: instance.MetadataOptions?.HttpPutResponseHopLimit,
      endpoint: instance.MetadataOptions?.HttpEndpoint,
      tags: instance.MetadataOptions?.InstanceMetadataTags,
    },
    status: checks && {
      system: checks.system,
      instance: checks.instance,
      volumes: checks.volumes,
      events: checks.events,
    },
    network: { vpc: instance.VpcId, subnet: instance.SubnetId },
    interfaces,
    groups,
    volumes: inOrder(volumes, instance.RootDeviceName),
    schedule: tagOf(instance, 'nuage:schedule'),
    tags: Object.fromEntries((instance.Tags ?? []).map((tag) => [tag.Key ?? '', tag.Value ?? ''])),
    cost: costOf(instance, region, volumes, interfaces),
  };
}

async function readAttributes(
  InstanceId: string,
  connection: Connection,
): Promise<Pick<InstanceDescription, 'protection' | 'onShutdown'>> {
  const [terminate, stop, shutdown] = await Promise.all([
    connection.call('ec2', 'DescribeInstanceAttribute', { InstanceId, Attribute: 'disableApiTermination' }),
    connection.call('ec2', 'DescribeInstanceAttribute', { InstanceId, Attribute: 'disableApiStop' }),
    connection.call('ec2', 'DescribeInstanceAttribute', {
      InstanceId,
      Attribute: 'instanceInitiatedShutdownBehavior',
    }),
  ]);
  return {
    protection: {
      terminate: terminate.DisableApiTermination?.Value === true,
      stop: stop.DisableApiStop?.Value === true,
    },
    onShutdown: shutdown.InstanceInitiatedShutdownBehavior?.Value,
  };
}

/** Undefined for an image that is gone or not shown to the account. */
async function imageNameOf(id: string | undefined, connection: Connection): Promise<string | undefined> {
  if (id === undefined) return undefined;
  const { Images = [] } = await connection.call('ec2', 'DescribeImages', {
    Filters: [{ Name: 'image-id', Values: [id] }],
  });
  return Images[0]?.Name;
}

async function readGroups(instance: Instance, connection: Connection): Promise<readonly GroupDescription[]> {
  const own = (instance.NetworkInterfaces ?? []).flatMap((one) => one.Groups ?? []);
  const ids = [
    ...new Set([...(instance.SecurityGroups ?? []), ...own].flatMap((group) => group.GroupId ?? [])),
  ];
  if (ids.length === 0) return [];
  const { SecurityGroups = [] } = await connection.call('ec2', 'DescribeSecurityGroups', { GroupIds: ids });
  return SecurityGroups.map((group) => ({
    id: group.GroupId ?? '',
    name: group.GroupName,
    inbound: rulesInWords(group.IpPermissions ?? [], 'from'),
    outbound: rulesInWords(group.IpPermissionsEgress ?? [], 'to'),
  }));
}

function interfacesOf(instance: Instance): readonly InterfaceDescription[] {
  return (instance.NetworkInterfaces ?? []).map((one) => ({
    id: one.NetworkInterfaceId,
    index: one.Attachment?.DeviceIndex,
    subnet: one.SubnetId,
    privateIps: (one.PrivateIpAddresses ?? []).flatMap((address) => address.PrivateIpAddress ?? []),
    publicIp: one.Association?.PublicIp,
    publicIpOwner: one.Association?.IpOwnerId,
    mac: one.MacAddress,
    ipv6: (one.Ipv6Addresses ?? []).flatMap((address) => address.Ipv6Address ?? []),
  }));
}

function costOf(
  instance: Instance,
  region: string,
  volumes: readonly VolumeRow[],
  interfaces: readonly InterfaceDescription[],
): MonthlyCost {
  const hourly = usdPerHour(instance, region);
  const running = hourly === undefined ? undefined : hourly * hoursPerMonth;
  const each = volumes.map((volume) => volume.usdPerMonth);
  const ofVolumes = each.includes(undefined)
    ? undefined
    : each.reduce<number>((sum, usd) => sum + (usd ?? 0), 0);
  // Since 2024 every public IPv4 address costs the same, in use or idle.
  const addresses = interfaces.filter((one) => one.publicIp !== undefined).length;
  const publicAddresses = addresses * listPrices().idle_ip_hour * hoursPerMonth;
  const state = stateOf(instance);
  const works = state === 'running' || state === 'pending' ? running : 0;
  const now =
    works === undefined || ofVolumes === undefined ? undefined : works + ofVolumes + publicAddresses;
  return { instance: running, volumes: ofVolumes, publicAddresses, now };
}

/** The root first, then by device. */
function inOrder(volumes: readonly VolumeRow[], root: string | undefined): readonly VolumeRow[] {
  const key = ({ attachments: [first] }: VolumeRow): string =>
    first?.device === root ? '' : (first?.device ?? '~');
  return volumes.toSorted((one, other) => (key(one) < key(other) ? -1 : 1));
}

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const item of items) list.push(item);
  return list;
}
