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
    const existing = table.routes.find((route) => route.destination === destination);
    // The same route once more is no fault.
    const same =
      existing !== undefined &&
      Object.entries(target).every(([name, id]) =>
        Object.entries(existing).some(([key, value]) => key === name && value === id),
      );
    if (existing !== undefined && !same)
      throw new AwsError('RouteAlreadyExists', 400, `The route identified by ${destination} already exists.`);
    if (existing === undefined)
      checkQuota('RouteLimitExceeded', table.routes.length, quota(context.state, 'routesPerTable'));
    if (input.DryRun === true) throw dryRunOperation();
    if (existing === undefined) {
      const route = { destination, ...target, origin: 'CreateRoute' as const };
      state.table(routeTables).put({ ...table, routes: [...table.routes, route] });
    }
    return { Return: true };
  },
});
