import { noneOf } from '../tasks/none-of.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeLocalGatewayRouteTableVpcAssociations.html */
export const action = noneOf('DescribeLocalGatewayRouteTableVpcAssociations', {
  answer: { LocalGatewayRouteTableVpcAssociations: [] },
  filters: [
    'local-gateway-id',
    'local-gateway-route-table-arn',
    'local-gateway-route-table-id',
    'local-gateway-route-table-vpc-association-id',
    'owner-id',
    'state',
    'vpc-id',
  ],
  named: (input) => input.LocalGatewayRouteTableVpcAssociationIds,
  notFound: {
    code: 'InvalidLocalGatewayRouteTableVpcAssociationId.NotFound',
    words: 'local gateway route table VPC association ID',
  },
});
