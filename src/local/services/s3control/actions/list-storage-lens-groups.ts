import { defineAction } from '../../../action.ts';
import { pageOfRows } from '../../../blocks/pager.ts';
import { checkAccount } from '../own-account.ts';
import { pager } from '../pager.ts';
import { groupArn } from '../storage-lens/groups.ts';
import { PAGE } from '../storage-lens/limits.ts';
import { lensGroups } from '../storage-lens/state.ts';
import type { LensGroupRow } from '../storage-lens/state.ts';

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_control_ListStorageLensGroups.html */
export const action = defineAction('s3control', 'ListStorageLensGroups', {
  authorize(input, context) {
    checkAccount(context, input.AccountId);
    return [{ action: 's3:ListStorageLensGroups', arn: '*' }];
  },
  handler(input, context) {
    const { rows, next } = pageOfRows(
      pager,
      { action: 'ListStorageLensGroups', input, context, token: input.NextToken, size: PAGE },
      ({ name }: LensGroupRow) => name,
      (after) => context.state.table(lensGroups).list(after === undefined ? {} : { after }),
    );
    return {
      StorageLensGroupList: rows.map(({ name }) => ({
        Name: name,
        StorageLensGroupArn: groupArn(context, name),
        HomeRegion: context.region,
      })),
      NextToken: next,
    };
  },
});
