import { defineAction } from '../../../action.ts';
import { pageOfParts } from '../page-of-parts.ts';
import { findTransitTable, attachmentsOf } from '../network/transit/find-transit.ts';
import { onTagged } from '../tags/tagged-resources.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetTransitGatewayRouteTablePropagations.html */
export const action = defineAction('ec2', 'GetTransitGatewayRouteTablePropagations', {
  authorize: (input, context) =>
    onTagged('GetTransitGatewayRouteTablePropagations', [input.TransitGatewayRouteTableId], context),
  handler(input, context) {
    const row = findTransitTable(context, input.TransitGatewayRouteTableId);
    const all = [...attachmentsOf(context.state, row.gatewayId)]
      .filter(({ propagatedTableIds }) => propagatedTableIds.includes(row.id))
      .map(({ id, resourceId, kind }) => ({
        TransitGatewayAttachmentId: id,
        ResourceId: resourceId,
        ResourceType: kind,
        State: 'enabled' as const,
      }));
    const { page, nextToken } = pageOfParts(
      'GetTransitGatewayRouteTablePropagations',
      all,
      {
        'resource-id': (part) => part.ResourceId,
        'resource-type': (part) => part.ResourceType,
        'transit-gateway-attachment-id': (part) => part.TransitGatewayAttachmentId,
      },
      input,
      context,
    );
    return { TransitGatewayRouteTablePropagations: page, NextToken: nextToken };
  },
});
