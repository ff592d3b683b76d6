import type { CustomerGatewayRow, VpnConnectionRow, VpnTunnel } from './vpn-rows.ts';

/** Amazon's side of a BGP session unless a gateway says otherwise. */
const amazonAsn = 64_512;

/**
 * What a customer sets their router up with: XML in the form that AWS hands out, as far as the tunnels go.
 * https://docs.aws.amazon.com/vpn/latest/s2svpn/cgw-static-routing-examples.html
 */
export function configurationOf(row: VpnConnectionRow, gateway: CustomerGatewayRow | undefined): string {
  const tunnels = row.tunnels.map((tunnel) => tunnelXml(tunnel, gateway)).join('');
  const ids = [
    `<customer_gateway_id>${row.customerGatewayId}</customer_gateway_id>`,
    row.vpnGatewayId === undefined
      ? `<transit_gateway_id>${row.transitGatewayId ?? ''}</transit_gateway_id>`
      : `<vpn_gateway_id>${row.vpnGatewayId}</vpn_gateway_id>`,
    '<vpn_connection_type>ipsec.1</vpn_connection_type>',
  ].join('');
  return `<?xml version="1.0" encoding="UTF-8"?>\n<vpn_connection id="${row.id}">${ids}${tunnels}</vpn_connection>`;
}

function tunnelXml(tunnel: VpnTunnel, gateway: CustomerGatewayRow | undefined): string {
  const [network = '', bits = '30'] = tunnel.insideCidr.split('/');
  const cut = network.lastIndexOf('.') + 1;
  const inside = (host: number): string => `${network.slice(0, cut)}${Number(network.slice(cut)) + host}`;
  const side = (name: string, outside: string, own: string, asn: number): string =>
    [
      `<${name}><tunnel_outside_address><ip_address>${outside}</ip_address></tunnel_outside_address>`,
      `<tunnel_inside_address><ip_address>${own}</ip_address>`,
      `<network_mask>255.255.255.252</network_mask><network_cidr>${bits}</network_cidr></tunnel_inside_address>`,
      `<bgp><asn>${asn}</asn><hold_time>30</hold_time></bgp></${name}>`,
    ].join('');
  return [
    '<ipsec_tunnel>',
    side('customer_gateway', gateway?.ipAddress ?? '', inside(2), gateway?.bgpAsn ?? 65_000),
    side('vpn_gateway', tunnel.outsideAddress, inside(1), amazonAsn),
    `<ike><pre_shared_key>${tunnel.preSharedKey}</pre_shared_key></ike>`,
    '</ipsec_tunnel>',
  ].join('');
}
