import type { Tag } from '../../../blocks/tags.ts';
import { defineTable } from '../../../store/table.ts';

/** A further IPv4 block of a VPC. */
export interface SecondaryBlock {
  /** `vpc-cidr-assoc-…` */
  readonly id: string;
  readonly cidrBlock: string;
}

/** An IPv6 block that Amazon gave a VPC: a /56. */
export interface Ipv6Block extends SecondaryBlock {
  readonly borderGroup: string;
}

/** One virtual private cloud. */
export interface VpcRow {
  readonly id: string;
  readonly account: string;
  readonly region: string;
  readonly cidrBlock: string;
  readonly cidrAssociationId: string;
  readonly secondaryBlocks?: readonly SecondaryBlock[] | undefined;
  readonly ipv6Blocks?: readonly Ipv6Block[] | undefined;
  /** `default` when the VPC has none. */
  readonly dhcpOptionsId: string;
  readonly isDefault: boolean;
  readonly tenancy: string;
  readonly state: 'pending' | 'available';
  readonly enableDnsSupport: boolean;
  readonly enableDnsHostnames: boolean;
  readonly enableNetworkAddressUsageMetrics: boolean;
  readonly tags: readonly Tag[];
}

export const vpcs = defineTable<VpcRow>({
  name: 'ec2.vpcs',
  scope: 'region',
  id: (row) => row.id,
  indexes: { default: (row) => (row.isDefault ? 1 : null) },
});

/** All IPv4 blocks of a VPC, the primary one first. */
export function ipv4Blocks(row: VpcRow): readonly string[] {
  return [row.cidrBlock, ...(row.secondaryBlocks ?? []).map(({ cidrBlock }) => cidrBlock)];
}
