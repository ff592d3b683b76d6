import { defineAction } from '../../../action.ts';
import { AwsError } from '../../../error.ts';
import { dryRunOperation } from '../errors.ts';
import { findVpnGateway } from '../network/vpn/find-vpn.ts';
import { vpnGateways } from '../network/vpn/vpn-rows.ts';
import { onTagged } from '../tags/tagged-resources.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DetachVpnGateway.html */
export const action = defineAction('ec2', 'DetachVpnGateway', {
  authorize: (input, context) => onTagged('DetachVpnGateway', [input.VpnGatewayId], context),
  handler(input, { state }) {
    const row = findVpnGateway(state, input.VpnGatewayId);
    if (row.vpcId !== input.VpcId)
      throw new AwsError(
        'InvalidVpnGatewayAttachment.NotFound',
        400,
        `The attachment with vpn gateway ID '${row.id}' and vpc ID '${input.VpcId}' does not exist`,
      );
    if (input.DryRun === true) throw dryRunOperation();
    state.table(vpnGateways).put({ ...row, vpcId: undefined, detachedFrom: row.vpcId });
    return {};
  },
});
