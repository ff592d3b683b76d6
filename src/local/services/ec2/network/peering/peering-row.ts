import type { Tag } from '../../../../blocks/tags.ts';
import { defineTable } from '../../../../store/table.ts';

/** One end of a peering connection. */
export interface PeeringEnd {
  readonly account: string;
  readonly region: string;
  readonly vpcId: string;
  /** Whether names of the other VPC resolve to private addresses here. */
  readonly dnsResolution: boolean;
}

/** A peering connection. The row is kept at both ends, each with its own tags. */
export interface PeeringRow {
  readonly id: string;
  readonly requester: PeeringEnd;
  readonly accepter: PeeringEnd;
  readonly decision: 'requested' | 'failed' | 'accepted' | 'rejected' | 'deleted';
  /** When it was asked for, and when that was decided on; epoch milliseconds. */
  readonly requestedAt: number;
  readonly decidedAt: number;
  /** Who deleted it. */
  readonly deletedBy?: string | undefined;
  readonly tags: readonly Tag[];
}

export const peerings = defineTable<PeeringRow>({
  name: 'ec2.vpc-peering-connections',
  scope: 'region',
  id: (row) => row.id,
});

/** "By default, the request expires after 7 days." */
export const requestLifetime = 7 * 86_400_000;

/** How long a request and an acceptance take. AWS does not say; it is a moment. */
const moment = 1_000;

/** How long a connection that was deleted or rejected is still to be seen: two hours, as AWS says. */
const remembered = 2 * 3_600_000;

interface Now {
  readonly now: number;
  readonly lenient: boolean;
}

/** Where the connection stands: https://docs.aws.amazon.com/vpc/latest/peering/vpc-peering-basics.html#vpc-peering-lifecycle */
export function statusOf(
  row: PeeringRow,
  { now, lenient }: Now,
): { readonly Code: string; readonly Message: string } {
  const begun = lenient ? 0 : moment;
  switch (row.decision) {
    case 'requested':
      if (now >= row.requestedAt + requestLifetime) return { Code: 'expired', Message: 'Expired' };
      return now < row.requestedAt + begun
        ? { Code: 'initiating-request', Message: `Initiating Request to ${row.accepter.account}` }
        : { Code: 'pending-acceptance', Message: `Pending Acceptance by ${row.accepter.account}` };
    case 'failed':
      return {
        Code: 'failed',
        Message: 'Failed due to incorrect VPC-ID, Account ID, or overlapping CIDR range',
      };
    case 'accepted':
      return now < row.decidedAt + begun
        ? { Code: 'provisioning', Message: 'Provisioning' }
        : { Code: 'active', Message: 'Active' };
    case 'rejected':
      return { Code: 'rejected', Message: 'Inactive' };
    case 'deleted':
      return { Code: 'deleted', Message: `Deleted by ${row.deletedBy ?? row.requester.account}` };
  }
}

/** Whether it is still to be seen. */
export function isRemembered({ decision, decidedAt }: PeeringRow, now: number): boolean {
  return (
    (decision !== 'deleted' && decision !== 'rejected' && decision !== 'failed') ||
    now < decidedAt + remembered
  );
}
