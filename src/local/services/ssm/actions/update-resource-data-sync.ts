import { defineAction } from '../../../action.ts';
import { regionalArn } from '../../../blocks/arns.ts';
import { dataSyncs, syncNotFound } from '../nodes/data-syncs.ts';

/** https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_UpdateResourceDataSync.html */
export const action = defineAction('ssm', 'UpdateResourceDataSync', {
  authorize: (input, context) => [
    {
      action: 'ssm:UpdateResourceDataSync',
      arn: regionalArn(context, 'ssm', `resource-data-sync/${input.SyncName}`),
    },
  ],
  handler(input, context) {
    const row = context.state.table(dataSyncs).get(input.SyncName);
    if (row === undefined) throw syncNotFound(input.SyncName);
    const settings = { ...row.settings, SyncType: input.SyncType, SyncSource: input.SyncSource };
    context.state.table(dataSyncs).put({ ...row, settings, modified: context.now });
    return {};
  },
});
