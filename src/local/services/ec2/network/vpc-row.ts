import type { Tag } from '../../../blocks/tags.ts';
import { defineTable } from '../../../store/table.ts';

/** One virtual private cloud. */
export interface VpcRow {
  readonly id: string;
  readonly account: string;
  readonly region: string;
  readonly cidrBlock: string;
  readonly cidrAssociationId: string;
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
