import { noneOf } from '../tasks/none-of.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeRouteServerPeers.html */
export const action = noneOf('DescribeRouteServerPeers', {
  answer: { RouteServerPeers: [] },
  named: (input) => input.RouteServerPeerIds,
  notFound: { code: 'InvalidRouteServerPeerId.NotFound', words: 'route server peer ID' },
});
