import { defineAction } from '../../../action.ts';
import { dryRunOperation } from '../errors.ts';
import { findPeering, putAtBothEnds, wrongState } from '../network/peering/ends.ts';
import { onTagged } from '../tags/tagged-resources.ts';

/** Its routes stay, as blackholes. https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteVpcPeeringConnection.html */
export const action = defineAction('ec2', 'DeleteVpcPeeringConnection', {
  authorize: (input, context) =>
    onTagged('DeleteVpcPeeringConnection', [input.VpcPeeringConnectionId], context),
  handler(input, context) {
    const { account, state, now } = context;
    const row = findPeering(context, input.VpcPeeringConnectionId);
    if (row.decision !== 'requested' && row.decision !== 'accepted') throw wrongState(row.id);
    if (input.DryRun === true) throw dryRunOperation();
    putAtBothEnds(state, { ...row, decision: 'deleted', decidedAt: now, deletedBy: account });
    return { Return: true };
  },
});
