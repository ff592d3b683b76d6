import { defineAction } from '../../../action.ts';
import { readTagSpecifications } from '../../../blocks/ec2-tags.ts';
import { dryRunOperation } from '../errors.ts';
import { newRowId } from '../network/new-row-id.ts';
import { describeVpnGateway } from '../network/vpn/describe-vpn.ts';
import { vpnGateways } from '../network/vpn/vpn-rows.ts';
import { onCreation } from '../tags/on-creation.ts';

/** "Default: 64512". https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateVpnGateway.html */
const defaultAsn = 64_512;

export const action = defineAction('ec2', 'CreateVpnGateway', {
  authorize: (input, context) =>
    onCreation(
      { action: 'CreateVpnGateway', resource: 'vpn-gateway/*', tags: input.TagSpecifications },
      context,
    ),
  handler(input, context) {
    const { account, region, now, state } = context;
    const tags = readTagSpecifications(input.TagSpecifications, ['vpn-gateway']).get('vpn-gateway') ?? [];
    if (input.DryRun === true) throw dryRunOperation();
    const row = {
      id: newRowId(context, 'vgw', vpnGateways),
      account,
      region,
      createdAt: now,
      amazonSideAsn: input.AmazonSideAsn ?? defaultAsn,
      zone: input.AvailabilityZone,
      vpcId: undefined,
      tags,
    };
    state.table(vpnGateways).put(row);
    return { VpnGateway: describeVpnGateway(row) };
  },
});
