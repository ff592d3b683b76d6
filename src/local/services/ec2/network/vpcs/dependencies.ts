import type { State } from '../../../../store/table.ts';
import {
  carrierGateways,
  egressOnlyGateways,
  internetGateways,
  isMain,
  networkAcls,
  routeTables,
} from '../fabric-rows.ts';
import { endpoints } from '../gateways/endpoint-row.ts';
import { natGateways, stillThere } from '../gateways/nat-row.ts';
import { securityGroups } from '../group-row.ts';
import { deleteGroup } from '../groups/delete-group.ts';
import { networkInterfaces } from '../interface-row.ts';
import { subnets } from '../subnet-row.ts';
import { transitAttachments } from '../transit/transit-rows.ts';
import { vpnGateways } from '../vpn/vpn-rows.ts';

/** Whether a VPC has anything that it did not come with, and that keeps it from being deleted. */
export function vpcIsInUse(state: State, vpcId: string): boolean {
  const query = { index: 'vpc', equals: vpcId };
  const tables = [
    state.table(subnets),
    state.table(networkInterfaces),
    state.table(internetGateways),
    state.table(egressOnlyGateways),
    state.table(carrierGateways),
    state.table(endpoints),
  ];
  if (tables.some((table) => table.count(query) > 0)) return true;
  const some = <Row>(rows: Iterable<Row>, test: (row: Row) => boolean) => [...rows].some(test);
  return (
    some(state.table(securityGroups).list(query), ({ name }) => name !== 'default') ||
    some(state.table(routeTables).list(query), ({ associations }) => !associations.some(isMain)) ||
    some(state.table(networkAcls).list(query), ({ isDefault }) => !isDefault) ||
    some(state.table(natGateways).list(query), stillThere) ||
    some(state.table(transitAttachments).list(), (row) => row.resourceId === vpcId && !row.deletedAt) ||
    some(state.table(vpnGateways).list(), (gateway) => gateway.vpcId === vpcId)
  );
}

/** Deletes what a VPC came with: its route tables, network ACLs and security groups with their rules. */
export function deleteVpcParts(state: State, vpcId: string): void {
  const query = { index: 'vpc', equals: vpcId };
  for (const { id } of state.table(securityGroups).list(query)) deleteGroup(state, id);
  for (const { id } of state.table(routeTables).list(query)) state.table(routeTables).delete(id);
  for (const { id } of state.table(networkAcls).list(query)) state.table(networkAcls).delete(id);
}
