import type { Subnet } from '../../../../wire/generated/ec2.ts';
import type { FilterTable } from '../../../blocks/filters.ts';
import type { State } from '../../../store/table.ts';
import { freeAddresses } from './addresses.ts';
import type { SubnetRow } from './subnet-row.ts';
import { shownTags } from '../../../blocks/shown-tags.ts';

/** A subnet as `DescribeSubnets` answers it. */
export function describeSubnet(row: SubnetRow, state: State, partition: string): Subnet {
  return {
    SubnetId: row.id,
    SubnetArn: `arn:${partition}:ec2:${row.region}:${row.account}:subnet/${row.id}`,
    VpcId: row.vpcId,
    OwnerId: row.account,
    CidrBlock: row.cidrBlock,
    AvailableIpAddressCount: freeAddresses(state, row),
    AvailabilityZone: row.zone,
    AvailabilityZoneId: row.zoneId,
    DefaultForAz: row.defaultForZone,
    MapPublicIpOnLaunch: row.mapPublicIpOnLaunch,
    MapCustomerOwnedIpOnLaunch: false,
    EnableLniAtDeviceIndex: row.localInterfaceIndex,
    AssignIpv6AddressOnCreation: row.assignIpv6 ?? false,
    Ipv6CidrBlockAssociationSet:
      row.ipv6Block === undefined ? [] : [describeSubnetBlock(row.ipv6Block, 'associated')],
    EnableDns64: row.enableDns64 ?? false,
    Ipv6Native: false,
    PrivateDnsNameOptionsOnLaunch: {
      HostnameType: row.hostnameType,
      EnableResourceNameDnsARecord: row.resourceNameA,
      EnableResourceNameDnsAAAARecord: row.resourceNameAaaa,
    },
    BlockPublicAccessStates: { InternetGatewayBlockMode: 'off' },
    State: row.state,
    Tags: shownTags(row.tags),
  };
}

/** The association of an IPv6 block with its subnet. */
export function describeSubnetBlock(block: NonNullable<SubnetRow['ipv6Block']>, state: string) {
  return {
    AssociationId: block.id,
    Ipv6CidrBlock: block.cidrBlock,
    Ipv6CidrBlockState: { State: state },
    Ipv6AddressAttribute: 'public',
    IpSource: 'amazon',
  };
}

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeSubnets.html */
export function subnetFilters(state: State, partition: string): FilterTable<SubnetRow> {
  return {
    'availability-zone': (row) => row.zone,
    availabilityZone: (row) => row.zone,
    'availability-zone-id': (row) => row.zoneId,
    availabilityZoneId: (row) => row.zoneId,
    'available-ip-address-count': (row) => freeAddresses(state, row),
    cidr: (row) => row.cidrBlock,
    'cidr-block': (row) => row.cidrBlock,
    cidrBlock: (row) => row.cidrBlock,
    'customer-owned-ipv4-pool': () => undefined,
    'default-for-az': (row) => row.defaultForZone,
    defaultForAz: (row) => row.defaultForZone,
    'enable-dns64': (row) => row.enableDns64 ?? false,
    'enable-lni-at-device-index': (row) => row.localInterfaceIndex,
    'ipv6-cidr-block-association.ipv6-cidr-block': (row) => row.ipv6Block?.cidrBlock,
    'ipv6-cidr-block-association.association-id': (row) => row.ipv6Block?.id,
    'ipv6-cidr-block-association.state': (row) => (row.ipv6Block === undefined ? undefined : 'associated'),
    'ipv6-native': () => false,
    'map-customer-owned-ip-on-launch': () => false,
    'map-public-ip-on-launch': (row) => row.mapPublicIpOnLaunch,
    'outpost-arn': () => undefined,
    'owner-id': (row) => row.account,
    'private-dns-name-options-on-launch.hostname-type': (row) => row.hostnameType,
    'private-dns-name-options-on-launch.enable-resource-name-dns-a-record': (row) => row.resourceNameA,
    'private-dns-name-options-on-launch.enable-resource-name-dns-aaaa-record': (row) => row.resourceNameAaaa,
    state: (row) => row.state,
    'subnet-arn': (row) => `arn:${partition}:ec2:${row.region}:${row.account}:subnet/${row.id}`,
    'subnet-id': (row) => row.id,
    'vpc-id': (row) => row.vpcId,
  };
}
