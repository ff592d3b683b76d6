import { defineAction } from '../../../action.ts';
import { pageOfRows } from '../../../blocks/pager.ts';
import { describeInstance } from '../grants/describe.ts';
import { instances } from '../grants/state.ts';
import type { InstanceRow } from '../grants/state.ts';
import { MOST_LISTED } from '../grants/limits.ts';
import { checkAccount } from '../own-account.ts';
import { pager } from '../pager.ts';

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_control_ListAccessGrantsInstances.html */
export const action = defineAction('s3control', 'ListAccessGrantsInstances', {
  authorize(input, context) {
    checkAccount(context, input.AccountId);
    return [{ action: 's3:ListAccessGrantsInstances', arn: '*' }];
  },
  handler(input, context) {
    const size = Math.min(input.MaxResults || MOST_LISTED, MOST_LISTED);
    const { rows, next } = pageOfRows(
      pager,
      { action: 'ListAccessGrantsInstances', input, context, token: input.NextToken, size },
      ({ id }: InstanceRow) => id,
      (after) => context.state.table(instances).list(after === undefined ? {} : { after }),
    );
    return { AccessGrantsInstancesList: rows.map((row) => describeInstance(context, row)), NextToken: next };
  },
});
