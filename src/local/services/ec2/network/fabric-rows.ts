import type { Tag } from '../../../blocks/tags.ts';
import { defineTable } from '../../../store/table.ts';

/** What a VPC is made of besides its subnets and groups. */
interface FabricRow {
  readonly id: string;
  readonly account: string;
  readonly region: string;
  readonly tags: readonly Tag[];
}

export interface InternetGatewayRow extends FabricRow {
  /** The VPC that it is attached to; a gateway is attached to one at most. */
  readonly vpcId?: string | undefined;
}

interface Route {
  readonly destination: string;
  /** `local`, or the id of a gateway. */
  readonly gatewayId: string;
  readonly origin: 'CreateRouteTable' | 'CreateRoute';
}

export interface RouteTableRow extends FabricRow {
  readonly vpcId: string;
  readonly routes: readonly Route[];
  /** An association without a subnet is the main one of the VPC. */
  readonly associations: readonly { readonly id: string; readonly subnetId?: string | undefined }[];
}

interface NetworkAclEntry {
  readonly number: number;
  readonly egress: boolean;
  /** A number of IANA, -1 for all. */
  readonly protocol: string;
  readonly action: 'allow' | 'deny';
  readonly cidrBlock: string;
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
  defineTable<Row>({ name: `ec2.${name}`, scope: 'region', id: (row) => row.id });

export const internetGateways = fabric<InternetGatewayRow>('internet-gateways');
export const networkAcls = fabric<NetworkAclRow>('network-acls');
export const dhcpOptions = fabric<DhcpOptionsRow>('dhcp-options');
export const routeTables = fabric<RouteTableRow>('route-tables');
