import { noneOf } from '../tasks/none-of.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_SearchTransitGatewayMulticastGroups.html */
export const action = noneOf('SearchTransitGatewayMulticastGroups', {
  answer: { MulticastGroups: [] },
  filters: [
    'group-ip-address',
    'is-group-member',
    'is-group-source',
    'member-type',
    'resource-id',
    'resource-type',
    'source-type',
    'subnet-id',
    'transit-gateway-attachment-id',
  ],
  named: (input) => [input.TransitGatewayMulticastDomainId],
  notFound: {
    code: 'InvalidTransitGatewayMulticastDomainId.NotFound',
    words: 'transit gateway multicast domain ID',
  },
  resource: 'transit-gateway-multicast-domain',
});
