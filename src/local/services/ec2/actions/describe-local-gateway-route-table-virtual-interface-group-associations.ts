import { noneOf } from '../tasks/none-of.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeLocalGatewayRouteTableVirtualInterfaceGroupAssociations.html */
export const action = noneOf('DescribeLocalGatewayRouteTableVirtualInterfaceGroupAssociations', {
  answer: { LocalGatewayRouteTableVirtualInterfaceGroupAssociations: [] },
  filters: [
    'local-gateway-id',
    'local-gateway-route-table-arn',
    'local-gateway-route-table-id',
    'local-gateway-route-table-virtual-interface-group-association-id',
    'local-gateway-route-table-virtual-interface-group-id',
    'owner-id',
    'state',
  ],
  named: (input) => input.LocalGatewayRouteTableVirtualInterfaceGroupAssociationIds,
  notFound: {
    code: 'InvalidLocalGatewayRouteTableVirtualInterfaceGroupAssociationId.NotFound',
    words: 'local gateway route table virtual interface group association ID',
  },
});
