import type { Route as DescribedRoute } from '../../../../wire/generated/ec2.ts';
import type { TimerContext } from '../../../action.ts';
import { dhcpOptions, internetGateways, networkAcls, routeTables } from '../network/fabric-rows.ts';
import type { NetworkAclEntry, Route } from '../network/fabric-rows.ts';
import type { FoundEc2 } from './found.ts';
import { oneOf, tagsOf } from './given.ts';

/** What VPCs are made of besides: gateways, route tables, ACLs and DHCP options. */
export function adoptFabric(found: FoundEc2, { account, region, state }: TimerContext): void {
  for (const options of found.dhcpOptions)
    state.table(dhcpOptions).put({
      id: options.DhcpOptionsId ?? '',
      account,
      region,
      configurations: (options.DhcpConfigurations ?? []).map(({ Key = '', Values = [] }) => ({
        key: Key,
        values: Values.map(({ Value = '' }) => Value),
      })),
      tags: tagsOf(options.Tags),
    });
  for (const gateway of found.internetGateways)
    state.table(internetGateways).put({
      id: gateway.InternetGatewayId ?? '',
      account,
      region,
      vpcId: gateway.Attachments?.[0]?.VpcId,
      tags: tagsOf(gateway.Tags),
    });
  for (const table of found.routeTables)
    state.table(routeTables).put({
      id: table.RouteTableId ?? '',
      account,
      region,
      vpcId: table.VpcId ?? '',
      routes: (table.Routes ?? []).flatMap((route) => routeOf(route) ?? []),
      associations: (table.Associations ?? []).map((one) => ({
        id: one.RouteTableAssociationId ?? '',
        subnetId: one.SubnetId,
        gatewayId: one.GatewayId,
      })),
      tags: tagsOf(table.Tags),
    });
  for (const acl of found.networkAcls)
    state.table(networkAcls).put({
      id: acl.NetworkAclId ?? '',
      account,
      region,
      vpcId: acl.VpcId ?? '',
      isDefault: acl.IsDefault ?? false,
      entries: (acl.Entries ?? []).map((entry): NetworkAclEntry => ({
        number: entry.RuleNumber ?? 0,
        egress: entry.Egress ?? false,
        protocol: entry.Protocol ?? '-1',
        action: oneOf(['allow', 'deny'], entry.RuleAction, 'deny'),
        cidrBlock: entry.CidrBlock,
        ipv6CidrBlock: entry.Ipv6CidrBlock,
        ports: entry.PortRange && { from: entry.PortRange.From ?? 0, to: entry.PortRange.To ?? 65_535 },
        icmp: entry.IcmpTypeCode && {
          type: entry.IcmpTypeCode.Type ?? -1,
          code: entry.IcmpTypeCode.Code ?? -1,
        },
      })),
      associations: (acl.Associations ?? []).map((one) => ({
        id: one.NetworkAclAssociationId ?? '',
        subnetId: one.SubnetId ?? '',
      })),
      tags: tagsOf(acl.Tags),
    });
}

/** A route; undefined for one that a gateway propagates, since it comes from there. */
function routeOf(route: DescribedRoute): Route | undefined {
  const destination =
    route.DestinationCidrBlock ?? route.DestinationIpv6CidrBlock ?? route.DestinationPrefixListId;
  const origin = oneOf(['CreateRouteTable', 'CreateRoute'], route.Origin, undefined);
  if (destination === undefined || origin === undefined) return undefined;
  return {
    destination,
    origin,
    gatewayId: route.GatewayId,
    egressOnlyGatewayId: route.EgressOnlyInternetGatewayId,
    natGatewayId: route.NatGatewayId,
    carrierGatewayId: route.CarrierGatewayId,
    interfaceId: route.NetworkInterfaceId,
    peeringId: route.VpcPeeringConnectionId,
    transitGatewayId: route.TransitGatewayId,
  };
}
