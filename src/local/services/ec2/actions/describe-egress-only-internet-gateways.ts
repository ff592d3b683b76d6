import { defineAction } from '../../../action.ts';
import { onEverything } from '../instances/authorize.ts';
import { list } from '../listing.ts';
import { describeEgressOnlyGateway, egressOnlyGatewayFilters } from '../network/describe-fabric.ts';
import { egressOnlyGateways } from '../network/fabric-rows.ts';
import type { EgressOnlyGatewayRow } from '../network/fabric-rows.ts';
import { egressOnlyGatewayIdErrors } from '../network/network-errors.ts';

const listing = {
  malformed: egressOnlyGatewayIdErrors.malformed,
  notFound: undefined,
  action: 'DescribeEgressOnlyInternetGateways',
  table: egressOnlyGateways,
  prefix: 'eigw',
  filters: egressOnlyGatewayFilters,
  tagsOf: (row: EgressOnlyGatewayRow) => row.tags,
  pages: { least: 5, most: 255 },
};

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeEgressOnlyInternetGateways.html */
export const action = defineAction('ec2', 'DescribeEgressOnlyInternetGateways', {
  authorize: (_input, context) => onEverything('DescribeEgressOnlyInternetGateways', context),
  handler(input, context) {
    const { rows, nextToken } = list(listing, input.EgressOnlyInternetGatewayIds, input, context);
    return { EgressOnlyInternetGateways: rows.map(describeEgressOnlyGateway), NextToken: nextToken };
  },
});
