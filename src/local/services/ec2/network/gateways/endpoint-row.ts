import type { Tag } from '../../../../blocks/tags.ts';
import { defineTable } from '../../../../store/table.ts';

/** A gateway endpoint: routes to a service of AWS that do not leave Amazon's network. */
export interface EndpointRow {
  readonly id: string;
  readonly account: string;
  readonly region: string;
  readonly vpcId: string;
  /** `com.amazonaws.us-east-1.s3` */
  readonly serviceName: string;
  readonly prefixListId: string;
  /** JSON. */
  readonly policy: string;
  readonly routeTableIds: readonly string[];
  /** Epoch milliseconds. */
  readonly createdAt: number;
  readonly tags: readonly Tag[];
}

export const endpoints = defineTable<EndpointRow>({
  name: 'ec2.vpc-endpoints',
  scope: 'region',
  id: (row) => row.id,
  indexes: { vpc: (row) => row.vpcId },
});
