import { defineAction } from '../../../action.ts';
import { attachmentsOfTable } from '../network/transit/attachments-of-table.ts';
import { onTagged } from '../tags/tagged-resources.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetTransitGatewayRouteTableAssociations.html */
export const action = defineAction('ec2', 'GetTransitGatewayRouteTableAssociations', {
  authorize: (input, context) =>
    onTagged('GetTransitGatewayRouteTableAssociations', [input.TransitGatewayRouteTableId], context),
  handler(input, context) {
    const { page, nextToken } = attachmentsOfTable(
      'GetTransitGatewayRouteTableAssociations',
      'associated',
      ({ associatedTableId }, table) => associatedTableId === table,
      input,
      context,
    );
    return { Associations: page, NextToken: nextToken };
  },
});
