import { defineAction } from '../../../action.ts';
import { describeApiDestination, findApiDestination, onNamed } from '../connections/find.ts';

/** https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_DescribeApiDestination.html */
export const action = defineAction('events', 'DescribeApiDestination', {
  authorize: (input, context) => onNamed(context, 'api-destination', 'DescribeApiDestination', input.Name),
  handler(input, context) {
    const row = findApiDestination(context, input.Name, 'describe');
    return { ...describeApiDestination(context, row), Description: row.description };
  },
});
