import { defineAction } from '../../../action.ts';
import { dryRunOperation } from '../errors.ts';
import { checkPageSize } from '../listing.ts';
import { findTransitTable } from '../network/transit/find-transit.ts';
import { searchRoutes } from '../network/transit/transit-routes.ts';
import { onTagged } from '../tags/tagged-resources.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_SearchTransitGatewayRoutes.html */
export const action = defineAction('ec2', 'SearchTransitGatewayRoutes', {
  authorize: (input, context) =>
    onTagged('SearchTransitGatewayRoutes', [input.TransitGatewayRouteTableId], context),
  handler(input, context) {
    const table = findTransitTable(context, input.TransitGatewayRouteTableId);
    checkPageSize(input.MaxResults, { least: 5, most: 1000 });
    const found = searchRoutes(table, input.Filters, context.state);
    if (input.DryRun === true) throw dryRunOperation();
    const most = input.MaxResults ?? 1000;
    return { Routes: found.slice(0, most), AdditionalRoutesAvailable: found.length > most };
  },
});
