import { AwsError } from '../../../error.ts';
import type { State } from '../../../store/table.ts';
import { securityGroups } from './group-row.ts';
import type { SecurityGroupRow } from './group-row.ts';
import { networkInterfaces } from './interface-row.ts';
import type { InterfaceRow } from './interface-row.ts';
import { groupIdErrors } from './network-errors.ts';
import { subnets } from './subnet-row.ts';
import type { SubnetRow } from './subnet-row.ts';
import { vpcs } from './vpc-row.ts';
import type { VpcRow } from './vpc-row.ts';

/** The default VPC of the account and region, if it has not been deleted. */
export function defaultVpc(state: State): VpcRow | undefined {
  return first(state.table(vpcs).list({ index: 'default', equals: 1, limit: 1 }));
}

/** The default subnet of a zone, if there is one. */
export function defaultSubnet(state: State, zone: string): SubnetRow | undefined {
  return first(state.table(subnets).list({ index: 'defaultZone', equals: zone, limit: 1 }));
}

/** The default subnets of all zones, in order of zone. */
export function defaultSubnets(state: State): readonly SubnetRow[] {
  return [...state.table(subnets).list({ index: 'defaultZone', from: '' })];
}

/** A VPC by id, or EC2's error. */
export function findVpc(state: State, id: string): VpcRow {
  const row = state.table(vpcs).get(id);
  if (row === undefined)
    throw new AwsError('InvalidVpcID.NotFound', 400, `The vpc ID '${id}' does not exist`);
  return row;
}

/** A subnet by id, or EC2's error. */
export function findSubnet(state: State, id: string): SubnetRow {
  const row = state.table(subnets).get(id);
  if (row !== undefined) return row;
  throw new AwsError('InvalidSubnetID.NotFound', 400, `The subnet ID '${id}' does not exist`);
}

/** A security group by id, or EC2's error. */
export function findGroup(state: State, id: string): SecurityGroupRow {
  const row = state.table(securityGroups).get(id);
  if (row !== undefined) return row;
  // Of the first ids of EC2 some had fewer digits, so fewer are not malformed.
  if (!/^sg-[0-9a-f]{1,17}$/.test(id)) throw groupIdErrors.malformed(id);
  throw new AwsError('InvalidGroup.NotFound', 400, `The security group '${id}' does not exist`);
}

/** The security group of that name in a VPC, if there is one. */
export function groupByName(state: State, vpcId: string, name: string): SecurityGroupRow | undefined {
  return first(state.table(securityGroups).list({ index: 'name', equals: `${vpcId} ${name}`, limit: 1 }));
}

/** A network interface by id, or EC2's error. */
export function findInterface(state: State, id: string): InterfaceRow {
  const row = state.table(networkInterfaces).get(id);
  if (row !== undefined) return row;
  const message = `The networkInterface ID '${id}' does not exist`;
  throw new AwsError('InvalidNetworkInterfaceID.NotFound', 400, message);
}

function first<Row>(rows: Iterable<Row>): Row | undefined {
  for (const row of rows) return row;
  return undefined;
}
