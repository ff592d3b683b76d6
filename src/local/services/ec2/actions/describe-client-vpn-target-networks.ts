import { noneOf } from '../tasks/none-of.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeClientVpnTargetNetworks.html */
export const action = noneOf('DescribeClientVpnTargetNetworks', {
  answer: { ClientVpnTargetNetworks: [] },
  filters: ['association-id', 'target-network-id', 'vpc-id'],
  named: (input) => [input.ClientVpnEndpointId],
  notFound: { code: 'InvalidClientVpnEndpointId.NotFound', words: 'client VPN endpoint ID' },
  resource: 'client-vpn-endpoint',
});
