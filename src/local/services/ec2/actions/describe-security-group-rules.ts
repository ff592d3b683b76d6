import { defineAction } from '../../../action.ts';
import { onEverything } from '../instances/authorize.ts';
import { list } from '../listing.ts';
import { describeGroupRule } from '../network/describe-group.ts';
import { securityGroupRules } from '../network/group-row.ts';
import type { SecurityGroupRuleRow } from '../network/group-row.ts';
import { groupRuleIdErrors } from '../network/network-errors.ts';

const listing = {
  ...groupRuleIdErrors,
  action: 'DescribeSecurityGroupRules',
  table: securityGroupRules,
  prefix: 'sgr',
  filters: {
    'group-id': (row: SecurityGroupRuleRow) => row.groupId,
    'security-group-rule-id': (row: SecurityGroupRuleRow) => row.id,
  },
  tagsOf: (row: SecurityGroupRuleRow) => row.tags,
  pages: { least: 5, most: 1000 },
};

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeSecurityGroupRules.html */
export const action = defineAction('ec2', 'DescribeSecurityGroupRules', {
  authorize: (_input, context) => onEverything('DescribeSecurityGroupRules', context),
  handler(input, context) {
    const { rows, nextToken } = list(listing, input.SecurityGroupRuleIds, input, context);
    return {
      SecurityGroupRules: rows.map((row) => describeGroupRule(row, context.partition)),
      NextToken: nextToken,
    };
  },
});
