import { invalidParameterCombination, invalidParameterValue, missingParameter } from '../../errors.ts';
import { findInstance } from '../../instances/find-instances.ts';
import type { ActionContext } from '../../../../action.ts';
import type { State } from '../../../../store/table.ts';
import { AwsError } from '../../../../error.ts';
import { canonicalCidr, canonicalIpv6Cidr } from '../cidr.ts';
import { carrierGateways, egressOnlyGateways, internetGateways } from '../fabric-rows.ts';
import type { RouteTableRow, RouteTarget } from '../fabric-rows.ts';
import { findInterface } from '../find-network.ts';
import { findRow } from '../find-row.ts';
import { natGateways } from '../gateways/nat-row.ts';
import {
  carrierGatewayIdErrors,
  egressOnlyGatewayIdErrors,
  natGatewayIdErrors,
  peeringIdErrors,
} from '../network-errors.ts';
import { peerings } from '../peering/peering-row.ts';
import { isAttachedTo } from '../transit/find-transit.ts';
import { namedPrefixList } from '../prefix-lists/find-prefix-list.ts';
import { vpnGateways } from '../vpn/vpn-rows.ts';
import type { VpnGatewayRow } from '../vpn/vpn-rows.ts';

interface Destination {
  readonly DestinationCidrBlock?: string | undefined;
  readonly DestinationIpv6CidrBlock?: string | undefined;
  readonly DestinationPrefixListId?: string | undefined;
}

/** Where a route is to lead: an IPv4 block, an IPv6 block or a prefix list, in AWS's canonical form. */
export function readDestination(
  input: Destination,
  context: Pick<ActionContext, 'state' | 'region'>,
): string {
  const { DestinationCidrBlock: ipv4, DestinationIpv6CidrBlock: ipv6, DestinationPrefixListId: list } = input;
  if ([ipv4, ipv6, list].filter((value) => value !== undefined).length > 1)
    throw invalidParameterCombination(
      'Only one of destinationCidrBlock, destinationIpv6CidrBlock and destinationPrefixListId can be specified',
    );
  if (ipv4 !== undefined) return canonicalCidr(ipv4) ?? refuse(ipv4, 'destinationCidrBlock');
  if (ipv6 !== undefined) return canonicalIpv6Cidr(ipv6) ?? refuse(ipv6, 'destinationIpv6CidrBlock');
  if (list === undefined) throw missingParameter('destinationCidrBlock');
  return namedPrefixList(context, list);
}

function refuse(text: string, parameter: string): never {
  throw invalidParameterValue(
    `Value (${text}) for parameter ${parameter} is invalid. This is not a valid CIDR block.`,
  );
}

interface Target {
  readonly GatewayId?: string | undefined;
  readonly VpcEndpointId?: string | undefined;
  readonly EgressOnlyInternetGatewayId?: string | undefined;
  readonly NatGatewayId?: string | undefined;
  readonly InstanceId?: string | undefined;
  readonly NetworkInterfaceId?: string | undefined;
  readonly TransitGatewayId?: string | undefined;
  readonly LocalGatewayId?: string | undefined;
  readonly CarrierGatewayId?: string | undefined;
  readonly VpcPeeringConnectionId?: string | undefined;
  readonly CoreNetworkArn?: string | undefined;
}

