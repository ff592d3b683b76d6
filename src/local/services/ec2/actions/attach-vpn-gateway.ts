import { defineAction } from '../../../action.ts';
import { AwsError } from '../../../error.ts';
import { dryRunOperation } from '../errors.ts';
import { findVpc } from '../network/find-network.ts';
import { findVpnGateway } from '../network/vpn/find-vpn.ts';
import { vpnGateways } from '../network/vpn/vpn-rows.ts';
import { onTagged } from '../tags/tagged-resources.ts';

/** One gateway to a VPC. https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AttachVpnGateway.html */
export const action = defineAction('ec2', 'AttachVpnGateway', {
  authorize: (input, context) => onTagged('AttachVpnGateway', [input.VpnGatewayId, input.VpcId], context),
  handler(input, { state }) {
    const row = findVpnGateway(state, input.VpnGatewayId);
    const { id: vpcId } = findVpc(state, input.VpcId);
    const table = state.table(vpnGateways);
    const taken = [...table.list()].some((other) => other.id !== row.id && other.vpcId === vpcId);
    if (taken || (row.vpcId !== undefined && row.vpcId !== vpcId))
      throw new AwsError(
        'VpnGatewayAttachmentLimitExceeded',
        400,
        'The maximum number of virtual private gateway attachments has been reached.',
      );
    if (input.DryRun === true) throw dryRunOperation();
    table.put({ ...row, vpcId, detachedFrom: undefined });
    return { VpcAttachment: { VpcId: vpcId, State: 'attached' } };
  },
});
