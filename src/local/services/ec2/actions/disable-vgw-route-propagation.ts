import { defineAction } from '../../../action.ts';
import { dryRunOperation } from '../errors.ts';
import { routeTables } from '../network/fabric-rows.ts';
import { findRouteTable } from '../network/routes/find-route-table.ts';
import { findVpnGateway } from '../network/vpn/find-vpn.ts';
import { onTagged } from '../tags/tagged-resources.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DisableVgwRoutePropagation.html */
export const action = defineAction('ec2', 'DisableVgwRoutePropagation', {
  authorize: (input, context) =>
    onTagged('DisableVgwRoutePropagation', [input.RouteTableId, input.GatewayId], context),
  handler(input, { state }) {
    const table = findRouteTable(state, input.RouteTableId);
    const gateway = findVpnGateway(state, input.GatewayId);
    if (input.DryRun === true) throw dryRunOperation();
    const propagatingGatewayIds = (table.propagatingGatewayIds ?? []).filter((id) => id !== gateway.id);
    state.table(routeTables).put({ ...table, propagatingGatewayIds });
    return {};
  },
});
