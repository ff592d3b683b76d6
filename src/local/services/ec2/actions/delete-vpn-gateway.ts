import { defineAction } from '../../../action.ts';
import { AwsError } from '../../../error.ts';
import { dryRunOperation } from '../errors.ts';
import { findVpnGateway, refuseConnected } from '../network/vpn/find-vpn.ts';
import { vpnGateways } from '../network/vpn/vpn-rows.ts';
import { onTagged } from '../tags/tagged-resources.ts';

/** It is shown as deleted for a while. https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteVpnGateway.html */
export const action = defineAction('ec2', 'DeleteVpnGateway', {
  authorize: (input, context) => onTagged('DeleteVpnGateway', [input.VpnGatewayId], context),
  handler(input, { now, state }) {
    const row = findVpnGateway(state, input.VpnGatewayId);
    refuseConnected(state, row.id);
    if (row.vpcId !== undefined)
      throw new AwsError('IncorrectState', 400, `The vpnGateway '${row.id}' is attached to '${row.vpcId}'.`);
    if (input.DryRun === true) throw dryRunOperation();
    state.table(vpnGateways).put({ ...row, deletedAt: now });
    return {};
  },
});
