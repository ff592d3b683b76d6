import { measuredTags } from '../../../../metering/measure.ts';
import type { Tag } from '../../../../blocks/tags.ts';
import { defineTable } from '../../../../store/table.ts';

/** An address of a NAT gateway. */
export interface NatAddress {
  readonly privateIp: string;
  readonly isPrimary: boolean;
  /** Public gateways only. */
  readonly allocationId?: string | undefined;
  readonly associationId?: string | undefined;
  readonly publicIp?: string | undefined;
}

export interface NatGatewayRow {
  readonly id: string;
  readonly account: string;
  readonly region: string;
  readonly vpcId: string;
  readonly subnetId: string;
  readonly zone: string;
  readonly connectivity: 'public' | 'private';
  readonly state: 'pending' | 'available' | 'failed' | 'deleting' | 'deleted';
  readonly interfaceId: string;
  readonly addresses: readonly NatAddress[];
  readonly failure?: { readonly code: string; readonly message: string } | undefined;
  /** What was asked for, when it fails before it has an address. */
  readonly wantedAllocationId?: string | undefined;
  /** Epoch milliseconds. */
  readonly createdAt: number;
  readonly deletedAt?: number | undefined;
  readonly tags: readonly Tag[];
}

export const natGateways = defineTable<NatGatewayRow>({
  name: 'ec2.nat-gateways',
  scope: 'region',
  id: (row) => row.id,
  indexes: { vpc: (row) => row.vpcId, subnet: (row) => row.subnetId },
  /** "Each partial hour is billed as a full hour." https://aws.amazon.com/vpc/pricing/ */
  metered: (row) =>
    row.state === 'available'
      ? [
          {
            usage: 'nat-gateway',
            resource: row.id,
            amount: 1,
            tags: measuredTags(row.tags),
            rounding: { unit: 3_600_000 },
          },
        ]
      : [],
});

/** Whether a gateway counts: against its quota, and as something that keeps its VPC from being deleted. */
export function stillThere({ state }: NatGatewayRow): boolean {
  return state === 'pending' || state === 'available' || state === 'deleting';
}
