import { defineAction } from '../../../action.ts';
import { queries } from '../insights/state.ts';
import type { QueryRow } from '../insights/state.ts';
import { pageOf } from '../paging.ts';

/** https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_DescribeQueries.html */
export const action = defineAction('logs', 'DescribeQueries', {
  authorize: () => [{ action: 'logs:DescribeQueries', arn: '*' }],
  handler(input, context) {
    const { rows, nextToken } = pageOf(
      'DescribeQueries',
      { ...input, limit: input.maxResults },
      context,
      1000,
      (row: QueryRow) => row.id,
      (after) =>
        Iterator.from(context.state.table(queries).list(after === undefined ? {} : { after })).filter(
          ({ groups, status }) =>
            (input.logGroupName === undefined || groups.includes(input.logGroupName)) &&
            (input.status === undefined || input.status === status),
        ),
    );
    return {
      queries: rows.map(({ id, text, status, created, groups, from, to }) => ({
        queryLanguage: 'CWLI',
        queryId: id,
        queryString: `SOURCE ${groups.map((name) => JSON.stringify(name)).join(', ')} START=${from} END=${to + 999} | ${text}`,
        status,
        createTime: created,
        logGroupName: groups[0],
      })),
      nextToken,
    };
  },
});
