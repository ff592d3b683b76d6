import { defineAction } from '../../../action.ts';
import { queryDefinitions } from '../documents.ts';
import { notFound } from '../errors.ts';

/** https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_DeleteQueryDefinition.html */
export const action = defineAction('logs', 'DeleteQueryDefinition', {
  authorize: () => [{ action: 'logs:DeleteQueryDefinition', arn: '*' }],
  handler({ queryDefinitionId }, context) {
    if (!context.state.table(queryDefinitions).delete(queryDefinitionId))
      throw notFound('The specified query definition does not exist.');
    return { success: true };
  },
});
