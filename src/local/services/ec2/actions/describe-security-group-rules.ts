import { defineAction } from '../../../action.ts';
import { AwsError } from '../../../error.ts';
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

/** What stands in the filter `group-id` is looked at, as it is of no other filter; wildcards may. */
const GROUP_ID = /^sg-[0-9a-f*?]+$/;

const groupIdInFilterMalformed = (id: string): AwsError =>
  new AwsError('InvalidGroupId.Malformed', 400, `The security group ID '${id}' is malformed`);

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeSecurityGroupRules.html */
export const action = defineAction('ec2', 'DescribeSecurityGroupRules', {
  authorize: (_input, context) => onEverything('DescribeSecurityGroupRules', context),
  handler(input, context) {
    for (const { Name, Values = [] } of input.Filters ?? []) {
      const malformed = Name === 'group-id' ? Values.find((id) => !GROUP_ID.test(id)) : undefined;
      if (malformed !== undefined) throw groupIdInFilterMalformed(malformed);
    }
    const { rows, nextToken } = list(listing, input.SecurityGroupRuleIds, input, context);
    return {
      SecurityGroupRules: rows.map((row) => describeGroupRule(row, context.partition)),
      NextToken: nextToken,
    };
  },
});
