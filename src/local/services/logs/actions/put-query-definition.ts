import { defineAction } from '../../../action.ts';
import { queryDefinitions } from '../documents.ts';
import { notFound } from '../errors.ts';

/** https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutQueryDefinition.html */
export const action = defineAction('logs', 'PutQueryDefinition', {
  authorize: () => [{ action: 'logs:PutQueryDefinition', arn: '*' }],
  handler(input, context) {
    const table = context.state.table(queryDefinitions);
    const id = input.queryDefinitionId ?? context.random.uuid();
    if (input.queryDefinitionId !== undefined && table.get(id) === undefined)
      throw notFound('The specified query definition does not exist.');
    table.put({
      id,
      name: input.name,
      query: input.queryString,
      groups: input.logGroupNames ?? [],
      language: input.queryLanguage ?? 'CWLI',
      modified: context.now,
    });
    return { queryDefinitionId: id };
  },
});
