import type { Tag } from '../../../../blocks/tags.ts';
import { defineTable } from '../../../../store/table.ts';

/** What the three kinds of a VPN have in common. Times are epoch milliseconds. */
interface VpnPart {
  readonly id: string;
  readonly account: string;
  readonly region: string;
  readonly createdAt: number;
  readonly deletedAt?: number | undefined;
  readonly tags: readonly Tag[];
}

/** The router of the other side. */
export interface CustomerGatewayRow extends VpnPart {
  readonly ipAddress: string | undefined;
  readonly bgpAsn: number;
  readonly certificateArn: string | undefined;
  readonly deviceName: string | undefined;
}

/** The router of a VPC's side. */
export interface VpnGatewayRow extends VpnPart {
  readonly amazonSideAsn: number;
  readonly zone: string | undefined;
  readonly vpcId: string | undefined;
  /** The VPC that it was taken from, which is shown until it has another. */
  readonly detachedFrom?: string | undefined;
}

export interface VpnTunnel {
  readonly outsideAddress: string;
  /** `169.254.10.0/30` */
  readonly insideCidr: string;
  readonly preSharedKey: string;
}

export interface VpnConnectionRow extends VpnPart {
  readonly customerGatewayId: string;
  /** One of these two: what it ends at on AWS's side. */
  readonly vpnGatewayId?: string | undefined;
  readonly transitGatewayId?: string | undefined;
  readonly staticRoutesOnly: boolean;
  readonly routes: readonly string[];
  readonly tunnels: readonly VpnTunnel[];
}

const regional = <Row extends VpnPart>(name: string) =>
  defineTable<Row>({ name: `ec2.${name}`, scope: 'region', id: (row) => row.id, indexes: {} });

export const customerGateways = regional<CustomerGatewayRow>('customer-gateways');
export const vpnGateways = regional<VpnGatewayRow>('vpn-gateways');
export const vpnConnections = regional<VpnConnectionRow>('vpn-connections');
