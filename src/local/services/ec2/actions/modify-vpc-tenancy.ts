import { defineAction } from '../../../action.ts';
import { AwsError } from '../../../error.ts';
import { dryRunOperation } from '../errors.ts';
import { findVpc } from '../network/find-network.ts';
import { vpcs } from '../network/vpc-row.ts';
import { onTagged } from '../tags/tagged-resources.ts';

/** From dedicated to default, and never back. https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyVpcTenancy.html */
export const action = defineAction('ec2', 'ModifyVpcTenancy', {
  authorize: (input, context) => onTagged('ModifyVpcTenancy', [input.VpcId], context),
  handler(input, { state }) {
    const row = findVpc(state, input.VpcId);
    if (input.InstanceTenancy !== 'default')
      throw new AwsError(
        'UnsupportedTenancy',
        400,
        `The tenancy value ${input.InstanceTenancy} is not supported.`,
      );
    if (input.DryRun === true) throw dryRunOperation();
    state.table(vpcs).put({ ...row, tenancy: 'default' });
    return { ReturnValue: true };
  },
});
