import { noneOf } from '../tasks/none-of.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetTransitGatewayPolicyTableAssociations.html */
export const action = noneOf('GetTransitGatewayPolicyTableAssociations', {
  answer: { Associations: [] },
  named: (input) => [input.TransitGatewayPolicyTableId],
  notFound: { code: 'InvalidTransitGatewayPolicyTableId.NotFound', words: 'transit gateway policy table ID' },
  resource: 'transit-gateway-policy-table',
});
