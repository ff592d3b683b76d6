import { defineAction } from '../../../action.ts';
import { pageOfParts } from '../page-of-parts.ts';
import { findTransitTable, attachmentsOf } from '../network/transit/find-transit.ts';
import { onTagged } from '../tags/tagged-resources.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetTransitGatewayRouteTableAssociations.html */
export const action = defineAction('ec2', 'GetTransitGatewayRouteTableAssociations', {
  authorize: (input, context) =>
    onTagged('GetTransitGatewayRouteTableAssociations', [input.TransitGatewayRouteTableId], context),
  handler(input, context) {
    const row = findTransitTable(context, input.TransitGatewayRouteTableId);
    const all = [...attachmentsOf(context.state, row.gatewayId)]
      .filter(({ associatedTableId }) => associatedTableId === row.id)
      .map(({ id, resourceId, kind }) => ({
        TransitGatewayAttachmentId: id,
        ResourceId: resourceId,
        ResourceType: kind,
        State: 'associated' as const,
      }));
    const { page, nextToken } = pageOfParts(
      'GetTransitGatewayRouteTableAssociations',
      all,
      {
        'resource-id': (part) => part.ResourceId,
        'resource-type': (part) => part.ResourceType,
        'transit-gateway-attachment-id': (part) => part.TransitGatewayAttachmentId,
      },
      input,
      context,
    );
    return { Associations: page, NextToken: nextToken };
  },
});
