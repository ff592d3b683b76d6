import { defineAction } from '../../../action.ts';
import { findVpnConnection } from '../network/vpn/find-vpn.ts';
import { vpnConnections } from '../network/vpn/vpn-rows.ts';
import { onTagged } from '../tags/tagged-resources.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateVpnConnectionRoute.html */
export const action = defineAction('ec2', 'CreateVpnConnectionRoute', {
  authorize: (input, context) => onTagged('CreateVpnConnectionRoute', [input.VpnConnectionId], context),
  handler(input, { state }) {
    const row = findVpnConnection(state, input.VpnConnectionId);
    const routes = [...new Set([...row.routes, input.DestinationCidrBlock])];
    state.table(vpnConnections).put({ ...row, routes });
    return {};
  },
});
