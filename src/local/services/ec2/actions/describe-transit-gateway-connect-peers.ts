import { noneOf } from '../tasks/none-of.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeTransitGatewayConnectPeers.html */
export const action = noneOf('DescribeTransitGatewayConnectPeers', {
  answer: { TransitGatewayConnectPeers: [] },
  filters: ['state', 'transit-gateway-attachment-id', 'transit-gateway-connect-peer-id'],
  named: (input) => input.TransitGatewayConnectPeerIds,
  notFound: { code: 'InvalidTransitGatewayConnectPeerId.NotFound', words: 'transit gateway connect peer ID' },
});
