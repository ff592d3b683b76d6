import { defineAction } from '../../../action.ts';
import { dryRunOperation } from '../errors.ts';
import { onEverything } from '../instances/authorize.ts';
import { findVpc } from '../network/find-network.ts';

/**
 * Rules go stale when a peering connection or the group at its other end goes. There is no peering here, so none does.
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeStaleSecurityGroups.html
 */
export const action = defineAction('ec2', 'DescribeStaleSecurityGroups', {
  authorize: (_input, context) => onEverything('DescribeStaleSecurityGroups', context),
  handler(input, { state }) {
    findVpc(state, input.VpcId);
    if (input.DryRun === true) throw dryRunOperation();
    return { StaleSecurityGroupSet: [] };
  },
});
