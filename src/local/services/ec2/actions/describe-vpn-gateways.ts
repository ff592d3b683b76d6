import { defineAction } from '../../../action.ts';
import { onEverything } from '../instances/authorize.ts';
import { list } from '../listing.ts';
import { vpnGatewayIdErrors } from '../network/network-errors.ts';
import { describeVpnGateway, vpnGatewayFilters } from '../network/vpn/describe-vpn.ts';
import { vpnGateways } from '../network/vpn/vpn-rows.ts';
import type { VpnGatewayRow } from '../network/vpn/vpn-rows.ts';
import { isShown } from '../network/vpn/vpn-state.ts';

const listing = {
  ...vpnGatewayIdErrors,
  action: 'DescribeVpnGateways',
  table: vpnGateways,
  prefix: 'vgw',
  filters: vpnGatewayFilters,
  tagsOf: (row: VpnGatewayRow) => row.tags,
  pages: { least: 5, most: 1000 },
};

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeVpnGateways.html */
export const action = defineAction('ec2', 'DescribeVpnGateways', {
  authorize: (_input, context) => onEverything('DescribeVpnGateways', context),
  handler(input, context) {
    const only = (row: VpnGatewayRow): boolean => isShown(row, context.now);
    const { rows } = list({ ...listing, only }, input.VpnGatewayIds, input, context);
    return { VpnGateways: rows.map(describeVpnGateway) };
  },
});
