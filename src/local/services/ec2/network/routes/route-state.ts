import type { State } from '../../../../store/table.ts';
import { instances } from '../../instances/instance-row.ts';
import { carrierGateways, egressOnlyGateways, internetGateways } from '../fabric-rows.ts';
import type { Route } from '../fabric-rows.ts';
import { endpoints } from '../gateways/endpoint-row.ts';
import { natGateways } from '../gateways/nat-row.ts';
import { networkInterfaces } from '../interface-row.ts';
import { isAttachedTo } from '../transit/find-transit.ts';
import { peerings } from '../peering/peering-row.ts';
import { vpnGateways } from '../vpn/vpn-rows.ts';

/**
 * `blackhole` when the target of a route is gone, detached from the VPC, or an instance that does not run.
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_Route.html
 */
export function routeState(state: State, vpcId: string, route: Route): 'active' | 'blackhole' {
  return leadsSomewhere(state, vpcId, route) ? 'active' : 'blackhole';
}

function leadsSomewhere(state: State, vpcId: string, route: Route): boolean {
  const {
    gatewayId,
    carrierGatewayId,
    egressOnlyGatewayId,
    natGatewayId,
    interfaceId,
    peeringId,
    transitGatewayId,
  } = route;
  if (gatewayId === 'local') return true;
  if (gatewayId !== undefined)
    return (
      state.table(internetGateways).get(gatewayId)?.vpcId === vpcId ||
      state.table(vpnGateways).get(gatewayId)?.vpcId === vpcId ||
      state.table(endpoints).get(gatewayId) !== undefined
    );
  if (carrierGatewayId !== undefined) return state.table(carrierGateways).get(carrierGatewayId) !== undefined;
  if (egressOnlyGatewayId !== undefined)
    return state.table(egressOnlyGateways).get(egressOnlyGatewayId) !== undefined;
  if (natGatewayId !== undefined) {
    const nat = state.table(natGateways).get(natGatewayId)?.state;
    return nat === 'pending' || nat === 'available';
  }
  if (transitGatewayId !== undefined) return isAttachedTo(state, transitGatewayId, vpcId);
  if (peeringId !== undefined) return state.table(peerings).get(peeringId)?.decision === 'accepted';
  const attachment = state.table(networkInterfaces).get(interfaceId ?? '')?.attachment;
  if (attachment?.instanceId === undefined) return attachment !== undefined;
  return state.table(instances).get(attachment.instanceId)?.state === 'running';
}
