import { noneOf } from '../tasks/none-of.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeTransitGatewayPolicyTables.html */
export const action = noneOf('DescribeTransitGatewayPolicyTables', {
  answer: { TransitGatewayPolicyTables: [] },
  named: (input) => input.TransitGatewayPolicyTableIds,
  notFound: { code: 'InvalidTransitGatewayPolicyTableId.NotFound', words: 'transit gateway policy table ID' },
});
