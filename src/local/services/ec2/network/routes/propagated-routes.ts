import type { State } from '../../../../store/table.ts';
import type { Route, RouteTableRow } from '../fabric-rows.ts';
import { vpnConnections } from '../vpn/vpn-rows.ts';

/** The static routes of the VPN connections of the gateways that propagate to a table, where it has none of its own. */
export function propagatedRoutes(
  { routes, propagatingGatewayIds = [] }: RouteTableRow,
  state: State,
): readonly Route[] {
  if (propagatingGatewayIds.length === 0) return [];
  const taken = new Set(routes.map(({ destination }) => destination));
  const learnt: Route[] = [];
  for (const { vpnGatewayId: gatewayId = '', deletedAt, routes: blocks } of state
    .table(vpnConnections)
    .list()) {
    if (deletedAt !== undefined || !propagatingGatewayIds.includes(gatewayId)) continue;
    for (const destination of blocks) {
      if (taken.has(destination)) continue;
      taken.add(destination);
      learnt.push({ destination, gatewayId, origin: 'EnableVgwRoutePropagation' });
    }
  }
  return learnt;
}
