import { defineAction } from '../../../action.ts';
import { describeStream } from '../describe-stream.ts';
import { invalidParameter } from '../errors.ts';
import { findGroup, onGroup } from '../groups.ts';
import { pageOf } from '../paging.ts';
import type { LogStreamRow } from '../state.ts';
import { orderedStreams } from '../order-streams.ts';

/** https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_DescribeLogStreams.html */
export const action = defineAction('logs', 'DescribeLogStreams', {
  authorize: (input, context) => onGroup(context, 'DescribeLogStreams', input),
  handler(input, context) {
    const { orderBy = 'LogStreamName', logStreamNamePrefix: prefix, descending = false } = input;
    if (orderBy === 'LastEventTime' && prefix !== undefined)
      throw invalidParameter('Cannot order by LastEventTime with a logStreamNamePrefix.');
    const group = findGroup(context, input);
    const byTime = orderBy === 'LastEventTime';
    const { rows, nextToken } = pageOf(
      'DescribeLogStreams',
      input,
      context,
      50,
      (row: LogStreamRow) => `${row.lastEvent ?? 0} ${row.name}`,
      (after) => orderedStreams(context, group, { byTime, descending, prefix }, after),
    );
    return { logStreams: rows.map((row) => describeStream(row, group, context)), nextToken };
  },
});
