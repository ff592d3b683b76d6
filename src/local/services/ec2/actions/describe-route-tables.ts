import { defineAction } from '../../../action.ts';
import { onEverything } from '../instances/authorize.ts';
import { list } from '../listing.ts';
import { describeRouteTable, routeTableFilters } from '../network/describe-route-table.ts';
import { routeTables } from '../network/fabric-rows.ts';
import type { RouteTableRow } from '../network/fabric-rows.ts';
import { routeTableIdErrors } from '../network/network-errors.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeRouteTables.html */
export const action = defineAction('ec2', 'DescribeRouteTables', {
  authorize: (_input, context) => onEverything('DescribeRouteTables', context),
  handler(input, context) {
    const listing = {
      ...routeTableIdErrors,
      action: 'DescribeRouteTables',
      table: routeTables,
      prefix: 'rtb',
      filters: routeTableFilters(context.state),
      tagsOf: (row: RouteTableRow) => row.tags,
      pages: { least: 5, most: 100 },
    };
    const { rows, nextToken } = list(listing, input.RouteTableIds, input, context);
    return { RouteTables: rows.map((row) => describeRouteTable(row, context.state)), NextToken: nextToken };
  },
});
