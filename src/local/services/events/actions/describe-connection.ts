import { defineAction } from '../../../action.ts';
import { describeConnection, findConnection, onNamed } from '../connections/find.ts';

/** https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_DescribeConnection.html */
export const action = defineAction('events', 'DescribeConnection', {
  authorize: (input, context) => onNamed(context, 'connection', 'DescribeConnection', input.Name),
  handler(input, context) {
    const row = findConnection(context, input.Name, 'describe');
    return {
      ...describeConnection(row),
      Description: row.description,
      SecretArn: row.secretArn,
      AuthParameters: row.shown,
    };
  },
});
