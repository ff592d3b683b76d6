import { defineAction } from '../../../action.ts';
import { AwsError } from '../../../error.ts';
import { readTransitTarget } from '../network/transit/read-transit-target.ts';
import { dryRunOperation } from '../errors.ts';
import { findTransitTable } from '../network/transit/find-transit.ts';
import { transitTables } from '../network/transit/transit-rows.ts';
import { canonicalTransitBlock, describeTransitRoute, routesOf } from '../network/transit/transit-routes.ts';
import { onTagged } from '../tags/tagged-resources.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateTransitGatewayRoute.html */
export const action = defineAction('ec2', 'CreateTransitGatewayRoute', {
  authorize: (input, context) =>
    onTagged(
      'CreateTransitGatewayRoute',
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
    if (existing !== undefined)
      throw new AwsError(
        'RouteAlreadyExists',
        400,
        `Route ${destination} already exists in Transit Gateway Route Table ${table.id}.`,
      );
    const attachmentId = readTransitTarget(input, context);
    if (input.DryRun === true) throw dryRunOperation();
    const changed = { ...table, routes: [...table.routes, { destination, attachmentId }] };
    state.table(transitTables).put(changed);
    const made = routesOf(changed, state).find((route) => route.destination === destination);
    return { Route: made && describeTransitRoute(made) };
  },
});
