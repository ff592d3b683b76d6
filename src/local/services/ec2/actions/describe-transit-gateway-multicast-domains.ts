import { noneOf } from '../tasks/none-of.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeTransitGatewayMulticastDomains.html */
export const action = noneOf('DescribeTransitGatewayMulticastDomains', {
  answer: { TransitGatewayMulticastDomains: [] },
  filters: ['state', 'transit-gateway-id', 'transit-gateway-multicast-domain-id'],
  named: (input) => input.TransitGatewayMulticastDomainIds,
  notFound: {
    code: 'InvalidTransitGatewayMulticastDomainId.NotFound',
    words: 'transit gateway multicast domain ID',
  },
});
