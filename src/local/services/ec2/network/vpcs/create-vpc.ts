import type { TimerContext } from '../../../../action.ts';
import type { Tag } from '../../../../blocks/tags.ts';
import { networkAcls, routeTables } from '../fabric-rows.ts';
import { securityGroupRules, securityGroups } from '../group-row.ts';
import { openOutwards } from '../groups/open-outwards.ts';
import { newPartId, newRowId } from '../new-row-id.ts';
import { vpcs } from '../vpc-row.ts';
import type { Ipv6Block, VpcRow } from '../vpc-row.ts';

interface VpcSpec {
  readonly cidrBlock: string;
  readonly ipv6Blocks?: readonly Ipv6Block[] | undefined;
  readonly dhcpOptionsId: string;
  readonly tenancy: string;
  readonly isDefault: boolean;
  readonly tags: readonly Tag[];
}

/**
 * Makes a VPC with what every VPC has from the beginning: a main route table, a default network ACL and a default
 * security group. https://docs.aws.amazon.com/vpc/latest/userguide/create-vpc.html
 */
export function createVpcRow(context: TimerContext, spec: VpcSpec): VpcRow {
  const { account, region, state } = context;
  const row: VpcRow = {
    ...spec,
    id: newRowId(context, 'vpc', vpcs),
    account,
    region,
    cidrAssociationId: newPartId(context, 'vpc-cidr-assoc'),
    state: 'available',
    enableDnsSupport: true,
    enableDnsHostnames: spec.isDefault,
    enableNetworkAddressUsageMetrics: false,
  };
  state.table(vpcs).put(row);
  const destinations = [row.cidrBlock, ...(row.ipv6Blocks ?? []).map(({ cidrBlock }) => cidrBlock)];
  state.table(routeTables).put({
    id: newRowId(context, 'rtb', routeTables),
    account,
    region,
    vpcId: row.id,
    routes: destinations.map((destination) => ({
      destination,
      gatewayId: 'local',
      origin: 'CreateRouteTable' as const,
    })),
    associations: [{ id: newPartId(context, 'rtbassoc') }],
    tags: [],
  });
  createDefaultAcl(context, row);
  createDefaultGroup(context, row);
  return row;
}

/** The entries that AWS puts last and that nobody can remove: what no entry allowed is denied. */
export const lastEntryNumber = 32_767;

function createDefaultAcl(context: TimerContext, { id: vpcId, ipv6Blocks = [] }: VpcRow): void {
  const { account, region, state } = context;
  const all = { protocol: '-1', cidrBlock: '0.0.0.0/0' };
  const entries = [true, false].flatMap((egress) => [
    { ...all, number: 100, egress, action: 'allow' as const },
    { ...all, number: lastEntryNumber, egress, action: 'deny' as const },
    ...(ipv6Blocks.length === 0 ? [] : ipv6Entries(egress)),
  ]);
  state.table(networkAcls).put({
    id: newRowId(context, 'acl', networkAcls),
    account,
    region,
    vpcId,
    isDefault: true,
    entries,
    associations: [],
    tags: [],
  });
}

/** What the default ACL has as soon as its VPC has IPv6. */
export function ipv6Entries(egress: boolean) {
  const all = { egress, protocol: '-1', ipv6CidrBlock: '::/0' };
  return [
    { ...all, number: 101, action: 'allow' as const },
    { ...all, number: lastEntryNumber + 1, action: 'deny' as const },
  ];
}

/** The security group that every VPC has: its members may reach each other, and everything outside. */
function createDefaultGroup(context: TimerContext, vpc: VpcRow): void {
  const { account, region, state } = context;
  const vpcId = vpc.id;
  const groupId = newRowId(context, 'sg', securityGroups);
  const place = { account, region, tags: [] };
  const description = 'default VPC security group';
  state.table(securityGroups).put({ ...place, id: groupId, vpcId, name: 'default', description });
  const all = { ...place, groupId, protocol: '-1', fromPort: -1, toPort: -1 };
  const id = newRowId(context, 'sgr', securityGroupRules);
  state.table(securityGroupRules).put({ ...all, id, egress: false, referencedGroup: { groupId, account } });
  openOutwards(context, groupId, vpc);
}
