import { defineAction } from '../../../action.ts';
import { onEverything } from '../instances/authorize.ts';
import { list } from '../listing.ts';
import { describeCarrierGateway, carrierGatewayFilters } from '../network/describe-fabric.ts';
import { carrierGateways } from '../network/fabric-rows.ts';
import type { CarrierGatewayRow } from '../network/fabric-rows.ts';
import { carrierGatewayIdErrors } from '../network/network-errors.ts';

const listing = {
  ...carrierGatewayIdErrors,
  action: 'DescribeCarrierGateways',
  table: carrierGateways,
  prefix: 'cagw',
  filters: carrierGatewayFilters,
  tagsOf: (row: CarrierGatewayRow) => row.tags,
  pages: { least: 5, most: 1000 },
};

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeCarrierGateways.html */
export const action = defineAction('ec2', 'DescribeCarrierGateways', {
  authorize: (_input, context) => onEverything('DescribeCarrierGateways', context),
  handler(input, context) {
    const { rows, nextToken } = list(listing, input.CarrierGatewayIds, input, context);
    return { CarrierGateways: rows.map(describeCarrierGateway), NextToken: nextToken };
  },
});
