import { defineAction } from '../../../action.ts';
import { onEverything } from '../instances/authorize.ts';
import { list } from '../listing.ts';
import { vpnConnectionIdErrors } from '../network/network-errors.ts';
import { describeVpnConnection, vpnConnectionFilters } from '../network/vpn/describe-vpn.ts';
import { customerGateways, vpnConnections } from '../network/vpn/vpn-rows.ts';
import type { VpnConnectionRow } from '../network/vpn/vpn-rows.ts';
import { isShown } from '../network/vpn/vpn-state.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeVpnConnections.html */
export const action = defineAction('ec2', 'DescribeVpnConnections', {
  authorize: (_input, context) => onEverything('DescribeVpnConnections', context),
  handler(input, context) {
    const gatewayOf = (row: VpnConnectionRow) =>
      context.state.table(customerGateways).get(row.customerGatewayId);
    const listing = {
      ...vpnConnectionIdErrors,
      action: 'DescribeVpnConnections',
      table: vpnConnections,
      prefix: 'vpn',
      filters: vpnConnectionFilters(context, (row) => gatewayOf(row)?.bgpAsn.toString()),
      tagsOf: (row: VpnConnectionRow) => row.tags,
      only: (row: VpnConnectionRow) => isShown(row, context.now),
      pages: { least: 5, most: 1000 },
    };
    const { rows } = list(listing, input.VpnConnectionIds, input, context);
    return { VpnConnections: rows.map((row) => describeVpnConnection(row, gatewayOf(row), context)) };
  },
});
