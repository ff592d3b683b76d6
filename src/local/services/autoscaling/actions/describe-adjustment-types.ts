import { defineAction } from '../../../action.ts';
import { onAll } from '../arns.ts';

/** https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_DescribeAdjustmentTypes.html */
export const action = defineAction('autoscaling', 'DescribeAdjustmentTypes', {
  authorize: () => onAll('DescribeAdjustmentTypes'),
  handler() {
    return {
      AdjustmentTypes: ['ChangeInCapacity', 'ExactCapacity', 'PercentChangeInCapacity'].map(
        (AdjustmentType) => ({
          AdjustmentType,
        }),
      ),
    };
  },
});
