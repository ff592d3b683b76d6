import type { Tag } from '../../../blocks/tags.ts';
import { defineTable } from '../../../store/table.ts';

/** What a VPC is made of besides its subnets and groups. */
interface FabricRow {
  readonly id: string;
  readonly account: string;
  readonly region: string;
  readonly vpcId?: string | undefined;
  readonly tags: readonly Tag[];
}

export interface InternetGatewayRow extends FabricRow {
  /** The VPC that it is attached to; a gateway is attached to one at most. */
  readonly vpcId?: string | undefined;
}

/** The way to a carrier's network. */
export interface CarrierGatewayRow extends FabricRow {
  readonly vpcId: string;
}

export interface EgressOnlyGatewayRow extends FabricRow {
  readonly vpcId: string;
}

/** What a route leads to: one of these. Whether it is still there is asked when the route is described. */
export interface RouteTarget {
  /** `local`, an internet gateway, a virtual private gateway or a gateway endpoint. */
  readonly gatewayId?: string | undefined;
  readonly egressOnlyGatewayId?: string | undefined;
  readonly natGatewayId?: string | undefined;
  readonly carrierGatewayId?: string | undefined;
  readonly interfaceId?: string | undefined;
  readonly peeringId?: string | undefined;
  readonly transitGatewayId?: string | undefined;
}

export interface Route extends RouteTarget {
  /** An IPv4 block, an IPv6 block or the id of a prefix list. */
  readonly destination: string;
  readonly origin: 'CreateRouteTable' | 'CreateRoute' | 'EnableVgwRoutePropagation';
}

export interface RouteTableRow extends FabricRow {
  readonly vpcId: string;
  readonly routes: readonly Route[];
  /** One with neither a subnet nor a gateway is the main one of the VPC. */
  readonly associations: readonly RouteTableAssociation[];
  /** The virtual private gateways whose routes it takes by itself. */
  readonly propagatingGatewayIds?: readonly string[] | undefined;
}

export interface RouteTableAssociation {
  /** `rtbassoc-…` */
  readonly id: string;
  readonly subnetId?: string | undefined;
  readonly gatewayId?: string | undefined;
}

export interface NetworkAclEntry {
  readonly number: number;
  readonly egress: boolean;
  /** A number of IANA, -1 for all. */
  readonly protocol: string;
  readonly action: 'allow' | 'deny';
  /** One of these two. */
  readonly cidrBlock?: string | undefined;
  readonly ipv6CidrBlock?: string | undefined;
  readonly ports?: { readonly from: number; readonly to: number } | undefined;
  readonly icmp?: { readonly type: number; readonly code: number } | undefined;
}

export interface NetworkAclRow extends FabricRow {
  readonly vpcId: string;
  readonly isDefault: boolean;
  readonly entries: readonly NetworkAclEntry[];
  readonly associations: readonly { readonly id: string; readonly subnetId: string }[];
}

export interface DhcpOptionsRow extends FabricRow {
  readonly configurations: readonly { readonly key: string; readonly values: readonly string[] }[];
}

const fabric = <Row extends FabricRow>(name: string) =>
  defineTable<Row>({
    name: `ec2.${name}`,
    scope: 'region',
    id: (row) => row.id,
    indexes: { vpc: (row) => row.vpcId },
  });

export const internetGateways = fabric<InternetGatewayRow>('internet-gateways');
export const carrierGateways = fabric<CarrierGatewayRow>('carrier-gateways');
export const egressOnlyGateways = fabric<EgressOnlyGatewayRow>('egress-only-gateways');
export const networkAcls = fabric<NetworkAclRow>('network-acls');
export const dhcpOptions = fabric<DhcpOptionsRow>('dhcp-options');
export const routeTables = fabric<RouteTableRow>('route-tables');

/** Whether an association makes its table the main one of the VPC. */
export function isMain({ subnetId, gatewayId }: RouteTableAssociation): boolean {
  return subnetId === undefined && gatewayId === undefined;
}
