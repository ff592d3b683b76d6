import { defineAction } from '../../../action.ts';
import { onEverything } from '../instances/authorize.ts';
import { list } from '../listing.ts';
import { describeNatGateway, natGatewayFilters } from '../network/describe-nat.ts';
import { natGateways } from '../network/gateways/nat-row.ts';
import type { NatGatewayRow } from '../network/gateways/nat-row.ts';
import { natGatewayIdErrors } from '../network/network-errors.ts';

const listing = {
  ...natGatewayIdErrors,
  action: 'DescribeNatGateways',
  table: natGateways,
  prefix: 'nat',
  filters: natGatewayFilters,
  tagsOf: (row: NatGatewayRow) => row.tags,
  pages: { least: 5, most: 1000 },
};

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeNatGateways.html */
export const action = defineAction('ec2', 'DescribeNatGateways', {
  authorize: (_input, context) => onEverything('DescribeNatGateways', context),
  handler(input, context) {
    const { Filter: Filters, NatGatewayIds, ...rest } = input;
    const { rows, nextToken } = list(listing, NatGatewayIds, { ...rest, Filters }, context);
    return { NatGateways: rows.map(describeNatGateway), NextToken: nextToken };
  },
});
