import { defineAction } from '../../../action.ts';
import { onEverything } from '../instances/authorize.ts';
import { list } from '../listing.ts';
import { describeInternetGateway, internetGatewayFilters } from '../network/describe-fabric.ts';
import { internetGateways } from '../network/fabric-rows.ts';
import type { InternetGatewayRow } from '../network/fabric-rows.ts';
import { internetGatewayIdErrors } from '../network/network-errors.ts';

const listing = {
  ...internetGatewayIdErrors,
  action: 'DescribeInternetGateways',
  table: internetGateways,
  prefix: 'igw',
  filters: internetGatewayFilters,
  tagsOf: (row: InternetGatewayRow) => row.tags,
  pages: { least: 5, most: 1000 },
};

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeInternetGateways.html */
export const action = defineAction('ec2', 'DescribeInternetGateways', {
  authorize: (_input, context) => onEverything('DescribeInternetGateways', context),
  handler(input, context) {
    const { rows, nextToken } = list(listing, input.InternetGatewayIds, input, context);
    return { InternetGateways: rows.map(describeInternetGateway), NextToken: nextToken };
  },
});
