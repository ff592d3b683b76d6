import { defineAction } from '../../../action.ts';
import { dryRunOperation, invalidParameterValue } from '../errors.ts';
import { findVpc } from '../network/find-network.ts';
import { vpcs } from '../network/vpc-row.ts';
import { onTagged } from '../tags/tagged-resources.ts';

/** From dedicated to default, and never back. https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyVpcTenancy.html */
export const action = defineAction('ec2', 'ModifyVpcTenancy', {
  authorize: (input, context) => onTagged('ModifyVpcTenancy', [input.VpcId], context),
  handler(input, { state }) {
    const row = findVpc(state, input.VpcId);
    if (input.InstanceTenancy !== 'default')
      throw invalidParameterValue(
        `Value (${input.InstanceTenancy}) for parameter instanceTenancy is invalid.`,
      );
    if (input.DryRun === true) throw dryRunOperation();
    state.table(vpcs).put({ ...row, tenancy: 'default' });
    return { ReturnValue: true };
  },
});
