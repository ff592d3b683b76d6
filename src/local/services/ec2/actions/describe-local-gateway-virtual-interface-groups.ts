import { noneOf } from '../tasks/none-of.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeLocalGatewayVirtualInterfaceGroups.html */
export const action = noneOf('DescribeLocalGatewayVirtualInterfaceGroups', {
  answer: { LocalGatewayVirtualInterfaceGroups: [] },
  filters: [
    'local-gateway-id',
    'local-gateway-virtual-interface-group-id',
    'local-gateway-virtual-interface-id',
    'owner-id',
  ],
  named: (input) => input.LocalGatewayVirtualInterfaceGroupIds,
  notFound: {
    code: 'InvalidLocalGatewayVirtualInterfaceGroupId.NotFound',
    words: 'local gateway virtual interface group ID',
  },
});
