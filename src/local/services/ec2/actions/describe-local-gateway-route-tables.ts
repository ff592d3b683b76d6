import { noneOf } from '../tasks/none-of.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeLocalGatewayRouteTables.html */
export const action = noneOf('DescribeLocalGatewayRouteTables', {
  answer: { LocalGatewayRouteTables: [] },
  filters: [
    'local-gateway-id',
    'local-gateway-route-table-arn',
    'local-gateway-route-table-id',
    'outpost-arn',
    'owner-id',
    'state',
  ],
  named: (input) => input.LocalGatewayRouteTableIds,
  notFound: { code: 'InvalidLocalGatewayRouteTableId.NotFound', words: 'local gateway route table ID' },
});
