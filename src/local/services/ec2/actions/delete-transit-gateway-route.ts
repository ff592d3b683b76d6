import { defineAction } from '../../../action.ts';
import { AwsError } from '../../../error.ts';
import { dryRunOperation } from '../errors.ts';
import { findTransitTable } from '../network/transit/find-transit.ts';
import { transitTables } from '../network/transit/transit-rows.ts';
import { canonicalTransitBlock, describeTransitRoute, routesOf } from '../network/transit/transit-routes.ts';
import { onTagged } from '../tags/tagged-resources.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteTransitGatewayRoute.html */
export const action = defineAction('ec2', 'DeleteTransitGatewayRoute', {
  authorize: (input, context) =>
    onTagged('DeleteTransitGatewayRoute', [input.TransitGatewayRouteTableId], context),
  handler(input, context) {
    const { state } = context;
    const table = findTransitTable(context, input.TransitGatewayRouteTableId);
    const destination = canonicalTransitBlock(input.DestinationCidrBlock);
    const existing = table.routes.find((route) => route.destination === destination);
    if (existing === undefined)
      throw new AwsError(
        'InvalidRoute.NotFound',
        400,
        `Route ${destination} was not found in Transit Gateway Route Table ${table.id}.`,
      );
    const gone = routesOf(table, state).find((route) => route.destination === destination);
    if (input.DryRun === true) throw dryRunOperation();
    const changed = { ...table, routes: table.routes.filter((each) => each !== existing) };
    state.table(transitTables).put(changed);
    return { Route: gone && { ...describeTransitRoute(gone), State: 'deleted' } };
  },
});
