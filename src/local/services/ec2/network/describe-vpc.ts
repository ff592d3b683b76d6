import type {
  Vpc,
  VpcCidrBlockAssociation,
  VpcIpv6CidrBlockAssociation,
} from '../../../../wire/generated/ec2.ts';
import type { FilterTable } from '../../../blocks/filters.ts';
import { ipv4Blocks } from './vpc-row.ts';
import type { Ipv6Block, SecondaryBlock, VpcRow } from './vpc-row.ts';
import { shownTags } from '../../../blocks/shown-tags.ts';

/** A VPC as `DescribeVpcs` answers it. */
export function describeVpc(row: VpcRow): Vpc {
  return {
    VpcId: row.id,
    OwnerId: row.account,
    CidrBlock: row.cidrBlock,
    CidrBlockAssociationSet: associations(row).map((block) => describeBlock(block, 'associated')),
    Ipv6CidrBlockAssociationSet: row.ipv6Blocks?.map((block) => describeIpv6Block(block, 'associated')),
    BlockPublicAccessStates: { InternetGatewayBlockMode: 'off' },
    DhcpOptionsId: row.dhcpOptionsId,
    InstanceTenancy: row.tenancy,
    IsDefault: row.isDefault,
    State: row.state,
    Tags: shownTags(row.tags),
  };
}

function associations(row: VpcRow): readonly SecondaryBlock[] {
  return [{ id: row.cidrAssociationId, cidrBlock: row.cidrBlock }, ...(row.secondaryBlocks ?? [])];
}

/** The association of an IPv4 block with its VPC. */
export function describeBlock({ id, cidrBlock }: SecondaryBlock, state: string): VpcCidrBlockAssociation {
  return { AssociationId: id, CidrBlock: cidrBlock, CidrBlockState: { State: state } };
}

/** The association of an IPv6 block of Amazon's with its VPC. */
export function describeIpv6Block(block: Ipv6Block, state: string): VpcIpv6CidrBlockAssociation {
  return {
    AssociationId: block.id,
    Ipv6CidrBlock: block.cidrBlock,
    Ipv6CidrBlockState: { State: state },
    Ipv6Pool: 'Amazon',
    NetworkBorderGroup: block.borderGroup,
    IpSource: 'amazon',
    Ipv6AddressAttribute: 'public',
  };
}

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeVpcs.html */
export const vpcFilters: FilterTable<VpcRow> = {
  cidr: (row) => row.cidrBlock,
  // The names that filters had before they were hyphenated are taken still.
  'cidr-block': (row) => row.cidrBlock,
  cidrBlock: (row) => row.cidrBlock,
  dhcpOptionsId: (row) => row.dhcpOptionsId,
  'cidr-block-association.cidr-block': ipv4Blocks,
  'cidr-block-association.association-id': (row) => associations(row).map(({ id }) => id),
  'cidr-block-association.state': () => 'associated',
  'dhcp-options-id': (row) => row.dhcpOptionsId,
  'ipv6-cidr-block-association.ipv6-cidr-block': (row) => row.ipv6Blocks?.map(({ cidrBlock }) => cidrBlock),
  'ipv6-cidr-block-association.ipv6-pool': (row) => row.ipv6Blocks?.map(() => 'Amazon'),
  'ipv6-cidr-block-association.association-id': (row) => row.ipv6Blocks?.map(({ id }) => id),
  'ipv6-cidr-block-association.state': (row) => row.ipv6Blocks?.map(() => 'associated'),
  'is-default': (row) => row.isDefault,
  isDefault: (row) => row.isDefault,
  'owner-id': (row) => row.account,
  state: (row) => row.state,
  'vpc-id': (row) => row.id,
};
