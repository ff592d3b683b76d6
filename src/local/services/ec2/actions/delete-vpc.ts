import { defineAction } from '../../../action.ts';
import { dryRunOperation } from '../errors.ts';
import { hasDependencies } from '../network/dependency.ts';
import { findVpc } from '../network/find-network.ts';
import { vpcs } from '../network/vpc-row.ts';
import { deleteVpcParts, vpcIsInUse } from '../network/vpcs/dependencies.ts';
import { onTagged } from '../tags/tagged-resources.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteVpc.html */
export const action = defineAction('ec2', 'DeleteVpc', {
  authorize: (input, context) => onTagged('DeleteVpc', [input.VpcId], context),
  handler(input, { state }) {
    const row = findVpc(state, input.VpcId);
    if (vpcIsInUse(state, row.id)) throw hasDependencies('vpc', row.id);
    if (input.DryRun === true) throw dryRunOperation();
    deleteVpcParts(state, row.id);
    state.table(vpcs).delete(row.id);
    return {};
  },
});
