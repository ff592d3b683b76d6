import type {
  NetworkInterface,
  NetworkInterfaceAssociation,
  NetworkInterfacePrivateIpAddress,
} from '../../../../wire/generated/ec2.ts';
import { isoTime } from '../../../blocks/dates.ts';
import type { FilterTable } from '../../../blocks/filters.ts';
import type { State } from '../../../store/table.ts';
import { addressName } from '../instances/dns.ts';
import { securityGroups } from './group-row.ts';
import { associationsOf } from './interfaces/associations-of.ts';
import type { InterfaceAssociation, InterfaceRow } from './interface-row.ts';

/** A network interface as `DescribeNetworkInterfaces` answers it. */
export function describeInterface(row: InterfaceRow, state: State): NetworkInterface {
  const { attachment } = row;
  const association = describeAssociation(row.association);
  return {
    NetworkInterfaceId: row.id,
    InterfaceType: row.type,
    Description: row.description,
    OwnerId: row.account,
    VpcId: row.vpcId,
    SubnetId: row.subnetId,
    AvailabilityZone: row.zone,
    AvailabilityZoneId: row.zoneId,
    MacAddress: row.macAddress,
    Status: row.status,
    SourceDestCheck: row.sourceDestCheck,
    RequesterId: row.requesterId,
    RequesterManaged: row.requesterManaged,
    Groups: describeGroups(row.groupIds, state),
    Association: association,
    Attachment: attachment && {
      AttachmentId: attachment.id,
      AttachTime: new Date(attachment.attachTime),
      DeleteOnTermination: attachment.deleteOnTermination,
      DeviceIndex: attachment.deviceIndex,
      NetworkCardIndex: attachment.networkCardIndex,
      InstanceId: attachment.instanceId,
      InstanceOwnerId: attachment.instanceOwnerId,
      Status: attachment.status,
    },
    PrivateIpAddress: row.addresses[0],
    PrivateDnsName: row.privateDnsName,
    PrivateIpAddresses: row.addresses.map((address, index) =>
      describeAddress(row, address, index, association),
    ),
    Ipv6Address: row.ipv6Addresses?.[0],
    Ipv6Addresses: (row.ipv6Addresses ?? []).map((Ipv6Address) => ({ Ipv6Address, IsPrimaryIpv6: false })),
    DenyAllIgwTraffic: false,
    Operator: { Managed: false },
    TagSet: row.tags,
  };
}

/** Groups with their names, as interfaces and instances list them. */
function describeGroups(groupIds: readonly string[], state: State): { GroupId: string; GroupName: string }[] {
  const table = state.table(securityGroups);
  return groupIds.map((id) => ({ GroupId: id, GroupName: table.get(id)?.name ?? '' }));
}

function describeAssociation(
  association: InterfaceAssociation | undefined,
): NetworkInterfaceAssociation | undefined {
  return (
    association && {
      PublicIp: association.publicIp,
      PublicDnsName: association.publicDnsName,
      IpOwnerId: association.ipOwnerId,
      AllocationId: association.allocationId,
      AssociationId: association.associationId,
    }
  );
}

function describeAddress(
  row: InterfaceRow,
  address: string,
  index: number,
  association: NetworkInterfaceAssociation | undefined,
): NetworkInterfacePrivateIpAddress {
  const primary = index === 0;
  return {
    PrivateIpAddress: address,
    PrivateDnsName: primary ? row.privateDnsName : addressName(row.region, address),
    Primary: primary,
    Association: primary ? association : describeAssociation(row.secondaryAssociations?.[address]),
  };
}

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeNetworkInterfaces.html */
export function networkInterfaceFilters(state: State): FilterTable<InterfaceRow> {
  const groupName = (id: string) => state.table(securityGroups).get(id)?.name;
  return {
    'addresses.association.owner-id': (row) => associationsOf(row).map(({ ipOwnerId }) => ipOwnerId),
    'addresses.association.public-ip': (row) => associationsOf(row).map(({ publicIp }) => publicIp),
    'addresses.primary': (row) => row.addresses.map((_, index) => String(index === 0)),
    'addresses.private-ip-address': (row) => row.addresses,
    'association.allocation-id': (row) => row.association?.allocationId,
    'association.association-id': (row) => row.association?.associationId,
    'association.ip-owner-id': (row) => row.association?.ipOwnerId,
    'association.public-dns-name': (row) => row.association?.publicDnsName,
    'association.public-ip': (row) => row.association?.publicIp,
    'attachment.attach-time': (row) => row.attachment && isoTime(row.attachment.attachTime),
    'attachment.attachment-id': (row) => row.attachment?.id,
    'attachment.delete-on-termination': (row) => row.attachment?.deleteOnTermination,
    'attachment.device-index': (row) => row.attachment?.deviceIndex,
    'attachment.instance-id': (row) => row.attachment?.instanceId,
    'attachment.instance-owner-id': (row) => row.attachment?.instanceOwnerId,
    'attachment.status': (row) => row.attachment?.status,
    'availability-zone': (row) => row.zone,
    'availability-zone-id': (row) => row.zoneId,
    description: (row) => row.description,
    'group-id': (row) => row.groupIds,
    'group-name': (row) => row.groupIds.map(groupName),
    'interface-type': (row) => row.type,
    'ipv6-addresses.ipv6-address': (row) => row.ipv6Addresses,
    'mac-address': (row) => row.macAddress,
    'network-interface-id': (row) => row.id,
    'operator.managed': () => false,
    'operator.principal': () => undefined,
    'owner-id': (row) => row.account,
    'private-dns-name': (row) => row.privateDnsName,
    'private-ip-address': (row) => row.addresses[0],
    'requester-id': (row) => row.requesterId,
    'requester-managed': (row) => row.requesterManaged,
    'source-dest-check': (row) => row.sourceDestCheck,
    status: (row) => row.status,
    'subnet-id': (row) => row.subnetId,
    'vpc-id': (row) => row.vpcId,
  };
}
