import type { NetworkInterfaceAssociation } from '../../../../wire/generated/ec2.ts';
import type { TimerContext } from '../../../action.ts';
import { elasticAddresses } from '../network/addresses/address-row.ts';
import { allocateAddress } from '../network/addresses.ts';
import { networkInterfaces } from '../network/interface-row.ts';
import type { InterfaceAssociation } from '../network/interface-row.ts';
import { subnets } from '../network/subnet-row.ts';
import type { FoundEc2 } from './found.ts';
import { oneOf, tagsOf } from './given.ts';

/** Network interfaces with their addresses, and Elastic IP addresses. */
export function adoptInterfaces(found: FoundEc2, context: TimerContext): void {
  const { account, region, state, now } = context;
  for (const one of found.networkInterfaces) {
    const id = one.NetworkInterfaceId ?? '';
    const all = one.PrivateIpAddresses ?? [];
    const [primary, ...others] = [
      ...all.filter(({ Primary }) => Primary),
      ...all.filter(({ Primary }) => !Primary),
    ];
    const addresses = [primary, ...others].flatMap((each) => each?.PrivateIpAddress ?? []);
    const subnet = state.table(subnets).get(one.SubnetId ?? '');
    if (subnet !== undefined) for (const address of addresses) allocateAddress(context, subnet, id, address);
    const { Attachment: attachment } = one;
    const secondary = Object.fromEntries(
      others.flatMap(({ PrivateIpAddress = '', Association }) =>
        Association === undefined ? [] : [[PrivateIpAddress, associationOf(Association)] as const],
      ),
    );
    state.table(networkInterfaces).put({
      id,
      account,
      region,
      vpcId: one.VpcId ?? '',
      subnetId: one.SubnetId ?? '',
      zone: one.AvailabilityZone ?? '',
      zoneId: one.AvailabilityZoneId ?? subnet?.zoneId ?? '',
      description: one.Description ?? '',
      type: typeOf(one.InterfaceType),
      requesterId: one.RequesterId,
      macAddress: one.MacAddress ?? '',
      groupIds: (one.Groups ?? []).flatMap(({ GroupId }) => GroupId ?? []),
      addresses,
      ipv6Addresses: (one.Ipv6Addresses ?? []).flatMap(({ Ipv6Address }) => Ipv6Address ?? []),
      privateDnsName: one.PrivateDnsName ?? '',
      sourceDestCheck: one.SourceDestCheck ?? true,
      requesterManaged: one.RequesterManaged ?? false,
      status: one.Status === 'available' ? 'available' : 'in-use',
      attachment: attachment && {
        id: attachment.AttachmentId ?? '',
        instanceId: attachment.InstanceId,
        instanceOwnerId: attachment.InstanceOwnerId ?? account,
        deviceIndex: attachment.DeviceIndex ?? 0,
        networkCardIndex: attachment.NetworkCardIndex ?? 0,
        status: 'attached',
        attachTime: attachment.AttachTime?.getTime() ?? now,
        deleteOnTermination: attachment.DeleteOnTermination ?? false,
      },
      association: one.Association && associationOf(one.Association),
      ...(Object.keys(secondary).length === 0 ? {} : { secondaryAssociations: secondary }),
      tags: tagsOf(one.TagSet),
    });
  }
  for (const address of found.addresses)
    state.table(elasticAddresses).put({
      id: address.AllocationId ?? '',
      account,
      region,
      publicIp: address.PublicIp ?? '',
      borderGroup: address.NetworkBorderGroup ?? region,
      association:
        address.AssociationId === undefined
          ? undefined
          : {
              id: address.AssociationId,
              interfaceId: address.NetworkInterfaceId ?? '',
              privateIp: address.PrivateIpAddress ?? '',
            },
      tags: tagsOf(address.Tags),
    });
}

function associationOf(given: NetworkInterfaceAssociation): InterfaceAssociation {
  return {
    publicIp: given.PublicIp ?? '',
    publicDnsName: given.PublicDnsName ?? '',
    ipOwnerId: given.IpOwnerId ?? 'amazon',
    allocationId: given.AllocationId,
    associationId: given.AssociationId,
  };
}

/** EC2 answers `nat_gateway`, and its model says `natGateway`. */
function typeOf(type: string | undefined): 'interface' | 'nat_gateway' | 'vpc_endpoint' {
  if (type === 'natGateway') return 'nat_gateway';
  return oneOf(['nat_gateway', 'vpc_endpoint'], type, 'interface');
}
