import { defineAction } from '../../../action.ts';
import { dryRunOperation, invalidParameterCombination, invalidParameterValue } from '../errors.ts';
import { routeTables } from '../network/fabric-rows.ts';
import { findRouteTable } from '../network/routes/find-route-table.ts';
import { readDestination, readTarget } from '../network/routes/read-route.ts';
import { onTagged } from '../tags/tagged-resources.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ReplaceRoute.html */
export const action = defineAction('ec2', 'ReplaceRoute', {
  authorize: (input, context) => onTagged('ReplaceRoute', [input.RouteTableId], context),
  handler(input, context) {
    const { state } = context;
    const table = findRouteTable(state, input.RouteTableId);
    const destination = readDestination(input, context);
    const existing = table.routes.find((route) => route.destination === destination);
    if (existing === undefined)
      throw invalidParameterValue(
        `There is no route defined for '${destination}' in the route table. Use CreateRoute instead.`,
      );
    const local = existing.origin === 'CreateRouteTable';
    if (input.LocalTarget === true && !local)
      throw invalidParameterCombination('localTarget is only valid for the local route.');
    const target = input.LocalTarget === true ? { gatewayId: 'local' } : readTarget(input, table, state);
    if (target.gatewayId === 'local' && !local)
      throw invalidParameterValue('Value (local) for parameter gatewayId is invalid.');
    if (input.DryRun === true) throw dryRunOperation();
    const replaced = { destination, ...target, origin: existing.origin };
    const routes = table.routes.map((route) => (route === existing ? replaced : route));
    state.table(routeTables).put({ ...table, routes });
    return {};
  },
});
