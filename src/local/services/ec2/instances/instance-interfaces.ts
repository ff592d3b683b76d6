import type { State } from '../../../store/table.ts';
import { securityGroups } from '../network/group-row.ts';
import { networkInterfaces, type InterfaceRow } from '../network/interface-row.ts';
import type { InstanceRow } from './instance-row.ts';

/** A security group in the way that descriptions name it. */
interface GroupName {
  readonly GroupId: string;
  readonly GroupName: string;
}

/** A network interface of an instance, with the names of its security groups. */
export interface InstanceInterface {
  readonly row: InterfaceRow;
  readonly groups: readonly GroupName[];
}

/** The network interfaces of an instance, the primary one first. */
export function interfacesOf(state: State, instance: InstanceRow): InstanceInterface[] {
  const table = state.table(networkInterfaces);
  return withGroups(
    state,
    instance.interfaceIds.flatMap((id) => table.get(id) ?? []),
  );
}

/** Network interfaces that are at hand, with the names of their security groups. */
export function withGroups(state: State, rows: readonly InterfaceRow[]): InstanceInterface[] {
  return rows.map((row) => ({ row, groups: groupNames(state, row.groupIds) }));
}

function groupNames(state: State, ids: readonly string[]): GroupName[] {
  const table = state.table(securityGroups);
  return ids.map((id) => ({ GroupId: id, GroupName: table.get(id)?.name ?? '' }));
}
