import { defineAction } from '../../../action.ts';
import { listed } from '../list-subscriptions.ts';
import { pageOf } from '../paging.ts';
import { subscriptions } from '../state.ts';
import type { SubscriptionRow } from '../state.ts';

/** https://docs.aws.amazon.com/sns/latest/api/API_ListSubscriptions.html */
export const action = defineAction('sns', 'ListSubscriptions', {
  authorize: () => [{ action: 'sns:ListSubscriptions', arn: '*' }],
  handler(input, context) {
    const table = context.state.table(subscriptions);
    const { rows, NextToken } = pageOf(
      'ListSubscriptions',
      input,
      context,
      ({ arn }: SubscriptionRow) => arn,
      (after) => table.list(after === undefined ? {} : { after }),
    );
    return { Subscriptions: rows.map(listed), NextToken };
  },
});
