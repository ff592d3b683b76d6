import { defineAction } from '../../../action.ts';
import { dataSyncs } from '../nodes/data-syncs.ts';
import { pageOfRows } from '../paging.ts';

/** https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_ListResourceDataSync.html */
export const action = defineAction('ssm', 'ListResourceDataSync', {
  authorize: () => [{ action: 'ssm:ListResourceDataSync', arn: '*' }],
  handler(input, context) {
    const found = [...context.state.table(dataSyncs).list()].filter(
      ({ settings }) =>
        input.SyncType === undefined || (settings.SyncType ?? 'SyncToDestination') === input.SyncType,
    );
    const page = pageOfRows('ListResourceDataSync', input, context, found, dataSyncs.id);
    const ResourceDataSyncItems = page.rows.map(({ settings, created, modified }) => ({
      SyncType: 'SyncToDestination',
      ...settings,
      SyncCreatedTime: new Date(created),
      SyncLastModifiedTime: new Date(modified),
    }));
    return { ResourceDataSyncItems, NextToken: page.nextToken };
  },
});
