import { defineAction } from '../../../action.ts';
import { dryRunOperation } from '../errors.ts';
import { hasDependencies } from '../network/dependency.ts';
import { routeTables } from '../network/fabric-rows.ts';
import { detachFromEndpoints } from '../network/gateways/endpoint-routes.ts';
import { findRouteTable } from '../network/routes/find-route-table.ts';
import { onTagged } from '../tags/tagged-resources.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteRouteTable.html */
export const action = defineAction('ec2', 'DeleteRouteTable', {
  authorize: (input, context) => onTagged('DeleteRouteTable', [input.RouteTableId], context),
  handler(input, { state }) {
    const row = findRouteTable(state, input.RouteTableId);
    // The main table of a VPC always has an association.
    if (row.associations.length > 0) throw hasDependencies('routeTable', row.id);
    if (input.DryRun === true) throw dryRunOperation();
    detachFromEndpoints(state, row);
    state.table(routeTables).delete(row.id);
    return {};
  },
});
