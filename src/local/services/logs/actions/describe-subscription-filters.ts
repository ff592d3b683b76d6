import { defineAction } from '../../../action.ts';
import { ofGroup, subscriptionFilters } from '../filters/state.ts';
import type { SubscriptionFilterRow } from '../filters/state.ts';
import { findGroup, onGroup } from '../groups.ts';
import { pageOf } from '../paging.ts';

/** https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_DescribeSubscriptionFilters.html */
export const action = defineAction('logs', 'DescribeSubscriptionFilters', {
  authorize: (input, context) => onGroup(context, 'DescribeSubscriptionFilters', input),
  handler(input, context) {
    const range = ofGroup(findGroup(context, input).key, input.filterNamePrefix);
    const { rows, nextToken } = pageOf(
      'DescribeSubscriptionFilters',
      input,
      context,
      50,
      (row: SubscriptionFilterRow) => `${row.group}:${row.name}`,
      (after) =>
        context.state.table(subscriptionFilters).list(after === undefined ? range : { ...range, after }),
    );
    return {
      subscriptionFilters: rows.map((row) => ({
        filterName: row.name,
        logGroupName: row.groupName,
        filterPattern: row.pattern,
        destinationArn: row.destinationArn,
        roleArn: row.roleArn,
        distribution: row.distribution,
        creationTime: row.created,
        applyOnTransformedLogs: row.transformed ?? false,
      })),
      nextToken,
    };
  },
});
