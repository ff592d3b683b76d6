import type { TimerContext } from '../../../../action.ts';
import { securityGroupRules, securityGroups } from '../group-row.ts';
import { newRowId } from '../new-row-id.ts';
import type { VpcRow } from '../vpc-row.ts';
import { nextOrder, rulesOf } from './rules-of.ts';

const everywhere = { egress: true, protocol: '-1', fromPort: -1, toPort: -1, tags: [] };

/**
 * Lets everything out of a new group, until somebody takes the rule away; over IPv6 too where its VPC has a block.
 * https://docs.aws.amazon.com/vpc/latest/userguide/creating-security-groups.html
 */
export function openOutwards(
  context: TimerContext,
  groupId: string,
  { ipv6Blocks = [] }: Pick<VpcRow, 'ipv6Blocks'>,
): void {
  const { account, region, state } = context;
  const id = newRowId(context, 'sgr', securityGroupRules);
  state.table(securityGroupRules).put({ ...everywhere, id, account, region, groupId, cidrIpv4: '0.0.0.0/0' });
  if (ipv6Blocks.length > 0) openOverIpv6(context, groupId);
}

function openOverIpv6(context: TimerContext, groupId: string): void {
  const { account, region, state } = context;
  const id = newRowId(context, 'sgr', securityGroupRules);
  const order = nextOrder(rulesOf(state, groupId));
  state
    .table(securityGroupRules)
    .put({ ...everywhere, id, account, region, groupId, cidrIpv6: '::/0', order });
}

/**
 * A VPC that gets its first IPv6 block lets its default group out over IPv6: "if you've modified the outbound rules
 * […], we do not automatically add an outbound rule for IPv6 traffic". The same page.
 */
export function openDefaultOverIpv6(context: TimerContext, vpcId: string): void {
  const { state } = context;
  for (const { id } of state.table(securityGroups).list({ index: 'name', equals: `${vpcId} default` })) {
    const outwards = rulesOf(state, id).filter(({ egress }) => egress);
    const [only] = outwards;
    if (outwards.length === 1 && only?.protocol === '-1' && only.cidrIpv4 === '0.0.0.0/0')
      openOverIpv6(context, id);
  }
}
