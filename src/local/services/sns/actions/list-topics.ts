import { defineAction } from '../../../action.ts';
import { pageOf } from '../paging.ts';
import { topics } from '../state.ts';
import type { TopicRow } from '../state.ts';

/** https://docs.aws.amazon.com/sns/latest/api/API_ListTopics.html */
export const action = defineAction('sns', 'ListTopics', {
  authorize: () => [{ action: 'sns:ListTopics', arn: '*' }],
  handler(input, context) {
    const table = context.state.table(topics);
    const { rows, NextToken } = pageOf(
      'ListTopics',
      input,
      context,
      ({ name }: TopicRow) => name,
      (after) => table.list(after === undefined ? {} : { after }),
    );
    return { Topics: rows.map(({ arn }) => ({ TopicArn: arn })), NextToken };
  },
});
