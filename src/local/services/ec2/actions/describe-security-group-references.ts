import { defineAction } from '../../../action.ts';
import { dryRunOperation } from '../errors.ts';
import { onEverything } from '../instances/authorize.ts';
import { findGroup } from '../network/find-network.ts';

/**
 * The VPCs whose groups refer to these over a peering connection. There is no peering here, so there are none.
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeSecurityGroupReferences.html
 */
export const action = defineAction('ec2', 'DescribeSecurityGroupReferences', {
  authorize: (_input, context) => onEverything('DescribeSecurityGroupReferences', context),
  handler(input, { state }) {
    for (const id of input.GroupId) findGroup(state, id);
    if (input.DryRun === true) throw dryRunOperation();
    return { SecurityGroupReferenceSet: [] };
  },
});
