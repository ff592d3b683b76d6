import type { Tag } from '../../../../blocks/tags.ts';
import { defineTable } from '../../../../store/table.ts';

/** An endpoint: the way to a service of AWS that does not leave Amazon's network, by routes or by interfaces. */
export interface EndpointRow {
  readonly id: string;
  readonly account: string;
  readonly region: string;
  readonly vpcId: string;
  /** `com.amazonaws.us-east-1.s3` */
  readonly serviceName: string;
  readonly type: 'Gateway' | 'Interface';
  /** Where the routes of a gateway endpoint lead to. */
  readonly prefixListId?: string | undefined;
  /** Of an interface endpoint, with the groups of its interfaces. */
  readonly subnetIds?: readonly string[] | undefined;
  readonly groupIds?: readonly string[] | undefined;
  readonly interfaceIds?: readonly string[] | undefined;
  readonly privateDns?: boolean | undefined;
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

/** How long an interface endpoint is pending: AWS takes a minute or two, and says no more than that. */
const pendingTime = 60_000;

export function endpointState(
  { type, createdAt }: EndpointRow,
  { now, lenient }: { readonly now: number; readonly lenient: boolean },
): 'pending' | 'available' {
  return type === 'Interface' && !lenient && now < createdAt + pendingTime ? 'pending' : 'available';
}
