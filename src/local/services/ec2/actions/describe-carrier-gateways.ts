import { defineAction } from '../../../action.ts';
import { onEverything } from '../instances/authorize.ts';
import { noneThere } from '../tasks/none-there.ts';

const filters: readonly string[] = ['carrier-gateway-id', 'owner-id', 'state', 'tag-key', 'vpc-id'];

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeCarrierGateways.html */
export const action = defineAction('ec2', 'DescribeCarrierGateways', {
  authorize: (_input, context) => onEverything('DescribeCarrierGateways', context),
  handler(input) {
    noneThere(input, filters, input.CarrierGatewayIds, {
      code: 'InvalidCarrierGatewayID.NotFound',
      words: 'carrier gateway ID',
    });
    return { CarrierGateways: [] };
  },
});
