import { defineAction } from '../../../action.ts';
import { dryRunOperation } from '../errors.ts';
import { findRequest, putAtBothEnds } from '../network/peering/ends.ts';
import { onTagged } from '../tags/tagged-resources.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RejectVpcPeeringConnection.html */
export const action = defineAction('ec2', 'RejectVpcPeeringConnection', {
  authorize: (input, context) =>
    onTagged('RejectVpcPeeringConnection', [input.VpcPeeringConnectionId], context),
  handler(input, context) {
    const row = findRequest(context, input.VpcPeeringConnectionId, 'rejected');
    if (input.DryRun === true) throw dryRunOperation();
    putAtBothEnds(context.state, { ...row, decision: 'rejected', decidedAt: context.now });
    return { Return: true };
  },
});
