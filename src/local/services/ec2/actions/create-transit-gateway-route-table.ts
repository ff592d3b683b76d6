import { defineAction } from '../../../action.ts';
import { readTagSpecifications } from '../../../blocks/ec2-tags.ts';
import { dryRunOperation } from '../errors.ts';
import { newRowId } from '../network/new-row-id.ts';
import { describeTransitTable } from '../network/transit/describe-transit.ts';
import { findTransitGateway, requireAvailable } from '../network/transit/find-transit.ts';
import { transitTables } from '../network/transit/transit-rows.ts';
import { onCreation } from '../tags/on-creation.ts';
import { onTagged } from '../tags/tagged-resources.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateTransitGatewayRouteTable.html */
export const action = defineAction('ec2', 'CreateTransitGatewayRouteTable', {
  authorize: (input, context) => [
    ...onTagged('CreateTransitGatewayRouteTable', [input.TransitGatewayId], context),
    ...onCreation(
      {
        action: 'CreateTransitGatewayRouteTable',
        resource: 'transit-gateway-route-table/*',
        tags: input.TagSpecifications,
      },
      context,
    ),
  ],
  handler(input, context) {
    const gateway = requireAvailable(findTransitGateway(context, input.TransitGatewayId), context);
    const type = 'transit-gateway-route-table';
    const tags = readTagSpecifications(input.TagSpecifications, [type]).get(type) ?? [];
    if (input.DryRun === true) throw dryRunOperation();
    const row = {
      id: newRowId(context, 'tgw-rtb', transitTables),
      account: context.account,
      region: context.region,
      createdAt: context.now,
      gatewayId: gateway.id,
      routes: [],
      tags,
    };
    context.state.table(transitTables).put(row);
    return { TransitGatewayRouteTable: describeTransitTable(row, context) };
  },
});
