import type { PeeringConnectionOptionsRequest } from '../../../../wire/generated/ec2.ts';
import { defineAction } from '../../../action.ts';
import type { ActionContext } from '../../../action.ts';
import { AwsError } from '../../../error.ts';
import { dryRunOperation, missingParameter } from '../errors.ts';
import { findPeering, putAtBothEnds, wrongState } from '../network/peering/ends.ts';
import type { PeeringEnd } from '../network/peering/peering-row.ts';
import { onTagged } from '../tags/tagged-resources.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyVpcPeeringConnectionOptions.html */
export const action = defineAction('ec2', 'ModifyVpcPeeringConnectionOptions', {
  authorize: (input, context) =>
    onTagged('ModifyVpcPeeringConnectionOptions', [input.VpcPeeringConnectionId], context),
  handler(input, context) {
    const { RequesterPeeringConnectionOptions: ofRequester, AccepterPeeringConnectionOptions: ofAccepter } =
      input;
    const row = findPeering(context, input.VpcPeeringConnectionId);
    if (ofRequester === undefined && ofAccepter === undefined)
      throw missingParameter('accepterPeeringConnectionOptions');
    if (row.decision !== 'accepted') throw wrongState(row.id);
    const requester = changed(row.requester, ofRequester, context);
    const accepter = changed(row.accepter, ofAccepter, context);
    if (input.DryRun === true) throw dryRunOperation();
    putAtBothEnds(context.state, { ...row, requester, accepter });
    return {
      RequesterPeeringConnectionOptions: ofRequester && shown(requester),
      AccepterPeeringConnectionOptions: ofAccepter && shown(accepter),
    };
  },
});

/** Each side sets its own options. */
function changed(
  end: PeeringEnd,
  options: PeeringConnectionOptionsRequest | undefined,
  { account }: ActionContext,
): PeeringEnd {
  if (options === undefined) return end;
  if (end.account !== account)
    throw new AwsError(
      'OperationNotPermitted',
      400,
      `Account ${account} cannot change the options of the side of account ${end.account}.`,
    );
  return { ...end, dnsResolution: options.AllowDnsResolutionFromRemoteVpc ?? end.dnsResolution };
}

function shown({ dnsResolution }: PeeringEnd) {
  return {
    AllowDnsResolutionFromRemoteVpc: dnsResolution,
    AllowEgressFromLocalClassicLinkToRemoteVpc: false,
    AllowEgressFromLocalVpcToRemoteClassicLink: false,
  };
}
