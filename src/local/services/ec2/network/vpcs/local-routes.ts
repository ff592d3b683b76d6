import type { State } from '../../../../store/table.ts';
import { networkAcls, routeTables } from '../fabric-rows.ts';
import { ipv6Entries } from './create-vpc.ts';

/** A new block of a VPC: every route table leads to it at home, and with the first of IPv6 the default ACL allows IPv6. */
export function addBlockOfVpc(state: State, vpcId: string, destination: string): void {
  const query = { index: 'vpc', equals: vpcId };
  for (const table of state.table(routeTables).list(query)) {
    const local = { destination, gatewayId: 'local', origin: 'CreateRouteTable' } as const;
    const others = table.routes.filter((route) => route.destination !== destination);
    state.table(routeTables).put({ ...table, routes: [...others, local] });
  }
  if (!destination.includes(':')) return;
  for (const acl of state.table(networkAcls).list(query)) {
    if (!acl.isDefault || acl.entries.some(({ ipv6CidrBlock }) => ipv6CidrBlock !== undefined)) continue;
    const entries = [...acl.entries, ...[true, false].flatMap(ipv6Entries)];
    state.table(networkAcls).put({ ...acl, entries });
  }
}

/** A block that leaves its VPC takes the routes at home with it. */
export function removeBlockOfVpc(state: State, vpcId: string, destination: string): void {
  for (const table of state.table(routeTables).list({ index: 'vpc', equals: vpcId })) {
    const routes = table.routes.filter((route) => route.destination !== destination);
    state.table(routeTables).put({ ...table, routes });
  }
}
