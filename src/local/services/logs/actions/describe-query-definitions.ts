import { defineAction } from '../../../action.ts';
import { queryDefinitions } from '../documents.ts';
import type { QueryDefinitionRow } from '../documents.ts';
import { pageOf } from '../paging.ts';

/** https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_DescribeQueryDefinitions.html */
export const action = defineAction('logs', 'DescribeQueryDefinitions', {
  authorize: () => [{ action: 'logs:DescribeQueryDefinitions', arn: '*' }],
  handler(input, context) {
    const prefix = input.queryDefinitionNamePrefix ?? '';
    const { rows, nextToken } = pageOf(
      'DescribeQueryDefinitions',
      { ...input, limit: input.maxResults },
      context,
      1000,
      (row: QueryDefinitionRow) => row.id,
      (after) =>
        Iterator.from(
          context.state.table(queryDefinitions).list(after === undefined ? {} : { after }),
        ).filter(({ name }) => name.startsWith(prefix)),
    );
    return {
      queryDefinitions: rows.map(({ id, name, query, groups, language, modified }) => ({
        queryDefinitionId: id,
        name,
        queryString: query,
        logGroupNames: groups,
        queryLanguage: language,
        lastModified: modified,
      })),
      nextToken,
    };
  },
});
