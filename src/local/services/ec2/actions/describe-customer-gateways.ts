import { defineAction } from '../../../action.ts';
import { onEverything } from '../instances/authorize.ts';
import { list } from '../listing.ts';
import { customerGatewayIdErrors } from '../network/network-errors.ts';
import { describeCustomerGateway, customerGatewayFilters } from '../network/vpn/describe-vpn.ts';
import { customerGateways } from '../network/vpn/vpn-rows.ts';
import type { CustomerGatewayRow } from '../network/vpn/vpn-rows.ts';
import { isShown } from '../network/vpn/vpn-state.ts';

const listing = {
  ...customerGatewayIdErrors,
  action: 'DescribeCustomerGateways',
  table: customerGateways,
  prefix: 'cgw',
  filters: customerGatewayFilters,
  tagsOf: (row: CustomerGatewayRow) => row.tags,
  pages: { least: 5, most: 1000 },
};

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeCustomerGateways.html */
export const action = defineAction('ec2', 'DescribeCustomerGateways', {
  authorize: (_input, context) => onEverything('DescribeCustomerGateways', context),
  handler(input, context) {
    const only = (row: CustomerGatewayRow): boolean => isShown(row, context.now);
    const { rows } = list({ ...listing, only }, input.CustomerGatewayIds, input, context);
    return { CustomerGateways: rows.map(describeCustomerGateway) };
  },
});
