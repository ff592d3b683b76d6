import { zonesOf } from '../../../../data/regions.ts';
import type { Placement } from '../../../../wire/generated/ec2.ts';
import type { ActionContext } from '../../../action.ts';
import {
  differentNetworks,
  excludingParameters,
  groupNameNotFound,
  invalidParameterValue,
  noDefaultSubnet,
  noDefaultVpc,
  noSubnetInDefaultVpc,
} from '../errors.ts';
import {
  defaultSubnet,
  defaultSubnets,
  defaultVpc,
  findGroup,
  findSubnet,
  groupByName,
} from '../network/find-network.ts';
import type { SubnetRow } from '../network/subnet-row.ts';
import { checkZone, isOffered, type LaunchType } from './instance-type.ts';

/** The zone that a request names, by name or by id; undefined when it leaves the choice. Terraform sends empty names. */
export function readZone(placement: Placement | undefined, context: ActionContext): string | undefined {
  const { AvailabilityZone: name = '', AvailabilityZoneId: id = '' } = placement ?? {};
  if (name === '' && id === '') return undefined;
  const zone = zonesOf(context.region).find((one) => (name === '' ? one.id === id : one.name === name));
  if (zone === undefined) throw invalidParameterValue(`Invalid availability zone: [${name || id}]`);
  return zone.name;
}

/** The subnet that a request names. It has to be in the zone asked for, and the zone has to offer the type. */
export function namedSubnet(
  id: string,
  zone: string | undefined,
  type: LaunchType,
  context: ActionContext,
): SubnetRow {
  const subnet = findSubnet(context.state, id);
  if (zone !== undefined && zone !== subnet.zone) throw excludingParameters('availabilityZone', 'subnet');
  checkZone(type, subnet.zone, context);
  return subnet;
}

/**
 * The default subnet of a zone; without a zone, one of those whose zone offers the type, as the cloud's chance has it
 * (AWS chooses by free capacity). A lenient cloud takes the first: tests make their volumes in zone a.
 */
export function chooseSubnet(zone: string | undefined, type: LaunchType, context: ActionContext): SubnetRow {
  const { state, random } = context;
  const vpc = defaultVpc(state);
  if (vpc === undefined) throw noDefaultVpc();
  if (zone !== undefined) {
    checkZone(type, zone, context);
    const subnet = defaultSubnet(state, zone);
    if (subnet === undefined) throw noDefaultSubnet(zone);
    return subnet;
  }
  const offering = defaultSubnets(state).filter((subnet) => isOffered(type, subnet.zone, context));
  const subnet = offering[context.lenient ? 0 : Math.floor(random.number() * offering.length)];
  if (subnet === undefined) throw noSubnetInDefaultVpc(vpc.id);
  return subnet;
}

/**
 * The ids of the security groups of a launch: by id, by name in the VPC, or the default group of the subnet's VPC
 * when none is named.
 */
export function readGroups(
  ids: readonly string[],
  names: readonly string[],
  subnet: SubnetRow,
  context: ActionContext,
): string[] {
  const { state } = context;
  const found = new Set<string>();
  for (const id of ids) {
    if (id === '')
      throw invalidParameterValue('Value () for parameter groupId is invalid. The value cannot be empty');
    if (findGroup(state, id).vpcId !== subnet.vpcId) throw differentNetworks(id, subnet.id);
    found.add(id);
  }
  for (const name of names) {
    const group = groupByName(state, subnet.vpcId, name);
    if (group === undefined) throw groupNameNotFound(name, subnet.vpcId);
    found.add(group.id);
  }
  if (found.size > 0) return [...found];
  const standard = groupByName(state, subnet.vpcId, 'default');
  return standard === undefined ? [] : [standard.id];
}
