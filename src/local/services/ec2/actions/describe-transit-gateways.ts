import { defineAction } from '../../../action.ts';
import { onEverything } from '../instances/authorize.ts';
import { list } from '../listing.ts';
import { describeTransitGateway, transitGatewayFilters } from '../network/transit/describe-transit.ts';
import { transitGatewayIdErrors } from '../network/transit/transit-errors.ts';
import { transitGateways } from '../network/transit/transit-rows.ts';
import type { TransitGatewayRow } from '../network/transit/transit-rows.ts';
import { isShown } from '../network/transit/transit-state.ts';

const listing = {
  ...transitGatewayIdErrors,
  action: 'DescribeTransitGateways',
  table: transitGateways,
  prefix: 'tgw',
  tagsOf: (row: TransitGatewayRow) => row.tags,
  pages: { least: 5, most: 1000 },
};

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeTransitGateways.html */
export const action = defineAction('ec2', 'DescribeTransitGateways', {
  authorize: (_input, context) => onEverything('DescribeTransitGateways', context),
  handler(input, context) {
    const only = (row: TransitGatewayRow): boolean => isShown(row, context.now);
    const filters = transitGatewayFilters(context);
    const { rows, nextToken } = list({ ...listing, only, filters }, input.TransitGatewayIds, input, context);
    return { TransitGateways: rows.map((row) => describeTransitGateway(row, context)), NextToken: nextToken };
  },
});
