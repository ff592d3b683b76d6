import type { Tag } from '../../../blocks/tags.ts';
import { defineTable } from '../../../store/table.ts';

/** One subnet. How many addresses are free is counted, not kept: see `freeAddresses`. */
export interface SubnetRow {
  readonly id: string;
  readonly account: string;
  readonly region: string;
  readonly vpcId: string;
  readonly zone: string;
  readonly zoneId: string;
  readonly cidrBlock: string;
  /** A /64 of a block of the VPC. */
  readonly ipv6Block?: { readonly id: string; readonly cidrBlock: string } | undefined;
  readonly assignIpv6?: boolean | undefined;
  readonly enableDns64?: boolean | undefined;
  readonly localInterfaceIndex?: number | undefined;
  readonly defaultForZone: boolean;
  readonly mapPublicIpOnLaunch: boolean;
  readonly hostnameType: 'ip-name' | 'resource-name';
  readonly resourceNameA: boolean;
  readonly resourceNameAaaa: boolean;
  readonly state: 'pending' | 'available';
  readonly tags: readonly Tag[];
}

export const subnets = defineTable<SubnetRow>({
  name: 'ec2.subnets',
  scope: 'region',
  id: (row) => row.id,
  indexes: { vpc: (row) => row.vpcId, defaultZone: (row) => (row.defaultForZone ? row.zone : null) },
});
