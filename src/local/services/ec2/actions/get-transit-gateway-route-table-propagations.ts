import { defineAction } from '../../../action.ts';
import { attachmentsOfTable } from '../network/transit/attachments-of-table.ts';
import { onTagged } from '../tags/tagged-resources.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetTransitGatewayRouteTablePropagations.html */
export const action = defineAction('ec2', 'GetTransitGatewayRouteTablePropagations', {
  authorize: (input, context) =>
    onTagged('GetTransitGatewayRouteTablePropagations', [input.TransitGatewayRouteTableId], context),
  handler(input, context) {
    const { page, nextToken } = attachmentsOfTable(
      'GetTransitGatewayRouteTablePropagations',
      'enabled',
      ({ propagatedTableIds }, table) => propagatedTableIds.includes(table),
      input,
      context,
    );
    return { TransitGatewayRouteTablePropagations: page, NextToken: nextToken };
  },
});
