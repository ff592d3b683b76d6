import { noneOf } from '../tasks/none-of.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeRouteServerEndpoints.html */
export const action = noneOf('DescribeRouteServerEndpoints', {
  answer: { RouteServerEndpoints: [] },
  named: (input) => input.RouteServerEndpointIds,
  notFound: { code: 'InvalidRouteServerEndpointId.NotFound', words: 'route server endpoint ID' },
});