/** What a route is to go to: exactly one thing, which must be there and in the network of the table. */
export function readTarget(input: Target, table: RouteTableRow, state: State): RouteTarget {
  const given = [
    input.GatewayId,
    input.VpcEndpointId,
    input.EgressOnlyInternetGatewayId,
    input.NatGatewayId,
    input.InstanceId,
    input.NetworkInterfaceId,
    input.TransitGatewayId,
    input.LocalGatewayId,
    input.CarrierGatewayId,
    input.VpcPeeringConnectionId,
    input.CoreNetworkArn,
  ].filter((value) => value !== undefined);
  if (given.length > 1) throw invalidParameterCombination('Only one target can be specified for a route.');
  if (input.GatewayId !== undefined) return gateway(input.GatewayId, table, state);
  if (input.EgressOnlyInternetGatewayId !== undefined) {
    const row = findRow(
      state,
      egressOnlyGateways,
      egressOnlyGatewayIdErrors,
      input.EgressOnlyInternetGatewayId,
    );
    checkNetwork(table, 'egress only internet gateway', row);
    return { egressOnlyGatewayId: row.id };
  }
  if (input.NatGatewayId !== undefined) {
    const row = findRow(state, natGateways, natGatewayIdErrors, input.NatGatewayId);
    if (row.state !== 'pending' && row.state !== 'available') throw natGatewayIdErrors.notFound([row.id]);
    checkNetwork(table, 'nat gateway', row);
    return { natGatewayId: row.id };
  }
  if (input.CarrierGatewayId !== undefined) {
    const row = findRow(state, carrierGateways, carrierGatewayIdErrors, input.CarrierGatewayId);
    checkNetwork(table, 'carrier gateway', row);
    return { carrierGatewayId: row.id };
  }
  if (input.NetworkInterfaceId !== undefined) {
    const row = findInterface(state, input.NetworkInterfaceId);
    checkNetwork(table, 'interface', row);
    return { interfaceId: row.id };
  }
  if (input.VpcPeeringConnectionId !== undefined) return peering(input.VpcPeeringConnectionId, table, state);
  if (input.TransitGatewayId !== undefined) return transitGateway(input.TransitGatewayId, table, state);
  if (input.InstanceId !== undefined) return instance(input.InstanceId, table, state);
  throw absent(input);
}

/** Kinds of targets that cannot be made in this cloud, so that none of the id is there. */
function absent(input: Target): Error {
  const missing = (code: string, words: string, id: string) =>
    new AwsError(`${code}.NotFound`, 400, `The ${words} ID '${id}' does not exist`);
  if (input.LocalGatewayId !== undefined)
    return missing('InvalidLocalGatewayID', 'localGateway', input.LocalGatewayId);
  if (input.VpcEndpointId !== undefined)
    return missing('InvalidVpcEndpointId', 'vpcEndpoint', input.VpcEndpointId);
  if (input.CoreNetworkArn !== undefined)
    return new AwsError('InvalidParameterValue', 400, `Invalid core network ARN '${input.CoreNetworkArn}'`);
  return missingParameter('gatewayId');
}

/** Only one that is attached to the VPC; of any other AWS says that it is not there. */
function transitGateway(id: string, table: RouteTableRow, state: State): RouteTarget {
  if (isAttachedTo(state, id, table.vpcId)) return { transitGatewayId: id };
  throw new AwsError(
    'InvalidTransitGatewayID.NotFound',
    400,
    `The transitGateway ID '${id}' does not exist.`,
  );
}

function peering(id: string, table: RouteTableRow, state: State): RouteTarget {
  const { requester, accepter } = findRow(state, peerings, peeringIdErrors, id);
  if (requester.vpcId !== table.vpcId && accepter.vpcId !== table.vpcId)
    checkNetwork(table, 'vpc peering connection', { id });
  return { peeringId: id };
}

function gateway(id: string, table: RouteTableRow, state: State): RouteTarget {
  if (id === 'local') return { gatewayId: id };
  const row = state.table(internetGateways).get(id) ?? livingVpnGateway(id, state);
  if (row === undefined)
    throw new AwsError(
      id.startsWith('igw-') ? 'InvalidInternetGatewayID.NotFound' : 'InvalidGatewayID.NotFound',
      400,
      id.startsWith('igw-')
        ? `The internetGateway ID '${id}' does not exist`
        : `The gateway ID '${id}' does not exist`,
    );
  checkNetwork(table, 'network gateway', row);
  return { gatewayId: id };
}

function livingVpnGateway(id: string, state: State): VpnGatewayRow | undefined {
  const row = state.table(vpnGateways).get(id);
  return row?.deletedAt === undefined ? row : undefined;
}

function instance(id: string, table: RouteTableRow, state: State): RouteTarget {
  const row = findInstance(state, id);
  const [only, another] = row.interfaceIds;
  if (only === undefined || another !== undefined)
    throw new AwsError(
      'InvalidInstanceID',
      400,
      `There are multiple interfaces attached to instance '${id}'. Please specify an interface ID for the operation instead.`,
    );
  checkNetwork(table, 'interface', { id: only, vpcId: row.vpcId });
  return { interfaceId: only };
}

function checkNetwork(
  table: RouteTableRow,
  kind: string,
  row: { readonly id: string; readonly vpcId?: string | undefined },
): void {
  if (row.vpcId === table.vpcId) return;
  throw invalidParameterValue(`route table ${table.id} and ${kind} ${row.id} belong to different networks`);
}
