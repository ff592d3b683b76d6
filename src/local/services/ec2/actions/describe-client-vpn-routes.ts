import { noneOf } from '../tasks/none-of.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeClientVpnRoutes.html */
export const action = noneOf('DescribeClientVpnRoutes', {
  answer: { Routes: [] },
  filters: ['destination-cidr', 'origin', 'target-subnet'],
  named: (input) => [input.ClientVpnEndpointId],
  notFound: { code: 'InvalidClientVpnEndpointId.NotFound', words: 'client VPN endpoint ID' },
  resource: 'client-vpn-endpoint',
});
