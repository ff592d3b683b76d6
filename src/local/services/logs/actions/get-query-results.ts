import { defineAction } from '../../../action.ts';
import { findQuery } from '../insights/find-query.ts';

/** https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_GetQueryResults.html */
export const action = defineAction('logs', 'GetQueryResults', {
  authorize: () => [{ action: 'logs:GetQueryResults', arn: '*' }],
  handler({ queryId }, context) {
    const { status, results, scanned, matched, bytes, groups } = findQuery(context, queryId);
    return {
      queryLanguage: 'CWLI',
      results,
      statistics: {
        recordsMatched: matched,
        recordsScanned: scanned,
        estimatedRecordsSkipped: 0,
        bytesScanned: bytes,
        estimatedBytesSkipped: 0,
        logGroupsScanned: status === 'Complete' ? groups.length : 0,
      },
      status,
    };
  },
});
