import { defineAction } from '../../../action.ts';
import { findTransitTable } from '../network/transit/find-transit.ts';
import { onTagged } from '../tags/tagged-resources.ts';

/** Nothing here makes such a reference. https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetTransitGatewayPrefixListReferences.html */
export const action = defineAction('ec2', 'GetTransitGatewayPrefixListReferences', {
  authorize: (input, context) =>
    onTagged('GetTransitGatewayPrefixListReferences', [input.TransitGatewayRouteTableId], context),
  handler(input, context) {
    findTransitTable(context, input.TransitGatewayRouteTableId);
    return { TransitGatewayPrefixListReferences: [] };
  },
});
