import { defineAction } from '../../../action.ts';
import { AwsError } from '../../../error.ts';
import { dryRunOperation, missingParameter } from '../errors.ts';
import { describePeering } from '../network/peering/describe-peering.ts';
import { findPeering, findRequest, putAtBothEnds } from '../network/peering/ends.ts';
import { peerings } from '../network/peering/peering-row.ts';
import type { PeeringRow } from '../network/peering/peering-row.ts';
import { onTagged } from '../tags/tagged-resources.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AcceptVpcPeeringConnection.html */
export const action = defineAction('ec2', 'AcceptVpcPeeringConnection', {
  authorize: (input, context) =>
    onTagged('AcceptVpcPeeringConnection', [input.VpcPeeringConnectionId], context),
  handler(input, context) {
    const { state, now } = context;
    if (input.VpcPeeringConnectionId === undefined) throw missingParameter('vpcPeeringConnectionId');
    const row = findRequest(context, input.VpcPeeringConnectionId, 'accepted');
    const other = [...state.table(peerings).list()].find(
      (one) => one.decision === 'accepted' && pairOf(one) === pairOf(row),
    );
    if (other !== undefined)
      throw new AwsError(
        'VpcPeeringConnectionAlreadyExists',
        400,
        `A VPC peering connection (${other.id}) already exists between these VPCs.`,
      );
    if (input.DryRun === true) throw dryRunOperation();
    putAtBothEnds(state, { ...row, decision: 'accepted', decidedAt: now });
    return { VpcPeeringConnection: describePeering(findPeering(context, row.id), context) };
  },
});

function pairOf({ requester, accepter }: PeeringRow): string {
  return [requester.vpcId, accepter.vpcId].sort().join();
}
