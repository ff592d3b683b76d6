import type { Tag } from '../../../blocks/tags.ts';
import { defineTable } from '../../../store/table.ts';

/** One security group. Its rules are rows of their own. */
export interface SecurityGroupRow {
  readonly id: string;
  readonly account: string;
  readonly region: string;
  readonly vpcId: string;
  readonly name: string;
  readonly description: string;
  readonly tags: readonly Tag[];
}

export const securityGroups = defineTable<SecurityGroupRow>({
  name: 'ec2.security-groups',
  scope: 'region',
  id: (row) => row.id,
  indexes: { vpc: (row) => row.vpcId, name: (row) => `${row.vpcId} ${row.name}` },
});

/** One rule of a security group: one source or destination for one range of ports. */
export interface SecurityGroupRuleRow {
  readonly id: string;
  readonly account: string;
  readonly region: string;
  readonly groupId: string;
  readonly egress: boolean;
  /** `tcp`, `udp`, `icmp`, `icmpv6`, a number, or `-1` for all. */
  readonly protocol: string;
  /** -1 for all, also of ICMP's types and codes. */
  readonly fromPort: number;
  readonly toPort: number;
  /** Exactly one of these four. */
  readonly cidrIpv4?: string | undefined;
  readonly cidrIpv6?: string | undefined;
  readonly prefixListId?: string | undefined;
  readonly referencedGroup?: { readonly groupId: string; readonly account: string } | undefined;
  readonly description?: string | undefined;
  /** Which of its group's rules it is, counted from the first: they are shown in this order. */
  readonly order?: number | undefined;
  readonly tags: readonly Tag[];
}

export const securityGroupRules = defineTable<SecurityGroupRuleRow>({
  name: 'ec2.security-group-rules',
  scope: 'region',
  id: (row) => row.id,
  indexes: { group: (row) => row.groupId, referenced: (row) => row.referencedGroup?.groupId },
});
