import { defineAction } from '../../../action.ts';
import type { ActionContext } from '../../../action.ts';
import { readTagSpecifications } from '../../../blocks/ec2-tags.ts';
import { dryRunOperation, missingParameter } from '../errors.ts';
import { overlaps, parseCidr } from '../network/cidr.ts';
import { findVpc } from '../network/find-network.ts';
import { newRowId } from '../network/new-row-id.ts';
import { describePeering } from '../network/peering/describe-peering.ts';
import { findPeering, putAtBothEnds } from '../network/peering/ends.ts';
import { peerings } from '../network/peering/peering-row.ts';
import type { PeeringEnd } from '../network/peering/peering-row.ts';
import { ipv4Blocks, vpcs } from '../network/vpc-row.ts';
import type { VpcRow } from '../network/vpc-row.ts';
import { onCreation } from '../tags/on-creation.ts';
import { onTagged } from '../tags/tagged-resources.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateVpcPeeringConnection.html */
export const action = defineAction('ec2', 'CreateVpcPeeringConnection', {
  authorize: (input, context) => [
    ...onTagged('CreateVpcPeeringConnection', [input.VpcId], context),
    ...onCreation(
      {
        action: 'CreateVpcPeeringConnection',
        resource: 'vpc-peering-connection/*',
        tags: input.TagSpecifications,
      },
      context,
    ),
  ],
  handler(input, context) {
    const { state, account, region, now } = context;
    const type = 'vpc-peering-connection';
    const tags = readTagSpecifications(input.TagSpecifications, [type]).get(type) ?? [];
    const vpc = findVpc(state, input.VpcId);
    if (input.PeerVpcId === undefined) throw missingParameter('peerVpcId');
    const accepter: PeeringEnd = {
      account: input.PeerOwnerId ?? account,
      region: input.PeerRegion ?? region,
      vpcId: input.PeerVpcId,
      dnsResolution: false,
    };
    if (input.DryRun === true) throw dryRunOperation();
    const id = newRowId(context, 'pcx', peerings);
    const requester = { account, region, vpcId: vpc.id, dnsResolution: false };
    const decision = canPeer(vpc, accepter, context) ? 'requested' : 'failed';
    const row = { id, requester, accepter, decision, requestedAt: now, decidedAt: now, tags } as const;
    putAtBothEnds(state, row, tags);
    return { VpcPeeringConnection: describePeering(findPeering(context, id), context) };
  },
});

/** A request for a VPC that is not there, or whose addresses overlap, is taken and then fails, as on AWS. */
function canPeer(vpc: VpcRow, { account, region, vpcId }: PeeringEnd, { state }: ActionContext): boolean {
  const other = state.at(account, region).table(vpcs).get(vpcId);
  if (other === undefined || (other.id === vpc.id && account === vpc.account)) return false;
  const blocks = (row: VpcRow) =>
    ipv4Blocks(row)
      .map(parseCidr)
      .filter((block) => block !== undefined);
  return blocks(vpc).every((one) => blocks(other).every((another) => !overlaps(one, another)));
}
