import type { CustomerGateway, VpnConnection, VpnGateway } from '../../../../../wire/generated/ec2.ts';
import type { FilterTable } from '../../../../blocks/filters.ts';
import { configurationOf } from './customer-configuration.ts';
import type { CustomerGatewayRow, VpnConnectionRow, VpnGatewayRow } from './vpn-rows.ts';
import { connectionState, gatewayState } from './vpn-state.ts';

export function describeCustomerGateway(row: CustomerGatewayRow): CustomerGateway {
  return {
    CustomerGatewayId: row.id,
    State: gatewayState(row),
    Type: 'ipsec.1',
    IpAddress: row.ipAddress,
    BgpAsn: String(row.bgpAsn),
    CertificateArn: row.certificateArn,
    DeviceName: row.deviceName,
    Tags: row.tags,
  };
}

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeCustomerGateways.html */
export const customerGatewayFilters: FilterTable<CustomerGatewayRow> = {
  'bgp-asn': (row) => String(row.bgpAsn),
  'customer-gateway-id': (row) => row.id,
  'ip-address': (row) => row.ipAddress,
  state: gatewayState,
  type: () => 'ipsec.1',
};

function attachmentsOf({ vpcId, detachedFrom }: VpnGatewayRow) {
  if (vpcId !== undefined) return [{ VpcId: vpcId, State: 'attached' }];
  return detachedFrom === undefined ? [] : [{ VpcId: detachedFrom, State: 'detached' }];
}

export function describeVpnGateway(row: VpnGatewayRow): VpnGateway {
  return {
    VpnGatewayId: row.id,
    State: gatewayState(row),
    Type: 'ipsec.1',
    AvailabilityZone: row.zone,
    AmazonSideAsn: row.amazonSideAsn,
    VpcAttachments: attachmentsOf(row),
    Tags: row.tags,
  };
}

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeVpnGateways.html */
export const vpnGatewayFilters: FilterTable<VpnGatewayRow> = {
  'amazon-side-asn': (row) => String(row.amazonSideAsn),
  'attachment.state': (row) => attachmentsOf(row).map(({ State }) => State),
  'attachment.vpc-id': (row) => attachmentsOf(row).map(({ VpcId }) => VpcId),
  'availability-zone': (row) => row.zone,
  state: gatewayState,
  type: () => 'ipsec.1',
  'vpn-gateway-id': (row) => row.id,
};

interface Moment {
  readonly now: number;
  readonly lenient: boolean;
}

export function describeVpnConnection(
  row: VpnConnectionRow,
  gateway: CustomerGatewayRow | undefined,
  moment: Moment,
): VpnConnection {
  const state = connectionState(row, moment);
  return {
    VpnConnectionId: row.id,
    State: state,
    Type: 'ipsec.1',
    Category: 'VPN',
    CustomerGatewayId: row.customerGatewayId,
    VpnGatewayId: row.vpnGatewayId,
    TransitGatewayId: row.transitGatewayId,
    GatewayAssociationState: 'associated',
    // "This element is always present in the CreateVpnConnection response; however, it's present in the
    // DescribeVpnConnections response only if the VPN connection is in the pending or available state."
    CustomerGatewayConfiguration:
      state === 'pending' || state === 'available' ? configurationOf(row, gateway) : undefined,
    Options: {
      EnableAcceleration: false,
      StaticRoutesOnly: row.staticRoutesOnly,
      LocalIpv4NetworkCidr: '0.0.0.0/0',
      RemoteIpv4NetworkCidr: '0.0.0.0/0',
      OutsideIpAddressType: 'PublicIpv4',
      TunnelInsideIpVersion: 'ipv4',
      TunnelOptions: row.tunnels.map((tunnel) => ({
        OutsideIpAddress: tunnel.outsideAddress,
        TunnelInsideCidr: tunnel.insideCidr,
        PreSharedKey: tunnel.preSharedKey,
      })),
    },
    Routes: row.routes.map((DestinationCidrBlock) => ({
      DestinationCidrBlock,
      Source: 'Static',
      State: 'available',
    })),
    // No router of a customer is on the other side of a local cloud, so no tunnel comes up.
    VgwTelemetry: row.tunnels.map((tunnel) => ({
      AcceptedRouteCount: 0,
      LastStatusChange: new Date(row.createdAt),
      OutsideIpAddress: tunnel.outsideAddress,
      Status: 'DOWN',
      StatusMessage: '',
    })),
    Tags: row.tags,
  };
}

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeVpnConnections.html */
export function vpnConnectionFilters(
  moment: Moment,
  asnOf: (row: VpnConnectionRow) => string | undefined,
): FilterTable<VpnConnectionRow> {
  return {
    'bgp-asn': asnOf,
    'customer-gateway-configuration': () => undefined,
    'customer-gateway-id': (row) => row.customerGatewayId,
    'option.static-routes-only': (row) => String(row.staticRoutesOnly),
    'route.destination-cidr-block': (row) => row.routes,
    state: (row) => connectionState(row, moment),
    'transit-gateway-id': (row) => row.transitGatewayId,
    type: () => 'ipsec.1',
    'vpn-connection-id': (row) => row.id,
    'vpn-gateway-id': (row) => row.vpnGatewayId,
  };
}
