import { defineAction } from '../../../action.ts';
import type { ActionContext } from '../../../action.ts';
import { groupNameNotFound, noDefaultVpc } from '../errors.ts';
import { onEverything } from '../instances/authorize.ts';
import { list } from '../listing.ts';
import { describeGroup, groupFilters } from '../network/describe-group.ts';
import { defaultVpc, groupByName } from '../network/find-network.ts';
import { securityGroups } from '../network/group-row.ts';
import type { SecurityGroupRow } from '../network/group-row.ts';
import { groupIdErrors } from '../network/network-errors.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeSecurityGroups.html */
export const action = defineAction('ec2', 'DescribeSecurityGroups', {
  authorize: (_input, context) => onEverything('DescribeSecurityGroups', context),
  handler(input, context) {
    const { state, partition } = context;
    const listing = {
      ...groupIdErrors,
      action: 'DescribeSecurityGroups',
      table: securityGroups,
      prefix: 'sg',
      filters: groupFilters(state),
      tagsOf: (row: SecurityGroupRow) => row.tags,
      pages: { least: 5, most: 1000 },
    };
    const named = idsOfNames(input.GroupNames ?? [], context);
    const { rows, nextToken } = list(listing, [...(input.GroupIds ?? []), ...named], input, context);
    return {
      SecurityGroups: rows.map((row) => describeGroup(row, state, partition)),
      NextToken: nextToken,
    };
  },
});

/** Names are those of the default VPC; groups elsewhere are named by id alone. */
function idsOfNames(names: readonly string[], { state }: ActionContext): readonly string[] {
  if (names.length === 0) return [];
  const vpcId = defaultVpc(state)?.id;
  if (vpcId === undefined) throw noDefaultVpc();
  return names.map((name) => {
    const group = groupByName(state, vpcId, name);
    if (group === undefined) throw groupNameNotFound(name, vpcId);
    return group.id;
  });
}
