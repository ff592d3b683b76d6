import { defineAction } from '../../../action.ts';
import { regionalArn } from '../../../blocks/arns.ts';
import { dataSyncs, syncNotFound } from '../nodes/data-syncs.ts';

/** https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_DeleteResourceDataSync.html */
export const action = defineAction('ssm', 'DeleteResourceDataSync', {
  authorize: (input, context) => [
    {
      action: 'ssm:DeleteResourceDataSync',
      arn: regionalArn(context, 'ssm', `resource-data-sync/${input.SyncName}`),
    },
  ],
  handler(input, context) {
    const table = context.state.table(dataSyncs);
    if (table.get(input.SyncName) === undefined) throw syncNotFound(input.SyncName);
    table.delete(input.SyncName);
    return {};
  },
});
