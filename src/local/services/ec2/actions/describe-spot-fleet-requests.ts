import { defineAction } from '../../../action.ts';
import { onEverything } from '../instances/authorize.ts';
import { noneThere } from '../tasks/none-there.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeSpotFleetRequests.html */
export const action = defineAction('ec2', 'DescribeSpotFleetRequests', {
  authorize: (_input, context) => onEverything('DescribeSpotFleetRequests', context),
  handler(input) {
    noneThere(input, [], input.SpotFleetRequestIds, {
      code: 'InvalidSpotFleetRequestId.NotFound',
      words: 'spot fleet request ID',
    });
    return { SpotFleetRequestConfigs: [] };
  },
});
