import { noneOf } from '../tasks/none-of.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeRouteServers.html */
export const action = noneOf('DescribeRouteServers', {
  answer: { RouteServers: [] },
  named: (input) => input.RouteServerIds,
  notFound: { code: 'InvalidRouteServerId.NotFound', words: 'route server ID' },
});
