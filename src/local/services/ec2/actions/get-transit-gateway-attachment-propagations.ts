import { defineAction } from '../../../action.ts';
import { pageOfParts } from '../page-of-parts.ts';
import { findTransitAttachment } from '../network/transit/find-transit.ts';
import { onTagged } from '../tags/tagged-resources.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetTransitGatewayAttachmentPropagations.html */
export const action = defineAction('ec2', 'GetTransitGatewayAttachmentPropagations', {
  authorize: (input, context) =>
    onTagged('GetTransitGatewayAttachmentPropagations', [input.TransitGatewayAttachmentId], context),
  handler(input, context) {
    const row = findTransitAttachment(context, input.TransitGatewayAttachmentId);
    const all = row.propagatedTableIds.map((id) => ({
      TransitGatewayRouteTableId: id,
      State: 'enabled' as const,
    }));
    const { page, nextToken } = pageOfParts(
      'GetTransitGatewayAttachmentPropagations',
      all,
      { 'transit-gateway-route-table-id': (part) => part.TransitGatewayRouteTableId },
      input,
      context,
    );
    return { TransitGatewayAttachmentPropagations: page, NextToken: nextToken };
  },
});
