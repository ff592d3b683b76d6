import { defineAction } from '../../../action.ts';
import { dryRunOperation } from '../errors.ts';
import { detachFromTransit } from '../network/transit/change-attachment.ts';
import { describeVpcAttachment } from '../network/transit/describe-transit.ts';
import { findTransitAttachment } from '../network/transit/find-transit.ts';
import { onTagged } from '../tags/tagged-resources.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteTransitGatewayVpcAttachment.html */
export const action = defineAction('ec2', 'DeleteTransitGatewayVpcAttachment', {
  authorize: (input, context) =>
    onTagged('DeleteTransitGatewayVpcAttachment', [input.TransitGatewayAttachmentId], context),
  handler(input, context) {
    const row = findTransitAttachment(context, input.TransitGatewayAttachmentId);
    if (input.DryRun === true) throw dryRunOperation();
    return { TransitGatewayVpcAttachment: describeVpcAttachment(detachFromTransit(row, context), context) };
  },
});
