import { defineAction } from '../../../action.ts';
import { onEverything } from '../instances/authorize.ts';
import { noneThere } from '../tasks/none-there.ts';

const filters: readonly string[] = [];

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeConversionTasks.html */
export const action = defineAction('ec2', 'DescribeConversionTasks', {
  authorize: (_input, context) => onEverything('DescribeConversionTasks', context),
  handler(input) {
    noneThere(input, filters, input.ConversionTaskIds, {
      code: 'InvalidConversionTaskId',
      words: 'conversion task ID',
    });
    return { ConversionTasks: [] };
  },
});
