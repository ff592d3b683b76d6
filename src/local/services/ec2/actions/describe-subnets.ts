import { defineAction } from '../../../action.ts';
import { onEverything } from '../instances/authorize.ts';
import { list } from '../listing.ts';
import { describeSubnet, subnetFilters } from '../network/describe-subnet.ts';
import { subnetIdErrors } from '../network/network-errors.ts';
import { subnets } from '../network/subnet-row.ts';
import type { SubnetRow } from '../network/subnet-row.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeSubnets.html */
export const action = defineAction('ec2', 'DescribeSubnets', {
  authorize: (_input, context) => onEverything('DescribeSubnets', context),
  handler(input, context) {
    const { state, partition } = context;
    const listing = {
      ...subnetIdErrors,
      action: 'DescribeSubnets',
      table: subnets,
      prefix: 'subnet',
      filters: subnetFilters(state, partition),
      tagsOf: (row: SubnetRow) => row.tags,
      pages: { least: 5, most: 1000 },
    };
    const { rows, nextToken } = list(listing, input.SubnetIds, input, context);
    return { Subnets: rows.map((row) => describeSubnet(row, state, partition)), NextToken: nextToken };
  },
});
