import { noneOf } from '../tasks/none-of.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeClientVpnConnections.html */
export const action = noneOf('DescribeClientVpnConnections', {
  answer: { Connections: [] },
  filters: ['connection-id', 'username'],
  named: (input) => [input.ClientVpnEndpointId],
  notFound: { code: 'InvalidClientVpnEndpointId.NotFound', words: 'client VPN endpoint ID' },
  resource: 'client-vpn-endpoint',
});
