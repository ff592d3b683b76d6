import { defineAction } from '../../../action.ts';
import { onEverything } from '../instances/authorize.ts';
import { list } from '../listing.ts';
import { describeTransitTable, transitTableFilters } from '../network/transit/describe-transit.ts';
import { transitTableIdErrors } from '../network/transit/transit-errors.ts';
import { transitTables } from '../network/transit/transit-rows.ts';
import type { TransitTableRow } from '../network/transit/transit-rows.ts';
import { isShown } from '../network/transit/transit-state.ts';

const listing = {
  ...transitTableIdErrors,
  action: 'DescribeTransitGatewayRouteTables',
  table: transitTables,
  prefix: 'tgw-rtb',
  tagsOf: (row: TransitTableRow) => row.tags,
  pages: { least: 5, most: 1000 },
};

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeTransitGatewayRouteTables.html */
export const action = defineAction('ec2', 'DescribeTransitGatewayRouteTables', {
  authorize: (_input, context) => onEverything('DescribeTransitGatewayRouteTables', context),
  handler(input, context) {
    const only = (row: TransitTableRow): boolean => isShown(row, context.now);
    const filters = transitTableFilters(context);
    const { rows, nextToken } = list(
      { ...listing, only, filters },
      input.TransitGatewayRouteTableIds,
      input,
      context,
    );
    return {
      TransitGatewayRouteTables: rows.map((row) => describeTransitTable(row, context)),
      NextToken: nextToken,
    };
  },
});
