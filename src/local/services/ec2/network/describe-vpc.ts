import type { Subnet, Vpc } from '../../../../wire/generated/ec2.ts';
import type { FilterTable } from '../../../blocks/filters.ts';
import type { State } from '../../../store/table.ts';
import { freeAddresses } from './addresses.ts';
import type { SubnetRow } from './subnet-row.ts';
import type { VpcRow } from './vpc-row.ts';

/** A VPC as `DescribeVpcs` answers it. */
export function describeVpc(row: VpcRow): Vpc {
  return {
    VpcId: row.id,
    OwnerId: row.account,
    CidrBlock: row.cidrBlock,
    CidrBlockAssociationSet: [
      {
        AssociationId: row.cidrAssociationId,
        CidrBlock: row.cidrBlock,
        CidrBlockState: { State: 'associated' },
      },
    ],
    BlockPublicAccessStates: { InternetGatewayBlockMode: 'off' },
    DhcpOptionsId: row.dhcpOptionsId,
    InstanceTenancy: row.tenancy,
    IsDefault: row.isDefault,
    State: row.state,
    Tags: row.tags,
  };
}

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeVpcs.html */
export const vpcFilters: FilterTable<VpcRow> = {
  cidr: (row) => row.cidrBlock,
  'cidr-block-association.cidr-block': (row) => row.cidrBlock,
  'cidr-block-association.association-id': (row) => row.cidrAssociationId,
  'cidr-block-association.state': () => 'associated',
  'dhcp-options-id': (row) => row.dhcpOptionsId,
  'ipv6-cidr-block-association.ipv6-cidr-block': () => undefined,
  'ipv6-cidr-block-association.ipv6-pool': () => undefined,
  'ipv6-cidr-block-association.association-id': () => undefined,
  'ipv6-cidr-block-association.state': () => undefined,
  'is-default': (row) => row.isDefault,
  isDefault: (row) => row.isDefault,
  'owner-id': (row) => row.account,
  state: (row) => row.state,
  'vpc-id': (row) => row.id,
};

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
    AssignIpv6AddressOnCreation: false,
    Ipv6CidrBlockAssociationSet: [],
    EnableDns64: false,
    Ipv6Native: false,
    PrivateDnsNameOptionsOnLaunch: {
      HostnameType: row.hostnameType,
      EnableResourceNameDnsARecord: row.resourceNameA,
      EnableResourceNameDnsAAAARecord: row.resourceNameAaaa,
    },
    BlockPublicAccessStates: { InternetGatewayBlockMode: 'off' },
    State: row.state,
    Tags: row.tags,
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
    'enable-dns64': () => false,
    'enable-lni-at-device-index': () => undefined,
    'ipv6-cidr-block-association.ipv6-cidr-block': () => undefined,
    'ipv6-cidr-block-association.association-id': () => undefined,
    'ipv6-cidr-block-association.state': () => undefined,
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
