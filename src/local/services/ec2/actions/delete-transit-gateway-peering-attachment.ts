import { defineAction } from '../../../action.ts';
import { dryRunOperation } from '../errors.ts';
import { detachFromTransit } from '../network/transit/change-attachment.ts';
import {
  changeBothEnds,
  describePeeringAttachment,
  findPeeringAttachment,
} from '../network/transit/peering.ts';
import { onTagged } from '../tags/tagged-resources.ts';

/** Either end may delete it. https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteTransitGatewayPeeringAttachment.html */
export const action = defineAction('ec2', 'DeleteTransitGatewayPeeringAttachment', {
  authorize: (input, context) =>
    onTagged('DeleteTransitGatewayPeeringAttachment', [input.TransitGatewayAttachmentId], context),
  handler(input, context) {
    const row = findPeeringAttachment(context, input.TransitGatewayAttachmentId);
    if (input.DryRun === true) throw dryRunOperation();
    changeBothEnds(context, row, (end) => {
      const state = context.state.at(end.account, end.region);
      return detachFromTransit(end, { state, now: context.now });
    });
    const gone = { ...row, deletedAt: context.now };
    return { TransitGatewayPeeringAttachment: describePeeringAttachment(gone, context) };
  },
});
