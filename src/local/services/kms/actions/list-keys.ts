import { defineAction } from '../../../action.ts';
import { keyArn } from '../find-key.ts';
import { KMS_LIMITS } from '../limits.ts';
import { pageOf } from '../paging.ts';
import { keys } from '../state.ts';
import type { KeyRow } from '../state.ts';

/** https://docs.aws.amazon.com/kms/latest/APIReference/API_ListKeys.html */
export const action = defineAction('kms', 'ListKeys', {
  authorize: () => [{ action: 'kms:ListKeys', arn: '*' }],
  handler(input, context) {
    const table = context.state.table(keys);
    const { rows, more } = pageOf(
      'ListKeys',
      input,
      context,
      KMS_LIMITS.listedKeys,
      ({ id }: KeyRow) => id,
      (after) => table.list(after === undefined ? {} : { after }),
    );
    const entries = rows.map(({ id }) => ({ KeyId: id, KeyArn: keyArn(context, context.account, id) }));
    return { Keys: entries, ...more };
  },
});
