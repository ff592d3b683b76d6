import { defineAction } from '../../../action.ts';
import { AwsError } from '../../../error.ts';
import { dryRunOperation, invalidParameterValue } from '../errors.ts';
import { routeTables } from '../network/fabric-rows.ts';
import { quota } from '../network/limits.ts';
import { checkQuota } from '../network/quota-errors.ts';
import { findRouteTable } from '../network/routes/find-route-table.ts';
import { readDestination, readTarget } from '../network/routes/read-route.ts';
import { onTagged } from '../tags/tagged-resources.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateRoute.html */
export const action = defineAction('ec2', 'CreateRoute', {
  authorize: (input, context) => onTagged('CreateRoute', [input.RouteTableId], context),
  handler(input, context) {
    const { state } = context;
    const table = findRouteTable(state, input.RouteTableId);
    const destination = readDestination(input, context);
    const target = readTarget(input, table, state);
    if (target.gatewayId === 'local')
      throw invalidParameterValue('Value (local) for parameter gatewayId is invalid.');
    // The same route once more is refused too: https://github.com/hashicorp/terraform/issues/7038 shows AWS doing it.
    if (table.routes.some((route) => route.destination === destination))
      throw new AwsError('RouteAlreadyExists', 400, `The route identified by ${destination} already exists.`);
    checkQuota('RouteLimitExceeded', table.routes.length, quota(context.state, 'routesPerTable'));
    if (input.DryRun === true) throw dryRunOperation();
    const route = { destination, ...target, origin: 'CreateRoute' as const };
    state.table(routeTables).put({ ...table, routes: [...table.routes, route] });
    return { Return: true };
  },
});
