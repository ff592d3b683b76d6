import type { VpnTunnelOptionsSpecification } from '../../../../wire/generated/ec2.ts';
import { defineAction } from '../../../action.ts';
import type { ActionContext } from '../../../action.ts';
import { readTagSpecifications } from '../../../blocks/ec2-tags.ts';
import { dryRunOperation, missingParameter } from '../errors.ts';
import { newRowId } from '../network/new-row-id.ts';
import { attachToTransit } from '../network/transit/change-attachment.ts';
import { findTransitGateway, requireAvailable } from '../network/transit/find-transit.ts';
import { describeVpnConnection } from '../network/vpn/describe-vpn.ts';
import { findCustomerGateway, findVpnGateway } from '../network/vpn/find-vpn.ts';
import { vpnConnections } from '../network/vpn/vpn-rows.ts';
import type { VpnTunnel } from '../network/vpn/vpn-rows.ts';
import { onCreation } from '../tags/on-creation.ts';
import { onTagged } from '../tags/tagged-resources.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateVpnConnection.html */
export const action = defineAction('ec2', 'CreateVpnConnection', {
  authorize: (input, context) => [
    ...onTagged(
      'CreateVpnConnection',
      [input.CustomerGatewayId, input.VpnGatewayId, input.TransitGatewayId].flatMap((id) => id ?? []),
      context,
    ),
    ...onCreation(
      { action: 'CreateVpnConnection', resource: 'vpn-connection/*', tags: input.TagSpecifications },
      context,
    ),
  ],
  handler(input, context) {
    const { account, region, now, state } = context;
    const gateway = findCustomerGateway(state, input.CustomerGatewayId);
    const { TransitGatewayId: transitId, VpnGatewayId: vpnGatewayId } = input;
    const transit = transitId === undefined ? undefined : findTransitGateway(context, transitId);
    if (transit !== undefined) requireAvailable(transit, context);
    else if (vpnGatewayId === undefined) throw missingParameter('VpnGatewayId');
    else findVpnGateway(state, vpnGatewayId);
    const tags = readTagSpecifications(input.TagSpecifications, ['vpn-connection']).get('vpn-connection');
    if (input.DryRun === true) throw dryRunOperation();
    const options = input.Options?.TunnelOptions ?? [];
    const row = {
      id: newRowId(context, 'vpn', vpnConnections),
      account,
      region,
      createdAt: now,
      customerGatewayId: gateway.id,
      vpnGatewayId: transit === undefined ? vpnGatewayId : undefined,
      transitGatewayId: transit?.id,
      staticRoutesOnly: input.Options?.StaticRoutesOnly ?? false,
      routes: [],
      tunnels: [tunnel(options[0], '203.0.113', context), tunnel(options[1], '198.51.100', context)],
      tags: tags ?? [],
    };
    state.table(vpnConnections).put(row);
    if (transit !== undefined)
      attachToTransit(transit, { kind: 'vpn', resourceId: row.id, subnetIds: [], tags: [] }, context);
    return { VpnConnection: describeVpnConnection(row, gateway, context) };
  },
});

/** Outside addresses are of the blocks for documentation, which lead nowhere: nothing is at the other end. */
function tunnel(
  given: VpnTunnelOptionsSpecification | undefined,
  block: string,
  { random }: ActionContext,
): VpnTunnel {
  const host = 1 + Math.floor(random.number() * 254);
  const [third, fourth] = [Math.floor(random.number() * 250) + 6, Math.floor(random.number() * 64) * 4];
  return {
    outsideAddress: `${block}.${host}`,
    insideCidr: given?.TunnelInsideCidr ?? `169.254.${third}.${fourth}/30`,
    preSharedKey: given?.PreSharedKey ?? random.hex(32),
  };
}
