import { noneOf } from '../tasks/none-of.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeLocalGatewayVirtualInterfaces.html */
export const action = noneOf('DescribeLocalGatewayVirtualInterfaces', {
  answer: { LocalGatewayVirtualInterfaces: [] },
  filters: [
    'local-address',
    'local-bgp-asn',
    'local-gateway-id',
    'local-gateway-virtual-interface-id',
    'owner-id',
    'peer-address',
    'peer-bgp-asn',
    'vlan',
  ],
  named: (input) => input.LocalGatewayVirtualInterfaceIds,
  notFound: {
    code: 'InvalidLocalGatewayVirtualInterfaceId.NotFound',
    words: 'local gateway virtual interface ID',
  },
});
