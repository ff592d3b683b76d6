import { noneOf } from '../tasks/none-of.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeClientVpnEndpoints.html */
export const action = noneOf('DescribeClientVpnEndpoints', {
  answer: { ClientVpnEndpoints: [] },
  filters: ['endpoint-id', 'transport-protocol'],
  named: (input) => input.ClientVpnEndpointIds,
  notFound: { code: 'InvalidClientVpnEndpointId.NotFound', words: 'client VPN endpoint ID' },
});
