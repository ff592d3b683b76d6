import { defineAction } from '../../../action.ts';
import { regionalArn } from '../../../blocks/arns.ts';
import { dataSyncs, invalidSync, syncExists } from '../nodes/data-syncs.ts';

/** https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_CreateResourceDataSync.html */
export const action = defineAction('ssm', 'CreateResourceDataSync', {
  authorize: (input, context) => [
    {
      action: 'ssm:CreateResourceDataSync',
      arn: regionalArn(context, 'ssm', `resource-data-sync/${input.SyncName}`),
    },
  ],
  handler(input, context) {
    const table = context.state.table(dataSyncs);
    if (table.get(input.SyncName) !== undefined) throw syncExists(input.SyncName);
    const source = input.SyncType === 'SyncFromSource';
    if (source ? input.SyncSource === undefined : input.S3Destination === undefined)
      throw invalidSync(source ? 'SyncSource is required.' : 'S3Destination is required.');
    table.put({ settings: input, created: context.now, modified: context.now });
    return {};
  },
});
