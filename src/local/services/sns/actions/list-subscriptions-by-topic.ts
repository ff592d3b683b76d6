import { defineAction } from '../../../action.ts';
import { listed } from '../list-subscriptions.ts';
import { pageOf } from '../paging.ts';
import { subscriptions } from '../state.ts';
import type { SubscriptionRow } from '../state.ts';
import { findTopic, onTopic } from '../topics.ts';

/** https://docs.aws.amazon.com/sns/latest/api/API_ListSubscriptionsByTopic.html */
export const action = defineAction('sns', 'ListSubscriptionsByTopic', {
  authorize: (input, context) => onTopic(context, 'ListSubscriptionsByTopic', input.TopicArn),
  handler(input, context) {
    const { row, state } = findTopic(context, input.TopicArn);
    const query = { index: 'topic', equals: row.arn };
    const { rows, NextToken } = pageOf(
      'ListSubscriptionsByTopic',
      input,
      context,
      ({ arn }: SubscriptionRow) => arn,
      (after) => state.table(subscriptions).list(after === undefined ? query : { ...query, after }),
    );
    return { Subscriptions: rows.map(listed), NextToken };
  },
});
