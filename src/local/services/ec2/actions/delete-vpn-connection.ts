import { defineAction } from '../../../action.ts';
import { dryRunOperation } from '../errors.ts';
import { detachFromTransit } from '../network/transit/change-attachment.ts';
import { attachmentsOf } from '../network/transit/find-transit.ts';
import { findVpnConnection } from '../network/vpn/find-vpn.ts';
import { vpnConnections } from '../network/vpn/vpn-rows.ts';
import { onTagged } from '../tags/tagged-resources.ts';

/** It is shown as deleted for a while. https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteVpnConnection.html */
export const action = defineAction('ec2', 'DeleteVpnConnection', {
  authorize: (input, context) => onTagged('DeleteVpnConnection', [input.VpnConnectionId], context),
  handler(input, context) {
    const { now, state } = context;
    const row = findVpnConnection(state, input.VpnConnectionId);
    if (input.DryRun === true) throw dryRunOperation();
    state.table(vpnConnections).put({ ...row, deletedAt: now });
    for (const attachment of attachmentsOf(state, row.transitGatewayId ?? ''))
      if (attachment.resourceId === row.id) detachFromTransit(attachment, context);
    return {};
  },
});
