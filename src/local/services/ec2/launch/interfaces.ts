import type {
  InstanceNetworkInterfaceSpecification,
  RunInstancesRequest,
} from '../../../../wire/generated/ec2.ts';
import type { ActionContext } from '../../../action.ts';
import {
  attachmentLimitExceeded,
  excludingParameters,
  interfaceInUse,
  invalidParameterCombination,
  invalidParameterValue,
} from '../errors.ts';
import { findInterface } from '../network/find-network.ts';
import type { InterfaceRow } from '../network/interface-row.ts';
import type { SubnetRow } from '../network/subnet-row.ts';
import type { LaunchType } from './instance-type.ts';
import { chooseSubnet, namedSubnet, readGroups, readZone } from './placement.ts';

/** A network interface that a launch makes, or one that is there and that it takes. */
export interface PlannedInterface {
  readonly existing?: string | undefined;
  readonly subnet: SubnetRow;
  readonly groupIds: readonly string[];
  readonly description: string;
  readonly privateAddress?: string | undefined;
  readonly secondaryAddresses: readonly string[];
  readonly secondaryCount: number;
  /** Undefined when the launch says nothing of IPv6: then the subnet decides. */
  readonly ipv6Addresses?: readonly string[] | undefined;
  readonly ipv6Count?: number | undefined;
  readonly deviceIndex: number;
  readonly networkCardIndex: number;
  readonly deleteOnTermination: boolean;
}

export interface PlannedNetwork {
  /** The primary one first. */
  readonly interfaces: readonly PlannedInterface[];
  readonly subnet: SubnetRow;
  readonly publicAddress: boolean;
}

/** Decides on the subnet, the network interfaces and whether each start gets a public address. */
export function planNetwork(
  input: RunInstancesRequest,
  type: LaunchType,
  context: ActionContext,
): PlannedNetwork {
  const specifications = input.NetworkInterfaces ?? [];
  if (specifications.length === 0) return planSingle(input, type, context);
  checkCombination(input, specifications, type);
  const zone = readZone(input.Placement, context);
  const interfaces = specifications
    .map((specification) => planInterface(specification, zone, type, context))
    .sort(
      (one, other) => one.networkCardIndex - other.networkCardIndex || one.deviceIndex - other.deviceIndex,
    );
  const [primary] = interfaces;
  if (primary === undefined) throw invalidParameterValue('Each network interface requires a device index.');
  const asked = specifications.find((one) => (one.DeviceIndex ?? 0) === 0)?.AssociatePublicIpAddress;
  const automatic =
    specifications.length === 1 && primary.existing === undefined && primary.subnet.mapPublicIpOnLaunch;
  return { interfaces, subnet: primary.subnet, publicAddress: asked ?? automatic };
}

function planSingle(input: RunInstancesRequest, type: LaunchType, context: ActionContext): PlannedNetwork {
  const zone = readZone(input.Placement, context);
  const named = input.SubnetId;
  if (named !== undefined && (input.SecurityGroups?.length ?? 0) > 0)
    throw excludingParameters('groupName', 'subnet');
  if (named === undefined && input.PrivateIpAddress !== undefined)
    throw invalidParameterCombination(
      'Specifying an IP address is only valid for VPC instances and thus requires a subnet in which to launch',
    );
  const subnet =
    named === undefined ? chooseSubnet(zone, type, context) : namedSubnet(named, zone, type, context);
  const primary: PlannedInterface = {
    subnet,
    groupIds: readGroups(input.SecurityGroupIds ?? [], input.SecurityGroups ?? [], subnet, context),
    description: '',
    privateAddress: input.PrivateIpAddress,
    secondaryAddresses: [],
    secondaryCount: 0,
    ...readIpv6(input, subnet),
    deviceIndex: 0,
    networkCardIndex: 0,
    deleteOnTermination: true,
  };
  return { interfaces: [primary], subnet, publicAddress: subnet.mapPublicIpOnLaunch };
}

function checkCombination(
  input: RunInstancesRequest,
  specifications: readonly InstanceNetworkInterfaceSpecification[],
  type: LaunchType,
): void {
  const refuse = (what: string): Error =>
    invalidParameterCombination(
      `Network interfaces and an instance-level ${what} may not be specified on the same request`,
    );
  if (input.SubnetId !== undefined) throw refuse('subnet ID');
  if ((input.SecurityGroupIds?.length ?? 0) + (input.SecurityGroups?.length ?? 0) > 0)
    throw refuse('security groups');
  if (input.PrivateIpAddress !== undefined) throw refuse('private IP address');
  if (specifications.some((one) => one.DeviceIndex === undefined))
    throw invalidParameterValue('Each network interface requires a device index.');
  if (specifications.length > 1 && specifications.some((one) => one.AssociatePublicIpAddress === true))
    throw invalidParameterCombination(
      'The associatePublicIPAddress parameter cannot be specified when launching with multiple network interfaces.',
    );
  const most = type.facts?.NetworkInfo.MaximumNetworkInterfaces ?? Infinity;
  if (specifications.length > most) throw attachmentLimitExceeded(specifications.length, type.name);
}

function planInterface(
  specification: InstanceNetworkInterfaceSpecification,
  zone: string | undefined,
  type: LaunchType,
  context: ActionContext,
): PlannedInterface {
  const id = specification.NetworkInterfaceId;
  const taken = id === undefined ? undefined : takeExisting(id, context);
  const wanted = taken?.subnetId ?? specification.SubnetId;
  const subnet =
    wanted === undefined ? chooseSubnet(zone, type, context) : namedSubnet(wanted, zone, type, context);
  const primary = specification.PrivateIpAddresses?.find(
    (address) => address.Primary === true,
  )?.PrivateIpAddress;
  const others = specification.PrivateIpAddresses?.filter((address) => address.Primary !== true) ?? [];
  return {
    existing: id,
    subnet,
    groupIds: taken?.groupIds ?? readGroups(specification.Groups ?? [], [], subnet, context),
    description: specification.Description ?? '',
    privateAddress: specification.PrivateIpAddress ?? primary,
    secondaryAddresses: others.flatMap((address) => address.PrivateIpAddress ?? []),
    secondaryCount: specification.SecondaryPrivateIpAddressCount ?? 0,
    ...readIpv6(specification, subnet),
    deviceIndex: specification.DeviceIndex ?? 0,
    networkCardIndex: specification.NetworkCardIndex ?? 0,
    deleteOnTermination: specification.DeleteOnTermination ?? id === undefined,
  };
}

function takeExisting(id: string, context: ActionContext): InterfaceRow {
  const row = findInterface(context.state, id);
  if (row.attachment !== undefined) throw interfaceInUse(id);
  return row;
}

interface Ipv6Wish {
  readonly Ipv6AddressCount?: number | undefined;
  readonly Ipv6Addresses?: readonly { readonly Ipv6Address?: string | undefined }[] | undefined;
}

/** The IPv6 addresses that are asked for; refused where the subnet has none to give. */
function readIpv6({ Ipv6AddressCount: count, Ipv6Addresses: named = [] }: Ipv6Wish, subnet: SubnetRow) {
  if (named.length > 0 && count !== undefined) throw excludingParameters('ipv6Addresses', 'ipv6AddressCount');
  if (named.length + (count ?? 0) > 0 && subnet.ipv6Block === undefined)
    throw invalidParameterValue('The subnet does not have an associated IPv6 CIDR block.');
  const ipv6Addresses = named.flatMap(({ Ipv6Address }) => Ipv6Address ?? []);
  return { ipv6Addresses: ipv6Addresses.length === 0 ? undefined : ipv6Addresses, ipv6Count: count };
}
