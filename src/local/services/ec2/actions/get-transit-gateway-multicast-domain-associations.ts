import { noneOf } from '../tasks/none-of.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetTransitGatewayMulticastDomainAssociations.html */
export const action = noneOf('GetTransitGatewayMulticastDomainAssociations', {
  answer: { MulticastDomainAssociations: [] },
  filters: ['resource-id', 'resource-type', 'state', 'subnet-id', 'transit-gateway-attachment-id'],
  named: (input) => [input.TransitGatewayMulticastDomainId],
  notFound: {
    code: 'InvalidTransitGatewayMulticastDomainId.NotFound',
    words: 'transit gateway multicast domain ID',
  },
  resource: 'transit-gateway-multicast-domain',
});
