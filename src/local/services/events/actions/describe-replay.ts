import { defineAction } from '../../../action.ts';
import { describeReplay, findReplay, onReplay } from '../archives/find.ts';

/** https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_DescribeReplay.html */
export const action = defineAction('events', 'DescribeReplay', {
  authorize: (input, context) => onReplay(context, 'DescribeReplay', input.ReplayName),
  handler(input, context) {
    const row = findReplay(context, input.ReplayName);
    return {
      ...describeReplay(row),
      ReplayArn: row.arn,
      Description: row.description,
      Destination: { Arn: row.bus, FilterArns: row.filterArns },
    };
  },
});
