import { defineAction } from '../../../action.ts';
import { AwsError } from '../../../error.ts';
import { readTransitTarget } from '../network/transit/read-transit-target.ts';
import { dryRunOperation } from '../errors.ts';
import { findTransitTable } from '../network/transit/find-transit.ts';
import { transitTables } from '../network/transit/transit-rows.ts';
import { canonicalTransitBlock, describeTransitRoute, routesOf } from '../network/transit/transit-routes.ts';
import { onTagged } from '../tags/tagged-resources.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ReplaceTransitGatewayRoute.html */
export const action = defineAction('ec2', 'ReplaceTransitGatewayRoute', {
  authorize: (input, context) =>
    onTagged(
      'ReplaceTransitGatewayRoute',
      [
        input.TransitGatewayRouteTableId,
        ...(input.TransitGatewayAttachmentId === undefined ? [] : [input.TransitGatewayAttachmentId]),
      ],
      context,
    ),
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
    const attachmentId = readTransitTarget(input, context);
    if (input.DryRun === true) throw dryRunOperation();
    const changed = {
      ...table,
      routes: table.routes.map((each) => (each === existing ? { destination, attachmentId } : each)),
    };
    state.table(transitTables).put(changed);
    const made = routesOf(changed, state).find((route) => route.destination === destination);
    return { Route: made && describeTransitRoute(made) };
  },
});
