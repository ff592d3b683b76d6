import type { State } from '../../../../store/table.ts';
import { routeTables } from '../fabric-rows.ts';
import type { RouteTableRow } from '../fabric-rows.ts';
import { endpoints } from './endpoint-row.ts';
import type { EndpointRow } from './endpoint-row.ts';

/** Gives route tables the route to a service through its gateway endpoint. */
export function addEndpointRoutes(state: State, endpoint: EndpointRow, tableIds: readonly string[]): void {
  const { id: gatewayId, prefixListId: destination } = endpoint;
  if (destination === undefined) return;
  for (const id of tableIds) {
    const table = state.table(routeTables).get(id);
    if (table === undefined || table.routes.some((route) => route.gatewayId === gatewayId)) continue;
    const routes = [...table.routes, { destination, gatewayId, origin: 'CreateRoute' as const }];
    state.table(routeTables).put({ ...table, routes });
  }
}

/** Takes the routes through an endpoint from route tables. */
export function removeEndpointRoutes(state: State, endpointId: string, tableIds: readonly string[]): void {
  for (const id of tableIds) {
    const table = state.table(routeTables).get(id);
    if (table === undefined) continue;
    const routes = table.routes.filter(({ gatewayId }) => gatewayId !== endpointId);
    state.table(routeTables).put({ ...table, routes });
  }
}

/** A route table that is deleted is no longer one of any endpoint. */
export function detachFromEndpoints(state: State, { id, vpcId }: RouteTableRow): void {
  for (const endpoint of state.table(endpoints).list({ index: 'vpc', equals: vpcId })) {
    const routeTableIds = endpoint.routeTableIds.filter((tableId) => tableId !== id);
    if (routeTableIds.length < endpoint.routeTableIds.length)
      state.table(endpoints).put({ ...endpoint, routeTableIds });
  }
}
