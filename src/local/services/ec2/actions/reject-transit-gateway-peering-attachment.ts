import { defineAction } from '../../../action.ts';
import { dryRunOperation } from '../errors.ts';
import {
  changeBothEnds,
  describePeeringAttachment,
  findPeeringAttachment,
  findPeeringRequest,
} from '../network/transit/peering.ts';
import { onTagged } from '../tags/tagged-resources.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RejectTransitGatewayPeeringAttachment.html */
export const action = defineAction('ec2', 'RejectTransitGatewayPeeringAttachment', {
  authorize: (input, context) =>
    onTagged('RejectTransitGatewayPeeringAttachment', [input.TransitGatewayAttachmentId], context),
  handler(input, context) {
    const row = findPeeringRequest(context, input.TransitGatewayAttachmentId);
    if (input.DryRun === true) throw dryRunOperation();
    const peering = { ...row.peering, rejectedAt: context.now };
    changeBothEnds(context, row, (end) => ({ ...end, peering }));
    const changed = findPeeringAttachment(context, row.id);
    return { TransitGatewayPeeringAttachment: describePeeringAttachment(changed, context) };
  },
});
