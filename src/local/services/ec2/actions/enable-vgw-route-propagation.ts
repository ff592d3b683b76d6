import { defineAction } from '../../../action.ts';
import { AwsError } from '../../../error.ts';
import { dryRunOperation } from '../errors.ts';
import { routeTables } from '../network/fabric-rows.ts';
import { findRouteTable } from '../network/routes/find-route-table.ts';
import { findVpnGateway } from '../network/vpn/find-vpn.ts';
import { onTagged } from '../tags/tagged-resources.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_EnableVgwRoutePropagation.html */
export const action = defineAction('ec2', 'EnableVgwRoutePropagation', {
  authorize: (input, context) =>
    onTagged('EnableVgwRoutePropagation', [input.RouteTableId, input.GatewayId], context),
  handler(input, { state }) {
    const table = findRouteTable(state, input.RouteTableId);
    const gateway = findVpnGateway(state, input.GatewayId);
    if (gateway.vpcId !== table.vpcId)
      throw new AwsError(
        'Gateway.NotAttached',
        400,
        `The gateway '${gateway.id}' is not attached to VPC '${table.vpcId}'.`,
      );
    if (input.DryRun === true) throw dryRunOperation();
    const propagatingGatewayIds = [...new Set([...(table.propagatingGatewayIds ?? []), gateway.id])];
    state.table(routeTables).put({ ...table, propagatingGatewayIds });
    return {};
  },
});
