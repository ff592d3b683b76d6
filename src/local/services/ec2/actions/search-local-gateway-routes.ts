import { noneOf } from '../tasks/none-of.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_SearchLocalGatewayRoutes.html */
export const action = noneOf('SearchLocalGatewayRoutes', {
  answer: { Routes: [] },
  filters: [
    'prefix-list-id',
    'route-search.exact-match',
    'route-search.longest-prefix-match',
    'route-search.subnet-of-match',
    'route-search.supernet-of-match',
    'state',
    'type',
  ],
  named: (input) => [input.LocalGatewayRouteTableId],
  notFound: { code: 'InvalidLocalGatewayRouteTableId.NotFound', words: 'local gateway route table ID' },
  resource: 'local-gateway-route-table',
});
