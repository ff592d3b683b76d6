import { defineAction } from '../../../action.ts';
import { invalidParameter } from '../errors.ts';
import { findQuery } from '../insights/find-query.ts';
import { queries, QUERY_TIMER } from '../insights/state.ts';

/** https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_StopQuery.html */
export const action = defineAction('logs', 'StopQuery', {
  authorize: () => [{ action: 'logs:StopQuery', arn: '*' }],
  handler({ queryId }, context) {
    const row = findQuery(context, queryId);
    if (row.status !== 'Running')
      throw invalidParameter('The specified query has already ended and cannot be stopped.');
    context.state.table(queries).put({ ...row, status: 'Cancelled' });
    context.timers.cancel({ kind: QUERY_TIMER, key: queryId });
    return { success: true };
  },
});
