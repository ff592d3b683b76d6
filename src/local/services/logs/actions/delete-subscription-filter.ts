import { defineAction } from '../../../action.ts';
import { notFound } from '../errors.ts';
import { subscriptionFilters } from '../filters/state.ts';
import { findGroup, onGroup } from '../groups.ts';

/** https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_DeleteSubscriptionFilter.html */
export const action = defineAction('logs', 'DeleteSubscriptionFilter', {
  authorize: (input, context) => onGroup(context, 'DeleteSubscriptionFilter', input),
  handler(input, context) {
    const group = findGroup(context, input);
    if (!context.state.table(subscriptionFilters).delete(`${group.key}:${input.filterName}`))
      throw notFound('The specified subscription filter does not exist.');
    return {};
  },
});
