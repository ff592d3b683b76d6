import { noneOf } from '../tasks/none-of.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeClientVpnAuthorizationRules.html */
export const action = noneOf('DescribeClientVpnAuthorizationRules', {
  answer: { AuthorizationRules: [] },
  filters: ['description', 'destination-cidr', 'group-id'],
  named: (input) => [input.ClientVpnEndpointId],
  notFound: { code: 'InvalidClientVpnEndpointId.NotFound', words: 'client VPN endpoint ID' },
  resource: 'client-vpn-endpoint',
});
